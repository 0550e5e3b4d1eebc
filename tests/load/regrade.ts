import { readdirSync } from 'node:fs';
import { request as ask } from 'node:http';
import { join } from 'node:path';
import type { OpenedSession } from '#app/use-cases/contracts.ts';
import { joinClassWithCode } from '#app/use-cases/join-class-with-code.server.ts';
import type { Ports } from '#app/use-cases/ports.ts';
import { countItems, listRegrades } from '#db/repositories/regrades.ts';
import { grade } from '#simulations/grading/grade.ts';
import { createLawView } from '#simulations/law/view.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { complaintProcedure } from '#simulations/procedures/index.ts';
import { beginCase } from '#tests/e2e/support/cases.ts';
import { openSession, valueOf, withPorts } from '#tests/e2e/support/people.ts';
import { ROOT, TestServer } from '#tests/e2e/support/server.ts';
import { beginWith, playedEvents } from '#tests/support/worked-attempt.ts';
import { line, percentile } from './percentiles.ts';

/**
 * Grades ten thousand handed-in attempts of sixty acts anew, in the workers of a running server, while somebody loads pages.
 * `node scripts/bench-regrade.mjs [attempts]`
 */

const ATTEMPTS = Number(process.argv[2] ?? 10_000);
const ACTS = 60;
const PEOPLE = 350;
const TARGET_SECONDS = 120;
const SAMPLE = 200;

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** A log with looking things up at its end until it has sixty events. */
function padded(events: readonly CaseEvent[]): CaseEvent[] {
  const last = events.at(-1);
  if (last === undefined) throw new Error('an empty log');
  const more = Array.from({ length: Math.max(0, ACTS - events.length) }, (_event, index): CaseEvent => ({
    seq: last.seq + index + 1,
    type: 'provision.consulted',
    day: last.day,
    src: 'trainee',
    actor: 'petitionOfficer',
    data: { provision: 'lkn-2011/d27' },
  }));
  return [...events, ...more];
}

interface Log {
  scenario: string;
  events: CaseEvent[];
}

/** Every log worked by hand, lawful and not. */
function logsOf(ports: Ports): Log[] {
  return [...ports.content.scenarios.keys()].flatMap((scenario) =>
    readdirSync(join(ROOT, 'tests/fixtures/logs', scenario))
      .filter((name) => name !== 'expected.json')
      .map((name) => ({ scenario, events: padded(playedEvents(ports, scenario, name.replace('.json', ''))) })),
  );
}

function fill(ports: Ports, classCode: string, logs: readonly Log[]): void {
  ports.db.driver.pragma('synchronous = OFF');
  const trainees = Array.from({ length: PEOPLE }, (_person, index) => valueOf(joinClassWithCode(ports, { code: classCode, name: `Lê Thị ${String.fromCharCode(65 + (index % 26))} ${String.fromCharCode(65 + Math.floor(index / 26))}`, asNewPerson: true })).caller);
  for (let index = 0; index < ATTEMPTS; index += 1) {
    const log = logs[index % logs.length];
    const trainee = trainees[index % trainees.length];
    if (log !== undefined && trainee !== undefined) beginWith(ports, trainee, log.scenario, log.events);
  }
  ports.db.driver.exec(`UPDATE attempts SET status = 'submitted', submitted_at = saved_at`);
}

/** What grading alone takes, one log after another in this thread. */
function gradingAlone(ports: Ports, logs: readonly Log[]): number {
  const law = createLawView(ports.content.register);
  const once = (): void => {
    for (const { scenario: id, events } of logs) {
      const scenario = ports.content.versionOf(id)?.scenario;
      if (scenario !== undefined) grade({ scenario, procedure: complaintProcedure, law, events, submitted: true });
    }
  };
  once();
  const start = process.cpuUsage();
  for (let round = 0; round < 3; round += 1) once();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / (3 * logs.length);
}

function send(url: string, session: OpenedSession, body?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { Cookie: `phien=${session.token}`, Origin: new URL(url).origin, 'Content-Type': 'application/x-www-form-urlencoded' };
    const outgoing = ask(url, { method: body === undefined ? 'GET' : 'POST', headers }, (incoming) => {
      incoming.on('data', () => undefined);
      incoming.on('end', () => resolve(incoming.statusCode ?? 0));
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

const pause = (milliseconds: number): Promise<void> => new Promise((later) => setTimeout(later, milliseconds));

/** Loads a desk again and again until the grading is done. */
async function loadWhile(server: TestServer, session: OpenedSession, desk: string): Promise<number[]> {
  const samples: number[] = [];
  const working = (): Promise<boolean> => withPorts(server.dataDir, ({ db }) => listRegrades(db, 1)[0]?.status === 'running');
  for (let round = 0; round % 20 !== 0 || (await working()); round += 1) {
    const start = performance.now();
    const status = await send(desk, session);
    if (status !== 200) throw new Error(`the desk answered ${status}`);
    samples.push(performance.now() - start);
    await pause(50);
  }
  return samples;
}

async function regrade(server: TestServer, admin: OpenedSession): Promise<void> {
  const status = await send(`${server.url}/quan-tri/cham-lai`, admin, 'intent=real');
  if (status !== 303) throw new Error(`the server answered ${status}`);
}

const server = new TestServer({ SABAN_LOG: 'silent' });
await server.start();
try {
  const admin = await openSession(server.dataDir, 'admin', { classCode: server.classCode, name: 'x' });
  const trainee = await openSession(server.dataDir, 'trainee', { classCode: server.classCode, name: 'Ngô Thị Đo Đạc' });
  const alone = await withPorts(server.dataDir, (ports) => {
    const logs = logsOf(ports);
    fill(ports, server.classCode, logs);
    return gradingAlone(ports, logs);
  });
  const desk = `${server.url}/ban-lam-viec/${await beginCase(server.dataDir, trainee, 'dat-vuon-bai-sa')}`;
  const quiet: number[] = [];
  for (let round = 0; round < 60; round += 1) {
    const start = performance.now();
    await send(desk, trainee);
    if (round >= 10) quiet.push(performance.now() - start);
  }
  print(`grading alone, repairs included: ${alone.toFixed(1)} ms of processor a log, ${((alone * ATTEMPTS) / 1000).toFixed(0)} s for ${ATTEMPTS}`);
  print(line('GET of the desk, nothing else going on', quiet));
  const start = performance.now();
  await regrade(server, admin);
  const during = await loadWhile(server, trainee, desk);
  const seconds = (performance.now() - start) / 1000;
  print(line('GET of the desk while grading', during));
  print(`p95 of the desk while grading: ${percentile(during, 0.95).toFixed(1)} ms`);
  const result = await withPorts(server.dataDir, ({ db }) => countItems(db, listRegrades(db, 1)[0]?.id ?? ''));
  print(`${ATTEMPTS} attempts graded anew in ${seconds.toFixed(1)} s with reading and writing, target ${TARGET_SECONDS} s: ${seconds <= TARGET_SECONDS ? 'met' : 'MISSED'}; ${JSON.stringify(result)}`);

  // A sample once more: the same bytes.
  await withPorts(server.dataDir, ({ db }) => db.driver.prepare('DELETE FROM report_dependencies WHERE attempt IN (SELECT attempt FROM report_dependencies ORDER BY attempt LIMIT ?)').run(SAMPLE));
  await regrade(server, admin);
  await loadWhile(server, trainee, desk);
  const unlike = await withPorts(server.dataDir, ({ db }) =>
    db.driver.prepare('SELECT count(*) FROM (SELECT attempt FROM reports GROUP BY attempt HAVING count(*) > 1 AND count(DISTINCT json) > 1)').pluck().get(),
  );
  print(`graded twice: ${Math.min(SAMPLE, ATTEMPTS)}, of them with other bytes: ${String(unlike)}`);
  process.exitCode = seconds <= TARGET_SECONDS && unlike === 0 ? 0 : 1;
} finally {
  await server.end();
}
