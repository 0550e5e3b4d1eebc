import { z } from 'zod';
import type { Report } from '#simulations/grading/types.ts';

/** A run as it may count for the figures of its case, or may not. */
export interface RunKind {
  mode: string;
  forkedFrom: string | null;
  stage: string | null;
  /** An author tried the case. */
  isTrial: boolean;
}

/**
 * Whether a handed-in run says something about the items of its case: one that somebody worked whole and alone. What the machine
 * led through, what began in the middle of another run, what practised one stage, and what an author tried say nothing.
 */
export function isCountedRun({ mode, forkedFrom, stage, isTrial }: RunKind): boolean {
  return mode !== 'guided' && forkedFrom === null && stage === null && !isTrial;
}

const marksSchema = z.strictObject({
  /** Rules whose act was owed, and whether it was done. */
  owed: z.array(z.tuple([z.string(), z.boolean()])),
  /** Rules that were broken, with the points that this cost. */
  broken: z.array(z.tuple([z.string(), z.number()])),
  /** Rules of which this run says nothing: what follows from another slip, and what the machine did for the trainee. */
  untold: z.array(z.string()),
  /** Rules for which a hint was opened, with the points that this cost. */
  hinted: z.array(z.tuple([z.string(), z.number()])),
});

/** What a report says of each rule of its case: little enough to read twenty thousand of them. */
export type RunMarks = z.output<typeof marksSchema>;

/** The level of a hint at which the machine does the act. */
const DONE_FOR = 4;

/** Sums by rule, in the order in which rules first come. */
function summed(pairs: readonly (readonly [string, number])[]): [string, number][] {
  const sums = new Map<string, number>();
  for (const [rule, points] of pairs) sums.set(rule, (sums.get(rule) ?? 0) + points);
  return [...sums];
}

/** The marks of a graded run. */
export function marksOf({ credits, findings, hints }: Report): RunMarks {
  const owed = new Map<string, boolean>();
  for (const { subject, done } of credits) owed.set(subject, (owed.get(subject) ?? false) || done !== undefined);
  const broken = summed(findings.map(({ subject, pointsLost }) => [subject, pointsLost]));
  const isBroken = new Set(broken.map(([rule]) => rule));
  const followed = findings.flatMap(({ consequences }) => consequences.map(({ subject }) => subject));
  const done = hints.flatMap(({ subject, level }) => (level === DONE_FOR ? [subject] : []));
  return {
    owed: [...owed],
    broken,
    untold: [...new Set([...followed.filter((rule) => !isBroken.has(rule)), ...done])],
    hinted: summed(hints.map(({ subject, pointsLost }) => [subject, pointsLost])),
  };
}

/** Reads stored marks back; null where they were written in another shape and have to be made anew. */
export function parseMarks(text: string): RunMarks | null {
  const parsed = marksSchema.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : null;
}
