import fc from 'fast-check';
import { expect, test } from 'vitest';
import { madeCalendar } from '#tests/support/made-calendar.ts';
import { isWorkingDay, MissingCalendarYear, nextWorkingDay, workingDayBefore, workingDaysIn } from './calendar.ts';
import { addMonths, dayOf, dayOfParts, isoOf } from './day.ts';
import type { Pause, TermCircumstances } from './law-view.ts';
import { UNENDING } from './reckon.ts';
import { countTerm } from './term.ts';
import type { Calendar, TermRule } from './types.ts';

const off = (...days: [iso: string, name: string][]) => new Map(days.map(([iso, name]) => [dayOf(iso), name]));

/** The days of 2026 that the tables below touch; content/law/calendar.yaml is tried in tests/content. */
const calendar: Calendar = {
  years: {
    2025: { daysOff: off(), makeUpSaturdays: new Set() },
    2026: {
      daysOff: off(['2026-08-31', 'Nghỉ hoán đổi'], ['2026-09-01', 'Quốc khánh (ngày liền kề)'], ['2026-09-02', 'Quốc khánh']),
      makeUpSaturdays: new Set([dayOf('2026-08-22')]),
    },
  },
};

const received: TermRule = { value: 7, unit: 'working_day', from: 'ngày nhận được khiếu nại', event: 'ngay-nhan-don' };
const settled: TermRule = {
  value: 30,
  unit: 'day',
  from: 'ngày thụ lý',
  event: 'ngay-thu-ly',
  extended: { value: 45, when: 'vụ việc phức tạp' },
  remote: { value: 45, extended: 60 },
};

const count = (rule: TermRule, anchor: string, circumstances?: TermCircumstances) => countTerm(calendar, rule, dayOf(anchor), circumstances);
const due = (...args: Parameters<typeof count>) => isoOf(count(...args).due);

test('working days are spelled out with the weekend that is passed over', () => {
  const { derivation, rules } = count(received, '2026-08-03');
  expect(derivation).toEqual([
    'Ngày nhận được khiếu nại: 03/8/2026 (thứ Hai), không tính ngày này.',
    'Đếm 07 ngày làm việc, bỏ qua 08/8, 09/8 (cuối tuần).',
    'Hết hạn thứ Tư 12/8/2026.',
  ]);
  expect(rules).toEqual(['blds-2015/d147/k2-k3', 'qt-ngay-lam-viec']);
});

test('a last day on a Saturday moves to Monday, citing Điều 148 khoản 5', () => {
  const { derivation, rules } = count(settled, '2026-07-16');
  expect(derivation).toEqual([
    'Ngày thụ lý: 16/7/2026 (thứ Năm), không tính ngày này.',
    'Đếm 30 ngày, kể cả ngày nghỉ: ngày cuối là 15/8/2026 (thứ Bảy).',
    '15/8/2026 là thứ Bảy → hết hạn thứ Hai 17/8/2026.',
  ]);
  expect(rules).toContain('blds-2015/d148/k5');
});

test('a last day before a row of days off names them', () => {
  expect(count({ ...settled, value: 45 }, '2026-07-16').derivation.at(-1)).toBe(
    '30/8/2026 là Chủ nhật, tiếp theo là 31/8 (nghỉ hoán đổi), 01/9–02/9 (Quốc khánh) → hết hạn thứ Năm 03/9/2026.',
  );
});

test('a make-up Saturday counts as worked, and the later reading is kept because of oq-23', () => {
  const counted = count(received, '2026-08-20');
  expect(isoOf(counted.due)).toBe('2026-08-28');
  expect(counted.lenientDue).toBe(dayOf('2026-09-03'));
  expect(counted.derivation.join(' ')).toContain('Thứ Bảy 22/8/2026 là ngày làm bù nên được tính.');
  expect(counted.derivation.at(-1)).toContain('oq-23');
});

test('a term that ends on a make-up Saturday ends there, and on Monday under the other reading', () => {
  const counted = count(settled, '2026-07-23');
  expect([isoOf(counted.due), isoOf(counted.lenientDue!)]).toEqual(['2026-08-22', '2026-08-24']);
});

test.each<[string, TermCircumstances, string]>([
  ['plain', {}, '2026-08-05'],
  ['extended: the total from the first anchor', { extended: true }, '2026-08-20'],
  ['remote', { remote: true }, '2026-08-20'],
  ['remote and extended', { remote: true, extended: true }, '2026-09-04'],
])('thirty days from acceptance, %s', (_, circumstances, expected) => {
  expect(due(settled, '2026-07-06', circumstances)).toBe(expected);
});

test('extension and remoteness change nothing where the law states none', () => {
  expect(due(received, '2026-08-03', { remote: true, extended: true })).toBe('2026-08-12');
});

test('days of a suspension do not count, and the derivation says so', () => {
  // 19 of 30 days are used when the suspension of 04/8 begins; the other 11 follow 24/8.
  const pauses = [{ from: dayOf('2026-08-04'), to: dayOf('2026-08-25'), why: 'tạm đình chỉ giải quyết' }];
  const counted = count(settled, '2026-07-15', { pauses });
  expect(isoOf(counted.due)).toBe('2026-09-04');
  expect(counted.derivation).toContain('Không tính 21 ngày, từ 04/8/2026 đến hết 24/8/2026 (tạm đình chỉ giải quyết).');
});

test('a pause that lasts leaves the term without an end', () => {
  const counted = count(settled, '2026-07-16', { pauses: [{ from: dayOf('2026-08-04'), to: null, why: 'tạm đình chỉ' }] });
  expect(counted.due).toBe(UNENDING);
  expect(counted.derivation.at(-1)).toContain('chưa có ngày hết hạn');
});

test('a pause after the end changes nothing and is not mentioned', () => {
  const counted = count(received, '2026-08-03', { pauses: [{ from: dayOf('2026-08-13'), to: null, why: 'tạm đình chỉ' }] });
  expect(isoOf(counted.due)).toBe('2026-08-12');
  expect(counted.derivation.join()).not.toContain('tạm đình chỉ');
});

test.each<[string, TermRule, string, string]>([
  ['twelve months', { value: 12, unit: 'month', from: '', event: '', type: 'limitation' }, '2025-07-06', '2026-07-06'],
  ['one month from the 31st', { value: 1, unit: 'month', from: '', event: '' }, '2025-08-31', '2025-09-30'],
  ['48 hours', { value: 48, unit: 'hour', from: '', event: '' }, '2026-08-07', '2026-08-09'],
  ['five days before', { value: 5, unit: 'day', from: '', event: '', direction: 'before' }, '2026-08-10', '2026-08-05'],
  ['five working days before', { value: 5, unit: 'working_day', from: '', event: '', direction: 'before' }, '2026-09-04', '2026-08-25'],
  ['a span that must last does not move', { value: 15, unit: 'day', from: '', event: '', type: 'at_least' }, '2026-08-01', '2026-08-16'],
  ['a limitation period moves', { value: 15, unit: 'day', from: '', event: '', type: 'limitation' }, '2026-08-01', '2026-08-17'],
])('%s', (_, rule, anchor, expected) => {
  expect(due(rule, anchor)).toBe(expected);
});

test('a count that leaves the calendar is an error that names the year', () => {
  expect(() => count(received, '2026-12-28')).toThrow(MissingCalendarYear);
  expect(() => count(received, '2026-12-28')).toThrow(/chưa có năm 2027/);
  expect(() => due({ ...received, direction: 'before' }, '2025-01-03')).toThrow(/chưa có năm 2024/);
  expect(() => count(settled, '2030-01-01')).toThrow(/chưa có năm 2030/);
});

test('calendar days may pass over a missing year when the end is known', () => {
  const gap: Calendar = { years: { 2024: { daysOff: new Map(), makeUpSaturdays: new Set() }, 2026: calendar.years['2026']! } };
  expect(isoOf(countTerm(gap, { value: 400, unit: 'day', from: '', event: '' }, dayOf('2024-12-30')).due)).toBe('2026-02-03');
});

test('a counted term is plain data once it is stored', () => {
  const counted = count(settled, '2026-07-16');
  expect(JSON.parse(JSON.stringify(counted))).toEqual({ due: dayOf('2026-08-17'), derivation: counted.derivation, rules: counted.rules });
});

const FROM = dayOfParts(2031, 1, 1);
const made = madeCalendar(2030, 6, 11);
const anyDay = fc.integer({ min: FROM, max: FROM + 1000 });
const anyRule = fc.record({
  value: fc.integer({ min: 1, max: 90 }),
  unit: fc.constantFrom<TermRule['unit']>('day', 'working_day'),
  from: fc.constant(''),
  event: fc.constant(''),
});
const anyPauses = (anchor: number) =>
  fc.array(
    fc.tuple(fc.integer({ min: -20, max: 120 }), fc.integer({ min: 0, max: 40 })).map(([at, days]): Pause => ({ from: anchor + at, to: anchor + at + days, why: 'p' })),
    { maxLength: 5 },
  );
const anyCase = fc.tuple(anyDay, anyRule).chain(([anchor, rule]) => fc.tuple(fc.constant(anchor), fc.constant(rule), anyPauses(anchor)));

test('with pauses, the days counted up to the end are just the term, and the end is the first working day that does not pause', () => {
  fc.assert(
    fc.property(anyCase, ([anchor, rule, pauses]) => {
      const end = countTerm(made, rule, anchor, { pauses }).due;
      const paused = (day: number) => pauses.some(({ from, to }) => from <= day && day < to!);
      let counted = 0;
      let last = anchor;
      while (counted < rule.value) {
        last += 1;
        if (!paused(last) && (rule.unit === 'day' || isWorkingDay(made, last))) counted += 1;
      }
      while (paused(last) || !isWorkingDay(made, last)) last += 1;
      expect(end).toBe(last);
    }),
    { numRuns: 3000 },
  );
});

test('more pauses never bring the end forward, and their order does not matter', () => {
  fc.assert(
    fc.property(anyCase, ([anchor, rule, pauses]) => {
      const end = countTerm(made, rule, anchor, { pauses }).due;
      expect(end).toBeGreaterThanOrEqual(countTerm(made, rule, anchor).due);
      expect(countTerm(made, rule, anchor, { pauses: [...pauses].reverse() }).due).toBe(end);
    }),
  );
});

test('months end on the same date or on the last of the month, then on a working day', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 18 }), (anchor, months) => {
      const { due: end } = countTerm(made, { value: months, unit: 'month', from: '', event: '' }, anchor);
      const plain = addMonths(anchor, months);
      expect(end).toBe(isWorkingDay(made, plain) ? plain : nextWorkingDay(made, plain));
    }),
  );
});

test('as many working days lie between a day found backwards and its anchor as were asked for', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (anchor, value) => {
      const { due: end } = countTerm(made, { value, unit: 'working_day', from: '', event: '', direction: 'before' }, anchor);
      expect(end).toBe(workingDayBefore(made, anchor, value));
      expect(workingDaysIn(made, end, anchor)).toBe(value);
      expect(isWorkingDay(made, end)).toBe(true);
    }),
  );
});

test('a longer term never ends earlier, whatever makes it longer', () => {
  fc.assert(
    fc.property(anyDay, fc.boolean(), fc.boolean(), (anchor, remote, extended) => {
      expect(countTerm(made, settled, anchor, { remote, extended }).due).toBeGreaterThanOrEqual(countTerm(made, settled, anchor).due);
    }),
  );
});

test('every derivation ends with the day it derives', () => {
  fc.assert(
    fc.property(anyCase, ([anchor, rule, pauses]) => {
      const { due: end, lenientDue, derivation } = countTerm(made, rule, anchor, { pauses });
      const [year, month, day] = isoOf(lenientDue ?? end).split('-').map(Number);
      expect(derivation.at(-1)).toMatch(new RegExp(`0?${day}/0?${month}/${year}`));
    }),
  );
});
