import { readdirSync, readFileSync } from 'node:fs';
import { loadLaw } from '#content/compile/law.ts';
import { readLog } from '#content/compile/log-file.ts';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { runScript } from '#simulations/desk/script.ts';
import { grade } from '#simulations/grading/grade.ts';
import type { Report } from '#simulations/grading/types.ts';
import { dayOf } from '#simulations/law/day.ts';
import type { LawView } from '#simulations/law/law-view.ts';
import { createLawView } from '#simulations/law/view.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { procedureFor } from '#simulations/procedures/index.ts';
import type { Procedure } from '#simulations/procedures/procedure.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';

const LOGS = 'tests/fixtures/logs';

const loaded = loadLaw('content/law');
if (loaded.register === null) throw new Error('content/law cannot be loaded');
/** The law register as it stands in content/law. */
export const register = loaded.register;
const { scenarios } = loadScenarios('content/scenarios', register);

export function scenario(id: string): Scenario {
  const found = scenarios.get(id);
  if (found === undefined) throw new Error(`no scenario ${id}`);
  return found;
}

/** Every case worked by hand in tests/fixtures/logs: scenario and name of the log. */
export const LOGS_BY_HAND: readonly { id: string; name: string }[] = [...scenarios.keys()].flatMap((id) =>
  readdirSync(`${LOGS}/${id}`).filter((file) => file !== 'expected.json').map((file) => ({ id, name: file.replace('.json', '') })),
);

export interface PlayedLog {
  scenario: Scenario;
  procedure: Procedure;
  law: LawView;
  events: readonly CaseEvent[];
  report: Report;
}

const known = new Map<string, PlayedLog>();

/** A log worked through the world and graded, once a run. */
export function playLog(id: string, name: string): PlayedLog {
  const played = known.get(`${id}/${name}`) ?? play(id, name);
  known.set(`${id}/${name}`, played);
  return played;
}

function play(id: string, name: string): PlayedLog {
  const { log } = readLog(name, readFileSync(`${LOGS}/${id}/${name}.json`, 'utf8'));
  if (log === null) throw new Error(`${id}/${name} cannot be read`);
  const story = scenario(id);
  const played = runScript({ scenario: story, register }, log.acts);
  if (!played.ok) throw new Error(`${id}/${name}: ${played.message}`);
  const law = createLawView(register);
  const procedure = procedureFor(story.facts, law, dayOf(story.facts.petition.receivedOn));
  return { scenario: story, procedure, law, events: played.events, report: grade({ scenario: story, procedure, law, events: played.events, submitted: log.submitted }) };
}
