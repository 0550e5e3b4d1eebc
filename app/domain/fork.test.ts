import { expect, test } from 'vitest';
import { forkPoint } from './fork.ts';

/** Opening (1–2), an act with an answer (3–4), a wait of three events (5–7), an act (8). */
const LOG = [1, 1, 3, 3, 5, 5, 5, 8].map((batch, index) => ({ seq: index + 1, batch }));

test.each([
  [3, 3],
  [4, 3],
  [5, 5],
  [7, 5],
  [8, 8],
  [9, 9],
])('before event %i the case is cut before %i, so that no command is left half done', (before, cut) => {
  expect(forkPoint(LOG, before)).toBe(cut);
});

test.each([0, 1, 2, 10, -1, 2.5])('nothing is left before event %d, or it is not in the log', (before) => {
  expect(forkPoint(LOG, before)).toBeNull();
});

test('an empty log cannot be cut', () => {
  expect(forkPoint([], 1)).toBeNull();
});
