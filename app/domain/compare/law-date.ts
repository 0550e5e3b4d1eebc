import { dayOf, formatDay } from '#simulations/law/day.ts';
import type { Day, LawRegister } from '#simulations/law/types.ts';
import { compare as words } from '../../messages/compare.ts';
import { readTypedDate } from '../typed-date.ts';
import { registerSpan } from './law-periods.ts';

/** A date as the page was asked for it. `on` is null where none was given or it cannot be used; then `error` says why. */
export interface AskedDate {
  on: Day | null;
  typed: string;
  error: string | undefined;
}

const LONGEST = 20;

/** The date whose law is asked for. `text` is null when the address names none, which is no error. */
export function askedDate(text: string | null, register: LawRegister): AskedDate {
  if (text === null) return { on: null, typed: '', error: undefined };
  const typed = text.normalize('NFC').trim().slice(0, LONGEST);
  if (typed === '') return { on: null, typed, error: words.lawMissing };
  const iso = readTypedDate(typed, register.asOf);
  if (iso === null) return { on: null, typed, error: words.lawBadDate(typed) };
  const on = dayOf(iso);
  const shown = formatDay(on);
  const { first, last } = registerSpan(register);
  if (on < first || on > last) return { on: null, typed: shown, error: words.lawTooFar(shown, formatDay(first), formatDay(last)) };
  return { on, typed: shown, error: undefined };
}
