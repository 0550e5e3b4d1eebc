import { expect, test } from 'vitest';
import type { ToldEvent } from '#simulations/desk/tell.ts';
import { pairEvents, sharedLength } from './pair-events.ts';

let seq = 0;

/** An act told by "day label content": "3 paper.sent a". */
function told(text: string, kind: ToldEvent['kind'] = 'done'): ToldEvent {
  const [day = '', label = '', content = ''] = text.split(' ');
  seq += 1;
  return { seq, day: Number(day), kind, label, key: `${label} ${content}`, text, lines: [] };
}

const list = (...texts: string[]): ToldEvent[] => texts.map((text) => told(text));
const rows = (left: ToldEvent[], right: ToldEvent[]): string[] => pairEvents(left, right).map(({ mark, left: one, right: two }) => `${mark}: ${one?.text ?? '-'} | ${two?.text ?? '-'}`);

test('the shared beginning ends where the day or the thing differs', () => {
  expect(sharedLength(list('1 a', '2 b', '3 c'), list('1 a', '2 b', '4 c'))).toBe(2);
  expect(sharedLength(list('1 a'), list('1 a', '2 b'))).toBe(1);
  expect(sharedLength([], list('1 a'))).toBe(0);
});

test('what is alike on the same day is the same; what only one side has stands alone, in order of days', () => {
  expect(rows(list('1 a', '5 c', '9 d'), list('1 a', '3 b', '9 d'))).toEqual(['same: 1 a | 1 a', 'right: - | 3 b', 'left: 5 c | -', 'same: 9 d | 9 d']);
});

test('the same on another day has moved and stands under the earlier day', () => {
  expect(rows(list('8 a', '5 b'), list('5 b', '2 a'))).toEqual(['moved: 8 a | 2 a', 'same: 5 b | 5 b']);
});

test('what stands still is never taken for something that moved, even where the same is done twice', () => {
  expect(rows(list('4 a', '6 a'), list('2 a', '6 a'))).toEqual(['moved: 4 a | 2 a', 'same: 6 a | 6 a']);
});

test('one act filled in otherwise has changed; questions to two people are two things', () => {
  expect(rows(list('4 complaint.accepted old'), list('4 complaint.accepted new'))).toEqual(['changed: 4 complaint.accepted old | 4 complaint.accepted new']);
  expect(rows(list('4 person.asked na'), list('4 person.asked vinh'))).toEqual(['left: 4 person.asked na | -', 'right: - | 4 person.asked vinh']);
});

test('two people who say different things are not one who changed his mind', () => {
  expect(rows([told('4 person.spoke yes', 'spoken')], [told('4 person.spoke no', 'spoken')])).toHaveLength(2);
});

test('every event stands in exactly one row', () => {
  const left = list('1 a', '2 b', '2 b', '3 c x', '7 d');
  const right = list('2 b', '3 c y', '4 b', '1 a', '9 e');
  const pairs = pairEvents(left, right);
  expect(pairs.flatMap(({ left: one }) => one ?? []).sort((a, b) => a.seq - b.seq)).toEqual(left);
  expect(pairs.flatMap(({ right: two }) => two ?? []).sort((a, b) => a.seq - b.seq)).toEqual(right);
});
