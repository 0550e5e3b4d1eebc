import { expect, test } from 'vitest';
import { createLawView } from '#simulations/law/view.ts';
import { builtCase, builtIds } from '#tests/support/built-drafts.ts';
import { realRegister } from '#tests/support/complaint-case.ts';
import { paperExercise } from './paper-exercise.ts';

const law = createLawView(realRegister());

/** Some of each procedure; all of them would take as long as their proof. */
const SOME = builtIds.filter((_, index) => index % 6 === 0);

test.each(SOME)('%s on paper hands out nothing that has to be found, and has its whole solution', (id) => {
  const scenario = builtCase(id);
  const { papers, slips, laterPapers, opening, summary, solution } = paperExercise(scenario, law);
  const handedOut = JSON.stringify([summary, opening, papers]);
  for (const { says } of slips) expect(handedOut).not.toContain(says);
  expect(papers.map((paper) => paper.id).filter((paper) => laterPapers.some((later) => later.id === paper))).toEqual([]);
  const told = scenario.discoveries.flatMap(({ found }) => found.flatMap((way) => ('read' in way ? [] : ['ask' in way ? way.says : way.shows])));
  expect(new Set(slips.map(({ says }) => says))).toEqual(new Set(told));
  expect(slips.map(({ number }) => number)).toEqual(slips.map((_, index) => index + 1));
  expect(papers.length + laterPapers.length).toBe(scenario.papers.length);
  expect(solution?.steps.length).toBeGreaterThan(0);
  expect(solution?.steps.filter(({ cites }) => cites.length > 0).length).toBeGreaterThan(0);
  expect(solution?.errors.length).toBeGreaterThan(0);
});

test('what happens by itself is told with when it happens, and with the paper that comes', () => {
  const scenario = builtCase('quay-cho-go-may');
  expect(paperExercise(scenario, law).happenings.map(({ when }) => when)).toEqual(['Ngày 27/8/2026', 'Ngày 28/8/2026']);
});
