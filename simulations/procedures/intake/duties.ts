import { classByDemand, mainContent } from '../../scenario/classify.ts';
import { isAnonymous, isDenunciation } from '../denunciation/facts.ts';
import type { CaseFacts } from '../../scenario/facts.ts';
import { rulesFor } from '../class-rules.ts';
import { asksPetition } from '../crowd/facts.ts';
import type { Circumstances, Cite, Condition, DeadlineRule, Duty } from '../procedure.ts';
import { condition, coversContents, dayCode, formOf, sentTo, unmet, verdictOf } from '../rules/conditions.ts';
import { owed, owedOfStep } from '../rules/duty.ts';
import { listOfLaw } from '../rules/law-lists.ts';
import { cameInPerson, lastOf, listIn, receivedOn, recordIn, textIn } from '../rules/reading.ts';
import { intakeLabels, intakeTexts } from './texts/duties.vi.ts';

/** Whoever comes with a crowd that asks for nothing to be settled is no petitioner. */
const isPetitioner = (facts: CaseFacts) => cameInPerson(facts) && asksPetition(facts);
const isSpoken = (facts: CaseFacts) => facts.petition.channel === 'oral' && asksPetition(facts);

const register = owedOfStep({
  id: 'petition.registered',
  label: intakeLabels.registered,
  actor: 'receptionOfficer',
  acts: ['petition.registered'],
  sev: 2,
  cite: ['ltcd-2013/d25/k2/so'],
  competence: 'intake',
  texts: intakeTexts.registered,
  conditions: [
    condition('registered-day', {
      class: 'content',
      sev: 2,
      cite: ['ltcd-2013/d25/k2/so'],
      competence: 'intake',
      texts: intakeTexts['registered-day'],
      check: (act, { facts }) => {
        const wanted = dayCode(receivedOn(facts));
        return verdictOf(textIn(act.data, 'receivedOn') === wanted, textIn(act.data, 'receivedOn'), wanted);
      },
    }),
    condition('registered-book', {
      class: 'form',
      sev: 1,
      cite: ['ltcd-2013/d25/k2/so'],
      competence: 'intake',
      texts: intakeTexts['registered-book'],
      check: (act, { facts }) => verdictOf(!cameInPerson(facts) || textIn(act.data, 'book') === 'reception-logbook', textIn(act.data, 'book'), 'reception-logbook'),
    }),
  ],
});

/** The class of the main content is the machine's business; here are the others. */
const classify = owedOfStep({
  id: 'petition.classified',
  label: intakeLabels.classified,
  actor: 'petitionOfficer',
  acts: ['petition.classified'],
  sev: 3,
  cite: ['lkn-2011/d2/k1', 'ltcd-2013/d2/k2', 'ltc-2018/d2/k1'],
  competence: 'jurisdiction',
  texts: intakeTexts.classified,
  conditions: [
    condition('other-classes', {
      class: 'content',
      sev: 3,
      cite: ['lkn-2011/d2/k1', 'ltcd-2013/d2/k2', 'ltc-2018/d2/k1'],
      competence: 'jurisdiction',
      texts: intakeTexts['other-classes'],
      check: (act, { facts }) => {
        const given = recordIn(act.data, 'classes');
        const others = facts.petition.contents.filter((content) => content !== mainContent(facts));
        const alike = (a: unknown, b: string) => a === b || (isProposal(a) && isProposal(b));
        const wrong = others.filter((content) => !alike(given[content.id], classByDemand(content, facts)));
        if (wrong.length === 0) return { met: true };
        return unmet(wrong.map(({ id }) => `${id}: ${String(given[id] ?? '')}`).join(', '), wrong.map((content) => `${content.id}: ${classByDemand(content, facts)}`).join(', '));
      },
    }),
  ],
});

function isProposal(petitionClass: unknown): boolean {
  return petitionClass === 'recommendation' || petitionClass === 'feedback';
}

const TOLD: Cite = 'ltcd-2013/d28/k1';

const DENUNCIATION_TOLD: Cite = 'ltc-2018/d24/k2';

/** Whether a transfer left time to tell of it within the term that runs from receipt. */
function leavesTimeToTell({ facts, law, history }: Circumstances): boolean {
  const transferred = lastOf(history, 'petition.transferred');
  const found = law.term([isDenunciation(facts) ? DENUNCIATION_TOLD : TOLD], receivedOn(facts));
  if (transferred === undefined || found === null) return true;
  const counted = law.count(found.rule, receivedOn(facts));
  return transferred.day <= (counted.lenientDue ?? counted.due);
}

/** When the transfer itself is late, a fresh time runs from it, not a second delay. */
const TOLD_OF_TRANSFER: readonly DeadlineRule[] = [
  { term: [DENUNCIATION_TOLD], anchor: { fact: 'petition.receivedOn', day: receivedOn }, when: (c) => isDenunciation(c.facts) && leavesTimeToTell(c) },
  { term: [DENUNCIATION_TOLD], anchor: { act: 'petition.transferred' }, when: ({ facts }) => isDenunciation(facts) },
  { term: [TOLD], anchor: { fact: 'petition.receivedOn', day: receivedOn }, when: leavesTimeToTell },
  { term: [TOLD], anchor: { act: 'petition.transferred' } },
];

/** Whoever forwarded a complaint is told as well (Luật Khiếu nại, Điều 14); of other petitions the law names the sender alone. */
function transferTold(id: string): Condition {
  const basis = { paper: 'transferLetter' as const, sev: 2 as const, cite: [TOLD] };
  const ofComplaint = sentTo(id, { ...basis, sources: [{ provision: 'lkn-2011/d14/k2/a', key: 'recipients' }] });
  const ofProposal = sentTo(id, { ...basis, sources: [{ provision: TOLD, key: 'recipients' }] });
  return { ...ofComplaint, check: (act, c) => (isProposal(classByDemand(mainContent(c.facts), c.facts)) ? ofProposal : ofComplaint).check(act, c) };
}

/** Duties from the moment somebody stands at the desk until it is clear what the petition is. */
export const intakeDuties : readonly Duty[] = [
  owed({
    id: 'identify',
    label: intakeLabels.identify,
    actor: 'receptionOfficer',
    acts: ['citizen.identified'],
    when: ({ facts }) => isPetitioner(facts),
    before: 'petition.classified',
    sev: 2,
    cite: ['ltcd-2013/d25/k1', 'ltcd-2013/d8/k2'],
    competence: 'intake',
    texts: intakeTexts.identify,
    conditions: [
      condition('identity-items', {
        class: 'content',
        sev: 2,
        cite: ['ltcd-2013/d25/k1'],
        competence: 'intake',
        texts: intakeTexts['identity-items'],
        check(act, { facts, law, day }) {
          // Where the case begins at the desk nobody says what was asked; a card that is shown tells all of it.
          const isAsked = facts.reception !== undefined || facts.online !== undefined;
          if (!isAsked || textIn(act.data, 'how') === 'shown') return { met: true };
          const given = listIn(act.data, 'asked');
          const missing = listOfLaw(law, 'ltcd-2013/d25/k1', 'identity_items', day).filter((item) => !given.includes(item));
          return verdictOf(missing.length === 0, given.join(', '), missing.join(', '));
        },
      }),
    ],
  }),
  owed({
    id: 'record-statement',
    label: intakeLabels['record-statement'],
    actor: 'receptionOfficer',
    acts: ['statement.recorded'],
    when: ({ facts }) => isSpoken(facts),
    before: 'petition.classified',
    sev: 3,
    cite: ['lkn-2011/d8/k3', 'ltcd-2013/d25/k2/chua-co-don'],
    competence: 'intake',
    texts: intakeTexts['record-statement'],
    conditions: [
      condition('statement-signed', {
        class: 'content',
        sev: 2,
        cite: ['lkn-2011/d8/k3'],
        competence: 'intake',
        texts: intakeTexts['statement-signed'],
        check: (act) => verdictOf(act.data['signed'] === true, '', ''),
      }),
      condition('statement-read-back', {
        class: 'content',
        sev: 1,
        cite: ['nd154-2026/d14/k1'],
        competence: 'intake',
        texts: intakeTexts['statement-read-back'],
        check: (act) => verdictOf(act.data['readBack'] === true, '', ''),
      }),
    ],
  }),
  owed({
    id: 'give-receipt',
    label: intakeLabels['give-receipt'],
    actor: 'receptionOfficer',
    acts: ['receipt.issued'],
    // Documents are taken over where the commune settles the matter; elsewhere they go back with the citizen.
    when: ({ facts, law, day }) => cameInPerson(facts) && facts.petition.documents.length > 0 && rulesFor(facts).isOurs(facts, law, day),
    sev: 2,
    cite: ['nd154-2026/d15/k4'],
    competence: 'intake',
    texts: intakeTexts['give-receipt'],
    conditions: [
      formOf('receipt-form', 'receipt', { sev: 1, cite: ['nd154-2026/d15/k4'] }),
      condition('receipt-lists-all', {
        class: 'content',
        sev: 1,
        cite: ['nd154-2026/d15/k4'],
        competence: 'intake',
        texts: intakeTexts['receipt-lists-all'],
        check: (act, { facts }) => {
          const given = listIn(act.data, 'documents');
          const missing = facts.petition.documents.filter((document) => !given.includes(document));
          return verdictOf(missing.length === 0, given.join(', '), missing.join(', '));
        },
      }),
    ],
  }),
  register,
  classify,
  owed({
    id: 'separate',
    label: intakeLabels.separate,
    actor: 'petitionOfficer',
    acts: ['separation.guided'],
    trigger: ['petition.classified'],
    when: ({ facts, law, day }) => rulesFor(facts).toSeparate(facts, law, day).length > 0,
    sev: 2,
    cite: ['ltcd-2013/d25/k3', 'nd154-2026/d14/k4'],
    competence: 'jurisdiction',
    texts: intakeTexts.separate,
    conditions: [
      coversContents('separated-contents', {
        sev: 2,
        cite: ['ltcd-2013/d25/k3', 'nd154-2026/d14/k4'],
        texts: intakeTexts['separated-contents'],
        covered: ({ facts, law, day }) => ({ contents: rulesFor(facts).toSeparate(facts, law, day), optional: [] }),
      }),
      formOf('separation-form', 'separationGuidance', { sev: 1, cite: ['tt05-2021/d21'] }),
    ],
  }),
  owed({
    id: 'tell-of-transfer',
    label: intakeLabels['tell-of-transfer'],
    actor: 'petitionOfficer',
    acts: ['paper.sent#transferLetter'],
    trigger: ['petition.transferred'],
    when: ({ facts }) => !isAnonymous(facts),
    preemptive: false,
    by: TOLD_OF_TRANSFER,
    sev: 2,
    cite: ['ltcd-2013/d28/k1', 'ltcd-2013/d8/k5'],
    competence: 'rights',
    texts: intakeTexts['tell-of-transfer'],
    conditions: [
      transferTold('transfer-told-complainant'),
    ],
  }),
  owed({
    id: 'update-database',
    label: intakeLabels['update-database'],
    actor: 'petitionOfficer',
    acts: ['database.updated'],
    trigger: ['petition.registered'],
    when: ({ law, day }) => law.provision('nd124-2020/d30a/k2', day) !== null,
    before: 'file.archived',
    sev: 1,
    cite: ['nd124-2020/d30a/k2', 'nd154-2026/d27/k1'],
    competence: 'documents',
    texts: intakeTexts['update-database'],
  }),
];
