import { expect, test } from 'vitest';
import { pairedGain, shareOf } from './gain.ts';
import type { Pair } from './gain.ts';

const pairs = (...list: [before: number, after: number][]): Pair[] => list.map(([before, after]) => ({ before, after }));

test('five phones: the mean difference with Student’s interval, as counted by hand', () => {
  // Differences 0.4, 0.2, 0, 0.4, 0.5: mean 0.3, sum of squares 0.16, s = 0.2, standard error 0.2/√5 = 0.0894, t(4) = 2.7764.
  const found = pairedGain(pairs([0.2, 0.6], [0.4, 0.6], [0.6, 0.6], [0.4, 0.8], [0.4, 0.9]));
  expect(found).toMatchObject({ pairs: 5 });
  expect(found.before).toBeCloseTo(0.4, 10);
  expect(found.after).toBeCloseTo(0.7, 10);
  expect(found.gain).toBeCloseTo(0.3, 10);
  expect(found.interval?.low).toBeCloseTo(0.0517, 4);
  expect(found.interval?.high).toBeCloseTo(0.5483, 4);
  expect(found.normalised).toBeCloseTo(0.5, 10);
});

test('above ten degrees of freedom t comes from the expansion: 31 phones, t(30) = 2.0423', () => {
  // Sixteen gain 0.2 and fifteen nothing: mean 0.103226, s² = (16·0.2² − 31·mean²)/30 = 0.0103226, standard error 0.0182480.
  const found = pairedGain(pairs(...Array.from({ length: 31 }, (_, index): [number, number] => [0.5, index < 16 ? 0.7 : 0.5])));
  expect(found.gain).toBeCloseTo(0.103226, 6);
  expect((found.interval?.high ?? 0) - found.gain).toBeCloseTo(2.0423 * 0.018248, 5);
});

test('a hall that got worse has a gain below nothing, and the interval lies around it', () => {
  const found = pairedGain(pairs([1, 0.5], [0.5, 0.5]));
  expect(found).toMatchObject({ gain: -0.25, normalised: -1 });
  // Two phones say next to nothing: the interval is cut off at what is possible.
  expect(found.interval).toEqual({ low: -1, high: 1 });
});

test('nothing is claimed of nobody, of one phone, of phones that all moved alike, or of a hall that knew everything', () => {
  expect(pairedGain([])).toEqual({ pairs: 0, before: 0, after: 0, gain: 0, interval: null, normalised: null });
  expect(pairedGain(pairs([0.2, 0.6])).interval).toBeNull();
  expect(pairedGain(pairs([0.1, 0.3], [0.2, 0.4], [0.4, 0.6])).interval).toBeNull();
  expect(pairedGain(pairs([1, 1], [1, 1])).normalised).toBeNull();
});

test('a share with Wilson’s interval, as in the example of Newcombe (1998): 81 of 263', () => {
  const { share, interval } = shareOf(81, 263);
  expect(share).toBeCloseTo(0.308, 4);
  expect(interval?.low).toBeCloseTo(0.2553, 4);
  expect(interval?.high).toBeCloseTo(0.3662, 4);
});

test('at the ends the interval stays possible: 0 of 20, all of 20, and none at all', () => {
  expect(shareOf(0, 20).interval?.low).toBe(0);
  expect(shareOf(0, 20).interval?.high).toBeCloseTo(0.1611, 4);
  expect(shareOf(20, 20).interval?.low).toBeCloseTo(0.8389, 4);
  expect(shareOf(20, 20).interval?.high).toBe(1);
  expect(shareOf(0, 0)).toEqual({ count: 0, of: 0, share: 0, interval: null });
});
