import { shareOf } from '../workshop/gain.ts';
import type { Share } from '../workshop/gain.ts';
import { LEAST_IN_CELL } from '../workshop/distribution.ts';
import { itemFigures, LEAST_FOR_DISCRIMINATION } from './item-figures.ts';
import type { ItemFigures } from './item-figures.ts';
import type { RunMarks } from './run-marks.ts';

/** Why somebody should look at a rule again. Advice: nothing follows from it by itself. */
export type ItemFlag = 'negative' | 'hard' | 'contested' | 'in-good-runs';

/** The figures of one rule in one case. */
export interface RuleFigures extends ItemFigures {
  rule: string;
  /** Runs in which the slip was found. */
  found: number;
  /** Of those, the ones whose trainee contested it. */
  contested: Share;
  /** Runs that opened a hint for it, of all that owed it. */
  hinted: Share;
  flags: ItemFlag[];
}

/** A run with what its trainee contested. */
export interface CountedRun {
  marks: RunMarks;
  /** Rules that were contested. */
  contested: readonly string[];
}

/** From these shares on a rule is flagged. */
const HARD = 0.1;
const CONTESTED = 0.2;
const LEAST_CONTESTS = 3;
const IN_GOOD_RUNS = 0.8;
const LEAST_GOOD_RUNS = 10;
/** Points that a run has without the rule, from which on it counts as a good one. */
const GOOD = 85;
const WHOLE = 100;

/** A run made ready to be asked about each rule. */
interface ReadyMarks {
  owed: ReadonlyMap<string, boolean>;
  broken: ReadonlyMap<string, number>;
  hinted: ReadonlyMap<string, number>;
  untold: ReadonlySet<string>;
  lost: number;
}

interface ReadyRun extends ReadyMarks {
  contested: readonly string[];
}

/** Marks of a report never change, and twenty thousand of them are asked about again with every new one. */
const ready = new WeakMap<RunMarks, ReadyMarks>();

function readyMarks(marks: RunMarks): ReadyMarks {
  const known = ready.get(marks);
  if (known !== undefined) return known;
  const { owed, broken, untold, hinted } = marks;
  const lost = [...broken, ...hinted].reduce((sum, [, points]) => sum + points, 0);
  const made = { owed: new Map(owed), broken: new Map(broken), hinted: new Map(hinted), untold: new Set(untold), lost };
  ready.set(marks, made);
  return made;
}

/** One run seen from one rule. */
interface Seen {
  right: boolean;
  rest: number;
  contested: boolean;
  hinted: boolean;
}

/** A rule as it stands in a case: nowhere owed, it is a bound of what may be done, or tells how the act of its owner has to be done. */
interface Asked {
  rule: string;
  isOwed: boolean;
  owner: string | null;
}

function cameTo({ owed }: ReadyRun, { rule, isOwed, owner }: Asked): boolean {
  if (isOwed) return owed.has(rule);
  return owner === null || owed.get(owner) === true;
}

function seenFrom(asked: Asked, run: ReadyRun): Seen | null {
  const { rule } = asked;
  const lost = run.broken.get(rule);
  if (run.untold.has(rule) || (lost === undefined && !cameTo(run, asked))) return null;
  const own = (lost ?? 0) + (run.hinted.get(rule) ?? 0);
  return { right: lost === undefined, rest: WHOLE - run.lost + own, contested: lost !== undefined && run.contested.includes(rule), hinted: run.hinted.has(rule) };
}

function flagsOf({ discrimination, count, right }: ItemFigures, found: number, contested: Share, seen: readonly Seen[]): ItemFlag[] {
  const good = seen.filter(({ rest }) => rest >= GOOD);
  const wrongInGood = shareOf(good.filter((one) => !one.right).length, good.length);
  return [
    ...(typeof discrimination !== 'string' && discrimination.interval.high < 0 ? ['negative' as const] : []),
    ...(count >= LEAST_FOR_DISCRIMINATION && right.share <= HARD ? ['hard' as const] : []),
    ...(found >= LEAST_IN_CELL && contested.count >= LEAST_CONTESTS && contested.share >= CONTESTED ? ['contested' as const] : []),
    ...(good.length >= LEAST_GOOD_RUNS && wrongInGood.share >= IN_GOOD_RUNS ? ['in-good-runs' as const] : []),
  ];
}

function ruleFigures(asked: Asked, runs: readonly ReadyRun[]): RuleFigures {
  const seen = runs.flatMap((run) => seenFrom(asked, run) ?? []);
  const figures = itemFigures(seen);
  const found = seen.filter(({ right }) => !right).length;
  const contested = shareOf(seen.filter((one) => one.contested).length, found);
  const hinted = shareOf(seen.filter((one) => one.hinted).length, seen.length);
  return { rule: asked.rule, ...figures, found, contested, hinted, flags: flagsOf(figures, found, contested, seen) };
}

/**
 * The figures of every rule that any run of a case came to. An item is a rule in a case: right where the run came to the rule and
 * nothing about it was found. Its rest score is what the run would have were nothing lost by this rule: 100 less the points lost
 * by all others, before caps. What follows from another slip is counted neither as right nor as wrong.
 * @param ownerOf the duty or act of which a rule says how it has to be done; null for a rule that stands by itself
 */
export function caseFigures(runs: readonly CountedRun[], ownerOf: (rule: string) => string | null): RuleFigures[] {
  const owed = new Set(runs.flatMap(({ marks }) => marks.owed.map(([rule]) => rule)));
  const rules = new Set([...owed, ...runs.flatMap(({ marks }) => marks.broken.map(([rule]) => rule))]);
  const readied = runs.map(({ marks, contested }) => ({ ...readyMarks(marks), contested }));
  return [...rules].map((rule) => ruleFigures({ rule, isOwed: owed.has(rule), owner: ownerOf(rule) }, readied));
}
