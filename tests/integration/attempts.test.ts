import { expect, test } from 'vitest';
import type { ActRefusal, Caller } from '#app/use-cases/contracts.ts';
import { disagree } from '#app/use-cases/disagree.server.ts';
import { forkAttempt } from '#app/use-cases/fork-attempt.server.ts';
import { joinClassWithCode } from '#app/use-cases/join-class-with-code.server.ts';
import { createClass } from '#app/use-cases/create-class.server.ts';
import { listClasses } from '#app/use-cases/list-classes.server.ts';
import { listScenarios, showScenario } from '#app/use-cases/list-scenarios.server.ts';
import { loadDebrief } from '#app/use-cases/load-debrief.server.ts';
import { loadDesk } from '#app/use-cases/load-desk.server.ts';
import { performAct } from '#app/use-cases/perform-act.server.ts';
import type { Ports } from '#app/use-cases/ports.ts';
import { resumeList } from '#app/use-cases/resume-list.server.ts';
import { startAttempt } from '#app/use-cases/start-attempt.server.ts';
import { submitAttempt } from '#app/use-cases/submit-attempt.server.ts';
import { waitUntil } from '#app/use-cases/wait-until.server.ts';
import { seed } from '#app/use-cases/seed.server.ts';
import { listAudit } from '#db/repositories/audit.ts';
import { selectEvents } from '#db/repositories/attempts.ts';
import { appendEvents } from '#db/transactions/attempts.ts';
import { dayOf } from '#simulations/law/day.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { bundle, removeBundle, runChild } from './support/child.ts';
import { content, hashOf, refusal, value, World } from './support/world.ts';

const SCENARIO = 'dat-vuon-bai-sa';
const ASK = { do: 'person.asked', data: { person: 'hien' } } as const;
const READ = { do: 'paper.read', data: { paper: 'don' } } as const;

function begin(ports: Ports, caller: Caller, mode: 'guided' | 'practice' | 'exam' = 'practice'): string {
  return value(startAttempt(ports, caller, { scenario: SCENARIO, mode })).attempt;
}

function seqOf(ports: Ports, caller: Caller, attempt: string): number {
  return value(loadDesk(ports, caller, { attempt })).attempt.seq;
}

/** Does an act at the present end of the log. */
function act(ports: Ports, caller: Caller, attempt: string, what: { do: string; data: Record<string, string> }): number {
  return value(performAct(ports, caller, { attempt, expectedSeq: seqOf(ports, caller, attempt), ...what })).seq;
}

function submitted(ports: Ports, caller: Caller): string {
  const attempt = begin(ports, caller);
  const seq = act(ports, caller, attempt, READ);
  return value(submitAttempt(ports, caller, { attempt, expectedSeq: seq })).attempt;
}

test('a case is begun on the present versions, acted in, and stands where it was left', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller);
  world.pass(60);
  const seq = act(world.ports, caller, attempt, ASK);
  const { desk, attempt: meta } = value(loadDesk(world.ports, caller, { attempt }));
  expect(meta).toEqual({
    id: attempt,
    scenario: SCENARIO,
    mode: 'practice',
    status: 'open',
    seq,
    actedSeq: seq,
    startedAt: '2026-11-22T03:00:00.000Z',
    savedAt: '2026-11-22T03:01:00.000Z',
    forkedFrom: null,
    practice: null,
    olderVersion: false,
    watching: false,
  });
  expect(desk).toMatchObject({ seq, today: dayOf('2026-08-03'), closed: false });
  expect(selectEvents(world.db, attempt).map(({ type, src }) => [type, src]).slice(0, 2)).toEqual([['case.opened', 'world'], ['person.asked', 'trainee']]);
  expect(selectEvents(world.db, attempt).map((event) => event.seq)).toEqual(Array.from({ length: seq }, (_event, index) => index + 1));
});

test('what the desk refuses comes back with the reason, the fields and everything typed; nothing is written', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller);
  const data = { receivedOn: 'hôm qua', book: 'petition-logbook' };
  const refused = refusal(performAct(world.ports, caller, { attempt, expectedSeq: 1, do: 'petition.registered', data }));
  expect(refused).toMatchObject({ reason: 'refused', kind: 'invalid', typed: data });
  expect(Object.keys((refused as Extract<ActRefusal, { reason: 'refused' }>).fields)).toContain('receivedOn');
  expect(refusal(performAct(world.ports, caller, { attempt, expectedSeq: 1, do: 'sql.dropped', data: {} }))).toMatchObject({ reason: 'refused', kind: 'invalid' });
  expect(refusal(waitUntil(world.ports, caller, { attempt, expectedSeq: 1, until: '2026-08-02' }))).toMatchObject({ reason: 'refused', typed: { until: '2026-08-02' } });
  expect(refusal(waitUntil(world.ports, caller, { attempt, expectedSeq: 1, until: '31/8' }))).toEqual({ reason: 'invalid', fields: { until: { fault: 'date' } } });
  expect(seqOf(world.ports, caller, attempt)).toBe(1);
});

test('two tabs act at once: the second hears of it, keeps what it typed, and the log has no gap and no double', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller);
  const first = value(performAct(world.ports, caller, { attempt, expectedSeq: 1, ...ASK }));
  const typed = { label: 'Hạn thụ lý', on: '2026-08-12' };
  const second = performAct(world.ports, caller, { attempt, expectedSeq: 1, do: 'deadline.noted', data: typed });
  expect(refusal(second)).toEqual({ reason: 'conflict', actualSeq: first.seq, typed });
  const again = value(performAct(world.ports, caller, { attempt, expectedSeq: first.seq, do: 'deadline.noted', data: typed }));
  expect(again.seq).toBe(first.seq + 1);
  const trainee = selectEvents(world.db, attempt).filter(({ src }) => src === 'trainee');
  expect(trainee.map(({ type }) => type)).toEqual(['person.asked', 'deadline.noted']);
});

test('a button pressed twice, or a request sent again by a weak network, counts once and is no conflict', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller);
  const data = { label: 'Hạn thụ lý', on: '2026-08-12' };
  const first = value(performAct(world.ports, caller, { attempt, expectedSeq: 1, do: 'deadline.noted', data }));
  const repeated = value(performAct(world.ports, caller, { attempt, expectedSeq: 1, do: 'deadline.noted', data: { on: data.on, label: data.label } }));
  expect(repeated).toEqual({ seq: first.seq, events: 0 });
  expect(selectEvents(world.db, attempt)).toHaveLength(first.seq);
});

test('the transaction itself refuses events that do not follow the last one, whoever asks', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller);
  const event: CaseEvent = { seq: 2, type: 'deadline.noted', day: dayOf('2026-08-03'), src: 'trainee', actor: 'clerk', data: {} };
  const append = (expectedSeq: number, seq: number, id: string) =>
    appendEvents(
      world.db,
      { attempt, expectedSeq, events: [{ ...event, seq }], at: world.now, gist: { seq, json: '{}' } },
      { id, at: world.now, actor: null, act: 'x', subject: attempt, details: {} },
    );
  expect(append(0, 1, 'a')).toEqual({ conflict: 1 });
  expect(append(5, 6, 'b')).toEqual({ conflict: 1 });
  expect(() => append(1, 3, 'c')).toThrow(/does not follow/);
  expect(append(1, 2, 'd')).toEqual({ appended: true });
  expect(listAudit(world.db, attempt).filter(({ act: what }) => what === 'x').map(({ id }) => id)).toEqual(['d']);
});

test('two processes that act in one attempt lose nothing: every act is stored once or refused as a conflict', async () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller);
  const file = await bundle(
    'two-actors',
    `import { openDatabase } from '#db/client.server.ts';
     import { appendEvents } from '#db/transactions/attempts.ts';
     import { selectLastSeq } from '#db/repositories/attempts.ts';
     const [, , path = '', attempt = '', name = '', begin = ''] = process.argv;
     const db = openDatabase(path);
     const sleep = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Math.max(0, ms));
     let stored = 0, conflicts = 0;
     sleep(Number(begin) - Date.now());
     while (stored < 100) {
       const seq = selectLastSeq(db, attempt);
       // The page is read, time passes, the act is posted.
       sleep(1);
       const event = { seq: seq + 1, type: 'deadline.noted', day: 20668, src: 'trainee', actor: 'clerk', data: { label: name + stored, on: '2026-08-12' } };
       const audit = { id: name + stored + '-' + conflicts, at: '2026', actor: null, act: 'x', subject: attempt, details: {} };
       const outcome = appendEvents(db, { attempt, expectedSeq: seq, events: [event], at: '2026', gist: { seq: seq + 1, json: '{}' } }, audit);
       if ('appended' in outcome) stored += 1; else conflicts += 1;
     }
     console.log(JSON.stringify({ stored, conflicts }));`,
  );
  try {
    const begin = String(Date.now() + 1500);
    const children = await Promise.all(['a', 'b'].map((name) => runChild(file, [world.file, attempt, name, begin])));
    const counts = children.map(({ output }) => JSON.parse(output) as { stored: number; conflicts: number });
    expect(counts.map(({ stored }) => stored)).toEqual([100, 100]);
    expect(counts.reduce((sum, { conflicts }) => sum + conflicts, 0)).toBeGreaterThan(10);
  } finally {
    removeBundle(file);
  }
  const events = selectEvents(world.db, attempt);
  expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 201 }, (_event, index) => index + 1));
  expect(new Set(events.map(({ data }) => data['label'])).size).toBe(201);
  expect(listAudit(world.db, attempt).filter(({ act: what }) => what === 'x')).toHaveLength(200);
});

test('a server that stops in mid-case and starts again resumes from the log alone, also on another device', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller);
  act(world.ports, caller, attempt, ASK);
  value(waitUntil(world.ports, caller, { attempt, expectedSeq: seqOf(world.ports, caller, attempt), until: '2026-08-06' }));
  const before = value(loadDesk(world.ports, caller, { attempt }));
  world.db.driver.exec('DELETE FROM snapshots');

  const ports = world.restarted();
  const seat = value(resumeList(ports, caller)).classes[0];
  const elsewhere = value(joinClassWithCode(ports, { code: world.seeded.readyClass?.code ?? '', name: caller.name, seatCode: seat?.seatCode ?? '' }));
  expect(value(loadDesk(ports, elsewhere.caller, { attempt }))).toEqual(before);
  expect(value(resumeList(ports, elsewhere.caller)).open).toMatchObject([{ id: attempt, day: before.desk.today, acts: 1 }]);
  act(ports, elsewhere.caller, attempt, READ);
});

test('a cut of power between commands leaves whole commands: the events of one are stored together or not at all', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller);
  world.db.driver.exec("CREATE TRIGGER fail BEFORE INSERT ON audit WHEN NEW.act = 'attempt.acted' BEGIN SELECT RAISE(ABORT, 'power'); END");
  expect(() => waitUntil(world.ports, caller, { attempt, expectedSeq: 1, until: '2026-08-06' })).toThrow('power');
  world.db.driver.exec('DROP TRIGGER fail');
  expect(seqOf(world.ports, caller, attempt)).toBe(1);
  expect(value(resumeList(world.ports, caller)).open).toMatchObject([{ day: dayOf('2026-08-03') }]);
});

test('a full disk is a refusal in words; the attempt stands as before', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller);
  world.db.driver.pragma('query_only = ON');
  expect(refusal(performAct(world.ports, caller, { attempt, expectedSeq: 1, ...ASK }))).toMatchObject({ reason: 'storage', message: expect.stringContaining('không ghi được') });
  world.db.driver.pragma('query_only = OFF');
  act(world.ports, caller, attempt, ASK);
});

test('ids of other people are ids of nothing: no view, no act, no fork, no debrief, no disagreement', () => {
  using world = new World();
  const owner = world.trainee('Vi Thị Hạnh');
  const stranger = world.trainee('Đặng Văn Lâm');
  const attempt = submitted(world.ports, owner);
  const open = begin(world.ports, owner);
  for (const id of [attempt, open, 'khong-co', '']) {
    const answers = [
      loadDesk(world.ports, stranger, { attempt: id }),
      performAct(world.ports, stranger, { attempt: id, expectedSeq: 1, ...ASK }),
      waitUntil(world.ports, stranger, { attempt: id, expectedSeq: 1, until: 'next-event' }),
      submitAttempt(world.ports, stranger, { attempt: id, expectedSeq: 1 }),
      loadDebrief(world.ports, stranger, { attempt: id }),
      forkAttempt(world.ports, stranger, { attempt: id, beforeSeq: 2 }),
      disagree(world.ports, stranger, { attempt: id, words: 'Không đúng' }),
    ];
    expect(answers.map((answer) => refusal<unknown, { reason: string }>(answer).reason)).toEqual(answers.map(() => 'not-found'));
  }
  expect(refusal(startAttempt(world.ports, stranger, { scenario: 'khong-co', mode: 'practice' }))).toEqual({ reason: 'not-found' });
  expect(refusal(startAttempt(world.ports, stranger, { scenario: SCENARIO, mode: 'practice', class: 'khong-co' }))).toEqual({ reason: 'not-found' });
  expect(selectEvents(world.db, open)).toHaveLength(1);
});

test('the trainer of the class and an administrator look on without acting; another trainer does not', async () => {
  using world = new World();
  const admin = await world.admin();
  const trainer = await world.person(admin, 'trainer', '0912000003');
  const otherTrainer = await world.person(admin, 'trainer', '0912000005');
  const { code } = value(createClass(world.ports, trainer, { title: 'Lớp' }));
  const trainee = value(joinClassWithCode(world.ports, { code, name: 'Vi Thị Hạnh' })).caller;
  const attempt = begin(world.ports, trainee);
  for (const watcher of [trainer, admin]) {
    expect(value(loadDesk(world.ports, watcher, { attempt })).attempt.watching).toBe(true);
    expect(refusal(performAct(world.ports, watcher, { attempt, expectedSeq: 1, ...ASK }))).toEqual({ reason: 'not-found' });
  }
  expect(refusal(loadDesk(world.ports, otherTrainer, { attempt }))).toEqual({ reason: 'not-found' });
  expect(value(listClasses(world.ports, trainer))[0]?.members).toMatchObject([{ attempts: 1, submitted: 0 }]);
  const seq = act(world.ports, trainee, attempt, READ);
  value(submitAttempt(world.ports, trainee, { attempt, expectedSeq: seq }));
  expect(value(loadDebrief(world.ports, trainer, { attempt }))).toMatchObject({ watching: true, trainee: 'Vi Thị Hạnh' });
  expect(value(listClasses(world.ports, trainer))[0]?.members).toMatchObject([{ attempts: 1, submitted: 1 }]);
});

test('a handed-in case takes no more acts, is handed in once, and an untouched one cannot be handed in', () => {
  using world = new World();
  const caller = world.trainee();
  const untouched = begin(world.ports, caller);
  expect(refusal(submitAttempt(world.ports, caller, { attempt: untouched, expectedSeq: 1 }))).toEqual({ reason: 'nothing-done' });
  expect(refusal(loadDebrief(world.ports, caller, { attempt: untouched }))).toEqual({ reason: 'not-submitted' });
  expect(refusal(forkAttempt(world.ports, caller, { attempt: untouched, beforeSeq: 2 }))).toEqual({ reason: 'not-submitted' });
  const seq = act(world.ports, caller, untouched, READ);
  expect(refusal(submitAttempt(world.ports, caller, { attempt: untouched, expectedSeq: seq - 1 }))).toEqual({ reason: 'conflict', actualSeq: seq });
  for (let i = 0; i < 2; i += 1) value(submitAttempt(world.ports, caller, { attempt: untouched, expectedSeq: seq }));
  expect(world.db.driver.prepare('SELECT count(*) FROM reports').pluck().get()).toBe(1);
  expect(refusal(performAct(world.ports, caller, { attempt: untouched, expectedSeq: seq, ...ASK }))).toEqual({ reason: 'already-submitted' });
  expect(value(resumeList(world.ports, caller))).toMatchObject({ open: [], submitted: [{ id: untouched, status: 'submitted', passed: false }] });
});

test('a fork holds the first part of the log, on the same versions, and leaves the old attempt as it was', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller);
  const asked = act(world.ports, caller, attempt, ASK);
  const waited = value(waitUntil(world.ports, caller, { attempt, expectedSeq: asked, until: '2026-08-06' })).seq;
  const seq = act(world.ports, caller, attempt, READ);
  value(submitAttempt(world.ports, caller, { attempt, expectedSeq: seq }));
  const whole = selectEvents(world.db, attempt);

  const fork = value(forkAttempt(world.ports, caller, { attempt, beforeSeq: waited })).attempt;
  expect(selectEvents(world.db, fork)).toEqual(whole.slice(0, asked));
  expect(value(loadDesk(world.ports, caller, { attempt: fork })).attempt).toMatchObject({ status: 'open', forkedFrom: { attempt, day: dayOf('2026-08-03') } });
  act(world.ports, caller, fork, READ);
  expect(selectEvents(world.db, attempt)).toEqual(whole);
  expect(selectEvents(world.db, value(forkAttempt(world.ports, caller, { attempt, beforeSeq: seq + 1 })).attempt)).toEqual(whole);
  for (const beforeSeq of [0, 1, seq + 2]) expect(refusal(forkAttempt(world.ports, caller, { attempt, beforeSeq }))).toEqual({ reason: 'not-found' });
});

test('a disagreement is kept with its words, for a finding of this case only', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = submitted(world.ports, caller);
  const view = value(loadDebrief(world.ports, caller, { attempt }));
  const finding = view.findings[0]?.id ?? '';
  expect(refusal(disagree(world.ports, caller, { attempt, words: ' \n' }))).toEqual({ reason: 'invalid', fields: { words: { fault: 'missing' } } });
  expect(refusal(disagree(world.ports, caller, { attempt, words: 'x', finding: 'khong-co' }))).toEqual({ reason: 'invalid', fields: { finding: { fault: 'choice' } } });
  expect(refusal(disagree(world.ports, caller, { attempt, words: 'x'.repeat(2001) }))).toMatchObject({ reason: 'invalid' });
  value(disagree(world.ports, caller, { attempt, words: 'Tôi đã ghi sổ\r\nngay buổi sáng.', finding }));
  expect(value(loadDebrief(world.ports, caller, { attempt })).disagreements).toEqual([{ finding, words: 'Tôi đã ghi sổ\nngay buổi sáng.', on: '2026-11-22', answer: null }]);
});

test('the content was mended meanwhile: a running attempt ends on the version it began with, a new one takes the new', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller);
  const entry = content().scenarios.get(SCENARIO);
  if (!entry) throw new Error('no scenario');
  const scenario = { ...entry.scenario, title: 'Tên đã sửa' };
  const json = JSON.stringify(scenario);
  const scenarios = new Map(content().scenarios).set(SCENARIO, { scenario, json, hash: hashOf(json), competences: [] });
  const ports: Ports = { ...world.ports, content: { ...content(), scenarios, versionOf: (id) => scenarios.get(id) ?? null, register: { ...content().register, version: 'khac' } } };
  expect(seed(ports).newScenarioVersions).toBe(1);
  const old = value(loadDesk(ports, caller, { attempt }));
  expect([old.desk.title, old.attempt.olderVersion]).toEqual([entry.scenario.title, true]);
  act(ports, caller, attempt, ASK);
  const fresh = value(loadDesk(ports, caller, { attempt: begin(ports, caller) }));
  expect([fresh.desk.title, fresh.attempt.olderVersion]).toEqual(['Tên đã sửa', false]);
  expect(value(resumeList(ports, caller)).open.map(({ title }) => title)).toEqual(['Tên đã sửa', entry.scenario.title]);
});

test('the library lists what the caller is in the midst of first, then every case from the easiest, with his own attempts alone', () => {
  using world = new World();
  const caller = world.trainee('Vi Thị Hạnh');
  const attempt = begin(world.ports, caller);
  begin(world.ports, world.trainee('Đặng Văn Lâm'));
  const cards = value(listScenarios(world.ports, caller));
  expect(cards).toHaveLength(content().scenarios.size);
  expect(cards[0]).toMatchObject({ id: SCENARIO, attempts: [{ id: attempt }] });
  const ranks = cards.slice(1).map(({ difficulty }) => ['dễ', 'vừa', 'khó'].indexOf(difficulty));
  expect(ranks).toEqual([...ranks].sort());
  expect(cards.flatMap((card) => card.attempts.map(({ id }) => id))).toEqual([attempt]);
  expect(value(listScenarios(world.ports, null)).every((card) => card.attempts.length === 0)).toBe(true);
  expect(value(showScenario(world.ports, caller, { scenario: SCENARIO }))).toMatchObject({ opensOn: dayOf('2026-08-03'), closesOn: dayOf('2026-11-13'), attempts: [{ id: attempt }] });
  expect(refusal(showScenario(world.ports, null, { scenario: 'khong-co' }))).toEqual({ reason: 'not-found' });
});

test('what has not been found out stands nowhere in what the desk is given', () => {
  using world = new World();
  const caller = world.trainee();
  const text = JSON.stringify(value(loadDesk(world.ports, caller, { attempt: begin(world.ports, caller) })));
  const { discoveries, facts } = content().scenarios.get(SCENARIO)?.scenario ?? { discoveries: [], facts: null };
  expect(discoveries.length).toBeGreaterThan(0);
  for (const { known } of discoveries) expect(text).not.toContain(known);
  expect(text).not.toContain('merits');
  expect(facts).not.toBeNull();
});

test('every act is in the audit with the session it came from', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller);
  act(world.ports, caller, attempt, ASK);
  const lines = listAudit(world.db, attempt);
  expect(lines.map(({ act: what, actor }) => [what, actor])).toEqual([['attempt.started', caller.person], ['attempt.acted', caller.person]]);
  expect(lines[1]?.details).toMatchObject({ act: 'person.asked', from: 2, session: caller.session });
});

test('a guided case tells a slip at once, a practised one only in the debrief', () => {
  using world = new World();
  const caller = world.trainee();
  const remarksIn = (mode: 'guided' | 'practice'): string[] => {
    const attempt = begin(world.ports, caller, mode);
    value(performAct(world.ports, caller, { attempt, expectedSeq: 1, do: 'petition.receiptRefused', data: { reason: 'wrong-form' }, despite: { why: '' } }));
    return value(loadDesk(world.ports, caller, { attempt })).remarks.map(({ cites }) => cites.map(({ provision }) => provision).join());
  };
  expect(remarksIn('guided')).toEqual([expect.stringContaining('lkn-2011/d8/k1')]);
  expect(remarksIn('practice')).toEqual([]);
});
