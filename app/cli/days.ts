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
