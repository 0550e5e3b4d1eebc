import { expect, test } from 'vitest';
import { createLawView } from '#simulations/law/view.ts';
import type { Question } from '#simulations/questions/question.ts';
import { realRegister } from '#tests/support/complaint-case.ts';
import { runSheetSchema } from './run-sheet.ts';
import { drawTestQuestion, PAPER_SEAT, testsOf } from './test-draw.ts';
import type { TestKind } from './test-draw.ts';

const law = createLawView(realRegister());
const common = { course: 'khieu-nai', competence: 'time', provisions: ['lkn-2011/d27'] } as const;
const dated: Question = { ...common, id: 'ngay', level: 2, kind: 'date', ask: 'Nhận đơn ngày {nhan}. Hạn thụ lý?', vary: { nhan: { day: { from: '2026-08-03', to: '2026-10-30', working: true } } }, answer: { term: 'lkn-2011/d27', from: 'nhan' }, because: '{term}.' };
const plain: Question = { ...common, id: 'chon', level: 1, kind: 'single', ask: 'Làm gì?', options: ['Thụ lý', 'Trả lại', 'Im lặng', 'Chuyển đi'].map((text, index) => ({ text, because: 'Vì vậy.', ...(index === 0 ? { right: true as const } : { misconception: 'im-lang' }) })) };

const drawn = (question: Question, seat: number, kind: TestKind, workshop = 'w-1') => drawTestQuestion(question, law, { workshop, seat, kind });
const SEATS = Array.from({ length: 40 }, (_, index) => index + 1);

test('a seat is asked the same variant however often it looks, and its neighbours get other numbers', () => {
  expect(drawn(dated, 7, 'pre-test')).toEqual(drawn(dated, 7, 'pre-test'));
  expect(new Set(SEATS.map((seat) => drawn(dated, seat, 'pre-test').ask)).size).toBeGreaterThan(20);
  expect(drawn(dated, 7, 'pre-test', 'w-2').ask).not.toBe(drawn(dated, 7, 'pre-test', 'w-1').ask);
});

test('after the lesson every seat, and paper, gets the same question with another day', () => {
  for (const seat of [PAPER_SEAT, ...SEATS]) expect(drawn(dated, seat, 'post-test').ask).not.toBe(drawn(dated, seat, 'pre-test').ask);
});

test('where nothing varies the words stay and the choices change their order for the hall as a whole', () => {
  const choices = (seat: number, kind: TestKind) => {
    const one = drawn(plain, seat, kind);
    return 'choices' in one ? one.choices.map(({ text }) => text) : [];
  };
  expect(drawn(plain, 1, 'post-test').ask).toBe(drawn(plain, 1, 'pre-test').ask);
  expect(choices(1, 'pre-test').sort()).toEqual(choices(1, 'post-test').sort());
  expect(SEATS.filter((seat) => choices(seat, 'pre-test').join() !== choices(seat, 'post-test').join()).length).toBeGreaterThan(30);
});

test('a test without questions is read out: it asks nothing on the phones', () => {
  const step = { title: 'Việc', minutes: 5 };
  const sheet = runSheetSchema.parse({ items: [{ ...step, id: 'dau', kind: 'pre-test' }, { ...step, id: 'cuoi', kind: 'post-test', questions: ['ngay'] }, { ...step, id: 'het', kind: 'closing' }] });
  expect(testsOf(sheet).map(({ id }) => id)).toEqual(['cuoi']);
});
