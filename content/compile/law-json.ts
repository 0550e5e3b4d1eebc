import { z } from 'zod';
import { CONFIDENCES, TERM_TYPES, UNITS } from '../schema/law-lists.ts';
import type { LawRegister } from '#simulations/law/types.ts';

/** The register as one text: what the build writes and the server and the browser read. Days stay numbers. */

const day = z.int();
const period = { from: day, to: day.nullable() };

const term = z.strictObject({
  value: z.int(),
  unit: z.enum(UNITS),
  from: z.string(),
  event: z.string(),
  type: z.enum(TERM_TYPES).exactOptional(),
  direction: z.literal('before').exactOptional(),
  extended: z.strictObject({ value: z.int(), when: z.string() }).exactOptional(),
  remote: z.strictObject({ value: z.int(), extended: z.int().exactOptional() }).exactOptional(),
  max_extensions: z.int().exactOptional(),
});

const version = z.strictObject({
  ...period,
  entered: day.exactOptional(),
  summary: z.string(),
  by: z.string(),
  confidence: z.enum(CONFIDENCES),
  deadline: term.exactOptional(),
  frequency: z.strictObject({ at_least: z.int(), unit: z.enum(['day', 'session']), per: z.enum(['week', 'month', 'year']) }).exactOptional(),
  report_due: z.strictObject({ day_of_month: z.int(), month: z.literal('last_of_period') }).exactOptional(),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])).exactOptional(),
});

const strings = z.array(z.string());

const provision = z.strictObject({
  id: z.string(),
  article: z.string(),
  topic: z.string(),
  appliesTo: strings,
  stage: z.string(),
  kind: z.string(),
  actor: z.string(),
  versions: z.array(version),
  open: strings,
  sources: strings,
  note: z.string().exactOptional(),
});

const instrument = z.strictObject({
  id: z.string(),
  short: z.string(),
  title: z.string(),
  number: z.string(),
  kind: z.string(),
  effectiveFrom: day.nullable(),
  effectiveTo: day.nullable(),
});

const form = z.strictObject({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  paper: z.string(),
  also: strings.exactOptional(),
  provision: z.string(),
  ...period,
});

const stored = z.strictObject({
  version: z.string(),
  asOf: day,
  instruments: z.array(instrument),
  provisions: z.array(provision),
  forms: z.array(form),
  calendar: z.record(z.string(), z.strictObject({ daysOff: z.array(z.tuple([day, z.string()])), makeUpSaturdays: z.array(day) })),
  countingRules: z.array(z.strictObject({ id: z.string(), article: z.string(), summary: z.string(), confidence: z.enum(CONFIDENCES) })),
  openQuestions: z.array(z.tuple([z.string(), z.string()])),
});

/** A JSON replacer that writes the keys of every object in the same order. */
function inKeyOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const byId = <T extends { id: string }>(items: Iterable<T>) => [...items].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The same register always gives the same text, whatever the order in which its files state things. */
export function registerToJson(register: LawRegister): string {
  const years = Object.entries(register.calendar.years).map(([year, { daysOff, makeUpSaturdays }]) => [
    year,
    { daysOff: [...daysOff].sort(([a], [b]) => a - b), makeUpSaturdays: [...makeUpSaturdays].sort((a, b) => a - b) },
  ]);
  const plain = {
    version: register.version,
    asOf: register.asOf,
    instruments: byId(register.instruments.values()),
    provisions: byId(register.provisions.values()),
    forms: byId(register.forms),
    calendar: Object.fromEntries(years),
    countingRules: byId(register.countingRules.values()),
    openQuestions: [...register.openQuestions].sort(([a], [b]) => (a < b ? -1 : 1)),
  };
  return JSON.stringify(plain, inKeyOrder);
}

const keyed = <T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> => new Map(items.map((item) => [item.id, item]));

/** Reads what `registerToJson` wrote. Throws for anything else: such a text is a broken build, not a mistake of a person. */
export function registerFromJson(text: string): LawRegister {
  const { calendar, ...rest } = stored.parse(JSON.parse(text));
  return {
    ...rest,
    instruments: keyed(rest.instruments),
    provisions: keyed(rest.provisions),
    countingRules: keyed(rest.countingRules),
    openQuestions: new Map(rest.openQuestions),
    calendar: {
      years: Object.fromEntries(
        Object.entries(calendar).map(([year, { daysOff, makeUpSaturdays }]) => [year, { daysOff: new Map(daysOff), makeUpSaturdays: new Set(makeUpSaturdays) }]),
      ),
    },
  };
}
