import type { ActionFunctionArgs } from '@remix-run/node';
import { expect, test } from 'vitest';
import { NO_EVENT } from '#app/domain/offline/device-event.ts';
import type { Pack } from '#app/domain/offline/pack.ts';
import { nextParcel } from '#app/domain/offline/queue.ts';
import type { RequestContext } from '#app/platform/context.ts';
import { bodyLimit, readBody } from '#app/platform/http-request.server.ts';
import { action } from '#app/routes/offline/send.ts';
import { mayBeTakenAlong } from '#app/use-cases/apply-device-event.ts';
import type { Caller } from '#app/use-cases/contracts.ts';
import { listWays } from '#app/use-cases/list-ways.server.ts';
import { loadDesk } from '#app/use-cases/load-desk.server.ts';
import { loadPack, loadPackedAttempt, loadPackedCase } from '#app/use-cases/load-pack.server.ts';
import { deleteLearning, exportLearning } from '#app/use-cases/own-learning.server.ts';
import type { Ports } from '#app/use-cases/ports.ts';
import { standingOf } from '#app/use-cases/refresher-day.ts';
import { seed } from '#app/use-cases/seed.server.ts';
import { startAttempt } from '#app/use-cases/start-attempt.server.ts';
import { tendRefreshers } from '#app/use-cases/tend-refreshers.server.ts';
import { selectEvents, selectOptionalAttempt } from '#db/repositories/attempts.ts';
import { drawQuestion } from '#simulations/questions/draw.ts';
import { rightAnswer } from '#simulations/questions/judge.ts';
import type { Question } from '#simulations/questions/question.ts';
import { createLawView } from '#simulations/law/view.ts';
import { amend, wordingFrom } from '#tests/support/amended-law.ts';
import { OfflineDevice, someId } from '#tests/support/offline-device.ts';
import { act, ASK, begin, READ, SCENARIO } from './support/attempt.ts';
import { AT } from './support/files.ts';
import { content, refusal, value, World } from './support/world.ts';

const DAY = 24 * 60 * 60;
const rows = (world: World, query: string): unknown[] => world.db.driver.prepare(query).all();
const states = (answers: readonly { state: string; reason?: string }[]) => answers.map(({ state, reason }) => reason ?? state);

/** The right answer to the first item of a pack, as a device sends it. */
function rightItem({ items: [item], register, day }: Pack) {
  if (item === undefined) throw new Error('nothing is due');
  const answerTo = (asked: Question) => rightAnswer(drawQuestion(asked, createLawView(content().register), item.seed));
  return { kind: 'item.answered', rule: item.rule, key: item.key, seed: item.seed, answer: answerTo(item.question), ground: item.ground === null ? null : answerTo(item.ground), register, pack: day, outcome: 'right' } as const;
}

for (const { what, then } of [
  { what: 'a year behind', then: '2025-11-22T03:30:00.000Z' },
  { what: 'two years ahead', then: '2028-11-22T03:30:00.000Z' },
]) {
  test(`a clock that was ${what} while somebody worked, and was put right before sending, loses no answer and moves none to another day`, () => {
    using world = new World();
    const caller = world.trainee();
    const device = new OfflineDevice(world.ports, caller, then);
    device.note(rightItem(value(loadPack(world.ports, caller))));
    const story = device.begin(SCENARIO);
    story.do(ASK);
    world.pass(3600);
    device.now = world.now;
    expect(states(device.send())).toEqual(['taken', 'taken', 'taken']);
    const instants = rows(world, 'SELECT done_at AS at FROM device_events ORDER BY seq').map((row) => (row as { at: string }).at);
    expect(instants.every((at) => at >= AT && at <= world.now)).toBe(true);
    expect(instants).toEqual([...instants].sort());
    expect(rows(world, 'SELECT day FROM rule_evidences')).toEqual([{ day: Date.parse('2026-11-22') / 86_400_000 }]);
  });
}

test('two devices that work one attempt to its end without a network leave two whole cases, and the memory counts one of them', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller);
  const [one, two] = [new OfflineDevice(world.ports, caller, AT), new OfflineDevice(world.ports, caller, AT)];
  const [a, b] = [one.takeAlong(attempt), two.takeAlong(attempt)];
  a.do(READ);
  b.do(ASK);
  const [reportA, reportB] = [a.handIn(), b.handIn()];
  // The second begins to send before the first has finished.
  const head = one.send(one.events.slice(0, 2));
  const answers = two.send();
  const rest = one.send();
  expect(states([...head, ...answers, ...rest])).toEqual(Array.from({ length: 8 }, () => 'taken'));
  const fork = answers[2]?.attempt ?? '';
  expect([selectEvents(world.db, attempt), selectEvents(world.db, fork)]).toEqual([a.log, b.log]);
  const json = (of: string) => world.db.driver.prepare('SELECT json FROM reports WHERE attempt = ?').pluck().get(of);
  expect([json(attempt), json(fork)]).toEqual([JSON.stringify(reportA), JSON.stringify(reportB)]);
  standingOf(world.ports, caller.person);
  expect(rows(world, 'SELECT attempt FROM folded_attempts')).toEqual([{ attempt }]);
});

test('a device that goes on where a case was handed in elsewhere forks behind its last event, and the pages of both show it', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller);
  act(world.ports, caller, attempt, READ);
  const [one, two] = [new OfflineDevice(world.ports, caller, AT), new OfflineDevice(world.ports, caller, AT)];
  const [a, b] = [one.takeAlong(attempt), two.takeAlong(attempt)];
  const length = a.log.length;
  a.handIn();
  b.do(ASK);
  one.send();
  const fork = two.send()[1]?.attempt ?? '';
  expect(selectOptionalAttempt(world.db, fork)).toMatchObject({ forkedFrom: attempt, forkedBefore: length + 1 });
  expect(selectEvents(world.db, fork).slice(0, length)).toEqual(selectEvents(world.db, attempt));
  const lastDay = a.log.at(-1)?.day;
  expect(value(listWays(world.ports, caller, { attempt })).forks).toEqual([{ id: fork, day: lastDay, score: null }]);
  expect(value(loadDesk(world.ports, caller, { attempt: fork })).attempt.forkedFrom).toMatchObject({ day: lastDay });
});

test('a pack from before an amendment is worked and judged by its own law, says so, and is refused under a law that never was', () => {
  using world = new World();
  const caller = world.trainee();
  const device = new OfflineDevice(world.ports, caller, AT);
  device.note(rightItem(value(loadPack(world.ports, caller))));
  const story = device.begin(SCENARIO);
  story.do(READ);
  const report = story.handIn();
  const law = amend(content(), 'lkn-2011/d27', wordingFrom(Date.parse('2026-11-20') / 86_400_000, (version) => ({ ...version, summary: 'Trong 05 ngày làm việc phải thụ lý.' })));
  const ports: Ports = { ...world.ports, content: law };
  seed(ports);
  const late = new OfflineDevice(ports, caller, AT);
  late.events.push(...device.events);
  const answers = late.send();
  expect(answers.map(({ state, older, differs }) => [state, older, differs])).toEqual([['taken', true, undefined], ['taken', true, undefined], ['taken', undefined, undefined], ['taken', undefined, undefined]]);
  const attempt = answers[3]?.attempt ?? '';
  expect(world.db.driver.prepare('SELECT json FROM reports WHERE attempt = ?').pluck().get(attempt)).toBe(JSON.stringify(report));
  expect(report.basis.register).toBe(content().register.version);
  late.note({ kind: 'case.begun', case: someId(), scenario: SCENARIO, hash: content().versionOf(SCENARIO)?.hash ?? '', register: `${law.register.version}-khac` });
  expect(late.send().at(-1)).toMatchObject({ state: 'refused', reason: 'unknown-version' });
});

test('a tab that was killed after the server took the parcel and before it heard so sends it again, and everything stands once', () => {
  using world = new World();
  const caller = world.trainee();
  const device = new OfflineDevice(world.ports, caller, AT);
  device.note(rightItem(value(loadPack(world.ports, caller))));
  const story = device.begin(SCENARIO);
  story.do(READ);
  story.handIn();
  device.send();
  const tables = ['attempts', 'events', 'reports', 'audit', 'device_events', 'rule_evidences'];
  const sizes = () => tables.map((table) => world.db.driver.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
  const before = sizes();
  const ports = world.restarted();
  const again = new OfflineDevice(ports, caller, AT);
  again.events.push(...device.events);
  expect(states(again.send())).toEqual(['taken', 'taken', 'taken', 'taken']);
  expect(tables.map((table) => ports.db.driver.prepare(`SELECT count(*) FROM ${table}`).pluck().get())).toEqual(before);
  ports.db.close();
});

test('what has lost its id is refused, kept once however often it comes, and told to the device', () => {
  using world = new World();
  const device = new OfflineDevice(world.ports, world.trainee(), AT);
  const spoilt = [{ kind: 'case.begun', score: 100 }, 'rác'];
  const answers = device.send(spoilt);
  expect(answers).toEqual(spoilt.map(() => ({ id: NO_EVENT, state: 'refused', reason: 'unreadable' })));
  expect(device.send(spoilt)).toEqual(answers);
  expect(rows(world, "SELECT count(*) AS n FROM device_events WHERE state = 'refused' AND kind = 'unreadable'")).toEqual([{ n: 2 }]);
});

test('no examination, case of a group or mini-case is given to a device, nor taken from one, whoever asks for it', () => {
  using world = new World();
  const caller = world.trainee();
  const exam = begin(world.ports, caller, 'exam');
  const guided = begin(world.ports, caller, 'guided');
  const stage = value(startAttempt(world.ports, caller, { scenario: SCENARIO, mode: 'practice', practice: { stage: 'intake' } })).attempt;
  expect(value(loadPack(world.ports, caller)).open).toEqual([]);
  const device = new OfflineDevice(world.ports, caller, AT);
  for (const attempt of [exam, guided, stage]) {
    expect(refusal(loadPackedAttempt(world.ports, caller, { attempt }))).toEqual({ reason: 'not-found' });
    device.note({ kind: 'case.taken', case: someId(), attempt, seq0: 1 });
  }
  expect(new Set(states(device.send()))).toEqual(new Set(['not-offline']));
  const practice = { person: caller.person, mode: 'practice', stage: null, crew: null } as const;
  expect([practice, { ...practice, crew: { code: '123456', number: 1, members: [] } }, { ...practice, person: 'khac' }].map((attempt) => mayBeTakenAlong(caller, attempt))).toEqual([true, false, false]);
  expect(refusal(loadPackedCase(world.ports, { scenario: 'khong-co' }))).toEqual({ reason: 'not-found' });
});

test('what devices sent is in the own export, goes with the own learning data, and an answer from before does not bring it back', () => {
  using world = new World();
  const [caller, other] = [world.trainee(), world.trainee('Lò Văn Khác')];
  const [device, theirs, atHome] = [new OfflineDevice(world.ports, caller, AT), new OfflineDevice(world.ports, other, AT), new OfflineDevice(world.ports, caller, AT)];
  for (const one of [device, theirs]) one.note(rightItem(value(loadPack(world.ports, one.caller))));
  const [, second] = value(loadPack(world.ports, caller)).items;
  const story = device.begin(SCENARIO);
  story.do(READ);
  device.send([...device.events, { id: someId(), tampered: true }]);
  theirs.send();
  atHome.note(rightItem({ ...value(loadPack(world.ports, caller)), items: second === undefined ? [] : [second] }));

  const exported = JSON.parse(value(exportLearning(world.ports, caller))) as { device_events: { kind: string; body: string; answer: string }[] };
  expect(exported.device_events.map(({ kind }) => kind).sort()).toEqual(['case.acted', 'case.begun', 'item.answered', 'unreadable']);
  expect(exported.device_events.find(({ kind }) => kind === 'case.begun')?.body).toContain(SCENARIO);
  expect(JSON.stringify(exported)).not.toContain(other.person);

  world.pass(60);
  value(deleteLearning(world.ports, caller, { sure: true }));
  expect(rows(world, `SELECT kind FROM device_events WHERE person = '${caller.person}' ORDER BY seq`)).toEqual([{ kind: 'case.begun' }, { kind: 'case.acted' }]);
  expect(rows(world, `SELECT kind FROM device_events WHERE person = '${other.person}'`)).toEqual([{ kind: 'item.answered' }]);
  world.pass(60);
  // A device that had no network then: its clock is right, and what it did was before. It is told so, and nothing of it is kept.
  atHome.now = AT;
  const parcel = { device: atHome.id, sentAt: world.now, events: atHome.events };
  expect(answersOf(world.ports, caller, parcel)).toMatchObject([{ state: 'refused', reason: 'forgotten' }]);
  expect(rows(world, `SELECT body FROM device_events WHERE id = '${atHome.events[0]?.id ?? ''}'`)).toEqual([{ body: '{"kind":"item.answered"}' }]);
  expect(rows(world, `SELECT count(*) AS n FROM rule_evidences WHERE person = '${caller.person}'`)).toEqual([{ n: 0 }]);
  // The case that lies on the device is gone on with.
  device.now = world.now;
  story.do(ASK);
  expect(device.send().at(-1)).toMatchObject({ state: 'taken' });
});

test('what devices sent is deleted after three years by the work of a night, and nothing newer', () => {
  using world = new World();
  const device = new OfflineDevice(world.ports, world.trainee(), AT);
  device.begin(SCENARIO);
  device.send();
  world.pass(3 * 365 * DAY - DAY);
  expect([...tendRefreshers(world.ports)]).toBeInstanceOf(Array);
  expect(rows(world, 'SELECT count(*) AS n FROM device_events')).toEqual([{ n: 1 }]);
  world.pass(2 * DAY);
  expect([...tendRefreshers(world.ports)]).toBeInstanceOf(Array);
  expect(rows(world, 'SELECT count(*) AS n FROM device_events')).toEqual([{ n: 0 }]);
});

/** What the address answers to a parcel, over a posted form. */
function post(ports: Ports, caller: Caller | null, fields: Record<string, string>): Promise<Response> {
  const request = new Request('http://localhost/ngoai-tuyen/gui', { method: 'POST', body: new URLSearchParams(fields) });
  return action({ request, params: {}, context: { ports, caller } as unknown as RequestContext } as ActionFunctionArgs);
}

function answersOf(ports: Ports, caller: Caller, { device, sentAt, events }: { device: string; sentAt: string; events: readonly unknown[] }) {
  const as = new OfflineDevice(ports, caller, sentAt);
  expect(device).not.toBe(as.id);
  return as.send(events);
}

test('the address for parcels takes them from their own person alone, and answers what no page of ours sends without a trace', async () => {
  using world = new World();
  const [caller, other] = [world.trainee(), world.trainee('Lò Văn Khác')];
  const device = new OfflineDevice(world.ports, caller, AT);
  device.begin(SCENARIO);
  const goi = JSON.stringify({ device: device.id, sentAt: AT, events: device.events });
  const asked: [Caller | null, Record<string, string>, number][] = [
    [null, { nguoi: caller.person, goi }, 401],
    [other, { nguoi: caller.person, goi }, 401],
    [caller, { goi }, 401],
    [caller, { nguoi: caller.person }, 400],
    [caller, { nguoi: caller.person, goi: goi.slice(1) }, 400],
  ];
  for (const [who, fields, status] of asked) expect((await post(world.ports, who, fields)).status).toBe(status);
  expect(rows(world, 'SELECT count(*) AS n FROM device_events')).toEqual([{ n: 0 }]);
  const taken = await post(world.ports, caller, { nguoi: caller.person, goi });
  expect([taken.status, taken.headers.get('Cache-Control')]).toEqual([200, 'no-store']);
});

test('a parcel that the device fills fits into a form, and a larger one is refused before it is read', async () => {
  const path = '/ngoai-tuyen/gui';
  const long = { kind: 'case.acted', case: someId(), expectedSeq: 1, command: { do: 'x', data: { text: 'ở “đây” '.repeat(500) } }, outcome: '' } as const;
  const queue = Array.from({ length: 200 }, (_, index) => ({ event: { ...long, id: someId(), seq: index + 1, at: AT, after: AT }, state: 'waiting' as const, answer: null }));
  const parcel = nextParcel(queue, 100, 700_000);
  const form = new URLSearchParams({ nguoi: someId(), goi: JSON.stringify({ device: someId(), sentAt: AT, events: parcel }) }).toString();
  expect(parcel.length).toBeGreaterThan(10);
  expect(form.length).toBeLessThan(bodyLimit(path));
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(bodyLimit(path) + 1) };
  expect(await readBody({ headers } as Parameters<typeof readBody>[0], bodyLimit(path))).toEqual({ ok: false, status: 413 });
});
