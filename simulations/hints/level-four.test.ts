import { expect, test } from 'vitest';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { realLaw, realRegister } from '#tests/support/complaint-case.ts';
import { openCase, play } from '../desk/play.ts';
import { grade } from '../grading/grade.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import { procedureFor } from '../procedures/index.ts';
import type { Scenario } from '../scenario/schema.ts';
import { hintAct, hintLadder } from './ladder.ts';

const law = realLaw();
const { scenarios } = loadScenarios('content/scenarios', realRegister());
const MOST_HINTS = 200;

/** Does whatever the most urgent hint does, until nothing is owed or nothing comes any more. */
function follow(scenario: Scenario): CaseEvent[] {
  const setting = { scenario, register: realRegister() };
  const procedure = procedureFor(scenario.facts, law, 0);
  const log = openCase(setting);
  for (let hints = 0; hints < MOST_HINTS; hints += 1) {
    const input = { scenario, procedure, law, events: log };
    const [hint] = hintLadder(input).hints;
    if (hint === undefined) return log;
    const act = hintAct(input, hint.subject, hint.instance);
    if (act === null) throw new Error(`${hint.subject}: nobody can do it`);
    const result = play(setting, log, act);
    if (!result.ok) throw new Error(`${hint.subject}: ${result.message} ${JSON.stringify(result.fields)}`);
    log.push(...result.events);
  }
  throw new Error('the hints never end');
}

for (const [id, scenario] of scenarios) {
  test(`${id}: whoever follows the hints alone comes to a lawful end`, () => {
    const events = follow(scenario);
    const report = grade({ scenario, procedure: procedureFor(scenario.facts, law, 0), law, events, submitted: true, repairs: 'none' });
    expect(report.findings.map(({ id: finding, why }) => `${finding} ${why}`)).toEqual([]);
    expect(report.score).toBe(100);
  });
}
