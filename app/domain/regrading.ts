import { z } from 'zod';
import { compareReports } from '#simulations/grading/compare-reports.ts';
import type { Report } from '#simulations/grading/types.ts';
import { tenthsOf } from './score.ts';

/** What a new report changes, as it is stored with the grading. Names of findings, not their sentences. */
const differenceSchema = z.strictObject({
  score: z.strictObject({ before: z.int(), after: z.int() }),
  passed: z.strictObject({ before: z.boolean(), after: z.boolean() }),
  gone: z.array(z.string()),
  added: z.array(z.string()),
  reworded: z.array(z.string()),
  fault: z.string().nullable(),
});

export type RegradeDifference = z.output<typeof differenceSchema>;

export function parseDifference(text: string): RegradeDifference {
  return differenceSchema.parse(JSON.parse(text));
}

/** The mark that counts now. `report` is null where it can no longer be read. */
export interface PresentMark {
  scoreTenths: number;
  passed: boolean;
  report: Report | null;
}

/** Compares the report that counts with a new one; of a report that cannot be read only the mark is known. */
export function differenceOf(before: PresentMark, after: Report): RegradeDifference {
  const mark = {
    score: { before: before.scoreTenths, after: tenthsOf(after.score) },
    passed: { before: before.passed, after: after.passed },
    fault: null,
  };
  if (before.report === null) return { ...mark, gone: [], added: [], reworded: [] };
  const { gone, added, reworded } = compareReports(before.report, after);
  return { ...mark, gone: gone.map(({ texts }) => texts.name), added: added.map(({ texts }) => texts.name), reworded: reworded.map((pair) => pair.after.texts.name) };
}

/** A higher mark counts at once. A lower one, or a pass that would be lost, is for a person to decide. */
export function outcomeOf({ score, passed, gone, added, reworded }: RegradeDifference): 'same' | 'applied' | 'waiting' {
  if (score.after < score.before || (passed.before && !passed.after)) return 'waiting';
  const alike = score.after === score.before && passed.after === passed.before && gone.length + added.length + reworded.length === 0;
  return alike ? 'same' : 'applied';
}
