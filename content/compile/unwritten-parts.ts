import type { z } from 'zod';
import { dayOf, isoOf } from '#simulations/law/day.ts';
import { scenarioSchema, type Scenario } from '#simulations/scenario/schema.ts';
import type { Path } from './yaml-file.ts';

/** A case whose missing parts were left blank so that its facts can be read. */
export interface FilledScenario {
  scenario: Scenario;
  /** Whether the author has written everything against which facts are held: people, dates, the place, what happens. */
  bearsFacts: boolean;
}

/** Long enough for every text of the format, and to be read where the law is told beside it. */
const BLANK = '(chưa viết)';
/** A case stays open so long while its last day is not written: nothing of the law hangs on it. */
const DAYS_OPEN = 120;
/** What facts are held against. */
const BEARING: readonly string[] = ['opensOn', 'closesOn', 'people', 'place', 'happenings'];
/** Lists whose rows can be left out without another case being told. */
const LISTS: readonly string[] = ['people', 'papers', 'sources', 'discoveries', 'happenings', 'reactions'];

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

function receivedOn(fields: Fields): string | null {
  const { facts } = fields;
  const petition = isFields(facts) ? facts['petition'] : undefined;
  const day = isFields(petition) ? petition['receivedOn'] : undefined;
  return typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null;
}

function isDay(day: string): boolean {
  try {
    return isoOf(dayOf(day)) === day;
  } catch {
    return false;
  }
}

/** What stands for a part of the outermost level until its author writes it. */
function blanksFor(day: string, people: unknown): Fields {
  return {
    format: 1,
    id: 'chua-dat-ma',
    title: BLANK,
    summary: BLANK,
    aims: [BLANK],
    difficulty: 'dễ',
    minutes: 5,
    role: undefined,
    family: undefined,
    variant: undefined,
    varies: undefined,
    opensOn: day,
    closesOn: isoOf(dayOf(day) + DAYS_OPEN),
    place: { commune: BLANK, province: BLANK },
    opening: [BLANK],
    people: Array.isArray(people) && people.length > 0 ? people : [{ id: 'chua-dat-ma', name: BLANK, address: 'ông' }],
  };
}

/** Texts of the facts that no rule reads: without them the law can be told as well. */
const isMissingText = (issue: z.core.$ZodIssue): boolean =>
  issue.path[0] === 'facts' && ['gist', 'name', 'title', 'what'].includes(String(issue.path.at(-1))) && (issue.code === 'invalid_type' || issue.code === 'too_small');

function withValue(root: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(root)) return root.map((item: unknown, at) => (at === step ? withValue(item, rest, value) : item));
  return isFields(root) ? { ...root, [step]: withValue(root[String(step)], rest, value) } : root;
}

/**
 * The case with blanks for what `error` says is missing or wrong, as long as it is not a fact: of a fact nothing is ever
 * guessed. Rows of lists that are not whole are left out. Null where the facts cannot be read.
 */
export function unwrittenFilled(value: unknown, { issues }: z.ZodError): FilledScenario | null {
  const day = isFields(value) ? receivedOn(value) : null;
  if (!isFields(value) || day === null || !isDay(day)) return null;
  const missingTexts = issues.filter(isMissingText).map(({ path }) => path);
  const others = issues.filter((issue) => !isMissingText(issue));
  if (others.some(({ path }) => path[0] === 'facts')) return null;

  const keys = new Set(others.flatMap(({ path }) => (path.length === 0 ? [] : [String(path[0])])));
  const unknown = others.flatMap((issue) => (issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : []));
  const shortened = [...keys].filter((key) => LISTS.includes(key) && Array.isArray(value[key]));
  const isWhole = (key: string, row: number): boolean => !others.some(({ path }) => path[0] === key && (path[1] === row || path.length === 1));
  const lists = Object.fromEntries(shortened.map((key) => [key, (value[key] as unknown[]).filter((_, row) => isWhole(key, row))]));

  const blanks = blanksFor(day, lists['people'] ?? value['people']);
  const replaced = [...keys].filter((key) => !shortened.includes(key) || key === 'people');
  const kept = Object.fromEntries(Object.entries(value).filter(([key]) => !unknown.includes(key)));
  const filled = { ...kept, ...lists, ...Object.fromEntries(replaced.map((key) => [key, blanks[key]])) };
  const { data } = scenarioSchema.safeParse(missingTexts.reduce<unknown>((whole, path) => withValue(whole, path, BLANK), filled));
  return data === undefined ? null : { scenario: data, bearsFacts: !BEARING.some((key) => keys.has(key)) };
}
