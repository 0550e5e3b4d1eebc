import type { Competence } from '#simulations/procedures/procedure.ts';

/** One occasion on which a competence could be shown: a question, or a case that was handed in. */
export interface Chance {
  competence: Competence;
  /** From 0 to 1. */
  credit: number;
  /** Days since. */
  age: number;
  /** The case; null for a question. */
  scenario: string | null;
  /** The application did an act of the case by itself. */
  actShown: boolean;
}

/** What the chances say: nothing yet, too few, still wavering, on the way, or firm. */
export type MasteryLevel = 'none' | 'few' | 'wavering' | 'rising' | 'firm';

export interface Mastery {
  competence: Competence;
  level: MasteryLevel;
  questions: number;
  cases: number;
  /** What firmness still waits for, when the answers alone would do. */
  waitsFor: 'another-case' | 'case-without-help' | null;
}

/** The measure of design/GRADING.md §9, taken for a competence instead of a single rule. */
const HALF_LIFE_DAYS = 60;
const FIRM_FROM = 0.7;
const LOWER_BOUND = 0.1;
const FEWEST_CHANCES = 3;
const FEWEST_CASES = 2;
const HALF = 0.5;

const STEPS = 2000;

/** The value below which a share of the Beta distribution lies, to three decimals; `a` and `b` are at least 1. */
export function betaQuantile(a: number, b: number, share: number): number {
  const at = (step: number) => (step + HALF) / STEPS;
  const logDensity = (x: number) => (a - 1) * Math.log(x) + (b - 1) * Math.log(1 - x);
  const logs = Array.from({ length: STEPS }, (_, step) => logDensity(at(step)));
  const highest = logs.reduce((most, one) => Math.max(most, one), -Infinity);
  const densities = logs.map((one) => Math.exp(one - highest));
  const whole = densities.reduce((sum, one) => sum + one, 0);
  let sum = 0;
  const step = densities.findIndex((one) => (sum += one) >= share * whole);
  return at(step);
}

/** Whether counts of right and wrong, each from 1, leave no doubt: nine times in ten the true share is at least 0.7. */
export function isBeyondDoubt(right: number, wrong: number): boolean {
  return betaQuantile(right, wrong, LOWER_BOUND) >= FIRM_FROM;
}

/** Whether so many chances, in so many different cases, are enough to call somebody firm. */
export function isEnough(chances: number, different: number): boolean {
  return chances >= FEWEST_CHANCES && different >= FEWEST_CASES;
}

/** How well a competence is mastered, by its chances from the oldest to the newest. */
export function masteryOf(competence: Competence, all: readonly Chance[]): Mastery {
  const chances = all.filter((chance) => chance.competence === competence);
  const cases = chances.filter(({ scenario }) => scenario !== null);
  const different = new Set(cases.map(({ scenario }) => scenario)).size;
  const counted = { competence, questions: chances.length - cases.length, cases: cases.length };
  if (chances.length === 0) return { ...counted, level: 'none', waitsFor: null };
  if (chances.length < FEWEST_CHANCES) return { ...counted, level: 'few', waitsFor: null };

  let [right, wrong] = [1, 1];
  for (const { credit, age } of chances) {
    const weight = HALF ** (Math.max(0, age) / HALF_LIFE_DAYS);
    right += weight * credit;
    wrong += weight * (1 - credit);
  }
  if (!isBeyondDoubt(right, wrong)) return { ...counted, level: right >= wrong ? 'rising' : 'wavering', waitsFor: null };
  if (different < FEWEST_CASES) return { ...counted, level: 'rising', waitsFor: 'another-case' };
  if (cases.at(-1)?.actShown === true) return { ...counted, level: 'rising', waitsFor: 'case-without-help' };
  return { ...counted, level: 'firm', waitsFor: null };
}
