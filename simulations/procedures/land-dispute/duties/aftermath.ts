import type { Circumstances, Cite, Duty } from '../../procedure.ts';
import { condition, sentTo, unmet, verdictOf } from '../../rules/conditions.ts';
import { owed } from '../../rules/duty.ts';
import { lastOf, listIn } from '../../rules/reading.ts';
import { committeeFor, isForCourtAlone } from '../dispute.ts';
import { ledByHead } from './mediation.ts';
import { aftermathLabels, aftermathTexts } from '../texts/aftermath.vi.ts';

const MINUTES: Cite = 'ldd-2024/d235/k2/d';
const DISSENT: Cite = 'nd102-2024/d105/k3';
const COURT = 'court';

/** Whether a party said otherwise in writing within the time that runs from the minutes. */
function isDissentInTime({ law, day, history }: Circumstances): boolean {
  const minutes = history.findLast(({ type, choice }) => type === 'mediation.held' && choice === 'succeeded');
  const dissent = lastOf(history, 'mediation.dissented');
  if (minutes === undefined || dissent?.data['written'] === false) return false;
  const found = law.term([DISSENT], minutes.day);
  return found !== null && day <= law.count(found.rule, minutes.day).due;
}

/** Where the parties can go on to: the court, and the committee where nobody has papers. `court` stands for whichever court. */
export function waysOn({ facts, law, day }: Circumstances): string[] {
  if (isForCourtAlone(facts)) return [COURT];
  const { authority } = committeeFor(facts, law, day);
  return authority === null ? [COURT] : [COURT, authority];
}

const isCourt = (authority: string): boolean => authority.startsWith(`${COURT}-`);

/** Duties that follow from how a mediation ended. */
export const aftermathDuties: readonly Duty[] = [
  owed({
    id: 'send-mediation-minutes',
    label: aftermathLabels['send-minutes'],
    actor: 'clerk',
    acts: ['paper.sent#mediationMinutes'],
    trigger: ['mediation.held#succeeded', 'mediation.held#failed'],
    preemptive: false,
    sev: 3,
    cite: [MINUTES],
    competence: 'rights',
    texts: aftermathTexts['send-minutes'],
    conditions: [sentTo('mediation-minutes-recipients', { paper: 'mediationMinutes', sources: [{ provision: MINUTES, key: 'recipients' }], sev: 2, cite: [MINUTES] })],
  }),
  owed({
    id: 'guide-after-failure',
    label: aftermathLabels.guide,
    actor: 'chair',
    acts: ['mediation.guided'],
    trigger: ['mediation.held#failed', 'mediation.reheld#failed'],
    preemptive: false,
    sev: 3,
    cite: ['nd102-2024/d105/k4'],
    competence: 'jurisdiction',
    texts: aftermathTexts.guide,
    conditions: [
      condition('guided-every-way', {
        class: 'content',
        sev: 3,
        cite: ['ldd-2024/d236/k1', 'ldd-2024/d236/k2', 'nd102-2024/d105/k4'],
        competence: 'jurisdiction',
        texts: aftermathTexts['every-way'],
        check(act, circumstances) {
          const given = listIn(act.data, 'to');
          const wanted = waysOn(circumstances);
          const missing = wanted.filter((way) => (way === COURT ? !given.some(isCourt) : !given.includes(way)));
          const wrong = given.filter((way) => !isCourt(way) && !wanted.includes(way));
          if (missing.length === 0 && wrong.length === 0) return { met: true };
          return unmet(given.join(', '), wanted.map((way) => (way === COURT ? 'court-regional' : way)).join(', '));
        },
      }),
    ],
  }),
  owed({
    id: 'meet-again-after-dissent',
    label: aftermathLabels.again,
    actor: 'chair',
    acts: ['mediation.reheld'],
    trigger: ['mediation.dissented'],
    preemptive: false,
    when: isDissentInTime,
    sev: 3,
    cite: [DISSENT],
    competence: 'rights',
    texts: aftermathTexts.again,
    conditions: [ledByHead('mediation-chair-again')],
  }),
  owed({
    id: 'recognise-agreement',
    label: aftermathLabels.recognise,
    actor: 'chair',
    // A council that meets again and finds no agreement leaves nothing to recognise.
    acts: ['mediation.recognised', 'mediation.reheld#failed'],
    trigger: ['mediation.held#succeeded'],
    preemptive: false,
    when: ({ facts }) => facts.landDispute?.changesLand === true,
    sev: 3,
    cite: ['ldd-2024/d235/k4'],
    competence: 'documents',
    texts: aftermathTexts.recognise,
    conditions: [
      condition('recognition-tells-term', {
        class: 'content',
        sev: 2,
        cite: ['ldd-2024/d235/k4'],
        competence: 'time',
        texts: aftermathTexts['tells-term'],
        check: (act) => verdictOf(act.type !== 'mediation.recognised' || act.data['tellsTerm'] === true, '', ''),
      }),
    ],
  }),
  owed({
    id: 'keep-mediation-file',
    label: aftermathLabels.keep,
    actor: 'clerk',
    acts: ['file.archived'],
    trigger: ['mediation.held#succeeded', 'mediation.held#failed'],
    preemptive: false,
    sev: 2,
    cite: [MINUTES],
    competence: 'documents',
    texts: aftermathTexts.keep,
  }),
];
