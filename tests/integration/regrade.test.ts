import { expect, test } from 'vitest';
import type { Caller } from '#app/use-cases/contracts.ts';
import { loadDebrief } from '#app/use-cases/load-debrief.server.ts';
import type { Ports } from '#app/use-cases/ports.ts';
import { workRegrade } from '#app/use-cases/regrade-batch.ts';
import type { Regrader } from '#app/use-cases/regrade-contracts.ts';
import { cancelRegrade, decideOnReport, listDifferent, loadRegrade, resumeRegrade, startRegrade } from '#app/use-cases/regrade.server.ts';
import { planRegrade } from '#app/use-cases/regrade-plan.ts';
import { resumeList } from '#app/use-cases/resume-list.server.ts';
import { seed } from '#app/use-cases/seed.server.ts';
import { listAudit } from '#db/repositories/audit.ts';
import { listReports, selectOptionalReport } from '#db/repositories/grading.ts';
import { listRegrades } from '#db/repositories/regrades.ts';
import { dayOf } from '#simulations/law/day.ts';
import type { ProvisionVersion } from '#simulations/law/types.ts';
import { amend, changeWording, wordingFrom } from '#tests/support/amended-law.ts';
import { workedAttempt } from '#tests/support/worked-attempt.ts';
import { refusal, value, World } from './support/world.ts';

const SCENARIO = 'quay-cho-go-may';
/** The provision by which an official must answer within so many working days, and a day of the case. */
const TERM = 'lkn-2011/d27';
const IN_CASE = dayOf('2026-08-26');

/** The ground on which the complaint of the case is refused. */
const GROUND = 'lkn-2011/d11/k9';

const repealedBy = (day: number) => (versions: readonly ProvisionVersion[]): ProvisionVersion[] => versions.map((version) => (version.to === null ? { ...version, to: day } : version));

const withTerm = (days: number) => (version: ProvisionVersion): ProvisionVersion => {
  if (version.deadline === undefined) throw new Error('states no term');
  return { ...version, deadline: { ...version.deadline, value: days } };
};

/** Grades at once, in this thread. */
function inline(ports: Ports): Regrader {
  return { start: (regrade) => workRegrade(ports, { regrade, part: 0, parts: 1, shouldStop: () => false }), isWorking: () => false };
}

/** The same server after the law changed and it was started again. */
function after(world: World, content: Ports['content']): Ports {
  world.pass(60);
  const ports = { ...world.ports, content };
  seed(ports);
  return ports;
}

function regradeAll(ports: Ports, admin: Caller, kind: 'dry' | 'real' = 'real'): string {
  value(startRegrade(ports, inline(ports), admin, { kind }));
  const [run] = listRegrades(ports.db, 1);
  expect(run).toMatchObject({ kind, status: 'done' });
  return run?.id ?? '';
}

const scoreOf = (ports: Ports, caller: Caller, attempt: string): number => value(loadDebrief(ports, caller, { attempt })).scoreTenths;

/** A lawful refusal, handed in, and regraded after its ground fell away. */
async function withoutGround(world: World): Promise<{ admin: Caller; caller: Caller; attempt: string; ports: Ports }> {
  const admin = await world.admin();
  const caller = world.trainee();
  const attempt = workedAttempt(world.ports, caller, SCENARIO, 'lawful');
  const ports = after(world, amend(world.ports.content, GROUND, repealedBy(IN_CASE)));
  regradeAll(ports, admin);
  return { admin, caller, attempt, ports };
}

test('nothing changed: nobody is touched and nothing can be started', async () => {
  using world = new World();
  const admin = await world.admin();
  workedAttempt(world.ports, world.trainee(), SCENARIO, 'lawful');
  expect(planRegrade(world.ports)).toMatchObject({ touched: 0, submitted: 1, changes: [] });
  expect(refusal(startRegrade(world.ports, inline(world.ports), admin, { kind: 'real' }))).toEqual({ reason: 'nothing-touched' });
});

test('a longer term: the late act is late no more, the higher mark counts at once, both reports can be read, each by its own law', async () => {
  using world = new World();
  const admin = await world.admin();
  const caller = world.trainee();
  const late = workedAttempt(world.ports, caller, SCENARIO, 'khong-thu-ly-tre');
  const before = selectOptionalReport(world.db, late);
  const low = scoreOf(world.ports, caller, late);
  const ports = after(world, amend(world.ports.content, TERM, changeWording(IN_CASE, (version) => ({ ...withTerm(30)(version), summary: 'Thời hạn mới.' }))));
  expect(planRegrade(ports)).toMatchObject({ touched: 1, changes: [{ kind: 'provision', attempts: 1 }] });
  const run = regradeAll(ports, admin);
  expect(listDifferent(ports, run)).toMatchObject([{ attempt: late, outcome: 'applied', score: { after: '100' }, added: [], gone: [expect.any(String)] }]);

  const reports = listReports(world.db, late);
  expect(reports.map(({ standing }) => standing)).toEqual(['past', 'current']);
  expect(reports[0]?.json).toBe(before?.json);
  const present = value(loadDebrief(ports, caller, { attempt: late }));
  expect(present).toMatchObject({ score: '100', regraded: { on: '2026-11-22', before: before?.id }, earlier: false });
  const past = value(loadDebrief(ports, caller, { attempt: late, report: before?.id ?? '' }));
  expect(past).toMatchObject({ scoreTenths: low, earlier: true, watching: true });
  expect(past.findings.flatMap(({ cites }) => cites).find(({ provision }) => provision === TERM)?.summary).not.toBe('Thời hạn mới.');
  expect(value(resumeList(ports, caller)).submitted).toMatchObject([{ score: '100' }]);
  expect(listAudit(world.db, late).map(({ act }) => act)).toContain('attempt.regraded');
  expect(planRegrade(ports).touched).toBe(0);
});

test('the ground of a refusal falls away: a pass is not withdrawn by itself; the trainee keeps the old report until somebody applies the new one', async () => {
  using world = new World();
  const { admin, caller, attempt, ports } = await withoutGround(world);
  expect(listReports(world.db, attempt).map(({ standing }) => standing)).toEqual(['current', 'waiting']);
  expect(value(loadDebrief(ports, caller, { attempt }))).toMatchObject({ score: '100', passed: true, regraded: null });
  const page = value(loadRegrade(ports, inline(ports), admin));
  expect(page).toMatchObject({ plan: { touched: 0 }, waitingCount: 1, waiting: [{ attempt, trainee: caller.name, score: { before: '100' } }] });
  const report = page.waiting[0]?.report ?? '';
  expect(refusal(loadDebrief(ports, caller, { attempt, report }))).toEqual({ reason: 'not-found' });

  expect(refusal(decideOnReport(ports, caller, { attempt, report, apply: true }))).toEqual({ reason: 'not-allowed' });
  value(decideOnReport(ports, admin, { attempt, report, apply: true }));
  expect(refusal(decideOnReport(ports, admin, { attempt, report, apply: false }))).toEqual({ reason: 'already-decided' });
  expect(value(loadDebrief(ports, caller, { attempt }))).toMatchObject({ regraded: { on: '2026-11-22' } });
  expect(scoreOf(ports, caller, attempt)).toBeLessThan(1000);
  expect(listAudit(world.db, attempt).map(({ act }) => act)).toContain('report.applied');
});

test('a decision to keep the old mark stands: the same change does not ask again', async () => {
  using world = new World();
  const { admin, caller, attempt, ports } = await withoutGround(world);
  const report = listReports(world.db, attempt).at(-1)?.id ?? '';
  value(decideOnReport(ports, admin, { attempt, report, apply: false }));
  expect(listReports(world.db, attempt).map(({ standing }) => standing)).toEqual(['current', 'kept']);
  expect(scoreOf(ports, caller, attempt)).toBe(1000);
  expect(planRegrade(ports).touched).toBe(0);
});

test('only the touched are graded: a provision that a case never came to leaves it alone', async () => {
  using world = new World();
  const admin = await world.admin();
  const caller = world.trainee();
  const refused = workedAttempt(world.ports, caller, SCENARIO, 'lawful');
  const settled = workedAttempt(world.ports, caller, 'dat-vuon-bai-sa', 'lawful');
  const dialogue = 'lkn-2011/d30/k1';
  const ports = after(world, amend(world.ports.content, dialogue, changeWording(dayOf('2026-09-10'), (version) => ({ ...version, summary: 'Lời khác.' }))));
  expect(planRegrade(ports).attempts).toEqual([settled]);
  regradeAll(ports, admin);
  expect(listReports(world.db, refused)).toHaveLength(1);
  expect(listReports(world.db, settled)).toHaveLength(2);
});

test('a change that takes effect on a later day touches no case before it, and those cases grade to the same bytes', async () => {
  using world = new World();
  const admin = await world.admin();
  const caller = world.trainee();
  for (const name of ['lawful', 'khong-thu-ly-tre', 'van-thu-ly', 'mau-cu']) workedAttempt(world.ports, caller, SCENARIO, name);
  const later = workedAttempt(world.ports, caller, 'so-do-cho-dinh-chinh', 'khong-vao-so');
  const reports = (): { attempt: string; json: string }[] => world.db.driver.prepare<[], { attempt: string; json: string }>('SELECT attempt, json FROM reports ORDER BY attempt, created_at').all();
  const before = reports();
  const ports = after(world, amend(world.ports.content, 'lkn-2011/d6/k1', wordingFrom(dayOf('2027-01-01'), (version) => ({ ...version, summary: 'Lời mới từ năm sau.' }))));
  expect(planRegrade(ports)).toMatchObject({ touched: 0, changes: [] });

  // Graded again in spite of it, they say the same; only the number of the register differs.
  world.db.driver.exec('DELETE FROM report_dependencies');
  regradeAll(ports, admin);
  const anewAll = reports();
  const withoutRegister = (json: string): unknown => ({ ...JSON.parse(json), basis: { ...JSON.parse(json).basis, register: '' } });
  for (const { attempt, json } of before) {
    const anew = anewAll.filter((row) => row.attempt === attempt).at(-1);
    expect(JSON.stringify(withoutRegister(anew?.json ?? '')), attempt === later ? 'so-do-cho-dinh-chinh' : SCENARIO).toBe(JSON.stringify(withoutRegister(json)));
  }
});

test('two gradings of the same logs give the same bytes', async () => {
  using world = new World();
  const admin = await world.admin();
  const caller = world.trainee();
  const attempts = ['lawful', 'khong-thu-ly-tre', 'sai-can-cu'].map((name) => workedAttempt(world.ports, caller, SCENARIO, name));
  const ports = after(world, amend(world.ports.content, TERM, changeWording(IN_CASE, withTerm(30))));
  regradeAll(ports, admin);
  world.pass(60);
  world.db.driver.exec('DELETE FROM report_dependencies');
  regradeAll(ports, admin);
  for (const attempt of attempts) {
    const [, first, second] = listReports(world.db, attempt);
    expect(second?.json).toBe(first?.json);
  }
});

test('a dry run tells the same and writes no report', async () => {
  using world = new World();
  const admin = await world.admin();
  const attempt = workedAttempt(world.ports, world.trainee(), SCENARIO, 'khong-thu-ly-tre');
  const ports = after(world, amend(world.ports.content, TERM, changeWording(IN_CASE, withTerm(30))));
  const run = regradeAll(ports, admin, 'dry');
  expect(listDifferent(ports, run)).toMatchObject([{ attempt, outcome: 'applied', score: { after: '100' } }]);
  expect(listReports(world.db, attempt)).toHaveLength(1);
  expect(planRegrade(ports).touched).toBe(1);
});

test('a server killed in the middle goes on where it stopped, and nothing is graded twice', async () => {
  using world = new World();
  const admin = await world.admin();
  const caller = world.trainee();
  const attempts = Array.from({ length: 25 }, () => workedAttempt(world.ports, caller, SCENARIO, 'khong-thu-ly-tre'));
  const ports = after(world, amend(world.ports.content, TERM, changeWording(IN_CASE, withTerm(30))));
  let batches = 0;
  const dying: Regrader = { start: (regrade) => workRegrade(ports, { regrade, part: 0, parts: 1, shouldStop: () => (batches += 1) > 1 }), isWorking: () => false };
  value(startRegrade(ports, dying, admin, { kind: 'real' }));
  const restarted = { ...ports, db: world.restarted().db };
  const stopped = value(loadRegrade(restarted, inline(restarted), admin)).latest;
  expect(stopped).toMatchObject({ status: 'stopped', total: 25, done: 20 });
  expect(refusal(startRegrade(restarted, inline(restarted), admin, { kind: 'real' }))).toEqual({ reason: 'regrade-running' });
  value(resumeRegrade(restarted, inline(restarted), admin, { regrade: stopped?.id ?? '' }));
  expect(value(loadRegrade(restarted, inline(restarted), admin)).latest).toMatchObject({ status: 'done', done: 25, counts: { applied: 25 } });
  for (const attempt of attempts) expect(listReports(restarted.db, attempt)).toHaveLength(2);
});

test('a grading that is cancelled stops; a trainer and a trainee may do none of it', async () => {
  using world = new World();
  const admin = await world.admin();
  const trainer = await world.person(admin, 'trainer', '0912000009');
  const caller = world.trainee();
  workedAttempt(world.ports, caller, SCENARIO, 'khong-thu-ly-tre');
  const ports = after(world, amend(world.ports.content, TERM, changeWording(IN_CASE, withTerm(30))));
  const idle: Regrader = { start: () => undefined, isWorking: () => true };
  for (const nobody of [trainer, caller]) {
    expect(refusal(loadRegrade(ports, idle, nobody))).toEqual({ reason: 'not-allowed' });
    expect(refusal(startRegrade(ports, idle, nobody, { kind: 'real' }))).toEqual({ reason: 'not-allowed' });
  }
  value(startRegrade(ports, idle, admin, { kind: 'real' }));
  const run = value(loadRegrade(ports, idle, admin)).latest;
  expect(run).toMatchObject({ status: 'running', total: 1, done: 0 });
  expect(refusal(cancelRegrade(ports, trainer, { regrade: run?.id ?? '' }))).toEqual({ reason: 'not-allowed' });
  value(cancelRegrade(ports, admin, { regrade: run?.id ?? '' }));
  inline(ports).start(run?.id ?? '');
  expect(value(loadRegrade(ports, idle, admin)).latest).toMatchObject({ status: 'cancelled', done: 0 });
});

test('a stored report that can no longer be read is made again once; a pass that would be lost stands until a person decides', async () => {
  using world = new World();
  const admin = await world.admin();
  const caller = world.trainee();
  const attempt = workedAttempt(world.ports, caller, SCENARIO, 'khong-thu-ly-tre');
  const own = scoreOf(world.ports, caller, attempt);
  world.db.driver.exec("UPDATE reports SET json = '{\"of\": \"another engine\"}', score_tenths = 1000, passed = 1");
  expect(scoreOf(world.ports, caller, attempt)).toBe(own);
  expect(scoreOf(world.ports, caller, attempt)).toBe(own);
  expect(listReports(world.db, attempt).map(({ standing, scoreTenths }) => [standing, scoreTenths])).toEqual([['current', 1000], ['waiting', own]]);

  const waiting = listReports(world.db, attempt).at(-1)?.id ?? '';
  value(decideOnReport(world.ports, admin, { attempt, report: waiting, apply: true }));
  expect(selectOptionalReport(world.db, attempt)).toMatchObject({ id: waiting, scoreTenths: own });
});
