import { isoOf } from '#simulations/law/day.ts';
import { yearHash } from '#simulations/grading/depends.ts';
import type { Day, LawRegister } from '#simulations/law/types.ts';

/** Something of the register that reads otherwise than before. */
export interface LawDifference {
  /** What items rest on: provisions by id, forms by `paper:` and each kind that they serve; none for a year of the calendar. */
  touches: readonly string[];
  kind: 'provision' | 'form' | 'calendar';
  name: string;
  edits: readonly LawEdit[];
}

/** One edit; `at` is the first day of the wording or edition that it is in. */
export interface LawEdit {
  kind: 'added' | 'removed' | 'changed';
  at: Day | null;
  /** Keys that read otherwise: `deadline.value`. Of what was added: than in the one before it. */
  fields: readonly { key: string; before: string; after: string }[];
}

const NONE = '–';

function plainWords(value: unknown): string {
  if (value === undefined || value === null) return NONE;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Days read as dates; all other numbers are numbers. */
const DAYS: readonly string[] = ['from', 'to', 'entered'];

function fieldsOf(before: unknown, after: unknown, path: readonly string[] = []): LawEdit['fields'] {
  if (isRecord(before) && isRecord(after)) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((key) => fieldsOf(before[key], after[key], [...path, key]));
  }
  const asDay = path.length === 1 && DAYS.includes(path[0] ?? '');
  const words = (value: unknown): string => (asDay && typeof value === 'number' ? isoOf(value) : plainWords(value));
  return words(before) === words(after) ? [] : [{ key: path.join('.'), before: words(before), after: words(after) }];
}

/** The last of things that begin before a day, without its own days; nothing where there is none. */
function lastBefore(things: readonly { from: Day }[], day: Day): object | undefined {
  const [last] = things.filter(({ from }) => from < day).sort((a, b) => b.from - a.from);
  return last === undefined ? undefined : { ...last, from: undefined, to: undefined, entered: undefined };
}

/** What was edited in things that follow each other in time; the same first day is the same thing. */
function editsOf(before: readonly { from: Day }[], after: readonly { from: Day }[]): LawEdit[] {
  const earlier = new Map(before.map((one) => [one.from, one]));
  const later = new Map(after.map((one) => [one.from, one]));
  return [...new Set([...earlier.keys(), ...later.keys()])].sort((a, b) => a - b).flatMap((at): LawEdit[] => {
    const [one, other] = [earlier.get(at), later.get(at)];
    if (one === undefined) return [{ kind: 'added', at, fields: fieldsOf(lastBefore(after, at), lastBefore(after, at + 1)) }];
    if (other === undefined) return [{ kind: 'removed', at, fields: [] }];
    const fields = fieldsOf(one, other);
    return fields.length === 0 ? [] : [{ kind: 'changed', at, fields }];
  });
}

function provisionDifferences(before: LawRegister, after: LawRegister): LawDifference[] {
  return [...new Set([...before.provisions.keys(), ...after.provisions.keys()])].sort().flatMap((id): LawDifference[] => {
    const [one, other] = [before.provisions.get(id), after.provisions.get(id)];
    const head = one === undefined || other === undefined ? [] : fieldsOf({ ...one, versions: null }, { ...other, versions: null });
    const edits = [...editsOf(one?.versions ?? [], other?.versions ?? []), ...(head.length === 0 ? [] : [{ kind: 'changed' as const, at: null, fields: head }])];
    return edits.length === 0 ? [] : [{ kind: 'provision', touches: [id], name: (other ?? one)?.article ?? id, edits }];
  });
}

function formDifferences(before: LawRegister, after: LawRegister): LawDifference[] {
  const [earlier, later] = [before, after].map(({ forms }) => new Map(forms.map((form) => [form.id, form])));
  return [...new Set([...(earlier?.keys() ?? []), ...(later?.keys() ?? [])])].sort().flatMap((id): LawDifference[] => {
    const [one, other] = [earlier?.get(id), later?.get(id)];
    const edits = editsOf(one === undefined ? [] : [one], other === undefined ? [] : [other]);
    const papers = [one, other].flatMap((form) => (form === undefined ? [] : [form.paper, ...(form.also ?? [])]));
    const form = other ?? one;
    return edits.length === 0 ? [] : [{ kind: 'form', touches: [...new Set(papers)].map((paper) => `paper:${paper}`), name: form === undefined ? id : `${form.number}: ${form.title}`, edits }];
  });
}

function calendarDifferences(before: LawRegister, after: LawRegister): LawDifference[] {
  const [earlier, later] = [before.calendar.years, after.calendar.years];
  return [...new Set([...Object.keys(earlier), ...Object.keys(later)])].sort().flatMap((year): LawDifference[] => {
    const [one, other] = [earlier[year], later[year]];
    if (one !== undefined && other !== undefined && yearHash(one) === yearHash(other)) return [];
    const kind = one === undefined ? 'added' : other === undefined ? 'removed' : 'changed';
    return [{ kind: 'calendar', touches: [], name: year, edits: [{ kind, at: null, fields: [] }] }];
  });
}

/** What reads otherwise in another state of the register, by provision, form and year. */
export function differencesOf(before: LawRegister, after: LawRegister): LawDifference[] {
  return [...provisionDifferences(before, after), ...formDifferences(before, after), ...calendarDifferences(before, after)];
}
