import { dayOf } from '../../law/day.ts';
import type { CaseEvent } from '../case-event.ts';
import type { Circumstances, Cite, Condition, Duty, Severity } from '../procedure.ts';
import { condition, signedBy, verdictOf } from '../rules/conditions.ts';
import { owed, owedOfStep } from '../rules/duty.ts';
import { listIn, textIn } from '../rules/reading.ts';
import { GROUPS, hasToBeHeardApart, isInForce } from './facts.ts';
import { onlineLabels, onlineTexts } from './texts/duties.vi.ts';

const HELD = 'online.held';
const ANNOUNCE: Cite = 'nd154-2026/d23/k1/thong-bao';
const TEST: Cite = 'nd154-2026/d23/k1/ket-noi-thu';
const CONNECT: Cite = 'nd154-2026/d23/k1/ket-noi-xong';
const RECORD: Cite = 'nd154-2026/d24/k1';
const MINUTES_IN_HOUR = 60;

/** A condition that binds only while the decree is in force. */
function binding(id: keyof typeof onlineTexts, basis: { class: Condition['class']; sev: Severity; cite: readonly Cite[] }, isMet: (act: CaseEvent, circumstances: Circumstances) => boolean, given: (act: CaseEvent) => string = () => '', wanted = ''): Condition {
  return condition(id, { ...basis, competence: 'intake', texts: onlineTexts[id], check: (act, c) => verdictOf(!isInForce(c) || isMet(act, c), given(act), wanted) });
}

/** How many minutes before the session everybody has to be connected; 0 where the law says nothing. */
function leastMinutes({ law, day }: Circumstances): number {
  const found = law.term([CONNECT], day);
  return found === null || found.rule.unit !== 'hour' ? 0 : found.rule.value * MINUTES_IN_HOUR;
}

/** What is owed around a session over the network; for one that moves to the desk nothing of it is. */
export const onlineDuties: readonly Duty[] = [
  owedOfStep({
    id: HELD,
    label: onlineLabels.held,
    actor: 'receptionOfficer',
    acts: [HELD],
    // The session is held on the day for which it was set.
    opens: ({ facts }) => (facts.online === undefined ? null : dayOf(facts.online.on)),
    sev: 3,
    cite: ['nd154-2026/d17'],
    competence: 'intake',
    texts: onlineTexts.held,
    conditions: [
      binding('online-platform', { class: 'content', sev: 3, cite: ['nd154-2026/d16/k2'] }, (act) => textIn(act.data, 'platform') === 'state-platform', (act) => textIn(act.data, 'platform'), 'state-platform'),
      binding('online-recorded', { class: 'content', sev: 3, cite: [RECORD] }, (act) => act.data['recorded'] === true),
      binding('online-advisers', { class: 'content', sev: 2, cite: ['nd154-2026/d22/k1-k2'] }, (act) => act.data['advisers'] === true),
    ],
  }),
  owed({
    id: 'decide-online',
    label: onlineLabels['decide-online'],
    actor: 'chair',
    acts: ['online.decided'],
    trigger: [HELD],
    when: isInForce,
    before: HELD,
    sev: 2,
    cite: [GROUPS],
    competence: 'intake',
    texts: onlineTexts['decide-online'],
    conditions: [signedBy('online-decided-by', 'receptionConclusion', { sev: 2, cite: [GROUPS], texts: onlineTexts['online-decided-by'] })],
  }),
  owed({
    id: 'announce-online',
    label: onlineLabels['announce-online'],
    actor: 'receptionOfficer',
    acts: ['online.announced'],
    trigger: [HELD],
    by: [{ term: [ANNOUNCE], anchor: { act: HELD } }],
    when: isInForce,
    sev: 2,
    cite: [ANNOUNCE],
    competence: 'time',
    texts: onlineTexts['announce-online'],
    conditions: [
      binding('online-announced-to', { class: 'recipient', sev: 2, cite: [ANNOUNCE, 'nd154-2026/d19/k3'] }, (act) => ['visitor-told', 'bodies-told', 'publicly-posted'].every((each) => listIn(act.data, 'told').includes(each)), (act) => listIn(act.data, 'told').join(', '), 'visitor-told, bodies-told, publicly-posted'),
    ],
  }),
  owed({
    id: 'test-connection',
    label: onlineLabels['test-connection'],
    actor: 'receptionOfficer',
    acts: ['online.tested'],
    trigger: [HELD],
    by: [{ term: [TEST], anchor: { act: HELD } }],
    when: isInForce,
    sev: 2,
    cite: [TEST],
    competence: 'time',
    texts: onlineTexts['test-connection'],
  }),
  owed({
    id: 'connect',
    label: onlineLabels.connect,
    actor: 'receptionOfficer',
    acts: ['online.connected'],
    trigger: [HELD],
    when: isInForce,
    before: HELD,
    sev: 1,
    cite: [CONNECT],
    competence: 'intake',
    texts: onlineTexts.connect,
    conditions: [binding('connected-in-time', { class: 'content', sev: 1, cite: [CONNECT] }, (act, c) => Number(act.data['minutes']) >= leastMinutes(c))],
  }),
  owed({
    id: 'store-recording',
    label: onlineLabels['store-recording'],
    actor: 'receptionOfficer',
    acts: ['online.recordingStored'],
    trigger: [HELD],
    when: isInForce,
    preemptive: false,
    sev: 3,
    cite: [RECORD],
    competence: 'documents',
    texts: onlineTexts['store-recording'],
    conditions: [
      binding('recording-store', { class: 'content', sev: 3, cite: [RECORD] }, (act) => textIn(act.data, 'store') === 'state-server', (act) => textIn(act.data, 'store'), 'state-server'),
      binding('recording-certified', { class: 'form', sev: 1, cite: ['nd154-2026/d24/k2-k3'] }, (act) => act.data['certified'] === true),
    ],
  }),
  owed({
    id: 'hear-apart',
    label: onlineLabels['hear-apart'],
    actor: 'receptionOfficer',
    acts: ['online.denunciationHeard'],
    trigger: [HELD],
    when: (c) => isInForce(c) && hasToBeHeardApart(c.facts),
    preemptive: false,
    sev: 3,
    cite: ['nd154-2026/d20/k4'],
    competence: 'secrecy',
    texts: onlineTexts['hear-apart'],
    conditions: [binding('heard-apart', { class: 'content', sev: 4, cite: ['nd154-2026/d20/k4'] }, (act, { facts }) => !hasToBeHeardApart(facts) || textIn(act.data, 'hearing') === 'apart')],
  }),
];
