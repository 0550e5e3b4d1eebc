import type { LoaderFunctionArgs } from '@remix-run/node';
import { fileResponse } from '../../platform/sheet-writer.server.ts';
import { writeCaseSheet } from '../../use-cases/case-sheet.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

/** The Excel template: empty, of a kind of case, or of a draft. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const sheets = pageValue(writeCaseSheet(context.ports, requireCaller(context, request), { template: searchParams.get('mau') ?? '', draft: searchParams.get('bai') ?? '' }));
  return fileResponse('xlsx', 'mau-tinh-huong', sheets);
}
