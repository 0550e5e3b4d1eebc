import { expect, test } from 'vitest';
import { saveAnswer, loadAnswerForm } from '#app/use-cases/answer-floor.server.ts';
import { answersTo, listAnswers, loadAnswer } from '#app/use-cases/answer-library.server.ts';
import { askFloor, loadFloor, QUESTION_MAX, wantFloorAnswer } from '#app/use-cases/ask-floor.server.ts';
import { loadModeration, mergeQuestion, moveQuestion } from '#app/use-cases/moderate-floor.server.ts';
import { loadProjector } from '#app/use-cases/load-workshop.server.ts';
import type { SaveAnswerInput } from '#app/use-cases/floor-contracts.ts';
import { listAudit } from '#db/repositories/audit.ts';
import { dayOf } from '#simulations/law/day.ts';
import { amend, wordingFrom } from '#tests/support/amended-law.ts';
import { Hall } from './support/hall.ts';
import { refusal, value, World } from './support/world.ts';

const TERM = 'lkn-2011/d27';
const DAY = 24 * 60 * 60;

/** A hall whose phones ask. */
class AskingHall {
  private keys = 0;
  constructor(readonly world: World, readonly hall: Hall) {}

  static async open(world: World, ...phones: string[]): Promise<AskingHall> {
    const hall = await Hall.open(world);
    for (const phone of phones) hall.join(phone);
    return new AskingHall(world, hall);
  }

  ask(deviceToken: string, body: string, { clientKey = `bieu-mau-${(this.keys += 1)}`, confirmed = false } = {}) {
    return askFloor(this.world.ports, { code: this.hall.code, deviceToken, body, clientKey, confirmed });
  }

  want(deviceToken: string, number: number) {
    return wantFloorAnswer(this.world.ports, { code: this.hall.code, deviceToken, question: this.question(number).id });
  }

  moderated() {
    return value(loadModeration(this.world.ports, this.hall.facilitator, { workshop: this.hall.id })).questions;
  }

  question(number: number) {
    const found = this.moderated().find((question) => question.number === number);
    if (found === undefined) throw new Error(`no question ${number}`);
    return found;
  }

  move(number: number, to: string, from: string = this.question(number).state) {
    return moveQuestion(this.world.ports, this.hall.facilitator, { workshop: this.hall.id, question: this.question(number).id, from, to });
  }

  merge(number: number, into: string, from: string = this.question(number).state) {
    return mergeQuestion(this.world.ports, this.hall.facilitator, { workshop: this.hall.id, question: this.question(number).id, from, into });
  }

  save(number: number, over: Partial<SaveAnswerInput> = {}) {
    return saveAnswer(this.world.ports, this.hall.facilitator, { workshop: this.hall.id, question: this.question(number).id, expectedRevision: 0, asked: 'Thụ lý trong mấy ngày?', body: 'Mười ngày.', provisions: [TERM], publish: true, confirmed: false, ...over });
  }

  phone(deviceToken: string) {
    return value(loadFloor(this.world.ports, { code: this.hall.code, deviceToken }));
  }

  screen() {
    return value(loadProjector(this.world.ports, this.hall.facilitator, { workshop: this.hall.id })).live.floor;
  }
}

test('a question is seen by its asker alone until the facilitator shows it; two taps are one question', async () => {
  using world = new World();
  const floor = await AskingHall.open(world, 'may-1', 'may-2');
  expect(value(floor.ask('may-1', '  Rút đơn  bằng miệng được không? ', { clientKey: 'bieu-mau-a' }))).toMatchObject({ number: 1 });
  expect(value(floor.ask('may-1', 'Rút đơn bằng miệng được không?', { clientKey: 'bieu-mau-a' }))).toMatchObject({ number: 1 });
  expect(value(floor.ask('may-1', 'Rút đơn bằng miệng được không?', { clientKey: 'bieu-mau-b' }))).toMatchObject({ number: 1 });
  expect(floor.phone('may-1').own).toEqual([{ number: 1, body: 'Rút đơn bằng miệng được không?', state: 'new', into: null }]);
  expect(floor.phone('may-2')).toMatchObject({ own: [], questions: [] });
  value(floor.move(1, 'shown'));
  expect(floor.phone('may-2').questions).toMatchObject([{ number: 1, votes: 1, wanted: false }]);
  expect(floor.phone('may-1')).toMatchObject({ own: [], questions: [{ number: 1, wanted: true }] });
});

test('a seat wants a question once, however often it is pressed; what nobody was shown cannot be wanted', async () => {
  using world = new World();
  const floor = await AskingHall.open(world, 'may-1', 'may-2');
  value(floor.ask('may-1', 'Câu một?'));
  expect(refusal(floor.want('may-2', 1))).toEqual({ reason: 'not-found' });
  value(floor.move(1, 'shown'));
  for (let presses = 0; presses < 3; presses += 1) value(floor.want('may-2', 1));
  expect(floor.question(1).votes).toBe(2);
  expect(refusal(wantFloorAnswer(world.ports, { code: floor.hall.code, deviceToken: 'may-1', question: 'khong-co' }))).toEqual({ reason: 'not-found' });
});

test('a seat that asks again and again waits, another one does not', async () => {
  using world = new World();
  const floor = await AskingHall.open(world, 'may-1', 'may-2');
  for (const number of [1, 2, 3, 4, 5]) value(floor.ask('may-1', `Câu số ${number}?`));
  expect(refusal(floor.ask('may-1', 'Câu số 6?'))).toEqual({ reason: 'asked-often', seconds: 600 });
  value(floor.ask('may-2', 'Câu của máy khác?'));
  world.pass(600);
  value(floor.ask('may-1', 'Câu số 6?'));
});

test('empty, endless, and foreign questions are refused in words, and after the end none is taken', async () => {
  using world = new World();
  const floor = await AskingHall.open(world, 'may-1');
  expect(refusal(floor.ask('may-1', ' \n ?? '))).toEqual({ reason: 'invalid', fields: { cau: { fault: 'missing' } } });
  expect(refusal(floor.ask('may-1', 'ơ'.repeat(QUESTION_MAX + 1)))).toMatchObject({ fields: { cau: { fault: 'too-long' } } });
  expect(refusal(floor.ask('may-la', 'Câu của máy lạ?'))).toEqual({ reason: 'no-seat' });
  value(floor.ask('may-1', 'ơ'.repeat(QUESTION_MAX)));
  floor.hall.press('run.started', 'run.ended');
  expect(refusal(floor.ask('may-1', 'Còn hỏi được không?'))).toEqual({ reason: 'questions-closed' });
  expect(floor.phone('may-1').over).toBe(true);
});

test('what looks like personal data is sent only once the asker says that it is none, and the facilitator is told', async () => {
  using world = new World();
  const floor = await AskingHall.open(world, 'may-1');
  expect(refusal(floor.ask('may-1', 'Ông có căn cước 079123456789 khiếu nại thế nào?'))).toEqual({ reason: 'personal-data', found: ['id-number'] });
  expect(floor.moderated()).toEqual([]);
  value(floor.ask('may-1', 'Ông có căn cước 079123456789 khiếu nại thế nào?', { confirmed: true }));
  expect(floor.question(1).personal).toEqual(['id-number']);
});

test('one question is on the projector at a time, until the next press of the run', async () => {
  using world = new World();
  const floor = await AskingHall.open(world, 'may-1', 'may-2');
  value(floor.ask('may-1', 'Câu một?'));
  value(floor.ask('may-2', 'Câu hai?'));
  floor.hall.press('run.started');
  value(floor.move(1, 'answering'));
  expect(floor.screen()).toMatchObject({ fresh: 1, asked: { number: 1, body: 'Câu một?' } });
  value(floor.move(2, 'answering'));
  expect([floor.screen().asked?.number, floor.question(1).state]).toEqual([2, 'answered']);
  floor.hall.press('item.finished');
  expect([floor.screen().asked, floor.question(2).state, floor.question(2).onScreen]).toEqual([null, 'answering', false]);
  value(floor.move(2, 'answering'));
  expect(floor.screen().asked?.number).toBe(2);
  value(floor.move(2, 'later'));
  expect(floor.screen().asked).toBeNull();
});

test('a page that another device has overtaken moves nothing; what cannot be is refused', async () => {
  using world = new World();
  const floor = await AskingHall.open(world, 'may-1');
  value(floor.ask('may-1', 'Câu một?'));
  value(floor.move(1, 'hidden'));
  expect(refusal(floor.move(1, 'later', 'new'))).toEqual({ reason: 'question-moved', state: 'hidden' });
  value(floor.move(1, 'hidden', 'new'));
  expect(refusal(floor.move(1, 'answering'))).toEqual({ reason: 'cannot-move' });
  expect(refusal(floor.move(1, 'bay-len-troi'))).toEqual({ reason: 'not-found' });
  expect(floor.phone('may-1')).toMatchObject({ questions: [], own: [{ state: 'hidden' }] });
});

test('merged questions are wanted together, each seat once, and part again with their own', async () => {
  using world = new World();
  const floor = await AskingHall.open(world, 'may-1', 'may-2', 'may-3');
  value(floor.ask('may-1', 'Rút đơn thế nào?'));
  value(floor.ask('may-2', 'Muốn rút đơn thì làm gì?'));
  for (const number of [1, 2]) value(floor.move(number, 'shown'));
  for (const number of [1, 2]) value(floor.want('may-3', number));
  expect(refusal(floor.merge(2, 'một'))).toMatchObject({ reason: 'invalid' });
  for (const into of ['2', '9']) expect(refusal(floor.merge(2, into))).toMatchObject({ reason: 'invalid', fields: { [`vao.${floor.question(2).id}`]: { fault: 'choice' } } });
  value(floor.merge(2, ' 1 '));
  expect([floor.question(1).votes, floor.question(2).into]).toEqual([3, 1]);
  expect(floor.phone('may-2')).toMatchObject({ own: [{ number: 2, state: 'merged', into: 1 }], questions: [{ number: 1, wanted: true }] });
  expect(refusal(floor.merge(1, '2'))).toMatchObject({ reason: 'invalid' });
  value(floor.move(2, 'shown'));
  expect([floor.question(1).votes, floor.question(2).votes]).toEqual([2, 2]);
});

test('an answer goes to the library with provisions that are there and in force, under the day on which it was saved', async () => {
  using world = new World();
  const floor = await AskingHall.open(world, 'may-1');
  value(floor.ask('may-1', 'Bà Tư ở Bãi Sa hỏi bao lâu thì thụ lý?'));
  expect(refusal(floor.save(1, { provisions: [] }))).toMatchObject({ fields: { provisions: { fault: 'choice' } } });
  expect(refusal(floor.save(1, { provisions: [TERM, 'luat-bia/d1'] }))).toMatchObject({ fields: { provisions: { fault: 'choice' } } });
  expect(refusal(floor.save(1, { asked: '', body: ' ' }))).toMatchObject({ fields: { asked: { fault: 'missing' }, body: { fault: 'missing' } } });
  value(floor.save(1, { publish: false, provisions: [], body: '' }));
  expect(value(listAnswers(world.ports, { typed: '', provision: '', page: 1 })).rows).toEqual([]);
  expect(refusal(floor.save(1))).toEqual({ reason: 'answer-moved', revision: 1 });
  const { id } = value(floor.save(1, { expectedRevision: 1, provisions: [TERM, TERM] }));
  expect(value(loadAnswer(world.ports, id))).toMatchObject({ asked: 'Thụ lý trong mấy ngày?', body: 'Mười ngày.', answeredOn: '22/11/2026', stale: false, citations: [{ id: TERM }] });
  expect(answersTo(world.ports, TERM)).toMatchObject([{ id, stale: false }]);
  expect(floor.question(1)).toMatchObject({ state: 'answered', answer: { id, published: true } });
  expect(floor.phone('may-1').questions).toMatchObject([{ answer: id }]);
  expect(JSON.stringify([value(loadAnswer(world.ports, id)), value(listAnswers(world.ports, { typed: '', provision: '', page: 1 }))])).not.toMatch(/Bà Tư|seat|author/);
  value(floor.save(1, { expectedRevision: 2, publish: false }));
  expect(refusal(loadAnswer(world.ports, id))).toEqual({ reason: 'not-found' });
  expect(answersTo(world.ports, TERM)).toEqual([]);
});

test('an answer with a telephone number is published only once it was looked at', async () => {
  using world = new World();
  const floor = await AskingHall.open(world, 'may-1');
  value(floor.ask('may-1', 'Gọi ai?'));
  const phone = { body: 'Gọi số 0912 345 678.' };
  expect(refusal(floor.save(1, phone))).toEqual({ reason: 'personal-data', found: ['phone'] });
  value(floor.save(1, { ...phone, confirmed: true }));
});

test('the library finds answers by words without marks and by provision, and keeps its pages', async () => {
  using world = new World();
  const floor = await AskingHall.open(world, 'may-1');
  for (const number of [1, 2]) value(floor.ask('may-1', `Câu số ${number}?`));
  value(floor.save(1));
  value(floor.save(2, { asked: 'Ai bảo vệ người tố cáo?', body: 'Đọc kỹ luật.', provisions: [TERM, 'lkn-2011/d28'] }));
  const found = (typed: string, provision = '') => value(listAnswers(world.ports, { typed, provision, page: 1 })).rows.map(({ asked }) => asked);
  expect(found('thu ly')).toEqual(['Thụ lý trong mấy ngày?']);
  expect(found('bảo vệ')).toEqual(['Ai bảo vệ người tố cáo?']);
  expect(found('', TERM)).toHaveLength(2);
  expect(found("'); DROP TABLE")).toEqual([]);
});

test('an answer is flagged once the law that it cites has changed after its day, and no longer when it was saved anew', async () => {
  using world = new World();
  const floor = await AskingHall.open(world, 'may-1');
  value(floor.ask('may-1', 'Thụ lý mấy ngày?'));
  const { id } = value(floor.save(1));
  const later = { ...world.ports, content: amend(world.ports.content, TERM, wordingFrom(dayOf('2027-07-01'), (version) => ({ ...version, summary: 'Thụ lý trong thời hạn mới.' }))) };
  expect(value(loadAnswer(later, id)).stale).toBe(false);
  world.pass(250 * DAY);
  expect(value(loadAnswer(later, id))).toMatchObject({ stale: true, note: { since: dayOf('2027-07-01'), changes: [{ provision: TERM }] } });
  expect(answersTo(later, TERM)).toMatchObject([{ stale: true }]);
  value(saveAnswer(later, floor.hall.facilitator, { workshop: floor.hall.id, question: floor.question(1).id, expectedRevision: 1, asked: 'Thụ lý trong mấy ngày?', body: 'Theo luật mới.', provisions: [TERM], publish: true, confirmed: false }));
  expect(value(loadAnswer(later, id))).toMatchObject({ stale: false, answeredOn: '30/7/2027' });
});

test('only the facilitator of the workshop moderates and answers; nothing that is handed out or audited says who asked', async () => {
  using world = new World();
  const floor = await AskingHall.open(world, 'may-1');
  value(floor.ask('may-1', 'Câu một?'));
  const other = world.trainee();
  const { id } = floor.question(1);
  expect(refusal(loadModeration(world.ports, other, { workshop: floor.hall.id }))).toEqual({ reason: 'not-found' });
  expect(refusal(moveQuestion(world.ports, other, { workshop: floor.hall.id, question: id, from: 'new', to: 'shown' }))).toEqual({ reason: 'not-found' });
  expect(refusal(loadAnswerForm(world.ports, other, { workshop: floor.hall.id, question: id, typed: null }))).toEqual({ reason: 'not-found' });
  const second = await Hall.open(world, { facilitator: floor.hall.facilitator });
  expect(refusal(moveQuestion(world.ports, floor.hall.facilitator, { workshop: second.id, question: id, from: 'new', to: 'shown' }))).toEqual({ reason: 'not-found' });
  value(floor.move(1, 'shown'));
  value(floor.save(1));
  const audit = listAudit(world.db, floor.hall.id).filter(({ act }) => act.includes('question') || act.includes('answer'));
  expect(audit.map(({ act, actor }) => [act, actor === null])).toEqual([['workshop.question-asked', true], ['workshop.question-moved', false], ['workshop.answer-published', false]]);
  const seat = world.db.driver.prepare('SELECT id FROM seats').pluck().get();
  expect(JSON.stringify([audit, floor.moderated(), floor.phone('may-1')])).not.toContain(String(seat));
});
