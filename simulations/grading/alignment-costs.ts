import { z } from 'zod';
import { alignTrace } from './align.ts';
import type { AlignCosts } from './align.ts';
import type { Automaton } from './automaton.ts';
import { MAX_ACTS } from './cost.ts';

/** A column of costs for each act: together these bounds keep the largest case within a tenth of a gigabyte. */
const MAX_STATES = 10_000;

/** Sums of greater weights would no longer be exact. */
const MAX_WEIGHT = 1e9;

const weightsSchema = z.record(z.string(), z.number().min(0).max(MAX_WEIGHT));

const caseSchema = z.object({
  id: z.string(),
  automaton: z.object({
    states: z.int().min(1).max(MAX_STATES),
    initial: z.int().min(0),
    finals: z.array(z.int().min(0)),
    arcs: z.array(z.tuple([z.int().min(0), z.string().nullable(), z.int().min(0)])),
  }),
  trace: z.array(z.string()).max(MAX_ACTS),
  weights: z.object({ log: weightsSchema.default({}), model: weightsSchema.default({}) }).nullish(),
});

const fileSchema = z.object({ cases: z.array(caseSchema) });

export type AlignmentCase = z.output<typeof caseSchema>;

interface AlignmentCost {
  cost: number | null;
  prefix: number | null;
  /** Present where the case states weights. */
  weighted?: number | null;
}

function priced(automaton: Automaton, trace: readonly string[], log: Readonly<Record<string, number>>, model: Readonly<Record<string, number>>): AlignCosts {
  const price = (table: Readonly<Record<string, number>>, label: string | null | undefined): number =>
    label === null || label === undefined ? 0 : Object.hasOwn(table, label) ? (table[label] ?? 1) : 1;
  const modelPrices = automaton.arcs.map(([, label]) => price(model, label));
  const logPrices = trace.map((label) => price(log, label));
  return { log: (event) => logPrices[event] ?? 1, sync: () => 0, model: (_event, arc) => modelPrices[arc] ?? 1 };
}

/** Optimal costs of one automaton and trace: complete run, run that may stop anywhere, and weighted where weights are given. */
export function alignmentCost({ automaton, trace, weights }: Omit<AlignmentCase, 'id'>): AlignmentCost {
  const unit = priced(automaton, trace, {}, {});
  const result: AlignmentCost = {
    cost: alignTrace(automaton, trace, unit)?.cost ?? null,
    prefix: alignTrace(automaton, trace, unit, { prefix: true })?.cost ?? null,
  };
  if (weights === undefined || weights === null) return result;
  return { ...result, weighted: alignTrace(automaton, trace, priced(automaton, trace, weights.log, weights.model))?.cost ?? null };
}

/** Costs by case id for input of the form `{ cases: [...] }`. Throws a ZodError where the input is not of that form. */
export function alignmentCosts(input: unknown): Record<string, AlignmentCost> {
  const { cases } = fileSchema.parse(input);
  return Object.fromEntries(cases.map(({ id, ...rest }) => [id, alignmentCost(rest)]));
}
