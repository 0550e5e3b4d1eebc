import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLaw } from '#content/compile/law.ts';
import { readLog } from '#content/compile/log-file.ts';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { runScript } from '#simulations/desk/script.ts';
import { lawfulEvents } from '#simulations/grading/lawful.ts';
import { dayOf } from '#simulations/law/day.ts';
import { createLawView } from '#simulations/law/view.ts';
import { procedureFor } from '#simulations/procedures/index.ts';
import type { ProofSubject } from '#simulations/proof/metrics.ts';

/** Every case of content/scenarios under the procedure that governs it, with its lawful logs: the one that the rules derive, and the one played by hand at the desk. */
export function proofSubjects(root: string): ProofSubject[] {
  const { register, faults } = loadLaw(join(root, 'content/law'));
  if (register === null) throw new Error(faults.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
  const law = createLawView(register);
  const { scenarios } = loadScenarios(join(root, 'content/scenarios'), register);
  return [...scenarios.values()].map((scenario) => {
    const procedure = procedureFor(scenario.facts, law, dayOf(scenario.facts.petition.receivedOn));
    const file = join(root, 'tests/fixtures/logs', scenario.id, 'lawful.json');
    const { log } = existsSync(file) ? readLog('lawful.json', readFileSync(file, 'utf8')) : { log: null };
    const played = log === null ? null : runScript({ scenario, register }, log.acts);
    const derived = lawfulEvents({ scenario, procedure, law });
    return { scenario, procedure, law, lawful: played?.ok === true ? [derived, played.events] : [derived] };
  });
}
