import { z } from 'zod';
import { factsSchema } from '../scenario/facts.ts';
import type { CaseFacts } from '../scenario/facts.ts';
import { happeningSchema } from '../scenario/schema.ts';

/**
 * The finite domains of the facts, read from the zod schema: enumerations, booleans, small numbers, things that may be
 * absent. Names and texts have no domain: no rule turns on them.
 */

/** The part of JSON Schema that zod writes for facts. */
interface Shape {
  type?: string;
  enum?: readonly unknown[];
  pattern?: string;
  minimum?: number;
  default?: unknown;
  properties?: Readonly<Record<string, Shape>>;
  required?: readonly string[];
  items?: Shape;
  minItems?: number;
}

export type FactPath = readonly (string | number)[];

/** One fact made otherwise: `undefined` takes it away. */
export interface Deviation {
  path: FactPath;
  value: unknown;
}

const FACTS = z.toJSONSchema(factsSchema, { io: 'input' }) as Shape;
const HAPPENING = z.toJSONSchema(happeningSchema, { io: 'input' }) as Shape;

/** Kinds of events with legal meaning that a scenario can bring, and the yes-or-no data of them. */
export const HAPPENING_KINDS: readonly string[] = (HAPPENING.properties?.['event']?.enum ?? []).filter((kind): kind is string => typeof kind === 'string' && kind !== 'none');
export const HAPPENING_FLAGS: readonly string[] = Object.entries(HAPPENING.properties?.['data']?.properties ?? {}).flatMap(([name, { type }]) => (type === 'boolean' ? [name] : []));

/** How far above its least value a number is tried. */
const NUMBERS_ABOVE = 2;

function isDate({ type, pattern }: Shape): boolean {
  return type === 'string' && pattern?.includes('\\d{4}-\\d{2}-\\d{2}') === true;
}

/** Whether a text is an id, by which facts name people and each other. */
const isId = ({ type, pattern }: Shape): boolean => type === 'string' && pattern?.includes('a-z') === true;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The plainest value of a shape: first of a list, yes, the least number, the given day, nothing more than is required. */
function plainOf(shape: Shape, day: string): unknown {
  // What is left out of a section is filled in by the schema, part by part.
  if (shape.default !== undefined && shape.type !== 'object') return shape.default;
  if (shape.enum !== undefined) return shape.enum[0];
  switch (shape.type) {
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return shape.minimum ?? 1;
    case 'array':
      return (shape.minItems ?? 0) > 0 && shape.items !== undefined ? [plainOf(shape.items, day)] : [];
    case 'object':
      return Object.fromEntries(Object.entries(shape.properties ?? {}).flatMap(([name, inner]) => (shape.required?.includes(name) === true || inner.default !== undefined ? [[name, plainOf(inner, day)]] : [])));
    default:
      return isDate(shape) ? day : 'thu';
  }
}

/** Every value that a shape can take, starting from one: one change each. */
function valuesOf(shape: Shape, days: readonly string[], start: unknown = plainOf(shape, days[0] ?? '')): unknown[] {
  if (shape.enum !== undefined) return [...shape.enum];
  switch (shape.type) {
    case 'boolean':
      return [true, false];
    case 'integer':
    case 'number':
      return Array.from({ length: NUMBERS_ABOVE + 1 }, (_, above) => (shape.minimum ?? 0) + above);
    case 'object': {
      const whole = isRecord(start) ? start : {};
      const changed = Object.entries(shape.properties ?? {}).flatMap(([name, inner]) => valuesOf(inner, days, whole[name]).map((value) => ({ ...whole, [name]: value })));
      return [whole, ...changed];
    }
    default:
      return isDate(shape) ? [...days] : [];
  }
}

/** Lists: empty where that is allowed, and with one more item, each time otherwise. */
function listsOf(shape: Shape, days: readonly string[], list: readonly unknown[]): unknown[] {
  const { items } = shape;
  if (items === undefined) return [];
  const [first] = list;
  const start = isRecord(first) ? { ...first, ...('id' in first ? { id: 'them' } : {}) } : plainOf(items, days[0] ?? '');
  // Of a closed list each choice may be in it; one more person is somebody whom nothing else names.
  const added = items.enum ?? (list.length === 0 || isId(items) ? [start] : []);
  const more = items.type === 'object' ? valuesOf(items, days, start) : added.filter((item) => !list.includes(item));
  const fewer = list.length > 0 && (shape.minItems ?? 0) === 0 ? [[]] : [];
  return [...fewer, ...more.map((item) => [...list, item])];
}

/** Every text of the facts that is no id of its own: what one fact uses to refer to another. */
function referencesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  return isRecord(value) ? Object.entries(value).flatMap(([name, inner]) => (name === 'id' ? [] : referencesIn(inner))) : [];
}

class Walk {
  readonly found: Deviation[] = [];
  private readonly seen = new Set<string>();
  private readonly references: ReadonlySet<string>;
  private readonly days: readonly string[];

  constructor(facts: CaseFacts, days: readonly string[]) {
    this.references = new Set(referencesIn(facts));
    this.days = days;
    this.visit(FACTS, facts, [], true);
  }

  private offer(path: FactPath, now: unknown, values: readonly unknown[]): void {
    for (const value of values) {
      const key = JSON.stringify([path, value ?? null]);
      if (JSON.stringify(value) === JSON.stringify(now) || this.seen.has(key)) continue;
      this.seen.add(key);
      this.found.push({ path, value });
    }
  }

  private visit(shape: Shape, value: unknown, path: FactPath, required: boolean): void {
    if (value !== undefined && !required && shape.default === undefined) this.offer(path, value, [undefined]);
    if (shape.type === 'array') {
      const list: readonly unknown[] = Array.isArray(value) ? value : [];
      list.forEach((item, index) => this.visit(shape.items ?? {}, item, [...path, index], true));
      // One more of what others refer to would be referred to by nobody.
      const isReferred = list.some((item) => isRecord(item) && typeof item['id'] === 'string' && this.references.has(item['id']));
      this.offer(path, value, listsOf(shape, this.days, list).filter((other) => !isReferred || (other as readonly unknown[]).length < list.length));
    } else if (shape.type === 'object' && isRecord(value)) {
      for (const [name, inner] of Object.entries(shape.properties ?? {})) this.visit(inner, value[name], [...path, name], shape.required?.includes(name) === true);
    } else {
      this.offer(path, value, valuesOf(shape, this.days, value));
    }
  }
}

/** Every way in which one fact of a case could be otherwise. Dates are tried on the days given, ISO. */
export function deviationsFrom(facts: CaseFacts, days: readonly string[]): Deviation[] {
  return new Walk(facts, days).found;
}

/** The shape at a path, and whether an author may leave it out. */
function shapeAt(path: FactPath): { shape: Shape | undefined; optional: boolean } {
  let shape: Shape | undefined = FACTS;
  let optional = false;
  for (const step of path) {
    if (typeof step === 'number') shape = shape?.items;
    else {
      optional = shape?.required?.includes(step) !== true;
      shape = shape?.properties?.[step];
    }
  }
  return { shape, optional };
}

/** What stands at a path when an author says nothing; null for what every author has to write. */
export function plainValueAt(path: FactPath): { value: unknown } | null {
  const { shape, optional } = shapeAt(path);
  return shape === undefined || !optional ? null : { value: shape.default };
}

/** Whether a path leads to a single fact on which a rule can turn: a choice, yes or no, a number, a date. */
export function hasDomainAt(path: FactPath): boolean {
  const { shape } = shapeAt(path);
  return shape !== undefined && (shape.enum !== undefined || shape.type === 'boolean' || shape.type === 'integer' || shape.type === 'number' || isDate(shape));
}

/** A copy with one fact otherwise; the same object where a step on the way is not there. */
export function withFact<T>(whole: T, path: FactPath, value: unknown): T {
  const [step, ...rest] = path;
  if (step === undefined) return value as T;
  if (Array.isArray(whole)) {
    if (typeof step !== 'number' || step >= whole.length) return whole;
    return whole.map((item: unknown, index) => (index === step ? withFact(item, rest, value) : item)) as T;
  }
  if (!isRecord(whole)) return whole;
  const inner = rest.length === 0 ? value : withFact(whole[step], rest, value);
  return { ...whole, [step]: inner } as T;
}

/** The path as rules name it: places in lists become `*`. */
export function genericPath(path: FactPath): string {
  return path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
}

/** The value at a path, undefined where a step is not there. */
export function factAt(facts: unknown, path: FactPath): unknown {
  return path.reduce<unknown>((here, step) => (typeof here === 'object' && here !== null ? (here as Record<PropertyKey, unknown>)[step] : undefined), facts);
}
