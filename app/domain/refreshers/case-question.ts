import { isoOf } from '#simulations/law/day.ts';
import type { Day } from '#simulations/law/types.ts';
import { randomFrom, seedFrom } from '#simulations/proof/random.ts';
import type { Question } from '#simulations/questions/question.ts';
import type { RefresherRule } from './rules.ts';

/** An answer with the reason that is told after it. */
export interface Said {
  text: string;
  because: string;
}

/** One situation with its one right answer and wrong ones, the nearest first. */
export interface AskedCase {
  ask: string;
  /** The day whose law is asked about. */
  on: Day;
  right: Said;
  wrong: readonly Said[];
}

const MOST_WRONG = 3;
/** The wrong answers are drawn among the nearest. */
const NEAREST = 9;
/** A number that no other draw of the seed uses. */
const DRAW = 7;

/** A question of the situations of a rule, drawn by the seed; null where there are none. */
export function questionOf(rule: RefresherRule, kind: string, cases: readonly AskedCase[], seed: number): Question | null {
  const chosen = cases[seed % Math.max(1, cases.length)];
  if (chosen === undefined) return null;
  const said = new Map(chosen.wrong.map((one) => [one.text, one]));
  said.delete(chosen.right.text);
  const wrong = randomFrom(seedFrom(seed, DRAW)).shuffled([...said.values()].slice(0, NEAREST)).slice(0, MOST_WRONG);
  if (wrong.length === 0) return null;
  return {
    id: `${kind}-${rule.id.replaceAll(/[^A-Za-z0-9-]/g, '-').toLowerCase()}`,
    course: 'on-lai',
    kind: 'single',
    competence: rule.competence,
    provisions: rule.cites,
    level: 2,
    ask: chosen.ask,
    on: isoOf(chosen.on),
    options: [{ ...chosen.right, right: true }, ...wrong],
  };
}

/** Situations that read differently, each once. */
export function distinct(cases: readonly AskedCase[]): AskedCase[] {
  return [...new Map(cases.filter(({ wrong }) => wrong.length > 0).map((one) => [`${one.ask} ${one.right.text}`, one])).values()];
}
