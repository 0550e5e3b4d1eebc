import { expect, test } from 'vitest';
import { FLOOR_LIMIT, FLOOR_STATES, floorBoard, floorMoves, inFloorOrder, secondsUntilNextQuestion } from './floor.ts';

const at = (minutes: number): string => new Date(Date.UTC(2026, 10, 22, 1, minutes)).toISOString();
const asked = (number: number, state: (typeof FLOOR_STATES)[number], votes: number, screenSeq: number | null = null) => ({ number, state, votes, screenSeq, body: `Câu ${number}` });

test('every state can be left again, and nothing goes on the projector after the end', () => {
  for (const state of FLOOR_STATES) {
    expect(floorMoves(state).length).toBeGreaterThan(0);
    expect(floorMoves(state)).not.toContain(state);
    expect(floorMoves(state, true)).not.toContain('answering');
  }
});

test('a seat waits once it has asked five questions within ten minutes, until the first of them is old enough', () => {
  const times = [0, 1, 2, 3, 4].map(at);
  expect(secondsUntilNextQuestion(times.slice(1), at(5))).toBe(0);
  expect(secondsUntilNextQuestion(times, at(5))).toBe(5 * 60);
  expect(secondsUntilNextQuestion(times, at(10))).toBe(0);
});

test('a seat that has asked as many as it may asks no more', () => {
  expect(secondsUntilNextQuestion(Array.from({ length: FLOOR_LIMIT.inAll }, () => at(0)), at(59))).toBeNull();
});

test('the question that is being answered stands first, then what most people want, what was answered last', () => {
  const order = inFloorOrder([asked(1, 'answered', 90), asked(2, 'shown', 3), asked(3, 'later', 8), asked(4, 'answering', 0), asked(5, 'shown', 3)]);
  expect(order.map(({ number }) => number)).toEqual([4, 3, 2, 5, 1]);
});

test('the projector shows what is being answered until the next press, and the most wanted only at the questions', () => {
  const all = [asked(1, 'new', 1), asked(2, 'answering', 4, 7), ...[3, 4, 5, 6, 7].map((number) => asked(number, 'shown', number))];
  expect(floorBoard(all, { seq: 7, atQuestions: true })).toMatchObject({ fresh: 1, open: 5, asked: { number: 2, body: 'Câu 2', votes: 4 }, top: [{ number: 7 }, { number: 6 }, { number: 5 }] });
  expect(floorBoard(all, { seq: 8, atQuestions: false })).toMatchObject({ asked: null, top: [] });
  expect(JSON.stringify(floorBoard(all, { seq: 7, atQuestions: true }))).not.toContain('Câu 1"');
});
