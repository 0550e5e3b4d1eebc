import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { parseYaml } from '#content/compile/yaml-file.ts';
import type { Json } from '#simulations/procedures/case-event.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import type { DraftPath } from '#app/domain/authoring/document.ts';
import { realRegister } from './complaint-case.ts';

/** The cases of content/scenarios as an author has them in hand: documents, as they would be drafts. */

const DIR = 'content/scenarios';

type Draft = Record<string, Json>;

/** The document of a built case. */
export function builtDraft(id: string): Draft {
  const { file } = parseYaml(readFileSync(join(DIR, id, 'scenario.yaml'), 'utf8'), id);
  if (file === null) throw new Error(`${id} does not parse`);
  return JSON.parse(JSON.stringify(file.value)) as Draft;
}

export const builtIds: readonly string[] = readdirSync(DIR, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

let loaded: ReadonlyMap<string, Scenario> | null = null;

/** A built case, read once. */
export function builtCase(id: string): Scenario {
  loaded ??= loadScenarios(DIR, realRegister()).scenarios;
  const scenario = loaded.get(id);
  if (scenario === undefined) throw new Error(`there is no case ${id}`);
  return scenario;
}

type Holder = Record<string | number, Json>;

/** A document with one place otherwise; `undefined` takes the place out. */
export function changedDraft(draft: Draft, path: DraftPath, value: Json | undefined): Draft {
  const copy = structuredClone(draft);
  const [last] = path.slice(-1);
  const holder = path.slice(0, -1).reduce<Holder>((here, step) => here[step] as Holder, copy);
  if (last === undefined) throw new Error('a path names a place');
  if (value !== undefined) holder[last] = value;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
  return copy;
}
