import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { LawRegister } from '#simulations/law/types.ts';
import type { Competence } from '#simulations/procedures/procedure.ts';
import { scenarioSchema } from '#simulations/scenario/schema.ts';
import type { ContentLibrary, ScenarioEntry } from '../use-cases/ports.ts';

const COMPETENCES = ['intake', 'jurisdiction', 'time', 'documents', 'rights', 'secrecy'] as const satisfies readonly Competence[];

/** What the build makes of content/: checked, and frozen with the hashes under which attempts remember it. */
export const compiledContentSchema = z.strictObject({
  registerJson: z.string(),
  scenarios: z.array(z.strictObject({ hash: z.string().regex(/^[0-9a-f]{64}$/), json: z.string(), competences: z.array(z.enum(COMPETENCES)) })),
});

export type CompiledContent = z.output<typeof compiledContentSchema>;

/**
 * Reads compiled content. `registerFromJson` is handed in, so that the server and a test can each bring their own.
 * @throws when the file is missing or is not what the build writes: the build has to run again.
 */
export function loadContentLibrary(file: string, registerFromJson: (text: string) => LawRegister): ContentLibrary {
  const compiled = compiledContentSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return contentLibrary(compiled, registerFromJson);
}

export function contentLibrary({ registerJson, scenarios: stored }: CompiledContent, registerFromJson: (text: string) => LawRegister): ContentLibrary {
  const scenarios = new Map<string, ScenarioEntry>();
  for (const { hash, json, competences } of stored) {
    const scenario = scenarioSchema.parse(JSON.parse(json));
    scenarios.set(scenario.id, { scenario, hash, json, competences });
  }
  return {
    register: registerFromJson(registerJson),
    registerJson,
    scenarios,
    versionOf: (scenario) => scenarios.get(scenario) ?? null,
    registerFromJson,
  };
}
