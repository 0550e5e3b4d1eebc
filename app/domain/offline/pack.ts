import type { Instrument, LawRegister, Provision, FormTemplate, CountingRule, Day } from '#simulations/law/types.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import type { Misconception, Question } from '#simulations/questions/question.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';

/** Changes when a device of an older version could no longer read it. */
export const PACK_FORMAT = 1;

/** At most so many cases lie on a device. */
export const MOST_CASES = 5;

/** The register in plain arrays, without what only reading pages show. Keys keep their order: the grader hashes wordings as text. */
export interface PlainRegister {
  version: string;
  asOf: Day;
  instruments: Instrument[];
  provisions: Provision[];
  forms: FormTemplate[];
  calendar: { year: string; daysOff: [Day, string][]; makeUpSaturdays: Day[] }[];
  countingRules: CountingRule[];
  openQuestions: [string, string][];
}

/** One question of the day, with the provision that is asked for besides: the seed draws the numbers of both. */
export interface PackItem {
  rule: string | null;
  key: string;
  seed: number;
  question: Question;
  ground: Question | null;
}

/** What a device takes along for a day without a network. */
export interface Pack {
  format: typeof PACK_FORMAT;
  person: { id: string; name: string };
  /** `YYYY-MM-DD`; with question and seed it tells one asking from another. */
  day: string;
  madeAt: string;
  items: PackItem[];
  misconceptions: Misconception[];
  /** The version of the law that they are judged by. It changes rarely, so that it is fetched apart and once. */
  register: string;
  /** Cases that can be taken along from their beginning. */
  cases: { scenario: string; title: string; procedure: string }[];
  /** Cases under way that can be taken along. Examinations are never among them. */
  open: { attempt: string; title: string; day: Day }[];
  /** Lessons that can be taken along, by address. */
  lessons: PackedLesson[];
}

/** A lesson that can be taken along, with what tells a device that the one it has is no longer the newest. */
export interface PackedLesson {
  path: string;
  title: string;
  course: string;
  /** A name of what it says, and one of the wordings of the law that it names. */
  text: string;
  law: string;
}

/** A case as it is taken along. */
export interface PackedCase {
  scenario: Scenario;
  /** SHA-256 of the story's text, under which the server knows its version. */
  hash: string;
  /** The version of the register it is played on; the register itself lies on the device once for all its cases. */
  register: string;
  /** The attempt under way, with its log; null for a case from its beginning. */
  origin: { attempt: string; procedure: string; log: CaseEvent[] } | null;
}

/** Takes along what machines, desk and grader ask of a register; sources and notes stay on the server. */
export function plainRegister(register: LawRegister): PlainRegister {
  return {
    version: register.version,
    asOf: register.asOf,
    instruments: [...register.instruments.values()],
    provisions: [...register.provisions.values()].map(({ note: _note, ...provision }) => ({ ...provision, sources: [] })),
    forms: [...register.forms],
    calendar: Object.entries(register.calendar.years).map(([year, { daysOff, makeUpSaturdays }]) => ({ year, daysOff: [...daysOff], makeUpSaturdays: [...makeUpSaturdays] })),
    countingRules: [...register.countingRules.values()],
    openQuestions: [...register.openQuestions],
  };
}

const keyed = <T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> => new Map(items.map((item) => [item.id, item]));

/** The register as machines, desk and grader read it. */
export function registerOfPack({ instruments, provisions, calendar, countingRules, openQuestions, ...rest }: PlainRegister): LawRegister {
  return {
    ...rest,
    instruments: keyed(instruments),
    provisions: keyed(provisions),
    countingRules: keyed(countingRules),
    openQuestions: new Map(openQuestions),
    calendar: { years: Object.fromEntries(calendar.map(({ year, daysOff, makeUpSaturdays }) => [year, { daysOff: new Map(daysOff), makeUpSaturdays: new Set(makeUpSaturdays) }])) },
  };
}
