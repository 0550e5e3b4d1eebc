import { expect, test } from 'vitest';
import { adviseMode } from './mode-advice.ts';
import type { WorkedCase } from './mode-advice.ts';

const worked = (...scores: number[]): WorkedCase[] => scores.map((scoreTenths) => ({ scoreTenths, actShown: false }));

test('who has worked fewer than three cases of a procedure is advised to be guided', () => {
  expect(adviseMode([])).toEqual({ mode: 'guided', reason: 'few' });
  expect(adviseMode(worked(1000, 1000))).toEqual({ mode: 'guided', reason: 'few' });
});

test('three cases of 80 on average lead on to practice, a tenth of a point less does not', () => {
  expect(adviseMode(worked(700, 800, 900))).toEqual({ mode: 'practice', reason: 'ready' });
  expect(adviseMode(worked(700, 800, 899))).toEqual({ mode: 'guided', reason: 'help-needed' });
});

test('a case in which an act was done for the trainee keeps the advice at guided', () => {
  const [first, second, third] = worked(1000, 1000, 1000);
  expect(adviseMode([first!, { ...second!, actShown: true }, third!])).toEqual({ mode: 'guided', reason: 'help-needed' });
});

test('only the last three cases count, for better and for worse', () => {
  expect(adviseMode([...worked(900, 900, 900), { scoreTenths: 100, actShown: true }])).toEqual({ mode: 'practice', reason: 'ready' });
  expect(adviseMode(worked(100, 900, 900, 900))).toEqual({ mode: 'guided', reason: 'help-needed' });
});
