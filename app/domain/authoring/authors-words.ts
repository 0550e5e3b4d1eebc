import { z } from 'zod';
import { scenarioSchema } from '#simulations/scenario/schema.ts';
import type { DraftPath } from './document.ts';
import { authorsWords, SENTENCES } from './authors-words.vi.ts';
import { CASE_WORDS } from './case-form.vi.ts';
import { FACT_WORDS } from './fact-form.vi.ts';
import { nameOfPlace, nameOfValue } from './schema-names.ts';

/**
 * What the checks of scenario files say, in the words of the editor's forms: names of keys and codes of values become the labels
 * that stand beside the fields.
 */

/** The part of JSON Schema that zod makes of the scenario's schema. */
interface Shape {
  properties?: Record<string, Shape>;
  items?: Shape;
  anyOf?: Shape[];
  enum?: unknown[];
}

interface Vocabulary {
  keys: Set<string>;
  values: Set<string>;
}

function gather({ properties = {}, items, anyOf = [], enum: values = [] }: Shape, into: Vocabulary): Vocabulary {
  for (const key of Object.keys(properties)) into.keys.add(key);
  for (const value of values) into.values.add(String(value));
  for (const inner of [...Object.values(properties), ...anyOf, ...(items === undefined ? [] : [items])]) gather(inner, into);
  return into;
}

const SHAPE = z.toJSONSchema(scenarioSchema, { io: 'input', target: 'draft-7', reused: 'inline' }) as Shape;
const KNOWN = gather(SHAPE, { keys: new Set(), values: new Set(['true', 'false']) });

function shapesAt(path: DraftPath): Shape[] {
  let here: Shape[] = [SHAPE];
  for (const step of path) {
    here = here.flatMap((each) => each.anyOf ?? [each]).flatMap((each) => (typeof step === 'number' ? each.items : each.properties?.[step]) ?? []);
  }
  return here;
}

function patternOf(path: DraftPath): string {
  return path.slice(1).map((step) => (typeof step === 'number' ? '*' : step)).join('.');
}

/** The label of a place, without the rows that it lies in. */
function labelOf(path: DraftPath): string {
  const words = path[0] === 'facts' ? FACT_WORDS[patternOf(path)] : CASE_WORDS[path.map((step) => (typeof step === 'number' ? '*' : step)).join('.')];
  return words?.label ?? nameOfPlace(path);
}

/** A place as its author finds it: “Người trong vụ việc, dòng 2: Họ và tên”. */
export function nameOfDraftPlace(path: DraftPath): string {
  const rows = path.flatMap((step, at) => (typeof step === 'number' ? [authorsWords.row(labelOf(path.slice(0, at)), step + 1)] : []));
  return (typeof path.at(-1) === 'number' ? rows : [...rows, labelOf(path)]).join(': ');
}

/** Whether one of a fixed list is chosen at a place. */
export function isChoice(path: DraftPath): boolean {
  return shapesAt(path).some((shape) => shape.enum !== undefined);
}

/** Where a key that a sentence names lies, seen from the place that the sentence is about; its nearest namesake. */
function placeOfKey(name: string, from: DraftPath): DraftPath | null {
  const keys = name.split('.');
  const starts = [...from.map((_, at) => from.slice(0, from.length - at)), [], ['facts'], ['happenings', 0], ['happenings', 0, 'data']];
  const near = starts.map((start) => [...start, ...keys]).find((path) => shapesAt(path).length > 0);
  if (near !== undefined) return near;
  const namesake = Object.keys(FACT_WORDS).find((pattern) => `.${pattern}`.endsWith(`.${name}`));
  return namesake === undefined ? null : ['facts', ...namesake.split('.').map((step) => (step === '*' ? 0 : step))];
}

function valueName(value: string, place: DraftPath): string {
  if (value === 'true' || value === 'false') return authorsWords.answers[value];
  return FACT_WORDS[patternOf(place)]?.options?.[value] ?? nameOfValue(place, value) ?? value;
}

/** Codes as files hold them: words joined by dots and hyphens. */
const CODES = /(?<![\p{L}\p{M}\d.:/-])[a-z][A-Za-z]*(?:[.-][A-Za-z]+)*(?:(: )|(?![\p{L}\p{M}\d:/-]|\.\p{L}))/gu;

/** A sentence of the checks about a place of a case, with the labels of the forms for what files call otherwise. */
export function inAuthorsWords(sentence: string, place: DraftPath): string {
  const fact = place[0] === 'facts' ? authorsWords.quoted(nameOfDraftPlace(place)) : null;
  const plain = SENTENCES.reduce((text, [pattern, words]) => text.replace(pattern, words), sentence);
  const told = fact === null ? plain : plain.replace(authorsWords.ofFact, authorsWords.fact(fact)).replace(/“[a-z][A-Za-z]*(?:\.[\w-]+)+”/g, fact);
  let latest: DraftPath = place;
  return told.replace(/“[^”]*”|[^“]+/g, (part) =>
    part.startsWith('“')
      ? part
      : part.replace(CODES, (code: string, colon: string | undefined) => {
          const name = colon === undefined ? code : code.slice(0, -colon.length);
          const isKey = name.split('.').every((key) => KNOWN.keys.has(key));
          const found = isKey ? placeOfKey(name, place) : null;
          if (found !== null && !(KNOWN.values.has(name) && shapesAt(latest).some((shape) => shape.enum?.includes(name) === true))) {
            latest = found;
            return `${authorsWords.quoted(labelOf(found))}${colon === undefined ? '' : authorsWords.is}`;
          }
          const value = KNOWN.values.has(name) ? valueName(name, latest) : name;
          return value === name ? code : `${authorsWords.quoted(value)}${colon ?? ''}`;
        }),
  );
}
