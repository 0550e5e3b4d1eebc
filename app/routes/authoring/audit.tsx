import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import { AuditPage } from '../../features/authoring/audit-page.tsx';
import { AUTHOR_ACTS, authorAudit } from '../../messages/author-audit.ts';
import { pageTitle } from '../../messages/vi.ts';
import { localDate, localTime } from '../../platform/clock.ts';
import { loadAuthorAudit } from '../../use-cases/author-audit.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(authorAudit.title) }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const rows = pageValue(loadAuthorAudit(context.ports, requireCaller(context, request), { acts: AUTHOR_ACTS }));
  return { rows: rows.map(({ at, ...row }) => ({ ...row, when: authorAudit.instant(formatDay(dayOf(localDate(at))), localTime(at)) })) };
}

export default function Audit() {
  return <AuditPage {...useLoaderData<typeof loader>()} />;
}
