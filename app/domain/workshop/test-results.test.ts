import { expect, test } from 'vitest';
import { runSheetSchema } from './run-sheet.ts';
import { testsOf } from './test-draw.ts';
import { testResults, testShares } from './test-results.ts';
import type { TestAnswer } from './test-results.ts';

const step = { title: 'Việc', minutes: 5 };
const TESTS = testsOf(runSheetSchema.parse({ items: [{ ...step, id: 'dau', kind: 'pre-test', questions: ['mot', 'hai'] }, { ...step, id: 'cuoi', kind: 'post-test', questions: ['mot', 'hai', 'ba'] }] }));
const KNOWN = new Map([['luat-cu', { name: 'Áp dụng quy định cũ', why: 'Đã đổi.' }], ['dem-sai', { name: 'Đếm cả ngày đầu', why: 'Ngày đầu không tính.' }]]);

type Short = [seat: string | null, item: 'dau' | 'cuoi', question: string, outcome: TestAnswer['outcome'], misconceptions?: string[], people?: number];
const answers = (...list: Short[]): TestAnswer[] => list.map(([seat, item, question, outcome, misconceptions = [], people = 1]) => ({ seat, count: seat === null ? people : 1, people, item, question, outcome, misconceptions }));
const results = (...list: Short[]) => testResults(TESTS, answers(...list), KNOWN, (question) => `Hỏi ${question}?`);

test('a phone is held against itself over what it answered both times; what it did not come to says nothing', () => {
  // Seat a: (0+1)/2 before, (1+1)/2 after, question "ba" was not asked before. Seat b: only "mot" twice, 0.5 and 1. Seats c and d answered once.
  const { gain } = results(
    ['a', 'dau', 'mot', 'wrong'], ['a', 'dau', 'hai', 'right'], ['a', 'cuoi', 'mot', 'right'], ['a', 'cuoi', 'hai', 'right'], ['a', 'cuoi', 'ba', 'wrong'],
    ['b', 'dau', 'mot', 'partly', [], 6], ['b', 'cuoi', 'mot', 'right', [], 6],
    ['c', 'dau', 'mot', 'wrong'], ['d', 'cuoi', 'mot', 'right'],
  );
  expect(gain).toMatchObject({ pairs: 2, people: 7, before: 0.5, after: 1, gain: 0.5, interval: null, normalised: 1 });
});

test('shares count answers, wholly right ones only, with paper; people are those behind them', () => {
  const { questions } = results(['a', 'dau', 'mot', 'right', [], 4], ['b', 'dau', 'mot', 'partly'], [null, 'dau', 'mot', 'right', [], 3], [null, 'dau', 'mot', 'wrong', [], 3], ['a', 'cuoi', 'mot', 'right', [], 4]);
  expect(questions.map(({ question, ask }) => [question, ask])).toEqual([['mot', 'Hỏi mot?'], ['hai', 'Hỏi hai?'], ['ba', 'Hỏi ba?']]);
  expect(questions[0]).toMatchObject({ before: { count: 4, of: 8, share: 0.5, people: 11 }, after: { count: 1, of: 1, people: 4 } });
  expect(questions[1]).toMatchObject({ before: { of: 0, interval: null }, after: { of: 0 } });
});

test('a misconception counts once for a phone in a test, and the one that outlived the lesson comes first', () => {
  const { misconceptions } = results(
    ['a', 'dau', 'mot', 'wrong', ['luat-cu']], ['a', 'dau', 'hai', 'wrong', ['luat-cu']], ['b', 'dau', 'mot', 'wrong', ['luat-cu'], 5],
    ['b', 'cuoi', 'mot', 'wrong', ['dem-sai'], 5], [null, 'cuoi', 'mot', 'wrong', ['dem-sai'], 2],
  );
  expect(misconceptions.map(({ id, before, after, peopleBefore, peopleAfter, people }) => [id, before, after, peopleBefore, peopleAfter, people])).toEqual([['dem-sai', 0, 3, 0, 7, 7], ['luat-cu', 2, 0, 6, 0, 6]]);
});

test('who began and who finished is told for each test', () => {
  const { tests } = results(['a', 'dau', 'mot', 'right'], ['a', 'dau', 'hai', 'wrong'], ['b', 'dau', 'mot', 'wrong', [], 6]);
  expect(tests).toMatchObject([{ item: 'dau', questions: 2, begun: 2, finished: 1, people: 7 }, { item: 'cuoi', begun: 0, finished: 0, people: 0 }]);
});

test('nothing is said of a question that fewer than five people answered', () => {
  const asked = [{ id: 'mot', ask: 'Một?' }, { id: 'hai', ask: 'Hai?' }, { id: 'ba', ask: 'Ba?' }];
  const counted = [
    { question: 'mot', outcome: 'right', count: 2, people: 2 }, { question: 'mot', outcome: 'wrong', count: 1, people: 3 },
    { question: 'hai', outcome: 'right', count: 4, people: 4 },
  ] as const;
  expect(testShares(asked, counted, 5).map(({ number, percent }) => [number, percent])).toEqual([[1, 67], [2, null], [3, null]]);
});
