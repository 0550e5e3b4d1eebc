import type { Figure } from '../../../desk/act-data/head.ts';
import { FIGURES } from '../../../desk/act-data/head.ts';
import { dayOf } from '../../../law/day.ts';
import type { Day } from '../../../law/types.ts';
import type { CaseEvent } from '../../case-event.ts';
import type { Circumstances, Condition, ConditionVerdict, Duty } from '../../procedure.ts';
import { condition, dayCode, formOf, signedBy, verdictOf } from '../../rules/conditions.ts';
import { owedOfStep } from '../../rules/duty.ts';
import { receivedOn, textIn } from '../../rules/reading.ts';
import { dayIn, superiorOf } from '../facts.ts';
import { CLOSING, figureOf, periodOf } from '../register.ts';
import type { Period } from '../register.ts';
import { figureTexts, reportLabels, reportTexts } from '../texts/report.vi.ts';

const REPORT = 'ltcd-2013/d15/k2/dd';
const SENT_BY = 'tt06-2025/d7/xa-gui-ngay-17';
/** A report that tells other figures than the register misleads whoever reads it. */
const TRUE = [REPORT, 'lkn-2011/d6/k2'];

/** The period that a paper names itself; null where it names none. */
function statedIn({ data }: CaseEvent): Period | null {
  const from = dayIn(data, 'from');
  const until = dayIn(data, 'until');
  return from === null || until === null ? null : { from, until };
}

const isSame = (given: Period | null, wanted: Period | null): boolean => given?.from === wanted?.from && given?.until === wanted?.until;

const named = (period: Period | null): string => (period === null ? '' : `${dayCode(period.from)}, ${dayCode(period.until)}`);

/** Whether the period of a paper is the one that was asked for (`letter`), or that the general rule fixes. */
const periodKept = (by: 'letter' | 'rule') => (act: CaseEvent, c: Circumstances): ConditionVerdict => {
  const byLetter = c.facts.head?.report.asked?.from !== undefined;
  const wanted = byLetter === (by === 'letter') ? periodOf(c) : null;
  const given = statedIn(act);
  return verdictOf(wanted === null || given === null || isSame(given, wanted), named(given), named(wanted));
};

/** The last day by the letter that asks for the report; null where none names one. */
const dayByLetter = ({ facts: { head } }: Circumstances): Day | null => (head?.report.asked === undefined ? null : dayOf(head.report.asked.by));

/** The last day by the general rule; null where a letter names another, or no rule fixes one. */
function dayByRule(c: Circumstances): Day | null {
  const inMonth = c.law.provision(SENT_BY, c.day)?.version.report_due?.day_of_month;
  const period = periodOf(c);
  if (dayByLetter(c) !== null || inMonth === undefined || period === null || c.facts.head?.report.ends === undefined) return null;
  return dayOf(`${c.facts.head.report.ends}-${String(inMonth).padStart(2, '0')}`);
}

/** A column against the register, for the period that the report itself names: a wrong period is told once, as such. */
function columnIsRight(figure: Figure): Condition {
  return condition(`figure-${figure}`, {
    class: 'content',
    sev: figure === 'settledLate' || figure === 'pendingLate' ? 3 : 2,
    cite: TRUE,
    competence: 'documents',
    texts: figureTexts(figure),
    check(act, c) {
      const given = Number(act.data[figure]);
      const period = statedIn(act);
      if (period === null) return { met: true };
      const { lenient, strict } = figureOf(figure, period, c);
      if (given === lenient) return { met: true };
      return verdictOf(given === strict ? 'open' : false, String(given), String(lenient));
    },
  });
}

/** Duties of the two steps: figures closed for the right period; the report right, in form and in time. */
export const reportDuties: readonly Duty[] = [
  owedOfStep({
    id: 'head.figuresClosed',
    label: reportLabels.figuresClosed,
    actor: 'chair',
    acts: ['head.figuresClosed'],
    opens: (c) => periodOf(c)?.until ?? null,
    sev: 2,
    cite: [REPORT],
    competence: 'documents',
    texts: reportTexts.figuresClosed,
    conditions: [
      condition('closed-as-asked', { class: 'content', sev: 2, cite: [REPORT], competence: 'time', texts: reportTexts['closed-as-asked'], check: periodKept('letter') }),
      condition('closed-by-rule', { class: 'content', sev: 2, cite: [CLOSING], competence: 'time', texts: reportTexts['closed-by-rule'], check: periodKept('rule') }),
    ],
  }),
  owedOfStep({
    id: 'head.reported',
    label: reportLabels.reported,
    actor: 'chair',
    acts: ['head.reported'],
    by: [
      { term: [REPORT], anchor: { fact: 'head.report', day: receivedOn }, named: dayByLetter },
      { term: [SENT_BY], anchor: { fact: 'head.report', day: receivedOn }, named: dayByRule },
    ],
    sev: 3,
    cite: [REPORT],
    competence: 'documents',
    texts: reportTexts.reported,
    conditions: [
      condition('report-of-closed-period', {
        class: 'content',
        sev: 2,
        cite: [REPORT],
        competence: 'documents',
        texts: reportTexts['report-of-closed-period'],
        check(act, c) {
          const closed = c.history.findLast(({ type }) => type === 'head.figuresClosed');
          const given = statedIn(act);
          const wanted = closed === undefined ? null : statedIn(closed);
          // A report of the right period is no second slip where another one was closed.
          return verdictOf(given === null || wanted === null || isSame(given, wanted) || isSame(given, periodOf(c)), named(given), named(wanted));
        },
      }),
      condition('report-to', {
        class: 'recipient',
        sev: 2,
        cite: [REPORT],
        competence: 'jurisdiction',
        texts: reportTexts['report-to'],
        check: (act, { law, day }) => verdictOf(textIn(act.data, 'to') === superiorOf(law, day), textIn(act.data, 'to'), superiorOf(law, day)),
      }),
      formOf('petition-report-form', 'petitionReport', { sev: 1, cite: ['tt06-2025/bieu-mau'] }),
      signedBy('report-signatory', 'petitionReport', { sev: 2, cite: [REPORT], texts: reportTexts['report-signatory'] }),
      ...FIGURES.map(columnIsRight),
    ],
  }),
];
