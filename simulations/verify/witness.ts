import { formatDay } from '../law/day.ts';
import { labelOf } from '../procedures/case-event.ts';
import type { Assignment } from './assignments.ts';
import { verifyWords } from './verify.vi.ts';

/** Values longer than this are cut: a message is to be read. */
const LONGEST = 60;

function shown(value: unknown): string {
  if (value === undefined) return verifyWords.absent;
  const text = typeof value === 'string' ? value : JSON.stringify(Array.isArray(value) ? (value.at(-1) ?? []) : value);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

/** A case in words: the scenario, its day, the facts that were changed, what happened. */
export function describe({ scenario, day, deviations, happens }: Pick<Assignment, 'scenario' | 'day' | 'deviations' | 'happens'>): string {
  return verifyWords.circumstances(
    scenario.id,
    formatDay(day),
    deviations.map(({ path, value }) => `${path.join('.')} = ${shown(value)}`),
    happens.map(labelOf),
  );
}
