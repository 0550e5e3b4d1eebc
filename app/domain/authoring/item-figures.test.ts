import { describe, expect, test } from 'vitest';
import { correlationInterval, itemFigures, pointBiserial } from './item-figures.ts';
import type { Observation } from './item-figures.ts';

const observed = (...pairs: [number, number][]): Observation[] => pairs.map(([right, rest]) => ({ right: right === 1, rest }));

/** Uniform numbers of a fixed seed (mulberry32). */
function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Standard normal numbers (Box and Muller 1958). */
function normal(seed: number): () => number {
  const next = uniform(seed);
  return () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

/** People whose item turns on what also makes the rest of their score: correlation of the two is `loading`. Half are right. */
function population(count: number, loading: number, draw: () => number): Observation[] {
  return Array.from({ length: count }, () => {
    const rest = draw();
    return { right: loading * rest + Math.sqrt(1 - loading ** 2) * draw() > 0, rest };
  });
}

/** Where half are right, a point-biserial is the correlation behind it times φ(0) / √(½·½) (Lord and Novick 1968, 15.6). */
const trueValue = (loading: number): number => (loading * (1 / Math.sqrt(2 * Math.PI))) / 0.5;

describe('the point-biserial correlation', () => {
  test('five people by hand: means 8 and 5.5, s = √2, p = 0.6, so 2.5 / √2 · √0.24', () => {
    expect(pointBiserial(observed([1, 9], [1, 8], [1, 7], [0, 5], [0, 6]))).toBeCloseTo((2.5 / Math.SQRT2) * Math.sqrt(0.24), 12);
  });

  test('it is Pearson’s r with the item as one or zero', () => {
    const some = observed([1, 40], [0, 70], [1, 55], [0, 90], [0, 20], [1, 90], [1, 85]);
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const [x, y] = [some.map(({ right }) => (right ? 1 : 0)), some.map(({ rest }) => rest)];
    const spread = (values: number[]) => values.map((value) => value - mean(values));
    const product = (a: number[], b: number[]) => a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
    expect(pointBiserial(some)).toBeCloseTo(product(spread(x), spread(y)) / Math.sqrt(product(spread(x), spread(x)) * product(spread(y), spread(y))), 12);
  });

  test('those who do well and get it wrong make it negative', () => {
    expect(pointBiserial(observed([0, 9], [0, 8], [1, 2], [1, 1]))).toBeLessThan(-0.9);
  });

  test('where all are right, all wrong or all the rest the same there is none', () => {
    expect(pointBiserial(observed([1, 3], [1, 5]))).toBeNull();
    expect(pointBiserial(observed([0, 3], [0, 5]))).toBeNull();
    expect(pointBiserial(observed([1, 0.1 + 0.2], [0, 0.3]))).toBeNull();
    expect(pointBiserial([])).toBeNull();
  });

  test.each([-0.4, 0, 0.3, 0.8])('of twenty thousand people it comes near the true value, at a loading of %s', (loading) => {
    expect(pointBiserial(population(20_000, loading, normal(7)))).toBeCloseTo(trueValue(loading), 1.5);
  });
});

describe('its interval', () => {
  test('by hand: r = 0.5 of 28 people lies between tanh(0.5493 ∓ 0.3920)', () => {
    const { low, high } = correlationInterval(0.5, 28);
    expect(low).toBeCloseTo(0.156, 3);
    expect(high).toBeCloseTo(0.7356, 3);
  });

  test('it covers the true value of a simulated population in about 95 of 100 samples', () => {
    const draw = normal(11);
    const covered = Array.from({ length: 1000 }, () => {
      const { discrimination } = itemFigures(population(60, 0.5, draw));
      return typeof discrimination !== 'string' && discrimination.interval.low <= trueValue(0.5) && trueValue(0.5) <= discrimination.interval.high;
    }).filter(Boolean).length;
    expect(covered).toBeGreaterThan(930);
    expect(covered).toBeLessThan(980);
  });

  test('a perfect item has an interval too', () => {
    expect(correlationInterval(1, 20).high).toBeLessThanOrEqual(1);
    expect(correlationInterval(1, 20).low).toBeGreaterThan(0.99);
  });
});

test('below twenty people nothing is said of discrimination, and of alike ones nothing can be', () => {
  const nineteen = population(19, 0.5, normal(3));
  expect(itemFigures(nineteen).discrimination).toBe('few');
  expect(itemFigures([...nineteen, { right: true, rest: 1 }]).discrimination).toMatchObject({ value: expect.any(Number) });
  expect(itemFigures(Array.from({ length: 30 }, (_, rest) => ({ right: true, rest }))).discrimination).toBe('alike');
  expect(itemFigures(observed([1, 1], [0, 2], [1, 3])).right).toMatchObject({ count: 2, of: 3 });
});
