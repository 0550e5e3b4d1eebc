import { LOG_KINDS } from './metrics.ts';
import type { LogKind, ProofResult, Tally } from './metrics.ts';

/** What the counts have to show before anybody is graded. */

/** One line of the table: what was counted, as a person reads it, and whether it is good enough. */
export interface Rate {
  name: string;
  shown: string;
  isMet: boolean;
}

const DOUBLES_PER_THOUSAND = 990;

function share(part: number, all: number): string {
  return all === 0 ? 'none' : `${((100 * part) / all).toFixed(2)} % of ${all}`;
}

const whole = (name: string, part: number, all: number): Rate => ({ name, shown: share(part, all), isMet: part === all });

/** The lines of the table in order. Nothing counted meets every target: that something was is for `faultsOf` to see. */
export function rates(tally: Tally): Rate[] {
  const found = tally.truePositives + tally.falsePositives;
  const existing = tally.truePositives + tally.falseNegatives;
  return [
    { name: 'lawful logs accused', shown: `${tally.lawfulAccused} of ${tally.lawful}`, isMet: tally.lawfulAccused === 0 },
    whole('single errors, precision', tally.truePositives, found),
    whole('single errors, recall', tally.truePositives, existing),
    whole('single errors, exact set', tally.singlesExact, tally.singles),
    whole('wrong branch, exactly one', tally.branchesExact, tally.branches),
    { name: 'double errors, exact set', shown: share(tally.doublesExact, tally.doubles), isMet: tally.doublesExact * 1000 >= tally.doubles * DOUBLES_PER_THOUSAND },
    whole('repair of each finding', tally.repairsMended, tally.repairs),
    whole('repair of all findings', tally.wholesMended, tally.wholes),
  ];
}

/** The targets that a result misses, by name; of the kinds of log that were asked for none may be empty. */
export function faultsOf({ overall, misses }: ProofResult, kinds: readonly LogKind[] = LOG_KINDS): string[] {
  const made: Readonly<Record<LogKind, number>> = { lawful: overall.lawful, single: Math.min(overall.singles, overall.branches, overall.repairs), double: overall.doubles };
  const counted = kinds.every((kind) => made[kind] > 0);
  return [
    ...rates(overall).flatMap(({ name, isMet }) => (isMet ? [] : [name])),
    ...(misses.some(({ kind }) => kind === 'crash') ? ['crashes'] : []),
    ...(misses.some(({ kind }) => kind === 'advice') ? ['advice that is missing'] : []),
    ...(misses.some(({ kind }) => kind === 'fatal') ? ['fatal slips that are let pass'] : []),
    ...(counted ? [] : ['nothing was counted']),
  ];
}
