import { z } from 'zod';
import { scenarioSchema } from '#simulations/scenario/schema.ts';
import { COPULA, KEY_NAMES, plainName, VALUE_NAMES } from './difference.vi.ts';

/** The part of JSON Schema that zod makes of the scenario's schema. */
interface Shape {
  description?: string;
  properties?: Record<string, Shape>;
  items?: Shape;
  anyOf?: Shape[];
  enum?: unknown[];
}

type Path = readonly (string | number)[];

/** The format of cases, with the descriptions that its fields carry. */
export const caseShape = z.toJSONSchema(scenarioSchema, { io: 'input', target: 'draft-7', reused: 'inline' }) as Shape;

function shapesAt(path: Path): Shape[] {
  let here: Shape[] = [caseShape];
  for (const step of path) {
    here = here
      .flatMap((each) => each.anyOf ?? [each])
      .flatMap((each) => (typeof step === 'number' ? each.items : each.properties?.[step]) ?? []);
  }
  return here;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&');

/** Descriptions begin with what the field is, before examples and values. */
function heading(description: string, values: readonly unknown[]): string | null {
  const found = /^[^:;.(]+/.exec(description)?.[0].split(/, (?:ví dụ|bằng lời|hư cấu|nếu có|mỗi dòng|từng dòng)/)[0]?.trim() ?? '';
  const startsWithValue = values.some((value) => found.startsWith(`${String(value)} `));
  return found === '' || found.startsWith('"') || startsWithValue ? null : plainName(found.replace(/ hư cấu$/, ''));
}

/** What a place of a case's document is called, in the words of the format's own descriptions; a row is called as its list. */
export function nameOfPlace(path: Path): string {
  const end = path.findLastIndex((step) => typeof step === 'string');
  const shapes = shapesAt(path.slice(0, end + 1));
  const described = shapes.flatMap(({ description, enum: values }) => (description === undefined ? [] : [heading(description, values ?? [])])).find((name) => name !== null);
  const key = String(path[end] ?? '');
  return KEY_NAMES[key] ?? described ?? key;
}

/** A value of a fixed list in words, as the description of its field tells: `post` is “bưu chính”. Null where it is of no list. */
export function nameOfValue(path: Path, value: string): string | null {
  const list = [...shapesAt(path), ...shapesAt(path.slice(0, -1))].flatMap((shape) => [shape, ...(shape.anyOf ?? [])]);
  const isListed = shapesAt(path).some((shape) => shape.enum?.includes(value) === true || shape.anyOf?.some((each) => each.enum?.includes(value) === true) === true);
  if (!isListed) return null;
  const told = list.map(({ description }) => new RegExp(`(?:^|[\\s:;,])${escaped(value)} (?!${COPULA} )([^;.(]+)`).exec(description ?? '')?.[1]?.trim());
  return told.find((words) => words !== undefined) ?? VALUE_NAMES[value] ?? value;
}
