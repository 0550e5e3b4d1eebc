import { data } from '@remix-run/node';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { reportTables } from '../../messages/hall-report-tables.ts';
import { fileResponse } from '../../platform/sheet-writer.server.ts';
import { loadHallReport } from '../../use-cases/load-hall-report.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

/** The report as a file: what its page shows, and no more. */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const report = pageValue(await loadHallReport(context.ports, requireCaller(context, request), { workshop: params['id'] ?? '' }));
  const kind = params['kind'];
  if (kind !== 'xlsx' && kind !== 'csv') throw data(null, { status: 404 });
  return fileResponse(kind, 'bao-cao', reportTables(report));
}
