import type { Day } from '#simulations/law/types.ts';
import type { Finding, Report } from '#simulations/grading/types.ts';
import type { AttemptMode } from '../roles.ts';
import type { Evidence, Rating } from './evidence.ts';
import { refresherRules, ruleOfSubject } from './rules.ts';

/** A case that was handed in, with the report that counts. */
export interface HandedInCase {
  attempt: string;
  scenario: string;
  mode: AttemptMode;
  /** ISO instant of handing in, and its civil day. */
  at: string;
  day: Day;
  report: Report;
}

/** Whether what was done on a day of the case was done under the law of today. */
export type IsPresentLaw = (rule: string, on: Day) => boolean;

interface Sight {
  rating: Rating;
  kind: Evidence['kind'];
  hinted: boolean;
  on: Day;
}

const FULL = 1000;
const HALF = 500;
/** From here on a hint names the provision or the act; the first only says which stage it is. */
const TELLING_HINT = 2;
const ACT_DONE = 4;

const ORDER: readonly Rating[] = ['again', 'hard', 'good', 'easy'];

function deepSubjects(findings: readonly Finding[]): string[] {
  return findings.flatMap(({ subject, consequences }) => [ruleOfSubject(subject), ...deepSubjects(consequences)]);
}

function ratingOfCredit(credit: number, hint: number, mode: AttemptMode): Rating | null {
  if (hint >= ACT_DONE) return 'again';
  if (credit >= FULL) return hint >= TELLING_HINT ? 'hard' : mode === 'exam' ? 'easy' : 'good';
  // Less than half without a finding of its own is another rule's doing.
  return credit >= HALF ? 'hard' : null;
}

/**
 * What a handed-in case says of each rule, at most one evidence a rule: a root finding says Again; a duty fully earned says Good, or
 * Hard with help. Folded consequences say nothing, and what was void, unknown or done under former law was never shown.
 *
 * @param isPresentLaw told the simulated day on which the rule was judged
 */
export function evidenceOfCase({ attempt, scenario, mode, at, day, report }: HandedInCase, isPresentLaw: IsPresentLaw): Evidence[] {
  const sights = new Map<string, Sight>();
  const see = (rule: string, sight: Sight): void => {
    const other = sights.get(rule);
    if (other === undefined || ORDER.indexOf(sight.rating) < ORDER.indexOf(other.rating)) sights.set(rule, sight);
  };
  const hints = new Map<string, number>();
  for (const { subject, level } of report.hints) hints.set(subject, Math.max(level, hints.get(subject) ?? 0));
  const lastDay = report.path.reduce((last, row) => Math.max(last, row.day), -Infinity);
  const onDay = (told: Day | undefined): Day => told ?? (Number.isFinite(lastDay) ? lastDay : day);

  for (const finding of report.findings) see(ruleOfSubject(finding.subject), { rating: 'again', kind: 'finding', hinted: false, on: finding.day });
  const roots = new Set(sights.keys());
  const folded = new Set(report.findings.flatMap(({ consequences }) => deepSubjects(consequences)));
  for (const { subject, credit, done, due } of report.credits) {
    if (roots.has(subject) || folded.has(subject)) continue;
    const hint = hints.get(subject) ?? 0;
    const rating = ratingOfCredit(credit, hint, mode);
    if (rating !== null) see(subject, { rating, kind: 'practice', hinted: hint >= TELLING_HINT, on: onDay(done ?? due) });
  }
  return [...sights]
    // That a case was left unfinished is a finding, and of no rule.
    .filter(([rule, { on }]) => refresherRules().has(rule) && isPresentLaw(rule, on))
    .map(([rule, { rating, kind, hinted }]) => ({ id: `${attempt}:${rule}`, rule, at, day, kind, rating, scenario, hinted }));
}
