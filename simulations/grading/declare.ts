import { z } from 'zod';
import { allServed, allSettledExactly, forbidden } from './claims.ts';
import type { Claim, Deed } from './claims.ts';

/** Duties on plain traces, judged by the mechanics of the duty ledger with finite-trace meaning. */

type Trace = readonly string[];

const ALWAYS = { from: -Infinity, to: Infinity };

const claim = (part: Partial<Claim>): Claim => ({ from: -Infinity, due: Infinity, until: Infinity, key: null, ...part });

const deedsOf = (trace: Trace, act: string): Deed[] => trace.flatMap((label, at) => (label === act ? [{ at, time: at, key: null }] : []));

/** Every `cause` triggers the duty of an `effect`: afterwards, or at any time when it may be done in advance. */
function answered(trace: Trace, cause: string, effect: string, preemptive: boolean): boolean {
  const claims = deedsOf(trace, cause).map(({ at }) => claim(preemptive ? {} : { from: at }));
  return allServed(claims, deedsOf(trace, effect));
}

/** Duty whose act must not come after the first act named by `until`, where there is one. */
function before(trace: Trace, act: string, until: (label: string) => boolean): boolean {
  const limit = trace.findIndex(until);
  return limit < 0 || allServed([claim({ until: limit })], deedsOf(trace, act));
}

/** Each `first` is a trigger whose duty is due at the place that `due` gives; no `second` may be left over. */
function paired(trace: Trace, first: string, second: string, due: (at: number, next: number) => number): boolean {
  const triggers = deedsOf(trace, first);
  const claims = triggers.map(({ at }, index) => claim({ from: at + 1, due: due(at, triggers[index + 1]?.at ?? Infinity) }));
  return allSettledExactly(claims, deedsOf(trace, second));
}

const UNARY: Readonly<Record<string, (trace: Trace, act: string) => boolean>> = {
  existence: (trace, act) => allServed([claim({})], deedsOf(trace, act)),
  absence: (trace, act) => forbidden([ALWAYS], deedsOf(trace, act)).length === 0,
  exactly_one: (trace, act) => allSettledExactly([claim({})], deedsOf(trace, act)),
  init: (trace, act) => allServed([claim({ until: 0 })], deedsOf(trace, act)),
};

const BINARY: Readonly<Record<string, (trace: Trace, a: string, b: string) => boolean>> = {
  responded_existence: (trace, a, b) => answered(trace, a, b, true),
  coexistence: (trace, a, b) => answered(trace, a, b, true) && answered(trace, b, a, true),
  noncoexistence: (trace, a, b) => {
    const watch = (act: string) => deedsOf(trace, act).map(({ at }) => ({ from: at, to: Infinity }));
    return forbidden(watch(a), deedsOf(trace, b)).length === 0 && forbidden(watch(b), deedsOf(trace, a)).length === 0;
  },
  response: (trace, a, b) => answered(trace, a, b, false),
  precedence: (trace, a, b) => before(trace, a, (label) => label === b),
  altsuccession: (trace, a, b) => paired(trace, a, b, (_at, next) => next),
  chainsuccession: (trace, a, b) => paired(trace, a, b, (at) => at + 1),
};

const fileSchema = z.object({
  traces: z.array(z.union([z.string(), z.array(z.string())])),
  templates: z.record(z.string(), z.object({ over: z.array(z.union([z.string(), z.tuple([z.string(), z.string()])])) })),
});

interface DeclareVerdicts {
  templates: Record<string, { holds: string[] }>;
}

/** A template that the ledger does not know. */
export class UnknownTemplate extends Error {
  constructor(name: string) {
    super(`unknown template: ${name}`);
    this.name = 'UnknownTemplate';
  }
}

function verdict(name: string, trace: Trace, over: string | readonly [string, string]): boolean {
  const unary = Object.hasOwn(UNARY, name) ? UNARY[name] : undefined;
  const binary = Object.hasOwn(BINARY, name) ? BINARY[name] : undefined;
  if (unary !== undefined && typeof over === 'string') return unary(trace, over);
  if (binary !== undefined && typeof over !== 'string') return binary(trace, over[0], over[1]);
  throw new UnknownTemplate(typeof over === 'string' ? `${name}(${over})` : `${name}(${over.join(', ')})`);
}

/** Verdicts per template and trace: a string of 0 and 1, one per entry of `over`. Throws on input of another form. */
export function declareVerdicts(input: unknown): DeclareVerdicts {
  const { traces, templates } = fileSchema.parse(input);
  const split = traces.map((trace) => (typeof trace === 'string' ? [...trace] : trace));
  return {
    templates: Object.fromEntries(
      Object.entries(templates).map(([name, { over }]) => [name, { holds: split.map((trace) => over.map((entry) => (verdict(name, trace, entry) ? '1' : '0')).join('')) }]),
    ),
  };
}
