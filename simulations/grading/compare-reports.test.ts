import { expect, test } from 'vitest';
import { changed, law, LAWFUL_LINES, makeCase, makeLog } from '#tests/fixtures/grading/case.ts';
import type { Line } from '#tests/fixtures/grading/case.ts';
import { complaint } from '#tests/fixtures/grading/procedure.ts';
import { compareReports } from './compare-reports.ts';
import { grade } from './grade.ts';
import type { Finding, Report } from './types.ts';

function reportOn(lines: readonly Line[]): Report {
  const scenario = makeCase();
  return grade({ scenario, procedure: complaint, law, events: makeLog(lines, scenario), submitted: true });
}

const ids = (findings: readonly Finding[]): string[] => findings.map(({ id }) => id);

const lawful = reportOn(LAWFUL_LINES);
const withoutNotice = reportOn(changed({ 'paper.sent#acceptanceNotice': null }));
const withoutAcceptance = reportOn(changed({ 'complaint.accepted': null, 'paper.sent#acceptanceNotice': null }));

test('a report compared with itself has only the same findings', () => {
  expect(compareReports(withoutNotice, withoutNotice)).toEqual({
    score: { before: withoutNotice.score, after: withoutNotice.score },
    passed: { before: true, after: true },
    gone: [],
    added: [],
    reworded: [],
    same: withoutNotice.findings,
  });
});

test('a mended finding is gone, and the score of both sides is kept', () => {
  const difference = compareReports(withoutNotice, lawful);
  expect(ids(difference.gone)).toEqual(['omission:notify:']);
  expect(difference.added).toEqual([]);
  expect(difference.score).toEqual({ before: withoutNotice.score, after: 100 });
});

test('read the other way round, what was gone is added', () => {
  const difference = compareReports(lawful, withoutNotice);
  expect(ids(difference.added)).toEqual(['omission:notify:']);
  expect(difference.gone).toEqual([]);
});

test('a finding that becomes a consequence of another is gone as a cause', () => {
  const difference = compareReports(withoutNotice, withoutAcceptance);
  expect([ids(difference.gone), ids(difference.added)]).toEqual([['omission:notify:'], ['omission:respond:']]);
});

test.each<[string, Partial<Finding>]>([
  ['another sentence', { why: 'Câu khác.' }],
  ['another version of the citation', { cites: [{ provision: 'thu/d1', version: '2030-01-01' }] }],
  ['other points', { pointsLost: 1.5 }],
  ['another weight', { sev: 1 }],
])('the same finding with %s is reworded', (_what, change) => {
  const after: Report = { ...withoutNotice, findings: withoutNotice.findings.map((finding) => ({ ...finding, ...change })) };
  const difference = compareReports(withoutNotice, after);
  expect(difference.reworded).toEqual([{ before: withoutNotice.findings[0], after: after.findings[0] }]);
  expect(difference.same).toEqual([]);
});

test('the numbers of events belong to one log and reword nothing', () => {
  const after: Report = { ...withoutNotice, findings: withoutNotice.findings.map((finding) => ({ ...finding, events: [99] })) };
  expect(ids(compareReports(withoutNotice, after).same)).toEqual(['omission:notify:']);
});

test('a report read back in another order of names has the same findings', () => {
  const turned = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(turned) : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).reverse().map(([name, part]) => [name, turned(part)])) : value;
  const after: Report = { ...withoutNotice, findings: turned(withoutNotice.findings) as Finding[] };
  expect(ids(compareReports(withoutNotice, after).same)).toEqual(['omission:notify:']);
});

test('one of two findings with the same id is gone, not both', () => {
  const twice: Report = { ...withoutNotice, findings: [...withoutNotice.findings, ...withoutNotice.findings] };
  const difference = compareReports(twice, withoutNotice);
  expect([ids(difference.gone), ids(difference.same)]).toEqual([['omission:notify:'], ['omission:notify:']]);
});
