import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { HallReportPage } from '../../features/workshop/hall-report-page.tsx';
import { hallReport } from '../../messages/hall-report.ts';
import { pageTitle } from '../../messages/vi.ts';
import { loadHallReport } from '../../use-cases/load-hall-report.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(hallReport.title(data?.report.title ?? '')) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return { report: pageValue(await loadHallReport(context.ports, requireCaller(context, request), { workshop: params['id'] ?? '' })) };
}

export default function HallReport() {
  return <HallReportPage report={useLoaderData<typeof loader>().report} />;
}
