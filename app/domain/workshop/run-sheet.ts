import { z } from 'zod';

/** What a step of a workshop can be, in the order in which a morning usually takes them. */
export const ITEM_KINDS = ['welcome', 'pre-test', 'lesson', 'case-stage', 'vote', 'law', 'debrief', 'questions', 'break', 'post-test', 'closing'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).max(60);
const words = z.string().trim().min(1).max(300);
const step = { id, title: words.max(120), minutes: z.int().min(1).max(240) };
const question = z.string().min(1).max(120);

/** The question of the bank that a vote was taken from, as it was drawn. */
const source = z.strictObject({ id: question, seed: z.int().min(1) });

/** One answer that a hall can give. Nothing says which is right: the law that is shown after it does. */
const optionSchema = z.strictObject({ key: z.string().regex(/^[a-h]$/), text: words });

/** One step. */
export const runItemSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...step, kind: z.literal('welcome') }),
  /** `questions`: ids of the question bank. */
  z.strictObject({ ...step, kind: z.literal('pre-test'), questions: z.array(question).max(40).default([]) }),
  /** `lesson`: `course/lesson`. */
  z.strictObject({ ...step, kind: z.literal('lesson'), lesson: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/) }),
  /** Everybody works the same case at their own desk, up to the end of a stage of its procedure; null: to its end. `groups`: each group works one file, a role on each phone. */
  z.strictObject({ ...step, kind: z.literal('case-stage'), scenario: id, stage: z.string().min(1).nullable(), groups: z.boolean().optional() }),
  /** The hall decides. `about`: the case whose next act is decided, or null for a question of its own. Ask and answers stand here as they were when it was composed. */
  z.strictObject({ ...step, kind: z.literal('vote'), ask: z.string().trim().min(1).max(600), options: z.array(optionSchema).min(2).max(8), about: id.nullable(), source: source.optional() }),
  /** What the law says, on the day that it is asked for. */
  z.strictObject({ ...step, kind: z.literal('law'), provisions: z.array(z.string().min(1)).min(1).max(12), on: z.iso.date() }),
  z.strictObject({ ...step, kind: z.literal('debrief'), scenario: id }),
  z.strictObject({ ...step, kind: z.literal('questions') }),
  z.strictObject({ ...step, kind: z.literal('break') }),
  z.strictObject({ ...step, kind: z.literal('post-test'), questions: z.array(question).max(40).default([]) }),
  z.strictObject({ ...step, kind: z.literal('closing') }),
]);

function isRepeated(list: readonly string[]): boolean {
  return new Set(list).size < list.length;
}

/** The steps of a workshop in their order, each with its planned minutes. Stored with the workshop, so that a later change elsewhere moves nothing. */
export const runSheetSchema = z
  .strictObject({ items: z.array(runItemSchema).min(1).max(80) })
  .refine(({ items }) => !isRepeated(items.map((item) => item.id)), { error: 'two steps have the same id' })
  .refine(({ items }) => items.every((item) => item.kind !== 'vote' || !isRepeated(item.options.map(({ key }) => key))), { error: 'two answers of a vote have the same key' });

export type RunSheet = z.output<typeof runSheetSchema>;
export type RunItem = RunSheet['items'][number];
export type VoteItem = Extract<RunItem, { kind: 'vote' }>;

/** Planned minutes of the whole. */
export function plannedMinutes({ items }: RunSheet): number {
  return items.reduce((sum, { minutes }) => sum + minutes, 0);
}
