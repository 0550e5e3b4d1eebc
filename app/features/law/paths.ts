import { isoOf } from '#simulations/law/day.ts';
import type { Day } from '#simulations/law/types.ts';
import type { Grouping } from '../../domain/law/two-dates.ts';
import type { RegisterQuery } from './register-view.ts';

/** Addresses of the law reference. */
export const REGISTER_PATH = '/tra-cuu';
export const TWO_DATES_PATH = '/tra-cuu/so-sanh';
export const TERMS_PATH = '/tra-cuu/tu-ngu';

export function registerPath({ words = '', filters = {}, on, page = 1 }: Partial<RegisterQuery>): string {
  const query = new URLSearchParams();
  if (words !== '') query.set('tim', words);
  for (const [field, value] of Object.entries(filters)) if (value !== '') query.set(field, value);
  if (on !== undefined) query.set('ngay', isoOf(on));
  if (page > 1) query.set('trang', String(page));
  const asked = query.toString();
  return asked === '' ? REGISTER_PATH : `${REGISTER_PATH}?${asked}#kq`;
}

export function twoDatesPath(from: Day, to: Day, { grouping = 'van-ban', only = '' }: { grouping?: Grouping; only?: string } = {}): string {
  const query = new URLSearchParams({ tu: isoOf(from), den: isoOf(to) });
  if (grouping !== 'van-ban') query.set('xep', grouping);
  if (only !== '') query.set('nhom', only);
  return `${TWO_DATES_PATH}?${query.toString()}`;
}
