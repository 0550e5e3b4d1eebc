import { expect, test } from 'vitest';
import { answerVote } from '#app/use-cases/answer-vote.server.ts';
import { createWorkshop, listWorkshops } from '#app/use-cases/create-workshop.server.ts';
import { loadConsole, loadProjector, loadRoom, watchRoom } from '#app/use-cases/load-workshop.server.ts';
import { keyPaperCounts, steerWorkshop } from '#app/use-cases/steer-workshop.server.ts';
import { joinWorkshop, loadEntrance, moveSeat } from '#app/use-cases/take-hall-seat.server.ts';
import { listAudit } from '#db/repositories/audit.ts';
import { Hall } from './support/hall.ts';
import { refusal, value, World } from './support/world.ts';

const DAY = 24 * 60 * 60;
const JOIN = { table: false, size: '', name: '', commune: '', role: '' };

test('one tap gives a seat with a number; the same phone gets the same seat, however often it is pressed', async () => {
  using world = new World();
  const hall = await Hall.open(world);
  expect(hall.join('may-1')).toBe(1);
  expect(hall.join('may-2')).toBe(2);
  expect(value(joinWorkshop(world.ports, { ...JOIN, code: ` ${hall.code.slice(0, 2)} ${hall.code.slice(2)} `, deviceToken: 'may-1', name: 'Tên khác' }))).toMatchObject({ number: 1, back: true });
  expect(hall.console().live).toMatchObject({ seats: 2, people: 2 });
});

test('a table joins with its size, names and communes are for the console alone', async () => {
  using world = new World();
  const hall = await Hall.open(world);
  hall.join('ban', { table: true, size: '6', name: ' bàn của  xã Bãi Sa ', commune: 'Bãi Sa', role: 'police' });
  expect(hall.console()).toMatchObject({ live: { seats: 1, people: 6 }, seats: [{ number: 1, kind: 'table', size: 6, name: 'bàn của xã Bãi Sa', commune: 'Bãi Sa', role: 'police' }] });
  hall.openVote();
  value(hall.answer('ban', 'b'));
  hall.press('vote.closed', 'vote.revealed');
  expect(hall.console().live).toMatchObject({ answered: 1, peopleAnswered: 6 });
  const seen = JSON.stringify([value(watchRoom(world.ports, { code: hall.code, deviceToken: 'ban' })).view(), value(loadProjector(world.ports, hall.facilitator, { workshop: hall.id }))]);
  expect(seen).not.toMatch(/bàn của|"police"|moveCode/);
});

test('what is wrong with a joining form comes back by field, and nothing is taken', async () => {
  using world = new World();
  const hall = await Hall.open(world);
  const faults = (over: Partial<typeof JOIN>) => refusal(joinWorkshop(world.ports, { ...JOIN, code: hall.code, deviceToken: 'm', ...over }));
  expect(faults({ table: true, size: '0' })).toEqual({ reason: 'invalid', fields: { size: { fault: 'number', min: 1, max: 60 } } });
  expect(faults({ table: true, size: 'sáu', name: '<b>', role: 'vua', commune: 'x'.repeat(81) })).toMatchObject({ fields: { size: {}, name: {}, role: {}, commune: {} } });
  expect(refusal(joinWorkshop(world.ports, { ...JOIN, code: hall.code, deviceToken: null }))).toEqual({ reason: 'no-cookie' });
  expect(hall.console().seats).toEqual([]);
});

test('a code that is not one, is nobody’s, or was yesterday’s, is told apart in its own words', async () => {
  using world = new World();
  const hall = await Hall.open(world);
  hall.join('may-1');
  expect(refusal(loadEntrance(world.ports, '12'))).toEqual({ reason: 'code-wrong' });
  expect(refusal(loadEntrance(world.ports, hall.code === '10000' ? '10001' : '10000'))).toEqual({ reason: 'workshop-unknown' });
  world.pass(DAY);
  expect(refusal(joinWorkshop(world.ports, { ...JOIN, code: hall.code, deviceToken: 'may-2' }))).toEqual({ reason: 'workshop-over', title: 'Luật mới, xã Bãi Sa', on: '2026-11-22' });
  expect(value(loadRoom(world.ports, { code: hall.code, deviceToken: 'may-1' })).seat.number).toBe(1);
});

test('an ended workshop gives its code free and keeps its seats; the new one under that code has none of them', async () => {
  using world = new World();
  const drawn = ['12345', '12345', '12345', '54321'];
  const ports = { ...world.ports, tokens: { ...world.ports.tokens, digits: (length: number) => (length === 5 ? (drawn.shift() ?? '99999') : world.ports.tokens.digits(length)) } };
  const hall = await Hall.open(world);
  const open = () => value(createWorkshop(ports, hall.facilitator, { template: 'to-cao-nua-ngay', title: 'Tố cáo', place: '', communes: '' }));
  const first = open();
  expect(first.code).toBe('12345');
  value(joinWorkshop(ports, { ...JOIN, code: '12345', deviceToken: 'may-1' }));
  for (const [expectedSeq, type] of (['run.started', 'run.ended'] as const).entries()) value(steerWorkshop(ports, hall.facilitator, { workshop: first.id, expectedSeq, type }));
  const second = open();
  expect(second.code).toBe('12345');
  expect(open().code).toBe('54321');
  expect(refusal(loadRoom(ports, { code: '12345', deviceToken: 'may-1' }))).toEqual({ reason: 'no-seat' });
  expect(value(listWorkshops(ports, hall.facilitator)).map(({ over }) => over)).toEqual([false, false, true, false]);
});

test('an answer counts once: double taps, a retry after the link was lost, and two tabs', async () => {
  using world = new World();
  const hall = await Hall.open(world);
  hall.join('may-1');
  hall.openVote();
  expect(value(hall.answer('may-1', 'a', 'bieu-mau-1'))).toMatchObject({ choice: 'a' });
  expect(value(hall.answer('may-1', 'a', 'bieu-mau-1'))).toMatchObject({ choice: 'a' });
  expect(hall.counts()).toEqual({ a: 1, b: 0, c: 0, d: 0 });
  value(hall.answer('may-1', 'b', 'bieu-mau-2'));
  expect(hall.counts()).toMatchObject({ a: 0, b: 1 });
  // The first form arrives once more, late: it is acknowledged with what it was, and undoes nothing.
  expect(value(hall.answer('may-1', 'a', 'bieu-mau-1'))).toMatchObject({ choice: 'a' });
  expect(hall.counts()).toMatchObject({ a: 0, b: 1 });
  expect(value(loadRoom(world.ports, { code: hall.code, deviceToken: 'may-1' })).answers).toEqual([{ ...hall.round(), choice: 'b' }]);
});

test('a stale page is refused in words once the vote is closed, and what was taken before stays acknowledged', async () => {
  using world = new World();
  const hall = await Hall.open(world);
  hall.join('may-1');
  hall.join('may-2');
  const { item, round } = hall.openVote();
  value(hall.answer('may-1', 'c', 'bieu-mau-1'));
  hall.press('vote.closed');
  const late = { code: hall.code, item, round, choice: 'a' };
  expect(refusal(answerVote(world.ports, { ...late, deviceToken: 'may-2', clientKey: 'bieu-mau-2' }))).toEqual({ reason: 'vote-closed' });
  expect(value(answerVote(world.ports, { ...late, choice: 'c', deviceToken: 'may-1', clientKey: 'bieu-mau-1' }))).toMatchObject({ choice: 'c' });
  hall.press('vote.revealed', 'vote.reopened');
  expect(refusal(answerVote(world.ports, { ...late, deviceToken: 'may-2', clientKey: 'bieu-mau-3' }))).toEqual({ reason: 'vote-closed' });
  expect(hall.counts()).toMatchObject({ a: 0, c: 0 });
});

test('a vote anew is another vote: each round keeps its own answers, and both are shown when it is revealed', async () => {
  using world = new World();
  const hall = await Hall.open(world);
  for (const phone of ['may-1', 'may-2', 'may-3']) hall.join(phone);
  hall.openVote();
  value(hall.answer('may-1', 'a'));
  value(hall.answer('may-2', 'a'));
  const stage = () => value(loadRoom(world.ports, { code: hall.code, deviceToken: 'may-1' })).stage;
  expect(stage().vote).toMatchObject({ phase: 'open', shown: null, before: null });
  hall.press('vote.closed');
  expect(stage().vote).toMatchObject({ phase: 'closed', shown: null });
  hall.press('vote.revealed', 'discussion.opened', 'vote.reopened');
  expect(stage().vote).toMatchObject({ phase: 'open', round: 2, shown: null, before: null });
  value(hall.answer('may-1', 'b', 'vong-hai-1'));
  hall.press('vote.closed', 'vote.revealed');
  expect(stage().vote).toMatchObject({ shown: { total: 1, bars: [{ count: 0 }, { count: 1, percent: 100 }, {}, {}] }, before: { total: 2, bars: [{ count: 2 }, {}, {}, {}] } });
});

test('paper is counted with the phones; a sheet keyed again replaces itself, and wrong numbers say where', async () => {
  using world = new World();
  const hall = await Hall.open(world);
  hall.join('may-1');
  const round = hall.openVote();
  value(hall.answer('may-1', 'a'));
  const key = (sheet: string, counts: Record<string, string>) => keyPaperCounts(world.ports, hall.facilitator, { workshop: hall.id, ...round, sheet, counts });
  value(key('1', { a: '12', b: '7', c: '', d: '0' }));
  value(key('2', { b: '３' }));
  expect(hall.counts()).toEqual({ a: 13, b: 10, c: 0, d: 0 });
  value(key('1', { a: '2', b: '7' }));
  expect(hall.counts()).toEqual({ a: 3, b: 10, c: 0, d: 0 });
  expect(hall.console().live.sheets).toBe(2);
  expect(refusal(key('x', { a: '-1', b: '1,5', c: '3000' }))).toMatchObject({ fields: { sheet: {}, 'so.a': {}, 'so.b': {}, 'so.c': {} } });
  hall.press('vote.closed', 'vote.revealed', 'vote.reopened');
  expect(refusal(key('1', { a: '1' }))).toEqual({ reason: 'no-such-round' });
  expect(listAudit(world.db, hall.id).filter(({ act }) => act === 'workshop.paper-keyed')).toHaveLength(3);
});

test('a seat moves to another phone by its number and four digits, which then change; guesses are throttled for that seat alone', async () => {
  using world = new World();
  const hall = await Hall.open(world);
  hall.join('may-hong');
  hall.join('may-khac');
  hall.openVote();
  value(hall.answer('may-hong', 'a'));
  const code = hall.console().seats[0]?.moveCode ?? '';
  const wrong = code === '1000' ? '1001' : '1000';
  const move = (moveCode: string, deviceToken: string, number = '1') => moveSeat(world.ports, { code: hall.code, deviceToken, number, moveCode });
  expect(refusal(move(wrong, 'may-moi'))).toEqual({ reason: 'move-code-wrong' });
  expect(value(move(code, 'may-moi')).number).toBe(1);
  expect(value(loadRoom(world.ports, { code: hall.code, deviceToken: 'may-moi' })).answers).toHaveLength(1);
  expect(refusal(loadRoom(world.ports, { code: hall.code, deviceToken: 'may-hong' }))).toEqual({ reason: 'no-seat' });
  const fresh = hall.console().seats[0]?.moveCode ?? '';
  for (let guess = 0; guess < 5; guess += 1) expect(refusal(move(fresh === '1000' ? '1001' : '1000', 'ke-la'))).toEqual({ reason: 'move-code-wrong' });
  expect(refusal(move(fresh, 'ke-la'))).toMatchObject({ reason: 'throttled' });
  expect(hall.console().seats.map(({ number }) => number)).toEqual([1, 2]);
});

test('a phone that has sat down anew gives that seat up when it takes its old one, unless it has answered from it', async () => {
  using world = new World();
  const hall = await Hall.open(world);
  hall.join('may-cu');
  hall.join('may-moi');
  const moveCode = () => hall.console().seats.find(({ number }) => number === 1)?.moveCode ?? '';
  value(moveSeat(world.ports, { code: hall.code, deviceToken: 'may-moi', number: '1', moveCode: moveCode() }));
  expect(hall.console().seats.map(({ number }) => number)).toEqual([1]);
  hall.join('may-ba');
  hall.openVote();
  value(hall.answer('may-ba', 'a'));
  expect(refusal(moveSeat(world.ports, { code: hall.code, deviceToken: 'may-ba', number: '1', moveCode: moveCode() }))).toEqual({ reason: 'seat-in-use' });
});

test('a phone without a seat, a seat of another workshop and a foreign facilitator get nowhere', async () => {
  using world = new World();
  const hall = await Hall.open(world);
  const other = await Hall.open(world, { facilitator: hall.facilitator });
  other.join('khach');
  const round = hall.openVote();
  expect(refusal(answerVote(world.ports, { code: hall.code, deviceToken: 'khach', ...round, choice: 'a', clientKey: 'bieu-mau-1' }))).toEqual({ reason: 'no-seat' });
  expect(refusal(answerVote(world.ports, { code: hall.code, deviceToken: null, ...round, choice: 'a', clientKey: 'bieu-mau-1' }))).toEqual({ reason: 'no-seat' });
  const trainee = world.trainee();
  const stranger = { ...hall.facilitator, person: trainee.person };
  for (const caller of [trainee, stranger]) {
    expect(refusal(loadConsole(world.ports, caller, { workshop: hall.id }))).toEqual({ reason: 'not-found' });
    expect(refusal(loadProjector(world.ports, caller, { workshop: hall.id }))).toEqual({ reason: 'not-found' });
    expect(refusal(steerWorkshop(world.ports, caller, { workshop: hall.id, expectedSeq: 5, type: 'vote.closed' }))).toEqual({ reason: 'not-found' });
    expect(refusal(keyPaperCounts(world.ports, caller, { workshop: hall.id, ...round, sheet: '1', counts: {} }))).toEqual({ reason: 'not-found' });
  }
  expect(refusal(createWorkshop(world.ports, trainee, { template: 'to-cao-nua-ngay', title: 'x', place: '', communes: '' }))).toEqual({ reason: 'not-allowed' });
});

test('an answer that no option has, or without a proper key, is refused', async () => {
  using world = new World();
  const hall = await Hall.open(world);
  hall.join('may-1');
  hall.openVote();
  expect(refusal(hall.answer('may-1', 'z'))).toMatchObject({ reason: 'invalid' });
  expect(refusal(hall.answer('may-1', 'a', ''))).toMatchObject({ reason: 'invalid' });
  expect(hall.counts()).toEqual({ a: 0, b: 0, c: 0, d: 0 });
});

test('two consoles press at once: one goes on, the other is told; what the machine refuses is told too', async () => {
  using world = new World();
  const hall = await Hall.open(world);
  hall.press('run.started');
  const steer = (expectedSeq: number, type: 'item.finished' | 'vote.closed') => steerWorkshop(world.ports, hall.facilitator, { workshop: hall.id, expectedSeq, type });
  expect(value(steer(1, 'item.finished'))).toEqual({ seq: 2 });
  expect(refusal(steer(1, 'item.finished'))).toEqual({ reason: 'conflict', actualSeq: 2 });
  expect(refusal(steer(2, 'vote.closed'))).toEqual({ reason: 'cannot', why: 'not-now' });
  expect(listAudit(world.db, hall.id).map(({ act }) => act)).toEqual(['workshop.created', 'workshop.run.started', 'workshop.item.finished']);
});

test('after a restart the workshop stands where it stood, with every answer and every seat', async () => {
  using world = new World();
  const hall = await Hall.open(world);
  for (const phone of ['may-1', 'may-2']) hall.join(phone);
  hall.openVote();
  value(hall.answer('may-1', 'a'));
  const before = hall.console();
  const ports = world.restarted();
  expect(hall.console(ports)).toEqual(before);
  expect(value(loadRoom(ports, { code: hall.code, deviceToken: 'may-2' })).stage.vote?.phase).toBe('open');
});

test('the log of a run can be neither changed nor removed', async () => {
  using world = new World();
  const hall = await Hall.open(world);
  hall.openVote();
  expect(() => world.db.driver.exec("UPDATE workshop_events SET type = 'run.ended'")).toThrow('never changed');
  expect(() => world.db.driver.exec('DELETE FROM workshop_events')).toThrow('never removed');
});
