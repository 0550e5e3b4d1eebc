import { expect, test } from 'vitest';
import { changed, law, LAWFUL_LINES, makeCase, makeLog } from '#tests/fixtures/grading/case.ts';
import type { Line } from '#tests/fixtures/grading/case.ts';
import { complaint } from '#tests/fixtures/grading/procedure.ts';
import { grade, UngradableLog } from './grade.ts';
import type { HintUse } from './types.ts';

const gradeLines = (lines: readonly Line[]) => grade({ scenario: makeCase(), procedure: complaint, law, events: makeLog(lines), submitted: true });
const hint = (subject: string, level: number, instance = ''): Line => ['hint.opened', '2026-08-04', { subject, instance, level }];
/** Hints stand before acceptance; the stakes of the lawful run are 41 points in all. */
const withHints = (lines: readonly Line[], ...hints: Line[]): Line[] => [...lines.slice(0, 4), ...hints, ...lines.slice(4)];
const plain = gradeLines(LAWFUL_LINES);
const possible = plain.competences.reduce((sum, competence) => sum + competence.possible, 0);

test.each<[HintUse['level'], number]>([
  [1, 1],
  [2, 0.9],
  [3, 0.7],
  [4, 0.4],
])('a hint of level %i leaves %f of what a duty can earn', (level, share) => {
  const report = gradeLines(withHints(LAWFUL_LINES, hint('respond', level)));
  const lost = Math.round((6 * (1 - share) * 1000) / possible) / 10;
  expect(report.score).toBe(Math.round((100 - lost) * 10) / 10);
  expect(report.hints).toEqual([{ subject: 'respond', instance: '', label: 'Trả lời lần đầu', level, pointsLost: lost }]);
  expect(report.findings).toEqual([]);
  expect(report.competences.map((competence) => competence.possible)).toEqual(plain.competences.map((competence) => competence.possible));
});

test('the highest level counts, once, however often and in whatever order hints were opened', () => {
  const once = gradeLines(withHints(LAWFUL_LINES, hint('respond', 3)));
  const often = gradeLines(withHints(LAWFUL_LINES, hint('respond', 1), hint('respond', 3), hint('respond', 2), hint('respond', 3)));
  expect([often.score, often.hints]).toEqual([once.score, once.hints]);
});

test('a hint lowers what a slip has left, and the slip costs what it costs', () => {
  const late = changed({ 'complaint.accepted': ['complaint.accepted', '2026-08-06', { form: 'mau-01' }] });
  const [unhinted, hinted] = [gradeLines(late), gradeLines(withHints(late, hint('respond', 4)))];
  expect(hinted.findings.map(({ id, pointsLost }) => [id, pointsLost])).toEqual(unhinted.findings.map(({ id, pointsLost }) => [id, pointsLost]));
  const credit = (report: typeof hinted) => report.credits.find(({ subject }) => subject === 'respond')?.credit;
  expect([credit(unhinted), credit(hinted)]).toEqual([600, 240]);
});

test('a hint about what was never owed, or never done, costs nothing more', () => {
  const report = gradeLines(withHints(changed({ 'paper.sent#acceptanceNotice': null }), hint('notify', 4), hint('hand-over', 4)));
  expect(report.score).toBe(gradeLines(changed({ 'paper.sent#acceptanceNotice': null })).score);
  expect(report.hints.map(({ subject, pointsLost }) => [subject, pointsLost])).toEqual([['notify', 0], ['hand-over', 0]]);
});

test('finding out earns nothing, so its hints cost nothing and are not listed', () => {
  const report = gradeLines(withHints(LAWFUL_LINES, hint('inquiry', 4, '2')));
  expect([report.score, report.hints]).toEqual([100, []]);
});

test('hints change nothing else in the report', () => {
  const { hints: _hints, score: _score, credits: _credits, competences: _competences, ...rest } = gradeLines(withHints(LAWFUL_LINES, hint('respond', 4)));
  const paths = rest.path.map(({ seq: _seq, ...row }) => row);
  expect(paths).toEqual(plain.path.map(({ seq: _seq, ...row }) => row));
  expect([rest.findings, rest.advice, rest.basis]).toEqual([plain.findings, plain.advice, plain.basis]);
});

test.each([
  ['about nothing of the procedure', { subject: 'nghia-vu-la', instance: '', level: 1 }],
  ['of no level', { subject: 'respond', instance: '' }],
  ['of level 9', { subject: 'respond', instance: '', level: 9 }],
])('a log with a hint %s is refused', (_what, data) => {
  const lines = withHints(LAWFUL_LINES, ['hint.opened', '2026-08-04', data]);
  expect(() => gradeLines(lines)).toThrow(UngradableLog);
  expect(() => gradeLines(lines)).toThrow('Việc số 5 trong nhật ký là một gợi ý mà ca này không có.');
});
