import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gradeTrace } from '#tests/support/contest-trace.ts';

/** Upheld contests: put here what `saban contests --export` wrote, and mend the rule until it grades as expected. */
const FOLDER = 'tests/fixtures/contests';

const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json')).sort();

test('there is a trace to run', () => {
  expect(names.length).toBeGreaterThan(0);
});

test.each(names)('%s is graded as the person who upheld the contest decided', (name) => {
  const { found, expected, contested } = gradeTrace(name, readFileSync(join(FOLDER, name), 'utf8'));
  expect(found).toEqual(expected);
  expect(found).not.toContain(contested);
});
