import { dayOf } from '#simulations/law/day.ts';
import type { Day } from '#simulations/law/types.ts';
import { WrongUse } from './command.ts';
import { cliWords } from './vi.ts';

/** A day given on the command line. @throws WrongUse for a day that is not on the calendar */
export function dayOption(name: string, given: string): Day {
  try {
    return dayOf(given);
  } catch {
    throw new WrongUse(cliWords.notADay(name, given));
  }
}

/** A whole number from 1 to 10000 given on the command line. @throws WrongUse */
export function wholeOption(name: string, given: string): number {
  if (!/^\d{1,5}$/.test(given) || Number(given) < 1 || Number(given) > 10_000) throw new WrongUse(cliWords.notAWhole(name, given));
  return Number(given);
}
