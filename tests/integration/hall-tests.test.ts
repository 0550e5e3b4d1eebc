import { expect, test } from 'vitest';
import { answerHallTest } from '#app/use-cases/answer-hall-test.server.ts';
import { keyPaper } from '#app/use-cases/key-paper.server.ts';
import { loadHallTest } from '#app/use-cases/load-hall-test.server.ts';
import { loadOwnTestResults } from '#app/use-cases/load-test-results.server.ts';
import { loadConsole, loadProjector, loadRoom, watchRoom } from '#app/use-cases/load-workshop.server.ts';
import { moveSeat } from '#app/use-cases/take-hall-seat.server.ts';
import { createLawView } from '#simulations/law/view.ts';
import { drawTestQuestion, PAPER_SEAT } from '#app/domain/workshop/test-draw.ts';
import type { TestKind } from '#app/domain/workshop/test-draw.ts';
import { answerFields, questionForm } from '#app/domain/questions/question-form.ts';
import { judgeAnswer, rightAnswer } from '#simulations/questions/judge.ts';
import type { Question } from '#simulations/questions/question.ts';
import { OwnHall } from './support/crew-hall.ts';
import { content, refusal, value, World } from './support/world.ts';

const common = { course: 'khieu-nai', competence: 'time', provisions: ['lkn-2011/d27'], level: 2 } as const;
const TERM: Question = { ...common, id: 'han-thu-ly', kind: 'date', ask: 'Đơn đến ngày {nhan}. Chậm nhất ngày nào báo thụ lý?', vary: { nhan: { day: { from: '2026-07-06', to: '2026-09-30', working: true } } }, answer: { term: 'lkn-2011/d27', from: 'nhan' }, because: 'Hạn là {term}.' };
const CHOICE: Question = { ...common, id: 'ai-nhan', kind: 'single', ask: 'Thông báo gửi ai?', options: [{ text: 'Người khiếu nại và nơi chuyển đơn', right: true, because: 'Luật buộc cả hai.' }, { text: 'Không ai', because: 'Phải báo.', misconception: 'im-lang' }] };
const BANK = { questions: new Map([TERM, CHOICE].map((question) => [question.id, question])), misconceptions: new Map([['im-lang', { id: 'im-lang', name: 'Coi im lặng là đã trả lời', why: 'Luật buộc báo.' }]]) };

const step = { title: 'Việc', minutes: 5 };
const SHEET = [
  { ...step, id: 'dau-buoi', kind: 'pre-test', title: 'Câu hỏi đầu buổi', questions: ['han-thu-ly', 'ai-nhan'] },
  { ...step, id: 'bai', kind: 'lesson', lesson: 'khieu-nai/03-thu-ly-phai-tra-loi-co-hay-khong' },
  { ...step, id: 'cuoi-buoi', kind: 'post-test', title: 'Câu hỏi cuối buổi', questions: ['han-thu-ly', 'ai-nhan'] },
  { ...step, id: 'be-mac', kind: 'closing' },
];

const newWorld = (): World => new World({ content: { ...content(), bank: BANK } });

/** A phone that knows, or does not know, what is right. */
class Phone {
  constructor(readonly hall: OwnHall, readonly token: string, over: Parameters<OwnHall['join']>[1] = {}) {
    hall.join(token, over);
  }

  load(number: number | null = null) {
    return value(loadHallTest(this.hall.world.ports, { code: this.hall.code, deviceToken: this.token, number }));
  }

  /** The form of a question as this phone shows it. */
  form(number: number) {
    const { test: shown } = this.load(number);
    if (shown === null || shown.current === null) throw new Error('nothing is asked');
    return { item: shown.item, kind: shown.kind, view: shown.current.question };
  }

  answer(number: number, isRight: boolean, clientKey = this.hall.world.ports.tokens.token()) {
    const { item, kind, view } = this.form(number);
    return this.post(item, view.id, view.seed, this.fields(kind, view.id, isRight), clientKey);
  }

  post(item: string, question: string, seed: number, fields: Record<string, string[]>, clientKey: string) {
    return answerHallTest(this.hall.world.ports, { code: this.hall.code, deviceToken: this.token, item, question, seed: String(seed), clientKey, valueOf: (name) => fields[name] ?? [] });
  }

  private fields(kind: TestKind, id: string, isRight: boolean): Record<string, string[]> {
    const { world: { ports }, id: workshop } = this.hall;
    const question = BANK.questions.get(id);
    if (question === undefined) throw new Error(id);
    const drawn = drawTestQuestion(question, createLawView(ports.content.register), { workshop, seat: this.load().seat.number, kind });
    const wrong = 'choices' in drawn ? drawn.choices.filter((choice) => !choice.right).map(({ key }) => [key]) : [];
    const answer = isRight ? rightAnswer(drawn) : (wrong[0] ?? []);
    expect(judgeAnswer(drawn, answer, BANK.misconceptions).outcome).toBe(isRight ? 'right' : 'wrong');
    return answerFields(questionForm(drawn), answer);
  }
}

const console_ = (hall: OwnHall) => value(loadConsole(hall.world.ports, hall.facilitator, { workshop: hall.id })).live;
const projector = (hall: OwnHall) => value(loadProjector(hall.world.ports, hall.facilitator, { workshop: hall.id })).live;

test('a phone is asked one question after the other; each answer is kept and the test goes on where it was left', async () => {
  using world = newWorld();
  const hall = await OwnHall.open(world, SHEET);
  hall.press('run.started');
  const phone = new Phone(hall, 'may-1');
  expect(phone.load().test).toMatchObject({ kind: 'pre-test', phase: 'open', current: { number: 1 }, places: [{ answered: false }, { answered: false }] });
  expect(value(phone.answer(1, true))).toEqual({ workshop: hall.id, number: 1 });
  expect(phone.load().test).toMatchObject({ current: { number: 2 }, places: [{ answered: true }, { answered: false }] });
  const ports = world.restarted();
  const again = value(loadHallTest(ports, { code: hall.code, deviceToken: 'may-1', number: 1 }));
  expect(again.test?.current?.given).toHaveProperty('dap');
  expect(value(loadRoom(ports, { code: hall.code, deviceToken: 'may-1' })).testAnswers).toEqual({ 'dau-buoi': 1 });
});

test('an answer counts once: double taps, a late copy, and a changed mind while the test is open', async () => {
  using world = newWorld();
  const hall = await OwnHall.open(world, SHEET);
  hall.press('run.started');
  const phone = new Phone(hall, 'may-1');
  const right = () => console_(hall).testing?.shares?.[1]?.percent;
  value(phone.answer(2, false, 'bieu-mau-1'));
  value(phone.answer(2, false, 'bieu-mau-1'));
  expect(right()).toBe(0);
  value(phone.answer(2, true, 'bieu-mau-2'));
  expect(right()).toBe(100);
  // The first form once more, late: acknowledged, and nothing is undone.
  expect(value(phone.answer(2, false, 'bieu-mau-1'))).toMatchObject({ number: 2 });
  expect(right()).toBe(100);
  expect(console_(hall).testing).toMatchObject({ begun: 1, finished: 0 });
});

test('what is no answer, the variant of another seat, a foreign question and a locked test are told apart, and nothing is taken', async () => {
  using world = newWorld();
  const hall = await OwnHall.open(world, SHEET);
  hall.press('run.started');
  const phone = new Phone(hall, 'may-1');
  const other = new Phone(hall, 'may-2');
  const { item, view } = phone.form(1);
  expect(refusal(phone.post(item, view.id, view.seed, {}, 'bieu-mau-1'))).toEqual({ reason: 'unanswered', fault: 'missing' });
  expect(refusal(other.post(item, view.id, view.seed, { dap: ['a'] }, 'bieu-mau-1'))).toEqual({ reason: 'other-variant' });
  expect(refusal(phone.post(item, 'khong-co', view.seed, { dap: ['a'] }, 'bieu-mau-1'))).toMatchObject({ reason: 'invalid' });
  expect(refusal(phone.post('be-mac', view.id, view.seed, { dap: ['a'] }, 'bieu-mau-1'))).toMatchObject({ reason: 'invalid' });
  expect(refusal(phone.post(item, view.id, view.seed, { dap: ['a'] }, ''))).toMatchObject({ reason: 'invalid' });
  expect(refusal(answerHallTest(world.ports, { code: hall.code, deviceToken: 'khach', item, question: view.id, seed: String(view.seed), clientKey: 'bieu-mau-1', valueOf: () => ['a'] }))).toEqual({ reason: 'no-seat' });
  hall.press('test.closed');
  expect(refusal(phone.post(item, view.id, view.seed, { dap: ['a'] }, 'bieu-mau-1'))).toEqual({ reason: 'test-closed' });
  expect(phone.load().test).toMatchObject({ phase: 'closed', current: null });
  hall.press('test.reopened', 'item.finished');
  expect(refusal(phone.post(item, view.id, view.seed, { dap: ['a'] }, 'bieu-mau-1'))).toEqual({ reason: 'test-closed' });
  expect(console_(hall).testing).toBeNull();
});

test('before and after are two variants of one question, and another phone has others again', async () => {
  using world = newWorld();
  const hall = await OwnHall.open(world, SHEET);
  hall.press('run.started');
  const phone = new Phone(hall, 'may-1');
  const other = new Phone(hall, 'may-2');
  const before = phone.form(1).view.ask;
  expect(other.form(1).view.ask).not.toBe(before);
  hall.press('item.finished', 'item.finished');
  expect(phone.form(1).view).toMatchObject({ id: 'han-thu-ly' });
  expect(phone.form(1).view.ask).not.toBe(before);
});

test('the projector shows how many are done, and shares only when the facilitator shows them and five people answered', async () => {
  using world = newWorld();
  const hall = await OwnHall.open(world, SHEET);
  hall.press('run.started');
  const table = new Phone(hall, 'ban', { table: true, size: '4', name: 'Bàn của xã Bãi Sa' });
  value(table.answer(1, true));
  value(table.answer(2, true));
  expect(projector(hall).testing).toMatchObject({ questions: 2, begun: 1, finished: 1, shares: null });
  expect(console_(hall).testing?.shares?.map(({ percent }) => percent)).toEqual([100, 100]);
  hall.press('test.closed', 'test.shown');
  expect(projector(hall).testing?.shares?.map(({ percent }) => percent)).toEqual([null, null]);
});

test('people see what was right when the last test is shown, each phone its own; before that no page holds it', async () => {
  using world = newWorld();
  const hall = await OwnHall.open(world, SHEET);
  hall.press('run.started');
  const others = Array.from({ length: 4 }, (_, index) => new Phone(hall, `may-${index + 1}`));
  const own = new Phone(hall, 'may-5');
  const phones = [...others, own];
  for (const phone of phones) value(phone.answer(2, phone !== own));
  hall.press('test.closed', 'test.shown');
  expect(own.load().results).toBeNull();
  expect(value(watchRoom(world.ports, { code: hall.code, deviceToken: 'may-1' })).view()).toMatchObject({ testAnswersShown: false });
  hall.press('item.finished', 'item.finished');
  for (const phone of phones) value(phone.answer(2, true));
  expect(JSON.stringify(phones.map((phone) => phone.load()))).not.toMatch(/Luật buộc cả hai|"right"/);
  hall.press('test.closed', 'test.shown');
  expect(projector(hall).testing?.shares).toMatchObject([{ percent: null }, { percent: 100, ask: 'Thông báo gửi ai?' }]);
  expect(own.load().results).toMatchObject([{ kind: 'pre-test', right: 0, of: 2, judged: [] }, { kind: 'post-test', right: 1, of: 2, judged: [{ number: 2, judgement: { outcome: 'right' } }] }]);
  hall.press('item.revisited', 'item.revisited');
  expect(own.load().test).toMatchObject({ item: 'dau-buoi', phase: 'shown', current: null });
  const seed = drawTestQuestion(CHOICE, createLawView(world.ports.content.register), { workshop: hall.id, seat: 5, kind: 'pre-test' }).seed;
  expect(refusal(own.post('dau-buoi', 'ai-nhan', seed, { dap: ['a'] }, 'bieu-mau-9'))).toEqual({ reason: 'test-closed' });
});

test('the results of a workshop: gain of each phone against itself, shares, and what is still misunderstood; for its facilitator alone', async () => {
  using world = newWorld();
  const hall = await OwnHall.open(world, SHEET);
  hall.press('run.started');
  const phones = Array.from({ length: 4 }, (_, index) => new Phone(hall, `may-${index + 1}`));
  const table = new Phone(hall, 'ban', { table: true, size: '6' });
  for (const phone of phones) value(phone.answer(2, false));
  value(table.answer(2, true));
  hall.press('item.finished', 'item.finished');
  for (const [index, phone] of phones.entries()) value(phone.answer(2, index > 0));
  value(table.answer(2, true));
  const late = new Phone(hall, 'den-muon');
  value(late.answer(2, false));
  const { results } = value(loadOwnTestResults(world.ports, hall.facilitator, { workshop: hall.id }));
  expect(results?.gain).toMatchObject({ pairs: 5, people: 10, before: 0.2, after: 0.8 });
  expect(results?.questions[1]).toMatchObject({ before: { count: 1, of: 5, people: 10 }, after: { count: 4, of: 6, people: 11 } });
  expect(results?.misconceptions).toMatchObject([{ id: 'im-lang', before: 4, after: 2, people: 4 }]);
  expect(refusal(loadOwnTestResults(world.ports, world.trainee(), { workshop: hall.id }))).toEqual({ reason: 'not-found' });
});

test('paper counts with the phones in every share, and is not held against anybody', async () => {
  using world = newWorld();
  const hall = await OwnHall.open(world, SHEET);
  hall.press('run.started');
  const phone = new Phone(hall, 'may-1');
  value(phone.answer(2, true));
  const drawn = drawTestQuestion(CHOICE, createLawView(world.ports.content.register), { workshop: hall.id, seat: PAPER_SEAT, kind: 'pre-test' });
  const keys = 'choices' in drawn ? drawn.choices : [];
  const cells = Object.fromEntries(keys.map(({ key, right }) => [`p.2.${key}`, right ? '2' : '7']));
  value(keyPaper(world.ports, hall.facilitator, { workshop: hall.id, item: 'dau-buoi', round: 1, sheet: '1', hands: '9', cells }));
  expect(console_(hall).testing).toMatchObject({ sheets: 9, shares: [{ percent: null }, { percent: 30 }] });
  const { results } = value(loadOwnTestResults(world.ports, hall.facilitator, { workshop: hall.id }));
  expect(results).toMatchObject({ gain: { pairs: 0 }, misconceptions: [{ id: 'im-lang', before: 7, people: 7 }] });
  expect(results?.questions[1]?.before).toMatchObject({ count: 3, of: 10, people: 10 });
});

test('a phone that has taken part in a test keeps its seat: it cannot take another one as well', async () => {
  using world = newWorld();
  const hall = await OwnHall.open(world, SHEET);
  hall.press('run.started');
  hall.join('may-cu');
  const moveCode = value(loadConsole(world.ports, hall.facilitator, { workshop: hall.id })).seats[0]?.moveCode ?? '';
  const phone = new Phone(hall, 'may-moi');
  value(phone.answer(1, true));
  expect(refusal(moveSeat(world.ports, { code: hall.code, deviceToken: 'may-moi', number: '1', moveCode }))).toEqual({ reason: 'seat-in-use' });
});
