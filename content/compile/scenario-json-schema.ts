import { z } from 'zod';
import { scenarioSchema } from '#simulations/scenario/schema.ts';

/** The part of JSON Schema that zod makes of the scenario's schema. */
export interface JsonShape {
  type?: string;
  description?: string;
  properties?: Record<string, JsonShape>;
  items?: JsonShape;
  anyOf?: JsonShape[];
  required?: string[];
  enum?: unknown[];
  const?: unknown;
}

const shape = z.toJSONSchema(scenarioSchema, { io: 'input', target: 'draft-7', reused: 'inline' }) as JsonShape;

/** The JSON Schema by which editors complete and check a scenario.yaml while it is written. */
export function scenarioJsonSchema(): string {
  const head = {
    $id: 'scenario.schema.json',
    title: 'Tình huống của Sa Bàn',
    description: 'Một tình huống nêu sự việc, người, giấy tờ và điều tìm ra được. Không có mục nào nói cách làm đúng.',
  };
  return `${JSON.stringify({ ...shape, ...head }, null, 2)}\n`;
}

/** The shapes that a place in the file can have: several where the format allows a choice. */
export function shapesAt(path: readonly PropertyKey[]): JsonShape[] {
  let here: JsonShape[] = [shape];
  for (const step of path) {
    here = here
      .flatMap((each) => each.anyOf ?? [each])
      .map((each) => (typeof step === 'number' ? each.items : each.properties?.[String(step)]))
      .filter((each) => each !== undefined);
  }
  return here.flatMap((each) => each.anyOf ?? [each]);
}

/** What a place is for, in the words that authors read. */
export function descriptionAt(path: readonly PropertyKey[]): string | undefined {
  const parent = shapesAt(path.slice(0, -1));
  const last = path.at(-1);
  for (const each of parent) {
    const found = typeof last === 'number' ? each.items?.description : each.properties?.[String(last)]?.description;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The names that may stand at a place. */
export function keysAt(path: readonly PropertyKey[]): string[] {
  return [...new Set(shapesAt(path).flatMap((each) => Object.keys(each.properties ?? {})))];
}
