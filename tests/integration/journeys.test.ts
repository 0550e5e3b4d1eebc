import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Caller } from '#app/use-cases/contracts.ts';
import { forkAttempt } from '#app/use-cases/fork-attempt.server.ts';
import { loadDebrief } from '#app/use-cases/load-debrief.server.ts';
import { loadDesk } from '#app/use-cases/load-desk.server.ts';
import { performAct } from '#app/use-cases/perform-act.server.ts';
import type { Ports } from '#app/use-cases/ports.ts';
import { startAttempt } from '#app/use-cases/start-attempt.server.ts';
import { submitAttempt } from '#app/use-cases/submit-attempt.server.ts';
import { waitUntil } from '#app/use-cases/wait-until.server.ts';
import { readLog } from '#content/compile/log-file.ts';
import { selectEvents } from '#db/repositories/attempts.ts';
import { runScript } from '#simulations/desk/script.ts';
import type { ScriptEntry } from '#simulations/desk/script.ts';
import { grade } from '#simulations/grading/grade.ts';
import { dayOf, isoOf } from '#simulations/law/day.ts';
import { createLawView } from '#simulations/law/view.ts';
import { procedureFor } from '#simulations/procedures/index.ts';
import { ROOT } from './support/files.ts';
import { content, value, World } from './support/world.ts';

const LOGS = join(ROOT, 'tests/fixtures/logs');
/** Of every case the lawful way and one wrong one: tests/content grades them all, here it is the way through the database that counts. */
const JOURNEYS = readdirSync(LOGS).flatMap((scenario) => {
  const wrong = readdirSync(join(LOGS, scenario)).filter((name) => name !== 'expected.json' && name !== 'lawful.json');
  return ['lawful.json', ...wrong.slice(0, 1)].map((name) => ({ scenario, name }));
});

function actsOf(scenario: string, name: string): ScriptEntry[] {
  const { log, faults } = readLog(name, readFileSync(join(LOGS, scenario, name), 'utf8'));
  if (!log) throw new Error(faults.map(({ message }) => message).join(' '));
  return log.acts;
}

/** Works a case as a person does: look at the desk, wait until the day, act on what is shown. */
function work(portsAt: (act: number) => Ports, caller: Caller, attempt: string, acts: readonly ScriptEntry[]): void {
  acts.forEach((entry, index) => {
    const ports = portsAt(index);
    const day = 'wait' in entry ? entry.wait : entry.on;
    let { desk } = value(loadDesk(ports, caller, { attempt }));
    while (isoOf(desk.today) < day) {
      value(waitUntil(ports, caller, { attempt, expectedSeq: desk.seq, until: day }));
      ({ desk } = value(loadDesk(ports, caller, { attempt })));
    }
    if ('act' in entry) value(performAct(ports, caller, { attempt, expectedSeq: desk.seq, do: entry.act, data: entry.data }));
  });
}

test.each(JOURNEYS)('$scenario, $name: worked through the use cases, with a restart in the middle, the log and the grade are those of the command line', ({ scenario, name }) => {
  using world = new World();
  const caller = world.trainee();
  const acts = actsOf(scenario, name);
  const { attempt } = value(startAttempt(world.ports, caller, { scenario, mode: 'practice' }));
  let ports = world.ports;
  work((index) => (index === Math.floor(acts.length / 2) ? (ports = world.restarted()) : ports), caller, attempt, acts);
  const events = selectEvents(ports.db, attempt);

  const setting = { scenario: content().scenarios.get(scenario)!.scenario, register: content().register };
  const scripted = runScript(setting, acts);
  if (!scripted.ok) throw new Error(scripted.message);
  expect(events).toEqual(scripted.events);
  value(submitAttempt(ports, caller, { attempt, expectedSeq: events.length }));
  const law = createLawView(setting.register);
  const procedure = procedureFor(setting.scenario.facts, law, dayOf(setting.scenario.opensOn));
  const report = grade({ scenario: setting.scenario, procedure, law, events, submitted: true });
  const view = value(loadDebrief(ports, caller, { attempt }));
  expect(view.findings.map(({ id }) => id)).toEqual(report.findings.map(({ id }) => id));
  expect([view.scoreTenths, view.passed]).toEqual([Math.round(report.score * 10), report.passed]);
});

test('case 1 with two deliberate mistakes: the debrief names exactly these two; a fork mends them and ends at 100', () => {
  using world = new World();
  const { ports } = world;
  const caller = world.trainee();
  const scenario = 'dat-vuon-bai-sa';
  const { attempt } = value(startAttempt(ports, caller, { scenario, mode: 'practice' }));
  work(() => ports, caller, attempt, actsOf(scenario, 'hai-loi.json'));
  const seq = value(loadDesk(ports, caller, { attempt })).attempt.seq;
  value(submitAttempt(ports, caller, { attempt, expectedSeq: seq }));
  const view = value(loadDebrief(ports, caller, { attempt }));
  expect(view.findings.map(({ id }) => id.replace(/:[^:]*$/, '')).sort()).toEqual(['content:second-to', 'omission:dialogue.held']);
  expect(view.findings.flatMap(({ cites }) => cites.map(({ provision }) => provision))).toEqual(expect.arrayContaining(['lkn-2011/d21/k2', 'lkn-2011/d30/k1']));
  expect(view.findings.every(({ cites }) => cites.every(({ verified }) => verified.endsWith('đã đọc nguyên văn')))).toBe(true);

  const earliest = view.forks[0];
  if (!earliest) throw new Error('no way back');
  const fork = value(forkAttempt(ports, caller, { attempt, beforeSeq: earliest.beforeSeq })).attempt;
  const kept = selectEvents(ports.db, fork).filter(({ src }) => src === 'trainee').length;
  const today = isoOf(value(loadDesk(ports, caller, { attempt: fork })).desk.today);
  const lawful = actsOf(scenario, 'lawful.json');
  const done = lawful.findIndex((_entry, index) => lawful.slice(0, index).filter((entry) => 'act' in entry).length === kept);
  const rest = lawful.slice(done).filter((entry) => !('wait' in entry) || entry.wait > today);
  work(() => ports, caller, fork, rest);
  value(submitAttempt(ports, caller, { attempt: fork, expectedSeq: value(loadDesk(ports, caller, { attempt: fork })).attempt.seq }));
  expect(value(loadDebrief(ports, caller, { attempt: fork }))).toMatchObject({ score: '100', passed: true, findings: [] });
});
