import { dayOf, formatDay } from '#simulations/law/day.ts';
import type { Day, LawRegister } from '#simulations/law/types.ts';
import { firstDay } from '../../domain/law/wording.ts';
import { readTypedDate } from '../../domain/typed-date.ts';
import { lookUp } from '../../messages/law.ts';

export interface LawDate {
  on: Day;
  typed: string;
  error: string | undefined;
}

/**
 * The date of the law that a field of the address asks for; `otherwise` (the register's own day) when it asks for none, for no
 * real day, or for a day before there was any law.
 */
export function lawDateOf(url: URL, register: LawRegister, field = 'ngay', otherwise: Day = register.asOf): LawDate {
  const typed = (url.searchParams.get(field) ?? '').normalize('NFC').trim().slice(0, 20);
  if (typed === '') return { on: otherwise, typed: formatDay(otherwise), error: undefined };
  const iso = readTypedDate(typed, register.asOf);
  if (iso === null) return { on: otherwise, typed, error: lookUp.badDate(typed, formatDay(otherwise)) };
  const on = dayOf(iso);
  const first = firstDay(register);
  if (on < first) return { on: otherwise, typed: formatDay(on), error: lookUp.beforeLaw(formatDay(on), formatDay(first), formatDay(otherwise)) };
  return { on, typed: formatDay(on), error: undefined };
}
