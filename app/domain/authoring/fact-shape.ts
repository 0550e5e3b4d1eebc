import { z } from 'zod';
import type { Json } from '#simulations/procedures/case-event.ts';
import { factsSchema } from '#simulations/scenario/facts.ts';
import { scenarioSchema } from '#simulations/scenario/schema.ts';

/** The schema of a case as a tree of what can be filled in; nothing is listed here that the schema does not have. */

export type LeafKind =
  | 'text'
  | 'lines'
  | 'date'
  | 'month'
  | 'number'
  | 'yes-no'
  | 'choice'
  | 'choices'
  | 'person'
  | 'people'
  | 'matter'
  | 'content'
  | 'contents'
  | 'paper'
  | 'source'
  | 'act'
  | 'facts'
  | 'authorities'
  | 'shared-name'
  | 'id';

interface Place {
  /** Empty where the place is the row itself. */
  key: string;
  /** From `facts` or, outside of them, from the root; a star for any row: `petition.contents.*.gist`, `people.*.name`. */
  pattern: string;
}

export interface LeafShape extends Place {
  node: 'leaf';
  kind: LeafKind;
  isRequired: boolean;
  /** What holds where nothing is stated. */
  initial: Json | undefined;
  /** Of a choice. */
  values: readonly string[];
  /** Of a number. */
  least: number;
  most: number;
  /** Characters of a text. */
  longest: number;
}

export interface GroupShape extends Place {
  node: 'group';
  /** A case may be without it, and that it is there has a meaning. */
  isOptional: boolean;
  parts: readonly FactShape[];
}

export interface ListShape extends Place {
  node: 'list';
  /** Without a row there is no case. */
  isRequired: boolean;
  parts: readonly FactShape[];
}

/** One of several ways, each with places of its own: read a paper, ask somebody, look something up. */
export interface WaysShape extends Place {
  node: 'ways';
  /** Each is called by the first of its places, without which it says nothing. */
  ways: readonly { key: string; parts: readonly LeafShape[] }[];
}

export type FactShape = LeafShape | GroupShape | ListShape | WaysShape;

/** The part of JSON Schema that zod makes of a case. */
interface Described {
  type?: string;
  properties?: Record<string, Described>;
  required?: string[];
  items?: Described;
  anyOf?: Described[];
  enum?: string[];
  pattern?: string;
  default?: Json;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxLength?: number;
}

/** What an id or a name leads to; any other id is a person's. */
const REFERENCES: Readonly<Record<string, LeafKind>> = {
  'petition.contents.*.matter': 'matter',
  'proposal.tasks.*.content': 'content',
  'petition.alsoSentTo': 'authorities',
  'family.id': 'shared-name',
  'discoveries.*.facts': 'facts',
  'discoveries.*.found.*.read': 'paper',
  'discoveries.*.found.*.consult': 'source',
  'discoveries.*.found.*.reveals': 'paper',
  'happenings.*.when.after': 'act',
  'happenings.*.unless': 'act',
  'happenings.*.paper': 'paper',
  'happenings.*.data.contents': 'contents',
};

/** In which order the places of a row are asked, where that is not the order of the format. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  discoveries: ['id', 'facts', 'found', 'known', 'unknown'],
  happenings: ['id', 'when', 'who', 'says', 'paper', 'event', 'data', 'unless'],
};

/** As long as a text of a case can be. */
const LONGEST = 5000;

const matches = (described: Described, text: string): boolean => described.pattern !== undefined && new RegExp(described.pattern).test(text);

function kindOf(key: string, pattern: string, described: Described): LeafKind {
  const known = REFERENCES[pattern];
  if (known !== undefined) return known;
  if (described.type === 'boolean') return 'yes-no';
  if (described.type === 'integer') return 'number';
  if (described.enum !== undefined) return 'choice';
  const { items } = described;
  if (items !== undefined) return items.enum !== undefined ? 'choices' : matches(items, 'a') ? 'people' : 'lines';
  if (matches(described, 'a')) return key === 'id' ? 'id' : 'person';
  if (matches(described, '2026-08-03')) return 'date';
  return matches(described, '2026-08') ? 'month' : 'text';
}

function leafOf(key: string, pattern: string, described: Described, isRequired: boolean): LeafShape {
  return {
    node: 'leaf',
    key,
    pattern,
    kind: kindOf(key, pattern, described),
    isRequired,
    initial: described.default,
    values: described.enum ?? described.items?.enum ?? [],
    least: described.minimum ?? 0,
    most: described.maximum ?? Number.MAX_SAFE_INTEGER,
    longest: described.maxLength ?? described.items?.maxLength ?? LONGEST,
  };
}

function waysOf(key: string, pattern: string, ways: readonly Described[]): WaysShape {
  const placesOf = ({ properties = {}, required = [] }: Described) => Object.entries(properties).map(([each, part]) => leafOf(each, `${pattern}.${each}`, part, required.includes(each)));
  return { node: 'ways', key, pattern, ways: ways.map((way) => ({ key: Object.keys(way.properties ?? {})[0] ?? '', parts: placesOf(way) })) };
}

function shapeOf(key: string, pattern: string, described: Described, isRequired: boolean): FactShape {
  const { items, anyOf, properties, minItems = 0 } = described;
  if (anyOf !== undefined) return waysOf(key, pattern, anyOf);
  if (items?.anyOf !== undefined) return { node: 'list', key, pattern, isRequired: minItems > 0, parts: [waysOf('', `${pattern}.*`, items.anyOf)] };
  if (items?.properties !== undefined) return { node: 'list', key, pattern, isRequired: minItems > 0, parts: partsOf(`${pattern}.*`, items, ORDERS[pattern]) };
  if (properties !== undefined) return { node: 'group', key, pattern, isOptional: !isRequired && described.default === undefined, parts: partsOf(pattern, described) };
  return leafOf(key, pattern, described, isRequired);
}

function partsOf(pattern: string, { properties = {}, required = [] }: Described, order: readonly string[] = []): FactShape[] {
  const shapes = Object.entries(properties).map(([key, part]) => shapeOf(key, pattern === '' ? key : `${pattern}.${key}`, part, required.includes(key)));
  return order.length === 0 ? shapes : shapes.sort((one, other) => order.indexOf(one.key) - order.indexOf(other.key));
}

const described = (schema: z.ZodType): Described => z.toJSONSchema(schema, { io: 'input', target: 'draft-7', reused: 'inline' }) as Described;

/** The facts of a case. */
export const FACT_SHAPES: readonly FactShape[] = partsOf('', described(factsSchema));

/** What no form of these asks: the machine writes it, it is a fact, or it is marked where variants are shown. */
const WRITTEN_ELSEWHERE: readonly string[] = ['format', 'id', 'variant', 'facts', 'varies'];

/** Everything of a case beside its facts that its author writes. */
export const CASE_SHAPES: readonly FactShape[] = partsOf('', described(scenarioSchema)).filter(({ key }) => !WRITTEN_ELSEWHERE.includes(key));

/** What lies directly within a shape; of a choice of ways all of them. */
export function partsWithin(shape: FactShape): readonly FactShape[] {
  if (shape.node === 'leaf') return [];
  return shape.node === 'ways' ? shape.ways.flatMap(({ parts }) => parts) : shape.parts;
}

/** All shapes of the tree, parents before their parts. */
export function everyShape(shapes: readonly FactShape[] = FACT_SHAPES): FactShape[] {
  return shapes.flatMap((shape) => [shape, ...everyShape(partsWithin(shape))]);
}

/** The way that a stated choice has taken: the first of whose places one is there. */
export function wayOf({ ways }: WaysShape, stated: Json | undefined): WaysShape['ways'][number] | undefined {
  if (typeof stated !== 'object' || stated === null) return undefined;
  return ways.find(({ parts }) => parts.some(({ key }) => Object.hasOwn(stated, key)));
}
