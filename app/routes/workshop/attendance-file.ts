import { data } from '@remix-run/node';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { listColumns as words } from '../../messages/hall-roster.ts';
import { fileResponse } from '../../platform/sheet-writer.server.ts';
import type { OutTable } from '../../platform/sheet-writer.server.ts';
import { loadAttendance } from '../../use-cases/attendance.server.ts';
import type { LoadedAttendance } from '../../use-cases/roster-contracts.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

const WIDTHS = [6, 28, 24, 28, 14, 8, 10, 20];

function tableOf({ title, rows, unannounced }: LoadedAttendance): OutTable {
  const people = [
    ...rows.map(({ name, commune, position, phone, seat, here }) => [name, commune, position, phone, seat, here ? words.yes : words.no]),
    ...unannounced.map(({ name, commune, number }) => [name, commune, null, null, number, words.yes]),
  ];
  return { name: title, widths: WIDTHS, rows: [[words.order, words.name, words.commune, words.position, words.phone, words.seat, words.here, words.sign], ...people.map((row, index) => [index + 1, ...row, null])] };
}

/** The attendance list as a file. */
export function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const list = pageValue(loadAttendance(context.ports, requireCaller(context, request), { workshop: params['id'] ?? '' }));
  const kind = params['kind'];
  if (kind !== 'xlsx' && kind !== 'csv') throw data(null, { status: 404 });
  return fileResponse(kind, 'danh-sach', [tableOf(list)]);
}
