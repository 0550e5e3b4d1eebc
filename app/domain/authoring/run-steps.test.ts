import { expect, test } from 'vitest';
import { builtCase } from '#tests/support/built-drafts.ts';
import { realLaw } from '#tests/support/complaint-case.ts';
import { governed } from './case-law.ts';
import { playRobot } from './robot.ts';
import { runSteps } from './run-steps.ts';

const law = realLaw();

/** A case of each of some procedures. */
test.each(['quay-cho-go-may', 'so-lieu-quy-ba', 'phong-bi-khong-ten'])('every step of every run of the robot in %s is told in words, its slip at a step', { timeout: 60_000 }, (id) => {
  const scenario = builtCase(id);
  const given = governed(scenario, law);
  const { lawful, runs } = playRobot(scenario, law, { patience: 2, runs: 16, seed: 7 });
  for (const { events, found, score } of [{ events: lawful?.events ?? [], found: [], score: 100 }, ...runs]) {
    const told = runSteps(given, events);
    expect(told.score).toBe(score);
    expect(told.steps.flatMap(({ findings }) => findings.map(({ name }) => name)).sort()).toEqual([...found].sort());
    expect(told.steps.map(({ done }) => done).filter((done) => done === '' || /^[a-z]+\.|[{}]/.test(done))).toEqual([]);
  }
});
