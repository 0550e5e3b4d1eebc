import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Caller } from '#app/use-cases/contracts.ts';
import { compareWithFork } from '#app/use-cases/compare-with-fork.server.ts';
import { compareWithRepair } from '#app/use-cases/compare-with-repair.server.ts';
import { createClass } from '#app/use-cases/create-class.server.ts';
import { forkAttempt } from '#app/use-cases/fork-attempt.server.ts';
import { forkWithRepair } from '#app/use-cases/fork-with-repair.server.ts';
import { gradeUnderOtherLaw } from '#app/use-cases/grade-under-other-law.server.ts';
import { gradeAttempt, reportRow } from '#app/use-cases/grade-attempt.ts';
import { joinClassWithCode } from '#app/use-cases/join-class-with-code.server.ts';
import { listWays } from '#app/use-cases/list-ways.server.ts';
import { loadDebrief } from '#app/use-cases/load-debrief.server.ts';
import { loadDesk } from '#app/use-cases/load-desk.server.ts';
import { performAct } from '#app/use-cases/perform-act.server.ts';
import type { Ports } from '#app/use-cases/ports.ts';
import { startAttempt } from '#app/use-cases/start-attempt.server.ts';
import { auditEntry } from '#app/use-cases/storage.ts';
import { submitAttempt } from '#app/use-cases/submit-attempt.server.ts';
import { waitUntil } from '#app/use-cases/wait-until.server.ts';
import { readLog } from '#content/compile/log-file.ts';
import { listAudit } from '#db/repositories/audit.ts';
import { selectEvents, selectOptionalAttempt } from '#db/repositories/attempts.ts';
import { addReport } from '#db/transactions/reports.ts';
import { dayOf, isoOf } from '#simulations/law/day.ts';
import { ROOT } from './support/files.ts';
import { refusal, value, World } from './support/world.ts';

const seqOf = (ports: Ports, caller: Caller, attempt: string): number => value(loadDesk(ports, caller, { attempt })).attempt.seq;

/** Hands a case in as it stands. */
function handIn(ports: Ports, caller: Caller, attempt: string): string {
  return value(submitAttempt(ports, caller, { attempt, expectedSeq: seqOf(ports, caller, attempt) })).attempt;
}

/** Works a case by one of the logs and hands it in. @returns the attempt's id */
function worked({ ports }: World, caller: Caller, scenario: string, name: string, begun: { class?: string } = {}): string {
  const { log } = readLog(name, readFileSync(join(ROOT, 'tests/fixtures/logs', scenario, `${name}.json`), 'utf8'));
  if (log === null) throw new Error(`no log ${name}`);
  const { attempt } = value(startAttempt(ports, caller, { scenario, mode: 'practice', ...begun }));
  for (const entry of log.acts) {
    const day = 'wait' in entry ? entry.wait : entry.on;
    for (let { desk } = value(loadDesk(ports, caller, { attempt })); isoOf(desk.today) < day; { desk } = value(loadDesk(ports, caller, { attempt }))) {
      value(waitUntil(ports, caller, { attempt, expectedSeq: desk.seq, until: day }));
    }
    if ('act' in entry) value(performAct(ports, caller, { attempt, expectedSeq: seqOf(ports, caller, attempt), do: entry.act, data: entry.data }));
  }
  return handIn(ports, caller, attempt);
}

const LATE = { scenario: 'quay-cho-go-may', name: 'khong-thu-ly-tre', finding: 'late:complaint.acceptanceRefused:' };

test('a slip mended: the finding is gone, the term is kept, and the people who had lost patience say nothing', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = worked(world, caller, LATE.scenario, LATE.name);
  const { futures, stopped, dropped, repair } = value(compareWithRepair(world.ports, caller, { attempt, finding: LATE.finding }));
  expect([futures.left.score, futures.right.score]).toEqual(['91,8', '100']);
  expect(futures.findings.map(({ mark }) => mark)).toEqual(['gone']);
  const term = futures.terms.find(({ mark }) => mark === 'moved');
  expect([term?.left?.text, term?.right?.text]).toEqual([expect.stringMatching(/quá hạn$/), expect.stringMatching(/trong hạn$/)]);
  const onlyThen = futures.people.filter(({ mark }) => mark === 'left').map(({ left }) => left?.text);
  expect(onlyThen).toEqual(expect.arrayContaining(['Văn thư đưa đến một đơn đề nghị trả lời.', 'Đơn đề nghị trả lời việc nhận đơn']));
  expect(futures.people.some(({ mark }) => mark === 'right')).toBe(false);
  expect(futures.papers.find(({ left }) => left?.text.startsWith('Thông báo không thụ lý'))?.mark).toBe('moved');
  expect([stopped, dropped, repair.length > 10]).toEqual([null, [], true]);
});

test('going on from the repair: the fork stands right after it, on the versions of the first attempt, audited, and can be finished', () => {
  using world = new World();
  const { ports } = world;
  const caller = world.trainee();
  const attempt = worked(world, caller, LATE.scenario, LATE.name);
  const before = selectEvents(ports.db, attempt);
  const fork = value(forkWithRepair(ports, caller, { attempt, finding: LATE.finding })).attempt;
  const acts = selectEvents(ports.db, fork).filter(({ src }) => src === 'trainee');
  expect(acts.at(-1)).toMatchObject({ type: 'paper.sent', day: dayOf('2026-09-07') });
  expect(selectEvents(ports.db, attempt)).toEqual(before);
  expect(selectOptionalAttempt(ports.db, fork)).toMatchObject({ forkedFrom: attempt, status: 'open', mode: 'practice', scenarioVersion: selectOptionalAttempt(ports.db, attempt)?.scenarioVersion });
  expect(listAudit(ports.db, fork)).toMatchObject([{ act: 'attempt.forked', actor: caller.person, details: { from: attempt, repaired: LATE.finding } }]);

  expect(refusal(compareWithFork(ports, caller, { attempt, fork }))).toEqual({ reason: 'not-submitted' });
  expect(value(listWays(ports, caller, { attempt })).forks).toMatchObject([{ id: fork, score: null }]);
  handIn(ports, caller, fork);
  const { futures } = value(compareWithFork(ports, caller, { attempt, fork }));
  expect(futures.findings.find(({ name }) => name === value(loadDebrief(ports, caller, { attempt })).findings[0]?.name)?.mark).toBe('gone');
  expect(value(listWays(ports, caller, { attempt })).forks).toMatchObject([{ id: fork, score: value(loadDebrief(ports, caller, { attempt: fork })).score }]);
  expect(value(listWays(ports, caller, { attempt: fork })).parent).toBe(attempt);
  expect(refusal(compareWithFork(ports, caller, { attempt: fork, fork: attempt }))).toEqual({ reason: 'not-found' });
});

test('where the repair makes a later act impossible, the page says which and why, and both sides end there', () => {
  using world = new World();
  const { ports } = world;
  const caller = world.trainee();
  const attempt = worked(world, caller, LATE.scenario, LATE.name);
  const record = selectOptionalAttempt(ports.db, attempt);
  const events = selectEvents(ports.db, attempt);
  const refused = events.find(({ type }) => type === 'complaint.acceptanceRefused');
  if (record === null || refused === undefined) throw new Error('no refusal to take away');
  const report = gradeAttempt(ports, record, events, true);
  const steps = [{ op: 'remove' as const, seq: refused.seq }];
  const findings = report.findings.map((finding) => ({ ...finding, repair: { ...finding.repair, steps } }));
  addReport(ports.db, attempt, reportRow(ports, { ...report, findings }, world.now), 'current', auditEntry(ports, world.now, { actor: null, act: 'attempt.regraded', subject: attempt }));

  const { stopped, futures } = value(compareWithRepair(ports, caller, { attempt, finding: LATE.finding }));
  expect(stopped).toEqual({ act: 'Gửi: Thông báo không thụ lý', day: refused.day, why: expect.stringMatching(/\S/) });
  expect([futures.left.to <= refused.day, futures.right.to <= refused.day]).toEqual([true, true]);
  expect(futures.days.flatMap(({ left, right }) => [left, right]).some((cell) => cell?.text.startsWith('Đã đóng và lưu hồ sơ') === true)).toBe(false);
  const fork = value(forkWithRepair(ports, caller, { attempt, finding: LATE.finding })).attempt;
  expect(selectEvents(ports.db, fork).some(({ type }) => type === 'complaint.acceptanceRefused')).toBe(false);
});

test('any act of the log is a place to begin again, and so is its end', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = worked(world, caller, LATE.scenario, LATE.name);
  const { places } = value(listWays(world.ports, caller, { attempt }));
  const log = selectEvents(world.db, attempt);
  for (const act of log.filter(({ src, seq }) => src === 'trainee' && seq > 1)) expect(places.map(({ beforeSeq }) => beforeSeq)).toContain(act.seq);
  expect(places.at(-1)).toMatchObject({ beforeSeq: log.length + 1, words: 'Sau việc cuối cùng' });
  const [one] = places.slice(4);
  const fork = value(forkAttempt(world.ports, caller, { attempt, beforeSeq: one?.beforeSeq ?? 0 })).attempt;
  expect(selectEvents(world.db, fork)).toEqual(log.slice(0, (one?.beforeSeq ?? 0) - 1));
});

test('under the law of 30/6/2026 the acceptance that came a day too late was in time: the two wordings and the two last days stand side by side', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = worked(world, caller, 'dat-vuon-bai-sa', 'thu-ly-tre');
  const { comparison, periods, error } = value(gradeUnderOtherLaw(world.ports, caller, { attempt, date: '2026-06-30' }));
  expect(error).toBeUndefined();
  const shift = comparison?.shifts.find(({ mark }) => mark === 'to-right');
  expect(shift?.name).toMatch(/[Tt]hụ lý/);
  const wording = shift?.provisions.find(({ provision }) => provision === 'lkn-2011/d27');
  expect([wording?.changed, wording?.before?.applies, wording?.after?.applies]).toEqual([true, 'từ 01/7/2026', expect.stringMatching(/đến hết 30\/6\/2026$/)]);
  expect(wording?.before?.summary).not.toBe(wording?.after?.summary);
  expect(comparison?.terms).toContainEqual({ label: 'Thụ lý và ra thông báo', before: dayOf('2026-08-12'), after: dayOf('2026-08-17'), done: dayOf('2026-08-14') });
  expect(comparison?.terms.find(({ label }) => label.startsWith('Mời đối thoại'))?.after).toBeNull();
  expect(comparison?.shifts.find(({ mark }) => mark === 'to-wrong')?.forms).toHaveLength(1);
  expect([comparison?.before.score, comparison?.after.score]).toEqual(['95,8', '97']);
  expect(periods.map(({ on, current }) => [on, current]).slice(-2)).toEqual([['2026-06-30', true], ['2026-07-01', false]]);
});

test('the periods are those between the days on which provisions of the report changed', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = worked(world, caller, LATE.scenario, LATE.name);
  const { periods, comparison, typed } = value(gradeUnderOtherLaw(world.ports, caller, { attempt, date: null }));
  expect(periods.map(({ label }) => label)).toEqual(['Trước 01/8/2024', '01/8/2024–30/6/2025', '01/7/2025–30/6/2026', 'Từ 01/7/2026']);
  expect([comparison, typed]).toEqual([null, '']);
});

test('an act that the law of the other date does not know is told as such, not as right or wrong', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = worked(world, caller, 'dat-vuon-bai-sa', 'lawful');
  const marks = (date: string) => value(gradeUnderOtherLaw(world.ports, caller, { attempt, date })).comparison?.shifts.map(({ mark }) => mark);
  expect(marks('2026-06-30')).toEqual(expect.arrayContaining(['to-none', 'to-advice', 'to-wrong']));
  expect(marks('2026-07-02')).toEqual([]);
});

test.each([
  ['', /^Anh chị chưa gõ ngày/],
  ['31/2/2026', /^“31\/2\/2026” không phải là một ngày có trên lịch/],
  ['hôm kia', /không phải là một ngày/],
  ['01/01/1900', /^Sổ luật chỉ biết luật từ .* chưa nói được về ngày 01\/01\/1900/],
  ['1/1/2999', /^Sổ luật chỉ biết luật/],
])('a date that cannot be used is told in words: %j', (date, words) => {
  using world = new World();
  const caller = world.trainee();
  const attempt = worked(world, caller, LATE.scenario, LATE.name);
  const { error, comparison } = value(gradeUnderOtherLaw(world.ports, caller, { attempt, date }));
  expect([comparison, error]).toEqual([null, expect.stringMatching(words)]);
});

test('a date before any of the rules: said in words, not graded to nothing', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = worked(world, caller, LATE.scenario, LATE.name);
  const { comparison } = value(gradeUnderOtherLaw(world.ports, caller, { attempt, date: '30/6/2012' }));
  expect(comparison?.empty).toBe(true);
});

test('nothing of an open case is compared, an examination above all; once handed in it may be mended as practice', () => {
  using world = new World();
  const { ports } = world;
  const caller = world.trainee();
  const { attempt: open } = value(startAttempt(ports, caller, { scenario: LATE.scenario, mode: 'exam' }));
  for (const refused of [
    listWays(ports, caller, { attempt: open }),
    compareWithRepair(ports, caller, { attempt: open, finding: LATE.finding }),
    gradeUnderOtherLaw(ports, caller, { attempt: open, date: '2026-06-30' }),
    forkWithRepair(ports, caller, { attempt: open, finding: LATE.finding }),
  ]) {
    expect(refusal<unknown, unknown>(refused)).toEqual({ reason: 'not-submitted' });
  }
  value(performAct(ports, caller, { attempt: open, expectedSeq: seqOf(ports, caller, open), do: 'paper.read', data: { paper: 'don' } }));
  const attempt = handIn(ports, caller, open);
  const finding = value(listWays(ports, caller, { attempt })).repairs[0]?.finding ?? '';
  expect(value(compareWithRepair(ports, caller, { attempt, finding })).futures.findings.map(({ mark }) => mark)).toContain('gone');
  const fork = value(forkWithRepair(ports, caller, { attempt, finding })).attempt;
  expect(selectOptionalAttempt(ports.db, fork)?.mode).toBe('practice');
  expect(refusal(forkWithRepair(ports, caller, { attempt, finding: 'late:no.such:' }))).toEqual({ reason: 'not-found' });
});

test('the trainer of the class looks on and begins nothing; to anybody else the case does not exist', async () => {
  using world = new World();
  const { ports } = world;
  const admin = await world.admin();
  const trainer = await world.person(admin, 'trainer', '0912000002');
  const { id, code } = value(createClass(ports, trainer, { title: 'Lớp so sánh' }));
  const pupil = value(joinClassWithCode(ports, { code, name: 'Lò Thị Xuân', asNewPerson: true })).caller;
  const attempt = worked(world, pupil, LATE.scenario, LATE.name, { class: id });
  expect(value(compareWithRepair(ports, trainer, { attempt, finding: LATE.finding })).watching).toBe(true);
  expect(value(gradeUnderOtherLaw(ports, trainer, { attempt, date: '2026-06-30' })).watching).toBe(true);
  expect(refusal(forkWithRepair(ports, trainer, { attempt, finding: LATE.finding }))).toEqual({ reason: 'not-found' });
  const stranger = world.trainee('Quàng Văn Tỏ');
  expect(refusal(compareWithRepair(ports, stranger, { attempt, finding: LATE.finding }))).toEqual({ reason: 'not-found' });
  expect(refusal(gradeUnderOtherLaw(ports, stranger, { attempt, date: '2026-06-30' }))).toEqual({ reason: 'not-found' });
  expect(refusal(listWays(ports, stranger, { attempt }))).toEqual({ reason: 'not-found' });
});
