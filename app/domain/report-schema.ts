import { z } from 'zod';
import type { Report } from '#simulations/grading/types.ts';

/** The shape of a stored report. A report that another engine wrote differently is graded again instead of shown half. */

const day = z.int();
const cite = z.strictObject({ provision: z.string(), version: z.string() });
const json = z.record(z.string(), z.json());
const competence = z.enum(['intake', 'jurisdiction', 'time', 'documents', 'rights', 'secrecy']);

const step = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('insert'), before: z.int().nullable(), type: z.string(), choice: z.string().exactOptional(), day, data: json }),
  z.strictObject({ op: z.literal('remove'), seq: z.int() }),
  z.strictObject({ op: z.literal('move'), seq: z.int(), before: z.int().nullable(), day }),
  z.strictObject({
    op: z.literal('replace'),
    seq: z.int(),
    type: z.string().exactOptional(),
    choice: z.string().exactOptional(),
    day: day.exactOptional(),
    data: json.exactOptional(),
  }),
]);

const finding = z.strictObject({
  id: z.string(),
  class: z.enum(['omission', 'unfinished', 'order', 'early', 'late', 'branch', 'extra', 'redundant', 'form', 'recipient', 'actor', 'content', 'ground', 'prohibited']),
  subject: z.string(),
  instance: z.string(),
  events: z.array(z.int()),
  day,
  sev: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  competence,
  pointsLost: z.number(),
  cites: z.array(cite),
  because: z.array(z.string()),
  derivation: z.array(z.string()),
  term: z.strictObject({ anchor: day, due: day, unit: z.enum(['day', 'working_day', 'month', 'hour']), value: z.int() }).exactOptional(),
  get consequences() {
    return z.array(finding);
  },
  repair: z.strictObject({ steps: z.array(step), forkBefore: z.int().nullable(), words: z.string() }),
  texts: z.strictObject({ name: z.string(), did: z.string(), required: z.string(), citizen: z.string(), repair: z.string() }),
  why: z.string(),
});

const reportSchema = z.strictObject({
  score: z.number().min(0).max(100),
  passed: z.boolean(),
  findings: z.array(finding),
  advice: z.array(z.strictObject({ subject: z.string(), text: z.string(), cites: z.array(cite), open: z.array(z.string()) })),
  credits: z.array(
    z.strictObject({
      subject: z.string(),
      instance: z.string(),
      label: z.string(),
      competence,
      stake: z.number(),
      credit: z.number(),
      due: day.exactOptional(),
      done: day.exactOptional(),
    }),
  ),
  competences: z.array(z.strictObject({ competence, earned: z.number(), possible: z.number() })),
  path: z.array(
    z.strictObject({
      move: z.enum(['both', 'log', 'model', 'displaced']),
      label: z.string(),
      words: z.string(),
      seq: z.int().exactOptional(),
      day,
      due: day.exactOptional(),
      findings: z.array(z.string()),
    }),
  ),
  // Reports from before there were hints and stated grounds have none.
  hints: z
    .array(
      z.strictObject({
        subject: z.string(),
        instance: z.string(),
        label: z.string(),
        level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
        pointsLost: z.number(),
      }),
    )
    .default([]),
  grounds: z
    .array(
      z.strictObject({
        seq: z.int(),
        label: z.string(),
        given: z.string(),
        right: z.union([z.boolean(), z.literal('open')]),
        accepted: z.array(cite),
        text: z.string(),
      }),
    )
    .default([]),
  basis: z.strictObject({
    scenario: z.string(),
    procedure: z.string(),
    norm: z.string(),
    register: z.string(),
    engine: z.string(),
    // Reports from before the tables had numbers were made with the first.
    table: z.int().default(1),
    on: z.string().nullable(),
    depends: z.array(z.string()),
    stage: z.string().exactOptional(),
  }),
});

/** Reads a stored report; null when it does not have the present shape. */
export function parseReport(text: string): Report | null {
  try {
    const parsed = reportSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
