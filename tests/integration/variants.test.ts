import { expect, test } from 'vitest';
import { loadDebrief } from '#app/use-cases/load-debrief.server.ts';
import { loadDesk } from '#app/use-cases/load-desk.server.ts';
import { performAct } from '#app/use-cases/perform-act.server.ts';
import { startAttempt } from '#app/use-cases/start-attempt.server.ts';
import { submitAttempt } from '#app/use-cases/submit-attempt.server.ts';
import { listAudit } from '#db/repositories/audit.ts';
import { selectOptionalAttempt } from '#db/repositories/attempts.ts';
import { selectScenarioVersion } from '#db/repositories/content.ts';
import { value, World } from './support/world.ts';

const SCENARIO = 'don-xem-lai-giao-dat';

test('a variant is stored as a version of its own, played, submitted and read back in its own names', () => {
  using world = new World();
  const caller = world.trainee();
  value(startAttempt(world.ports, caller, { scenario: SCENARIO, mode: 'practice' }));
  const { attempt } = value(startAttempt(world.ports, caller, { scenario: SCENARIO, mode: 'practice', variant: true }));
  const row = selectOptionalAttempt(world.ports.db, attempt)!;
  const stored = JSON.parse(selectScenarioVersion(world.ports.db, row.scenarioVersion)) as { id: string; title: string; variant: { seed: number }; people: { name: string }[] };
  expect(stored).toMatchObject({ id: SCENARIO, variant: { seed: 2 } });
  expect(world.ports.content.versionOf(SCENARIO)!.scenario.people.map(({ name }) => name)).not.toEqual(stored.people.map(({ name }) => name));
  const desk = value(loadDesk(world.ports, caller, { attempt }));
  expect(JSON.stringify(desk)).toContain(stored.people[0]!.name);
  const { seq } = value(performAct(world.ports, caller, { attempt, expectedSeq: desk.attempt.seq, do: 'paper.read', data: { paper: 'don' } }));
  value(submitAttempt(world.ports, caller, { attempt, expectedSeq: seq }));
  expect(JSON.stringify(value(loadDebrief(world.ports, caller, { attempt })))).toContain(stored.title);
  expect(JSON.stringify(listAudit(world.ports.db, attempt))).toContain('variant');
});

test('every further variant is another one', () => {
  using world = new World();
  const caller = world.trainee();
  const versions = [1, 2].map(() => {
    const { attempt } = value(startAttempt(world.ports, caller, { scenario: SCENARIO, mode: 'practice', variant: true }));
    return selectOptionalAttempt(world.ports.db, attempt)!.scenarioVersion;
  });
  expect(new Set(versions).size).toBe(2);
});
