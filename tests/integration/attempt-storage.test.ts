import { expect, test } from 'vitest';
import { joinClassWithCode } from '#app/use-cases/join-class-with-code.server.ts';
import { loadDesk } from '#app/use-cases/load-desk.server.ts';
import { performAct } from '#app/use-cases/perform-act.server.ts';
import { resumeList } from '#app/use-cases/resume-list.server.ts';
import { waitUntil } from '#app/use-cases/wait-until.server.ts';
import { listAudit } from '#db/repositories/audit.ts';
import { selectEvents } from '#db/repositories/attempts.ts';
import { appendEvents } from '#db/transactions/attempts.ts';
import { dayOf } from '#simulations/law/day.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { act, ASK, begin, READ, seqOf } from './support/attempt.ts';
import { bundle, removeBundle, runChild } from './support/child.ts';
import { refusal, value, World } from './support/world.ts';

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
