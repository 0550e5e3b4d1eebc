import { expect, test } from 'vitest';
import type { Pack } from '#app/domain/offline/pack.ts';
import { packSeed } from '#app/domain/offline/pack-seed.ts';
import { loadPack, loadPackedAttempt } from '#app/use-cases/load-pack.server.ts';
import { receiveDeviceEvents } from '#app/use-cases/receive-device-events.server.ts';
import { selectEvents, selectOptionalAttempt } from '#db/repositories/attempts.ts';
import { selectOptionalReport } from '#db/repositories/grading.ts';
import { drawQuestion } from '#simulations/questions/draw.ts';
import { rightAnswer } from '#simulations/questions/judge.ts';
import type { Question } from '#simulations/questions/question.ts';
import { createLawView } from '#simulations/law/view.ts';
import { OfflineDevice, someId } from '#tests/support/offline-device.ts';
import { act, ASK, begin, READ, SCENARIO, seqOf } from './support/attempt.ts';
import { AT } from './support/files.ts';
import { content, refusal, value, World } from './support/world.ts';

const count = (world: World, table: string): number => world.db.driver.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
const only = <Item>(items: readonly Item[]): Item => {
  if (items.length !== 1 || items[0] === undefined) throw new Error(`${items.length} items`);
  return items[0];
};

const question: Question = { id: 'ngay', course: 'khieu-nai', competence: 'time', provisions: ['lkn-2011/d27'], ask: 'Hỏi?', level: 3, kind: 'date', answer: { term: 'lkn-2011/d27', from: '2026-08-26' }, because: '{term}.' };
const asking = () => new World({ content: { ...content(), bank: { questions: new Map([[question.id, question]]), misconceptions: new Map() } } });

function rightly(seed: number): readonly string[] {
  return rightAnswer(drawQuestion(question, createLawView(content().register), seed));
}

test('a case begun, worked and handed in without a network stands on the server once, with the verdict of the device to the byte', () => {
  using world = new World();
  const caller = world.trainee();
  const device = new OfflineDevice(world.ports, caller, AT);
  const story = device.begin(SCENARIO);
  story.do(ASK);
  story.do(READ);
  story.do({ wait: 'next-event' });
  const report = story.handIn();
  const answers = device.send();
  expect(answers.map(({ state, differs, fork }) => [state, differs, fork])).toEqual(Array.from({ length: 5 }, () => ['taken', undefined, undefined]));
  const attempt = answers[4]?.attempt ?? '';
  expect(selectEvents(world.db, attempt)).toEqual(story.log);
  expect(selectOptionalAttempt(world.db, attempt)).toMatchObject({ person: caller.person, mode: 'practice', status: 'submitted' });
  expect(selectOptionalReport(world.db, attempt)?.json).toBe(JSON.stringify(report));
});

test('a parcel that comes twice, whole or in parts, does nothing more and is told the same', () => {
  using world = new World();
  const device = new OfflineDevice(world.ports, world.trainee(), AT);
  const story = device.begin(SCENARIO);
  story.do(ASK);
  const first = device.send();
  story.do(READ);
  story.handIn();
  const all = device.send();
  expect(all.slice(0, 2)).toEqual(first);
  const before = ['attempts', 'events', 'reports', 'audit', 'device_events'].map((table) => count(world, table));
  expect(device.send()).toEqual(all);
  expect(device.send(device.events.slice(2))).toEqual(all.slice(2));
  expect(['attempts', 'events', 'reports', 'audit', 'device_events'].map((table) => count(world, table))).toEqual(before);
});

test('an attempt that went on elsewhere becomes two attempts, and nothing of either is lost', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller);
  act(world.ports, caller, attempt, ASK);
  const device = new OfflineDevice(world.ports, caller, AT);
  const taken = device.takeAlong(attempt);
  taken.do(READ);
  taken.do({ wait: 'next-event' });
  const atDesk = act(world.ports, caller, attempt, { do: 'person.asked', data: { person: 'hien' } });
  taken.handIn();
  const answers = device.send();
  const fork = answers[1]?.attempt ?? '';
  expect(answers.map(({ state, attempt: where, fork: forked }) => [state, where, forked])).toEqual([
    ['taken', attempt, undefined],
    ['taken', fork, true],
    ['taken', fork, undefined],
    ['taken', fork, undefined],
  ]);
  expect(fork).not.toBe(attempt);
  expect(seqOf(world.ports, caller, attempt)).toBe(atDesk);
  expect(selectEvents(world.db, fork)).toEqual(taken.log);
  expect(selectOptionalAttempt(world.db, fork)).toMatchObject({ forkedFrom: attempt, status: 'submitted' });
});

test('the same act on two devices counts once; where the ways part, the second goes on by itself', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller);
  const [one, two] = [new OfflineDevice(world.ports, caller, AT), new OfflineDevice(world.ports, caller, AT)];
  const [a, b] = [one.takeAlong(attempt), two.takeAlong(attempt)];
  a.do(READ);
  a.do(ASK);
  b.do(READ);
  b.do({ wait: 'next-event' });
  expect(one.send().every((answer) => answer.state === 'taken' && answer.attempt === attempt)).toBe(true);
  const answers = two.send();
  expect(answers[1]).toMatchObject({ state: 'taken', attempt });
  expect(answers[2]).toMatchObject({ state: 'taken', fork: true });
  expect(selectEvents(world.db, attempt)).toEqual(a.log);
  expect(selectEvents(world.db, answers[2]?.attempt ?? '')).toEqual(b.log);
});

test('a case that was handed in elsewhere meanwhile takes nothing from the device, which goes on beside it', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller);
  act(world.ports, caller, attempt, READ);
  const [one, two] = [new OfflineDevice(world.ports, caller, AT), new OfflineDevice(world.ports, caller, AT)];
  const [a, b] = [one.takeAlong(attempt), two.takeAlong(attempt)];
  a.handIn();
  b.do(ASK);
  b.handIn();
  one.send();
  const answers = two.send();
  expect(answers[1]).toMatchObject({ state: 'taken', fork: true });
  expect(count(world, 'reports')).toBe(2);
  expect(selectEvents(world.db, answers[2]?.attempt ?? '')).toEqual(b.log);
});

test('what was tampered with is refused with its reason, kept, and does not take the rest of the parcel along', () => {
  using world = new World();
  const caller = world.trainee();
  const stranger = world.trainee('Lò Văn Khác');
  const theirs = begin(world.ports, stranger);
  const exam = begin(world.ports, caller, 'exam');
  const device = new OfflineDevice(world.ports, caller, AT);
  const story = device.begin(SCENARIO);
  const asked = story.do(ASK);
  const frame = () => ({ id: someId(), seq: 50, at: AT, after: AT });
  const bad = [
    { ...frame(), kind: 'case.acted', case: story.id, expectedSeq: story.log.length, command: { do: 'person.asked', data: { person: 'nobody' } }, outcome: '' },
    { ...frame(), kind: 'case.acted', case: story.id, expectedSeq: 99, command: ASK, outcome: '' },
    { ...frame(), kind: 'case.acted', case: someId(), expectedSeq: 1, command: ASK, outcome: '' },
    { ...frame(), kind: 'case.begun', case: someId(), scenario: SCENARIO, hash: 'f'.repeat(64), register: content().register.version },
    { ...frame(), kind: 'case.begun', case: someId(), scenario: SCENARIO, hash: content().versionOf(SCENARIO)?.hash, register: 'of-my-own' },
    { ...frame(), kind: 'case.taken', case: someId(), attempt: theirs, seq0: 1 },
    { ...frame(), kind: 'case.taken', case: someId(), attempt: exam, seq0: 1 },
    { ...frame(), kind: 'case.acted', case: story.id, expectedSeq: 1, command: { do: 'person.asked', data: { person: 'hien' }, score: 100 }, outcome: '' },
    { ...frame(), kind: 'score.set', score: 100 },
    { kind: 'case.begun' },
  ];
  const answers = device.send([...device.events, ...bad]);
  const reasonOf = (id: string | undefined) => answers.find((answer) => answer.id === id)?.reason;
  expect(bad.slice(0, 9).map((event) => reasonOf((event as { id: string }).id))).toEqual(['not-possible', 'gap', 'no-case', 'unknown-version', 'unknown-version', 'not-offline', 'not-offline', 'unreadable', 'unreadable']);
  expect(answers.filter(({ state }) => state === 'refused')).toHaveLength(10);
  expect(answers.find(({ id }) => id === asked.id)).toMatchObject({ state: 'taken' });
  expect(world.db.driver.prepare("SELECT count(*) FROM device_events WHERE state = 'refused'").pluck().get()).toBe(10);
  expect(selectEvents(world.db, answers.find(({ id }) => id === asked.id)?.attempt ?? '')).toEqual(story.log);
  // The same id again with other words: what was answered first stands.
  expect(only(device.send([{ ...asked, command: READ }]))).toMatchObject({ id: asked.id, state: 'taken' });
});

test('an id of somebody else is refused and tells nothing about it', () => {
  using world = new World();
  const one = new OfflineDevice(world.ports, world.trainee(), AT);
  one.begin(SCENARIO);
  one.send();
  const other = new OfflineDevice(world.ports, world.trainee('Lò Văn Khác'), AT);
  expect(other.send(one.events)).toEqual([{ id: one.events[0]?.id, state: 'refused', reason: 'id-used' }]);
  expect(count(world, 'device_events')).toBe(1);
});

test('an act whose outcome the device tells otherwise stands as the server works it out, and says so', () => {
  using world = new World();
  const device = new OfflineDevice(world.ports, world.trainee(), AT);
  const story = device.begin(SCENARIO);
  story.do(READ);
  story.handIn();
  const told = device.events.map((event) => ('outcome' in event ? { ...event, outcome: '0' } : event));
  const answers = device.send(told);
  expect(answers.map(({ state, differs }) => [state, differs])).toEqual([['taken', undefined], ['taken', true], ['taken', true]]);
  expect(selectEvents(world.db, answers[2]?.attempt ?? '')).toEqual(story.log);
});

test('an examination and a handed-in case are not given to a device', () => {
  using world = new World();
  const caller = world.trainee();
  const exam = begin(world.ports, caller, 'exam');
  const practice = begin(world.ports, caller);
  expect(refusal(loadPackedAttempt(world.ports, caller, { attempt: exam }))).toEqual({ reason: 'not-found' });
  expect(refusal(loadPackedAttempt(world.ports, world.trainee('Lò Văn Khác'), { attempt: practice }))).toEqual({ reason: 'not-found' });
  expect(value(loadPack(world.ports, caller)).open.map(({ attempt }) => attempt)).toEqual([practice]);
});

test('a clock that is a year wrong is put right, and keeps the order in which things were done', () => {
  using world = new World();
  const device = new OfflineDevice(world.ports, world.trainee(), '2025-01-01T00:00:00.000Z');
  const story = device.begin(SCENARIO);
  device.now = '2025-01-01T00:10:00.000Z';
  story.do(READ);
  // Somebody sets the clock back half way.
  device.now = '2024-06-01T00:00:00.000Z';
  story.do(ASK);
  device.now = '2025-01-01T01:00:00.000Z';
  world.pass(3600);
  device.send();
  expect(world.db.driver.prepare('SELECT done_at FROM device_events ORDER BY seq').pluck().all()).toEqual(['2026-11-22T03:00:00.000Z', '2026-11-22T03:10:00.000Z', '2026-11-22T03:10:00.000Z']);
});

/** The right answer to an item of a pack, as a device sends it. */
function rightItem({ items: [item], register, day }: Pack) {
  if (item === undefined) throw new Error('nothing is due');
  const answerTo = (asked: Question) => rightAnswer(drawQuestion(asked, createLawView(content().register), item.seed));
  return { kind: 'item.answered', rule: item.rule, key: item.key, seed: item.seed, answer: answerTo(item.question), ground: item.ground === null ? null : answerTo(item.ground), register, pack: day, outcome: 'right' } as const;
}

test('a question of the day counts once for its rule, on however many devices and however often it is answered', () => {
  using world = new World();
  const caller = world.trainee();
  const pack = value(loadPack(world.ports, caller));
  const answer = rightItem(pack);
  expect(answer.rule).not.toBeNull();
  const [one, two] = [new OfflineDevice(world.ports, caller, AT), new OfflineDevice(world.ports, caller, AT)];
  one.note(answer);
  two.note({ ...answer, outcome: 'wrong' });
  const [first] = one.send();
  expect(first).toEqual({ id: first?.id, state: 'taken' });
  expect(only(two.send())).toMatchObject({ state: 'taken', again: true });
  expect(world.db.driver.prepare('SELECT rule, rating FROM rule_evidences').all()).toEqual([{ rule: answer.rule, rating: 'good' }]);
  // What was answered is not asked for again today, and another day's choice knows it.
  expect(value(loadPack(world.ports, caller)).items.map(({ rule }) => rule)).not.toContain(answer.rule);
});

test('a question that came along although nothing was due counts once as well, and rests when it was right', () => {
  using world = asking();
  const caller = world.trainee();
  const seed = packSeed(caller.person, '2026-11-22', question.id);
  const answer = { kind: 'item.answered', rule: null, key: `bank:${question.id}`, seed, answer: rightly(seed), ground: null, register: content().register.version, pack: '2026-11-22', outcome: 'right' } as const;
  const [one, two] = [new OfflineDevice(world.ports, caller, AT), new OfflineDevice(world.ports, caller, AT)];
  one.note(answer);
  two.note({ ...answer, answer: ['2026-01-01'], outcome: 'wrong' });
  expect(only(one.send())).toMatchObject({ state: 'taken' });
  expect(only(two.send())).toMatchObject({ state: 'taken', again: true });
  expect(count(world, 'question_answers')).toBe(1);
});

test('an answer to a draw that was never dealt, to a question that is gone, or of another shape is refused', () => {
  using world = asking();
  const caller = world.trainee();
  const seed = packSeed(caller.person, '2026-11-22', question.id);
  const answer = { kind: 'item.answered', rule: null, key: `bank:${question.id}`, seed, answer: rightly(seed), ground: null, register: content().register.version, pack: '2026-11-22', outcome: 'right' } as const;
  const device = new OfflineDevice(world.ports, caller, AT);
  device.note({ ...answer, seed: seed + 1 });
  device.note({ ...answer, pack: '2026-12-22', seed: packSeed(caller.person, '2026-12-22', question.id) });
  device.note({ ...answer, key: 'bank:gone', seed: packSeed(caller.person, '2026-11-22', 'gone') });
  device.note({ ...answer, answer: ['mai'] });
  device.note({ ...answer, register: 'of-my-own' });
  expect(device.send().map(({ reason }) => reason)).toEqual(['not-of-pack', 'not-of-pack', 'unknown-question', 'not-answerable', 'unknown-version']);
  expect(count(world, 'question_answers')).toBe(0);
});

test('a database that takes nothing loses nothing: the parcel is refused whole and sent again', () => {
  using world = new World();
  const device = new OfflineDevice(world.ports, world.trainee(), AT);
  const story = device.begin(SCENARIO);
  story.do(READ);
  world.db.driver.pragma('query_only = on');
  expect(receiveDeviceEvents(world.ports, device.caller, { device: device.id, sentAt: AT, events: device.events })).toMatchObject({ ok: false, error: { reason: 'storage' } });
  world.db.driver.pragma('query_only = off');
  expect(device.send().map(({ state }) => state)).toEqual(['taken', 'taken']);
});
