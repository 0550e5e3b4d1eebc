import { expect, test } from 'vitest';
import { changed, law, LAWFUL_LINES, makeCase, makeLog } from '#tests/fixtures/grading/case.ts';
import type { CaseOptions, Line } from '#tests/fixtures/grading/case.ts';
import { complaint } from '#tests/fixtures/grading/procedure.ts';
import { grade } from './grade.ts';

interface Example {
  name: string;
  lines: readonly Line[];
  options?: CaseOptions;
  ids: string[];
  score: number;
  passed: boolean;
}

/** Everything after the acceptance as many days later as the acceptance was. */
const ACCEPTED_ON_DAY_15: readonly Line[] = [
  ...LAWFUL_LINES.slice(0, 4),
  ['complaint.accepted', '2026-08-18'],
  ['paper.sent#acceptanceNotice', '2026-08-19'],
  ['verification.reported', '2026-09-03'],
  ['dialogue.held', '2026-09-08'],
  ['complaint.settled', '2026-09-16'],
  ['paper.sent#settlementDecision', '2026-09-18'],
  ['decision.published', '2026-09-21'],
  ['file.archived', '2026-09-22'],
];

const EXAMPLES: Example[] = [
  { name: 'any lawful order', lines: LAWFUL_LINES, ids: [], score: 100, passed: true },
  { name: 'dialogue left out', lines: changed({ 'dialogue.held': null }), ids: ['omission:dialogue.held:'], score: 87.8, passed: false },
  {
    name: 'dialogue held after the decision',
    lines: changed({ 'dialogue.held': null, 'complaint.settled': ['complaint.settled', '2026-08-26'], 'paper.sent#settlementDecision': ['dialogue.held', '2026-08-27'], 'decision.published': ['paper.sent#settlementDecision', '2026-08-28'], 'file.archived': ['decision.published', '2026-09-04'] }).concat([['file.archived', '2026-09-07']]),
    ids: ['order:dialogue.held < complaint.settled:'],
    score: 93.9,
    passed: true,
  },
  { name: 'accepted on day 15 of 10, all later terms kept from there', lines: ACCEPTED_ON_DAY_15, ids: ['late:respond:'], score: 92.7, passed: true },
  { name: 'no acceptance, no notice of it, rest done', lines: changed({ 'complaint.accepted': null, 'paper.sent#acceptanceNotice': null }), ids: ['omission:respond:'], score: 87, passed: true },
  {
    name: 'complainant told, transferring agency not; published 8 days late of 15',
    lines: [
      ...changed({ 'paper.sent#acceptanceNotice': ['paper.sent#acceptanceNotice', '2026-08-07', { recipients: ['na'] }], 'decision.published': null, 'file.archived': null }),
      ['decision.published', '2026-09-23'],
      ['file.archived', '2026-09-24'],
    ],
    ids: ['recipient:notice-recipients:', 'late:publish:'],
    score: 93.3,
    passed: true,
  },
  { name: 'no jurisdiction, whole acceptance path done perfectly', lines: LAWFUL_LINES, options: { madeBy: 'province-chair' }, ids: ['branch:jurisdiction:'], score: 49, passed: false },
  { name: "a name disclosed that the law protects, rest perfect", lines: [...LAWFUL_LINES.slice(0, 6), ['name.disclosed', '2026-08-10'], ...LAWFUL_LINES.slice(6)], ids: ['prohibited:disclose:'], score: 49, passed: false },
  { name: 'stopped after verification, nothing overdue', lines: LAWFUL_LINES.slice(0, 7), ids: ['unfinished:test-complaint:'], score: 55.1, passed: false },
];

for (const { name, lines, options, ids, score, passed } of EXAMPLES) {
  test(`worked example: ${name} gives ${score}`, () => {
    const scenario = makeCase(options);
    const report = grade({ scenario, procedure: complaint, law, events: makeLog(lines, scenario), submitted: true });
    expect(report.findings.map(({ id }) => id)).toEqual(ids);
    expect({ score: report.score, passed: report.passed }).toEqual({ score, passed });
  });
}

test('the stakes of the worked examples are 49 points', () => {
  const report = grade({ scenario: makeCase(), procedure: complaint, law, events: makeLog(LAWFUL_LINES), submitted: true });
  expect(report.credits.map(({ label, stake }) => [label, stake])).toHaveLength(11);
  expect(report.credits.reduce((sum, { stake }) => sum + stake, 0)).toBe(49);
});
