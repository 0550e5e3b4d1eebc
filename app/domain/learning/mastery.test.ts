import { expect, test } from 'vitest';
import { betaQuantile, masteryOf } from './mastery.ts';
import type { Chance } from './mastery.ts';

const question = (credit: number, age = 0): Chance => ({ competence: 'time', credit, age, scenario: null, actShown: false });
const caseOf = (scenario: string, credit = 1, actShown = false, age = 0): Chance => ({ competence: 'time', credit, age, scenario, actShown });
const times = (count: number, chance: Chance): Chance[] => Array.from({ length: count }, () => chance);
const TWO_CASES = [caseOf('a'), caseOf('b')];

test('the quantile is that of the Beta distribution', () => {
  // Beta(1, 1) is even; Beta(a, 1) has the quantile p^(1/a).
  expect(betaQuantile(1, 1, 0.1)).toBeCloseTo(0.1, 2);
  for (const a of [2, 7, 30]) expect(betaQuantile(a, 1, 0.1)).toBeCloseTo(0.1 ** (1 / a), 2);
  expect(betaQuantile(40, 40, 0.5)).toBeCloseTo(0.5, 2);
});

test('without a chance nothing is said, with fewer than three it is a beginning', () => {
  expect(masteryOf('time', [])).toMatchObject({ level: 'none', questions: 0, cases: 0 });
  expect(masteryOf('time', TWO_CASES)).toMatchObject({ level: 'few', cases: 2 });
});

test('chances of other competences say nothing', () => {
  expect(masteryOf('rights', times(9, question(1))).level).toBe('none');
});

test('many right answers and two different cases make it firm', () => {
  expect(masteryOf('time', [...times(6, question(1)), ...TWO_CASES])).toEqual({ competence: 'time', level: 'firm', questions: 6, cases: 2, waitsFor: null });
});

test('without a second, different case it waits for one', () => {
  expect(masteryOf('time', times(9, question(1)))).toMatchObject({ level: 'rising', waitsFor: 'another-case' });
  expect(masteryOf('time', [...times(9, question(1)), caseOf('a'), caseOf('a')])).toMatchObject({ level: 'rising', waitsFor: 'another-case' });
});

test('when the application did an act of the last case, it waits for a case without help', () => {
  expect(masteryOf('time', [...times(9, question(1)), caseOf('a'), caseOf('b', 1, true)])).toMatchObject({ level: 'rising', waitsFor: 'case-without-help' });
  expect(masteryOf('time', [...times(9, question(1)), caseOf('a', 1, true), caseOf('b')]).level).toBe('firm');
});

test('more wrong than right is to be gone over again', () => {
  expect(masteryOf('time', [...times(4, question(0)), question(1)]).level).toBe('wavering');
});

test('what is long ago counts little: firmness fades, and a new right answer outweighs old wrong ones', () => {
  expect(masteryOf('time', [...times(6, question(1, 240)), caseOf('a', 1, false, 240), caseOf('b', 1, false, 240)]).level).toBe('rising');
  expect(masteryOf('time', [...times(3, question(0, 600)), question(1)]).level).toBe('rising');
});
