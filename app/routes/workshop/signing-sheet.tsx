import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { SigningSheet } from '../../features/workshop/signing-sheet.tsx';
import { signingSheet } from '../../messages/hall-roster.ts';
import { pageTitle } from '../../messages/vi.ts';
import { loadAttendance } from '../../use-cases/attendance.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

export const handle = { noJs: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(signingSheet.title(data?.list.title ?? '')) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return { list: pageValue(loadAttendance(context.ports, requireCaller(context, request), { workshop: params['id'] ?? '' })) };
}

export default function Signing() {
  return <SigningSheet list={useLoaderData<typeof loader>().list} />;
}
