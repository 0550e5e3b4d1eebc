import { dayOf } from '../../../law/day.ts';
import type { CaseFacts } from '../../../scenario/facts.ts';
import type { CaseEvent } from '../../case-event.ts';
import type { Circumstances, Cite, Condition, ConditionVerdict, Duty } from '../../procedure.ts';
import { condition, coversContents, dayCode, formOf, sentTo, signedBy, unmet, verdictOf } from '../../rules/conditions.ts';
import { listIn, recordIn, speakerFor, textIn } from '../../rules/reading.ts';
import { complainantsIn, isGroup, standingRepresentatives } from '../../rules/representation.ts';
import { irreversibleOn } from '../facts.ts';
import { complexityGrounds, plainTermOf, underReview } from '../review.ts';
import { groupTexts } from '../texts/group.vi.ts';
import { urgentTexts } from '../texts/urgent.vi.ts';
import { verificationLabels, verificationTexts } from '../texts/verification.vi.ts';
import { owed, owedOfStep } from '../../rules/duty.ts';

/** Whether what a report or decision concludes is what the facts are; contents whose truth the case does not state are not judged. */
export function concludesRightly(field: 'findings' | 'conclusions', act: { data: Circumstances['history'][number]['data'] }, circumstances: Circumstances): ConditionVerdict {
  const given = recordIn(act.data, field);
  const judged = underReview(circumstances).contents.filter((content) => content.merits !== undefined && given[content.id] !== undefined);
  const wrong = judged.filter((content) => given[content.id] !== content.merits);
  if (wrong.length === 0) return { met: true };
  return unmet(wrong.map((content) => `${content.id}: ${String(given[content.id])}`).join(', '), wrong.map((content) => `${content.id}: ${content.merits ?? ''}`).join(', '));
}

const recheck = {
  label: verificationLabels.recheck,
  actor: 'chair' as const,
  acts: ['decision.rechecked'],
  trigger: ['complaint.accepted'],
  preemptive: false,
  sev: 2 as const,
  cite: ['lkn-2011/d29/k1/a', 'nd124-2020/d17/k2'],
  competence: 'rights' as const,
  texts: verificationTexts.recheck,
};

const hearing = {
  actor: 'verifier' as const,
  acts: ['session.held'],
  trigger: ['verification.assigned'],
  preemptive: false,
  before: 'verification.reported',
  // Whoever of a group is heard is heard for all of it; whether he was chosen is a condition of its own.
  key: (act: CaseEvent, facts: CaseFacts) => (isGroup(facts) && complainantsIn(facts).includes(textIn(act.data, 'with')) ? speakerFor(facts) : textIn(act.data, 'with')),
  competence: 'rights' as const,
};

/** Whether the minutes of a session are signed, or say why somebody does not; minutes of which nothing is said pass. */
function minutesSigned(id: 'complainant-minutes-signed' | 'affected-minutes-signed', cite: Cite): Condition {
  return condition(id, {
    class: 'content',
    sev: 1,
    cite: [cite],
    competence: 'documents',
    texts: verificationTexts[id],
    check: (act) => verdictOf(textIn(act.data, 'signed') !== 'nobody', 'nobody', 'everybody'),
  });
}

/** Duties from acceptance to the report on what was found. */
export const verificationDuties: readonly Duty[] = [
  owed({ ...recheck, id: 'recheck', when: ({ facts }) => !facts.verification.obvious, before: 'verification.assigned' }),
  owed({ ...recheck, id: 'recheck-and-settle', when: ({ facts }) => facts.verification.obvious, before: 'complaint.settled' }),
  owed({
    id: 'suspend-execution',
    label: verificationLabels['suspend-execution'],
    actor: 'chair',
    acts: ['execution.suspended'],
    trigger: ['complaint.accepted'],
    when: ({ facts }) => irreversibleOn(facts) !== null,
    preemptive: true,
    perdurant: false,
    sev: 3,
    cite: ['lkn-2011/d35'],
    competence: 'rights',
    texts: verificationTexts['suspend-execution'],
    conditions: [
      formOf('execution-suspension-form', 'executionSuspension', { sev: 1, cite: ['nd124-2020/d26/k1'] }),
      signedBy('execution-suspension-signatory', 'executionSuspension', { sev: 3, cite: ['lkn-2011/d35'] }),
      condition('suspended-in-time', {
        class: 'content',
        sev: 3,
        cite: ['lkn-2011/d35'],
        competence: 'time',
        texts: verificationTexts['suspended-in-time'],
        check: (act, { facts }) => {
          const harm = irreversibleOn(facts);
          return verdictOf(harm === null || act.day < harm, dayCode(act.day), harm === null ? '' : dayCode(harm));
        },
      }),
      condition('suspended-until', {
        class: 'content',
        sev: 2,
        cite: ['lkn-2011/d35', 'nd124-2020/d26/k1'],
        competence: 'time',
        texts: urgentTexts['suspended-until'],
        check: (act, circumstances) => {
          const until = textIn(act.data, 'until');
          const due = plainTermOf(circumstances);
          return until === '' || due === null || dayOf(until) <= due ? { met: true } : unmet(until, dayCode(due));
        },
      }),
    ],
  }),
  owed({
    id: 'send-execution-suspension',
    label: verificationLabels['send-execution-suspension'],
    actor: 'clerk',
    acts: ['paper.sent#executionSuspension'],
    trigger: ['execution.suspended'],
    preemptive: false,
    sev: 2,
    cite: ['lkn-2011/d35'],
    competence: 'rights',
    texts: verificationTexts['send-execution-suspension'],
    conditions: [sentTo('execution-suspension-recipients', { paper: 'executionSuspension', sources: [{ provision: 'lkn-2011/d35', key: 'recipients' }], sev: 2, cite: ['lkn-2011/d35'] })],
  }),
  owedOfStep({
    id: 'verification.assigned',
    label: verificationLabels.assigned,
    actor: 'chair',
    acts: ['verification.assigned'],
    sev: 3,
    cite: ['lkn-2011/d29/k1/b', 'nd124-2020/d18'],
    competence: 'documents',
    texts: verificationTexts.assigned,
    conditions: [
      formOf('assignment-form', 'verificationDecision', { sev: 1, cite: ['nd124-2020/d18'] }),
      signedBy('assignment-signatory', 'verificationDecision', { sev: 2, cite: ['nd124-2020/d18'], may: ['chair', 'unitHead'] }),
      condition('impartial-verifier', {
        class: 'actor',
        sev: 3,
        cite: ['lkn-2011/d29/k1/b'],
        competence: 'rights',
        texts: verificationTexts['impartial-verifier'],
        // That verification has to be impartial stands in a clause that is not in the register: advice, no finding.
        check: (act, { facts }) => {
          const verifier = textIn(act.data, 'verifier');
          return verdictOf(verifier === facts.respondent || facts.verification.involved.includes(verifier) ? 'open' : true, verifier, '');
        },
      }),
    ],
  }),
  owed({
    ...hearing,
    id: 'hear-complainant',
    label: verificationLabels['hear-complainant'],
    instances: (facts) => [speakerFor(facts)],
    sev: 3,
    cite: ['nd124-2020/d19'],
    texts: verificationTexts['hear-complainant'],
    conditions: [
      formOf('complainant-minutes-form', 'workingMinutes', { sev: 1, cite: ['nd124-2020/d19'] }),
      minutesSigned('complainant-minutes-signed', 'nd124-2020/d19'),
      condition('heard-representative', {
        class: 'actor',
        sev: 2,
        cite: ['nd124-2020/d19', 'nd124-2020/d6/k1'],
        competence: 'rights',
        texts: groupTexts['heard-representative'],
        check: (act, { facts, history }) => {
          const standing = standingRepresentatives(facts, history);
          return verdictOf(!isGroup(facts) || standing.includes(textIn(act.data, 'with')), textIn(act.data, 'with'), standing.join(', '));
        },
      }),
    ],
  }),
  owed({
    ...hearing,
    id: 'hear-affected',
    label: verificationLabels['hear-affected'],
    when: ({ facts }) => facts.affected.length > 0,
    instances: (facts) => facts.affected,
    sev: 2,
    cite: ['nd124-2020/d20'],
    texts: verificationTexts['hear-affected'],
    conditions: [formOf('affected-minutes-form', 'workingMinutes', { sev: 1, cite: ['nd124-2020/d20'] }), minutesSigned('affected-minutes-signed', 'nd124-2020/d20')],
  }),
  owed({
    id: 'record-complexity',
    label: verificationLabels['record-complexity'],
    actor: 'chair',
    acts: ['complexity.recorded'],
    // Nobody has to find a case complex. Whoever does so states why, and a first finding is judged when the case is complex at
    // all; when it is not, the longer time is simply not there.
    trigger: ['complexity.recorded'],
    when: (circumstances) => complexityGrounds(circumstances).length > 0 && circumstances.history.filter((event) => event.type === 'complexity.recorded').length <= 1,
    sev: 2,
    cite: ['nd124-2020/d3a/k1', 'nd124-2020/d3a/k2'],
    competence: 'time',
    texts: verificationTexts['record-complexity'],
    conditions: [
      condition('complexity-grounds', {
        class: 'ground',
        sev: 2,
        cite: ['nd124-2020/d3a/k1'],
        competence: 'time',
        texts: verificationTexts['complexity-grounds'],
        check: (act, circumstances) => {
          const given = listIn(act.data, 'grounds');
          const grounds = complexityGrounds(circumstances);
          return verdictOf(
            given.some((ground) => grounds.includes(ground)),
            given.join(', '),
            grounds.join(', '),
          );
        },
      }),
    ],
  }),
  owedOfStep({
    id: 'verification.reported',
    label: verificationLabels.reported,
    actor: 'verifier',
    acts: ['verification.reported'],
    sev: 3,
    cite: ['lkn-2011/d29/k4', 'nd124-2020/d27'],
    competence: 'documents',
    texts: verificationTexts.reported,
    conditions: [
      formOf('report-form', 'verificationReport', { sev: 1, cite: ['nd124-2020/d27'] }),
      coversContents('reported-contents', {
        sev: 3,
        cite: ['nd124-2020/d27', 'lkn-2011/d29/k4'],
        competence: 'rights',
        texts: verificationTexts['reported-contents'],
        covered: underReview,
        atLeast: true,
      }),
      condition('reported-findings', {
        class: 'content',
        sev: 3,
        cite: ['nd124-2020/d27', 'lkn-2011/d6/k2'],
        competence: 'rights',
        texts: verificationTexts['reported-findings'],
        check: (act, circumstances) => concludesRightly('findings', act, circumstances),
      }),
      condition('report-says-all', {
        class: 'content',
        sev: 2,
        cite: ['lkn-2011/d29/k4'],
        competence: 'documents',
        texts: verificationTexts['report-says-all'],
        check: (act) => verdictOf(['', 'full-report'].includes(textIn(act.data, 'says')), textIn(act.data, 'says'), 'full-report'),
      }),
    ],
  }),
];
