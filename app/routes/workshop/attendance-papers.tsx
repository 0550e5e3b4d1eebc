import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AttendancePapers } from '../../features/workshop/attendance-papers.tsx';
import { attendancePaper } from '../../messages/hall-roster.ts';
import { pageTitle } from '../../messages/vi.ts';
import { localDate } from '../../platform/clock.ts';
import { loadAttendanceCertificates } from '../../use-cases/attendance-certificates.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

export const handle = { noJs: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(attendancePaper.title(data?.title ?? '')) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { id, title, papers } = pageValue(loadAttendanceCertificates(context.ports, requireCaller(context, request), { workshop: params['id'] ?? '' }));
  return { id, title, origin: context.origin, papers: papers.map((paper) => ({ ...paper, issuedOn: localDate(paper.issuedAt) })) };
}

export default function Papers() {
  return <AttendancePapers {...useLoaderData<typeof loader>()} />;
}
