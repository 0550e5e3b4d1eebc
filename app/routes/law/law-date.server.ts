import { dayOf, formatDay } from '#simulations/law/day.ts';
import type { Day, LawRegister } from '#simulations/law/types.ts';
import { readTypedDate } from '../../domain/typed-date.ts';
import { lookUp } from '../../messages/law.ts';

export interface LawDate {
  on: Day;
  typed: string;
  error: string | undefined;
}

/** The date of the law that the address asks for; the register's own when it asks for none or for no real day. */
export function lawDateOf(url: URL, register: LawRegister): LawDate {
  const typed = (url.searchParams.get('ngay') ?? '').normalize('NFC').trim().slice(0, 20);
  const iso = readTypedDate(typed, register.asOf);
  if (typed === '' || iso === null) {
    const on = register.asOf;
    return { on, typed: typed === '' ? formatDay(on) : typed, error: typed === '' ? undefined : lookUp.badDate(typed, formatDay(on)) };
  }
  return { on: dayOf(iso), typed: formatDay(dayOf(iso)), error: undefined };
}
