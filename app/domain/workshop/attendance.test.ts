import { expect, test } from 'vitest';
import { attendanceOf } from './attendance.ts';
import type { AnnouncedPerson, TakenSeat } from './attendance.ts';

const person = (id: string, name: string, over: Partial<AnnouncedPerson> = {}): AnnouncedPerson => ({ id, name, commune: null, role: null, mark: null, seat: null, ...over });
const seat = (number: number, name: string | null, over: Partial<TakenSeat> = {}): TakenSeat => ({ id: `s${number}`, number, kind: 'person', size: 1, name, commune: null, role: null, ...over });

function seen(people: AnnouncedPerson[], seats: TakenSeat[]) {
  const { announced, unannounced, nameless } = attendanceOf(people, seats);
  return { who: Object.fromEntries(announced.map(({ person: { id }, seat: own, here }) => [id, own?.number ?? here])), others: unannounced.map(({ number }) => number), nameless: nameless.map(({ number }) => number) };
}

test('whoever takes a seat under a name of the roster is here, with or without marks on the letters', () => {
  const people = [person('a', 'Vi Thị Hạnh'), person('b', 'Lò Văn Học'), person('c', 'Hà Thị Mận')];
  expect(seen(people, [seat(1, 'VI THỊ HẠNH'), seat(2, 'lo van hoc'), seat(3, 'Khách lạ'), seat(4, null), seat(5, 'Hà Thị Mận', { kind: 'table', size: 6 })])).toEqual({ who: { a: 1, b: 2, c: false }, others: [3], nameless: [4, 5] });
});

test('a name that was typed with marks is nobody else’s', () => {
  expect(seen([person('a', 'Hà Thị Mận')], [seat(1, 'Hà Thị Mẫn')]).who).toEqual({ a: false });
});

test('two of one name are told apart by their commune, and where that does not help nobody gets the seat', () => {
  const people = [person('a', 'Vi Thị Hạnh', { commune: 'Bãi Sa' }), person('b', 'Vi Thị Hạnh', { commune: 'Cồn Lau' })];
  expect(seen(people, [seat(1, 'Vi Thị Hạnh', { commune: 'Cồn Lau' })])).toEqual({ who: { a: false, b: 1 }, others: [], nameless: [] });
  expect(seen(people, [seat(1, 'Vi Thị Hạnh')])).toEqual({ who: { a: false, b: false }, others: [1], nameless: [] });
});

test('what the facilitator says comes first: a seat given by hand, somebody seen, somebody missed', () => {
  const people = [person('a', 'Vi Thị Hạnh', { seat: 's2' }), person('b', 'Lò Văn Học', { mark: 'present' }), person('c', 'Hà Thị Mận', { mark: 'absent' })];
  expect(seen(people, [seat(1, 'Hà Thị Mận'), seat(2, null)])).toEqual({ who: { a: 2, b: true, c: false }, others: [1], nameless: [] });
});

test('a seat that is no longer there is nobody’s', () => {
  expect(seen([person('a', 'Vi Thị Hạnh', { seat: 's9' })], [])).toEqual({ who: { a: false }, others: [], nameless: [] });
});
