import { describe, expect, test } from 'vitest';
import { FAMILIES } from '#simulations/proof/operator.ts';
import { operators } from '#simulations/proof/operators.ts';
import { builtCase } from '#tests/support/built-drafts.ts';
import { realLaw } from '#tests/support/complaint-case.ts';
import { playRobot } from './robot.ts';

const law = realLaw();
const EFFORT = { patience: 2, runs: 60, seed: 7 };
/** A case of each of some procedures. */
const CASES = ['quay-cho-go-may', 'so-lieu-quy-ba', 'phong-bi-khong-ten', 'ranh-vuon-xom-bua', 'cau-treo-ban-muong'];

describe.each(CASES)('the robot in the case %s', (id) => {
  const { lawful, runs } = playRobot(builtCase(id), law, EFFORT);

  test('plays lawfully and is blamed for nothing', () => {
    expect(lawful).toMatchObject({ score: 100, false: [] });
  });

  test('makes errors of many kinds, and each is found alone', () => {
    expect(runs.length).toBeGreaterThan(15);
    expect(runs.filter(({ notFound, false: wrongly }) => notFound.length > 0 || wrongly.length > 0)).toEqual([]);
    const families = new Set(runs.map(({ operator }) => operators.find(({ id: each }) => each === operator)?.family));
    expect(families.size).toBeGreaterThan(FAMILIES.length / 2);
  });

  test('tells the errors by the names that trainees read', () => {
    const names = runs.flatMap(({ found }) => found);
    expect(names.length).toBeGreaterThanOrEqual(runs.filter(({ operator }) => !operator.startsWith('advised')).length);
    expect(names.filter((name) => /[{}]/.test(name))).toEqual([]);
  });
});

test('the same seed makes the same runs', () => {
  const play = () => playRobot(builtCase('quay-cho-go-may'), law, { ...EFFORT, runs: 10 });
  expect(play()).toEqual(play());
});

test('a robot that is told to stop early stops', () => {
  expect(playRobot(builtCase('quay-cho-go-may'), law, { ...EFFORT, runs: 3 }).runs).toHaveLength(3);
});
