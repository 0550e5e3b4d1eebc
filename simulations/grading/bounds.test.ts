import { createMachine } from 'xstate';
import { expect, test } from 'vitest';
import { law, LAWFUL_LINES, makeCase, makeLog } from '#tests/fixtures/grading/case.ts';
import { makeLadder } from '#tests/fixtures/grading/ladder.ts';
import { complaint } from '#tests/fixtures/grading/procedure.ts';
import { dayOf } from '../law/day.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import { compileNorm, NormFaultsError } from './compile.ts';
import { grade, UngradableLog } from './grade.ts';

const scenario = makeCase();
const gradeLog = (events: readonly CaseEvent[]) => grade({ scenario, procedure: complaint, law, events, submitted: true });
const changedFrom = (at: number, change: (event: CaseEvent, index: number) => Partial<CaseEvent>): CaseEvent[] => makeLog(LAWFUL_LINES).map((event, index) => (index < at ? event : { ...event, ...change(event, index) }));

test.each([
  { what: 'a day that is no number', events: changedFrom(5, () => ({ day: Number.NaN })), words: /Việc số 6 .*không phải một ngày có thật/ },
  { what: 'a day and a half', events: changedFrom(0, () => ({ day: dayOf('2026-08-03') + 0.5 })), words: /Việc số 1 .*không phải một ngày có thật/ },
  { what: 'an infinite day', events: changedFrom(11, () => ({ day: Number.POSITIVE_INFINITY })), words: /Việc số 12 .*không phải một ngày có thật/ },
  { what: 'a day beyond the year 9999', events: changedFrom(11, () => ({ day: dayOf('9999-12-31') + 1 })), words: /Việc số 12 .*không phải một ngày có thật/ },
  { what: 'dates going backwards', events: changedFrom(6, ({ day }) => ({ day: day - 60 })), words: /Việc số 7 .*xếp theo thời gian/ },
  { what: 'a number used twice', events: changedFrom(3, (_event, index) => ({ seq: index })), words: /Việc thứ 4 .*mang số 3.*Số thứ tự phải là/ },
  { what: 'a number that is none', events: changedFrom(3, () => ({ seq: Number.NaN })), words: /Số thứ tự phải là/ },
])('a log with $what is refused and not graded', ({ events, words }) => {
  expect(() => gradeLog(events)).toThrow(UngradableLog);
  expect(() => gradeLog(events)).toThrow(words);
});

test('acts that nobody knows, with names that objects have of themselves, are neutral and break nothing', () => {
  const log = makeLog(LAWFUL_LINES);
  const odd = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'không có việc này'].flatMap((type): CaseEvent[] => [
    { seq: 0, type, day: dayOf('2026-09-25'), src: 'trainee', actor: 'petitionOfficer', data: {} },
    { seq: 0, type: 'paper.sent', choice: type, day: dayOf('2026-09-25'), src: 'trainee', actor: 'petitionOfficer', data: { recipients: [type] } },
  ]);
  const { score, findings } = gradeLog([...log, ...odd].map((event, index) => ({ ...event, seq: index + 1 })));
  expect({ score, findings }).toEqual({ score: 100, findings: [] });
});

test('acts without what is filled in are graded as done in the wrong manner', () => {
  const report = gradeLog(makeLog(LAWFUL_LINES).map((event) => ({ ...event, data: {} })));
  expect(report.score).toBeLessThan(100);
  expect(report.findings.length).toBeGreaterThan(0);
});

const faultsOf = (compile: () => unknown): string => {
  try {
    compile();
    return 'accepted';
  } catch (error) {
    if (error instanceof NormFaultsError) return error.faults.map(({ rule, message }) => `${rule} ${message}`).join(' ');
    throw error;
  }
};

test('a machine of 2,000 states is compiled, one of 2,001 is refused in words', () => {
  expect(compileNorm(makeLadder(2000, 40)).states).toHaveLength(2000);
  expect(faultsOf(() => compileNorm(makeLadder(2001, 40)))).toMatch(/A5 Máy quy trình có hơn 2000 bước/);
});

test('a state with 40 ways is compiled, one with 41 is refused in words', () => {
  const fan = (ways: number) => () => compileNorm({ ...complaint, machine: createMachine({ initial: 's', states: { s: { on: Object.fromEntries(Array.from({ length: ways }, (_, way) => [`act${way}`, 't'])) }, t: { type: 'final' } } }) });
  expect(faultsOf(fan(40))).toBe('accepted');
  expect(faultsOf(fan(41))).toMatch(/A5 .*40/);
});
