import { expect, test } from 'vitest';
import { grade } from '#simulations/grading/grade.ts';
import { changed, law, LAWFUL_LINES, makeCase, makeLog } from '#tests/fixtures/grading/case.ts';
import { complaint } from '#tests/fixtures/grading/procedure.ts';
import { divergenceCounts } from './divergence.ts';

const gradeLines = (lines: typeof LAWFUL_LINES, submitted: boolean) => grade({ scenario: makeCase(), procedure: complaint, law, events: makeLog(lines), submitted });

const WITHOUT_REGISTER = changed({ 'petition.registered': null });
const WITHOUT_BOTH = changed({ 'petition.registered': null, 'decision.published': null });

test('each attempt counts once for a way of leaving the law, the most frequent way first', () => {
  const one = gradeLines(WITHOUT_REGISTER, true);
  const both = gradeLines(WITHOUT_BOTH, true);
  expect(one.findings).toHaveLength(1);
  expect(both.findings.length).toBeGreaterThan(1);
  const twice = { findings: [...one.findings, ...one.findings] };
  const counts = divergenceCounts([both, one, twice, gradeLines(LAWFUL_LINES, true)]);
  expect(counts).toMatchObject({ graded: 4, lawful: 1 });
  expect(counts.divergences[0]).toMatchObject({ subject: one.findings[0]?.subject, name: one.findings[0]?.texts.name, attempts: 3 });
  expect(counts.divergences.slice(1).every(({ attempts }) => attempts === 1)).toBe(true);
});

test('what is not done yet is no divergence', () => {
  const open = gradeLines(LAWFUL_LINES.slice(0, 3), false);
  expect(open.findings.length).toBeGreaterThan(0);
  expect(divergenceCounts([open])).toEqual({ graded: 1, lawful: 1, divergences: [] });
});
