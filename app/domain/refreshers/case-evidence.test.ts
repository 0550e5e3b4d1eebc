import { expect, test } from 'vitest';
import { playLog, register } from '#tests/support/played-logs.ts';
import type { Finding, Report } from '#simulations/grading/types.ts';
import { evidenceOfCase } from './case-evidence.ts';
import { changesByRule, refresherRules, ruleOfSubject } from './rules.ts';

const ALWAYS = () => true;
const of = (report: Report, over: Partial<Parameters<typeof evidenceOfCase>[0]> = {}) => evidenceOfCase({ attempt: 'a1', scenario: 's', mode: 'practice', at: '2026-11-22T03:00:00.000Z', day: 20_779, report, ...over }, ALWAYS);
const ratings = (report: Report) => new Map(of(report).map(({ rule, rating }) => [rule, rating]));
const deep = (findings: readonly Finding[]): string[] => findings.flatMap(({ subject, consequences }) => [ruleOfSubject(subject), ...deep(consequences)]);

const LOGS = [
  ['dat-vuon-bai-sa', 'lawful'],
  ['dat-vuon-bai-sa', 'len-huyen'],
  ['dat-vuon-bai-sa', 'khong-doi-thoai'],
  ['dat-vuon-bai-sa', 'thu-ly-tre'],
  ['bai-soi-khong-giay', 'chi-khieu-nai-o-xa'],
  ['quay-cho-go-may', 'van-thu-ly'],
] as const;

test('a lawful case says Good of every duty done, and Easy in an examination', () => {
  const { report } = playLog('dat-vuon-bai-sa', 'lawful');
  const practised = of(report);
  expect(practised.length).toBeGreaterThan(10);
  expect(new Set(practised.map(({ rating, kind }) => `${kind} ${rating}`))).toEqual(new Set(['practice good']));
  expect(new Set(of(report, { mode: 'exam' }).map(({ rating }) => rating))).toEqual(new Set(['easy']));
});

test('root findings say Again, folded consequences say nothing, and a rule is seen once a case', () => {
  for (const [id, name] of LOGS) {
    const { report } = playLog(id, name);
    const said = of(report);
    const roots = new Set(report.findings.map(({ subject }) => ruleOfSubject(subject)));
    const folded = deep(report.findings.flatMap(({ consequences }) => consequences)).filter((rule) => !roots.has(rule));
    expect(said.filter(({ rating }) => rating === 'again').map(({ rule }) => rule).sort(), name).toEqual([...roots].filter((rule) => refresherRules().has(rule)).sort());
    expect(said.filter(({ rule }) => folded.includes(rule)), name).toEqual([]);
    expect(new Set(said.map(({ rule }) => rule)).size, name).toBe(said.length);
  }
});

test('a duty done with help says Hard, one that was done by the machine says Again, a look at the stage costs nothing', () => {
  const { report } = playLog('dat-vuon-bai-sa', 'lawful');
  const [first, second, third] = report.credits;
  if (first === undefined || second === undefined || third === undefined) throw new Error('no credits');
  const hint = ({ subject, instance, label }: typeof first, level: 1 | 2 | 3 | 4) => ({ subject, instance, label, level, pointsLost: 0 });
  const helped = ratings({ ...report, hints: [hint(first, 1), hint(second, 2), hint(third, 4)] });
  expect([helped.get(first.subject), helped.get(second.subject), helped.get(third.subject)]).toEqual(['good', 'hard', 'again']);
});

test('what was void or unknown is not in the report, and what was done under former law is left out', () => {
  const { report } = playLog('dat-vuon-bai-sa', 'lawful');
  const [first] = report.credits;
  expect(of({ ...report, credits: report.credits.filter((credit) => credit !== first) }).length).toBeLessThanOrEqual(of(report).length);
  expect(evidenceOfCase({ attempt: 'a', scenario: 's', mode: 'practice', at: '', day: 0, report }, (rule) => rule !== first?.subject).map(({ rule }) => rule)).not.toContain(first?.subject);
});

test('amendments are known by rule, from the day of the wording or of its entry', () => {
  const changes = changesByRule(register).get('complaint.accepted') ?? [];
  expect(changes.map(({ provision }) => provision)).toContain('lkn-2011/d27');
  expect(changes.every(({ from, since }) => since >= from)).toBe(true);
});
