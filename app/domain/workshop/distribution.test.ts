import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distribution, wholePercents } from './distribution.ts';

const OPTIONS = [{ key: 'a', text: 'Thụ lý' }, { key: 'b', text: 'Trả lại' }, { key: 'c', text: 'Chuyển' }];

test('phones and paper are counted together, and an option that nobody chose is there with nothing', () => {
  expect(distribution(OPTIONS, [{ choice: 'a', count: 2 }, { choice: 'b', count: 1 }, { choice: 'a', count: 3 }])).toEqual({
    total: 6,
    bars: [
      { key: 'a', text: 'Thụ lý', count: 5, percent: 83 },
      { key: 'b', text: 'Trả lại', count: 1, percent: 17 },
      { key: 'c', text: 'Chuyển', count: 0, percent: 0 },
    ],
  });
});

test('whole percentages make 100, each within one of its exact share, and nobody makes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2000 }), { minLength: 1, maxLength: 8 }), (counts) => {
      const total = counts.reduce((sum, count) => sum + count, 0);
      const percents = wholePercents(counts);
      expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(total === 0 ? 0 : 100);
      if (total > 0) percents.forEach((percent, index) => expect(Math.abs(percent - ((counts[index] ?? 0) * 100) / total)).toBeLessThan(1));
    }),
  );
});
