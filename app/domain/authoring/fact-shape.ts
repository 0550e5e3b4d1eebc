import { z } from 'zod';
import type { Json } from '#simulations/procedures/case-event.ts';
import { factsSchema } from '#simulations/scenario/facts.ts';

/** The schema of the facts as a tree of what can be filled in; nothing is listed here that the schema does not have. */

export type LeafKind = 'text' | 'lines' | 'date' | 'month' | 'number' | 'yes-no' | 'choice' | 'choices' | 'person' | 'people' | 'matter' | 'content' | 'authorities' | 'id';

interface Place {
  key: string;
  /** From `facts`, a star for any row: `petition.contents.*.gist`. */
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

export type FactShape = LeafShape | GroupShape | ListShape;

/** The part of JSON Schema that zod makes of the facts. */
interface Described {
  type?: string;
  properties?: Record<string, Described>;
  required?: string[];
  items?: Described;
  enum?: string[];
  pattern?: string;
  default?: Json;
  minimum?: number;
  minItems?: number;
}

/** What an id leads to; any other id of the facts is a person's. */
const REFERENCES: Readonly<Record<string, LeafKind>> = {
  'petition.contents.*.matter': 'matter',
  'proposal.tasks.*.content': 'content',
  'petition.alsoSentTo': 'authorities',
};

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

function shapeOf(key: string, pattern: string, described: Described, isRequired: boolean): FactShape {
  const rows = described.items?.properties === undefined ? null : described.items;
  if (rows !== null) return { node: 'list', key, pattern, isRequired: (described.minItems ?? 0) > 0, parts: partsOf(`${pattern}.*`, rows) };
  if (described.properties !== undefined) return { node: 'group', key, pattern, isOptional: !isRequired && described.default === undefined, parts: partsOf(pattern, described) };
  return {
    node: 'leaf',
    key,
    pattern,
    kind: kindOf(key, pattern, described),
    isRequired,
    initial: described.default,
    values: described.enum ?? described.items?.enum ?? [],
    least: described.minimum ?? 0,
  };
}

function partsOf(pattern: string, { properties = {}, required = [] }: Described): FactShape[] {
  return Object.entries(properties).map(([key, part]) => shapeOf(key, pattern === '' ? key : `${pattern}.${key}`, part, required.includes(key)));
}

export const FACT_SHAPES: readonly FactShape[] = partsOf('', z.toJSONSchema(factsSchema, { io: 'input', target: 'draft-7', reused: 'inline' }) as Described);

/** All shapes of the tree, parents before their parts. */
export function everyShape(shapes: readonly FactShape[] = FACT_SHAPES): FactShape[] {
  return shapes.flatMap((shape) => [shape, ...(shape.node === 'leaf' ? [] : everyShape(shape.parts))]);
}
