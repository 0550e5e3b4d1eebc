import type { CaseEvent } from '../../case-event.ts';
import type { Circumstances, ConditionVerdict, Duty } from '../../procedure.ts';
import { condition, verdictOf } from '../../rules/conditions.ts';
import { owed } from '../../rules/duty.ts';
import { listIn, textIn } from '../../rules/reading.ts';
import { asksPetition, complains, hasCrowd, isForTheChair, isTense, wasHeard } from '../facts.ts';
import { meetingLabels, meetingTexts } from '../texts/meeting.vi.ts';

const IN_WRITING = 'ltcd-2013/d29/van-ban';
const HOW_MANY = 'ltcd-2013/d29/so-luong';
const HEAD_RECEIVES = 'ltcd-2013/d30/k1';
const TENSE = ['ltcd-2013/d18/k3/a', 'ltcd-2013/d18/k3/b'];
const WITH_THE_FRONT = 'nd124-2020/d8/k1/a';
const SEVERAL_BODIES = 'ltcd-2013/d30/k2';

/** Beginning of every excuse with which nobody is let in. */
const SENT_HOME = 'sent-home';
/** Whom the chair can send to receive representatives: somebody whose work it is. */
const MAY_BE_SENT: readonly string[] = ['chair', 'deputyChair', 'unitHead', 'receptionOfficer'];

/** The most representatives that the law allows a crowd of that size; null where it says nothing (fewer than five people). */
export function mostRepresentatives({ facts, law, day }: Circumstances): number | null {
  const size = facts.crowd?.size ?? 0;
  const value = (key: string): number | null => {
    const found = law.value(HOW_MANY, key, day);
    return typeof found === 'number' ? found : null;
  };
  const [small, large] = [value('small_group_from'), value('large_group_from')];
  if (large !== null && size >= large) return value('large_group_representatives');
  return small !== null && size >= small ? value('small_group_representatives') : null;
}

/** One instance when somebody of the crowd was heard, none when all were sent away. */
export const whenHeard: NonNullable<Duty['instances']> = (_facts, met) => (met !== null && wasHeard(met) ? [''] : []);

const choose = owed({
  id: 'choose-representatives',
  label: meetingLabels['choose-representatives'],
  actor: 'receptionOfficer',
  acts: ['crowd.representativesChosen'],
  trigger: ['crowd.met'],
  when: ({ facts }) => hasCrowd(facts) && asksPetition(facts),
  instances: whenHeard,
  before: 'crowd.met',
  sev: 2,
  cite: [IN_WRITING],
  competence: 'intake',
  texts: meetingTexts['choose-representatives'],
  conditions: [
    condition('representatives-number', {
      class: 'content',
      sev: 1,
      cite: [HOW_MANY],
      competence: 'intake',
      texts: meetingTexts['representatives-number'],
      check(act, c) {
        const most = mostRepresentatives(c);
        const number = Number(act.data['number']);
        return verdictOf(most === null || number <= most, String(number), String(most ?? ''));
      },
    }),
    condition('representatives-chosen-freely', {
      class: 'content',
      sev: 2,
      cite: [IN_WRITING],
      competence: 'rights',
      texts: meetingTexts['representatives-chosen-freely'],
      check: (act) => verdictOf(textIn(act.data, 'chosenBy') === 'crowd-itself', textIn(act.data, 'chosenBy'), 'crowd-itself'),
    }),
    condition('representatives-concerned', {
      class: 'content',
      sev: 2,
      cite: [IN_WRITING],
      competence: 'intake',
      texts: meetingTexts['representatives-concerned'],
      check: (act) => verdictOf(textIn(act.data, 'among') === 'all-concerned', textIn(act.data, 'among'), 'all-concerned'),
    }),
    condition('representatives-in-writing', {
      class: 'form',
      sev: 2,
      cite: [IN_WRITING],
      competence: 'documents',
      texts: meetingTexts['representatives-in-writing'],
      check: (act) => verdictOf(textIn(act.data, 'appointment') === 'signed-by-all', textIn(act.data, 'appointment'), 'signed-by-all'),
    }),
  ],
});

const receiver = (act: CaseEvent): string => textIn(act.data, 'by');

/** The chair himself; the law lets him send somebody to a crowd, but an unscheduled reception is the head's own: a deputy is neither right nor wrong by what it says. */
function receivedByChair(act: CaseEvent, { facts }: Circumstances): ConditionVerdict {
  if (!wasHeard(act) || !isForTheChair(facts) || receiver(act) === 'chair') return { met: true };
  return receiver(act) === 'deputyChair' ? { met: 'open', given: 'deputyChair', wanted: 'chair' } : { met: false, given: receiver(act), wanted: 'chair' };
}

const receive = owed({
  id: 'receive-crowd',
  label: meetingLabels['receive-crowd'],
  actor: 'chair',
  acts: ['crowd.met'],
  trigger: ['crowd.came'],
  when: ({ facts }) => hasCrowd(facts),
  preemptive: false,
  before: 'crowd.sorted',
  sev: 4,
  cite: [HEAD_RECEIVES, 'ltcd-2013/d15/k2/d'],
  competence: 'rights',
  texts: meetingTexts['receive-crowd'],
  conditions: [
    condition('crowd-not-refused', {
      class: 'content',
      sev: 4,
      cite: [HEAD_RECEIVES, 'ltcd-2013/d9/k4', 'ltcd-2013/d6/k1'],
      competence: 'rights',
      texts: meetingTexts['crowd-not-refused'],
      check: (act) => verdictOf(!textIn(act.data, 'heard').startsWith(SENT_HOME), textIn(act.data, 'heard'), 'representatives'),
    }),
    condition('tense-crowd-not-put-off', {
      class: 'content',
      sev: 4,
      cite: TENSE,
      competence: 'rights',
      texts: meetingTexts['tense-crowd-not-put-off'],
      check: (act, { facts }) => verdictOf(textIn(act.data, 'heard') !== 'another-day' || !isTense(facts), 'another-day', 'representatives'),
    }),
    condition('calm-crowd-not-put-off', {
      class: 'content',
      sev: 3,
      cite: ['ltcd-2013/d6/k1', 'ltcd-2013/d9/k4'],
      competence: 'rights',
      texts: meetingTexts['calm-crowd-not-put-off'],
      check: (act, { facts }) => verdictOf(textIn(act.data, 'heard') !== 'another-day' || isTense(facts), 'another-day', 'representatives'),
    }),
    condition('crowd-received-by-chair', { class: 'actor', sev: 3, cite: [...TENSE, 'ltcd-2013/d15/k2/c'], competence: 'rights', texts: meetingTexts['crowd-received-by-chair'], check: receivedByChair }),
    condition('crowd-received-by-responsible', {
      class: 'actor',
      sev: 3,
      cite: [HEAD_RECEIVES],
      competence: 'rights',
      texts: meetingTexts['crowd-received-by-responsible'],
      check: (act, { facts }) => verdictOf(!wasHeard(act) || isForTheChair(facts) || MAY_BE_SENT.includes(receiver(act)), receiver(act), MAY_BE_SENT.join(', ')),
    }),
    condition('only-representatives-heard', {
      class: 'content',
      sev: 2,
      cite: [IN_WRITING, HEAD_RECEIVES],
      competence: 'intake',
      texts: meetingTexts['only-representatives-heard'],
      // Without representatives there is nobody else to hear; that they were not chosen is told by itself.
      check: (act, { facts, history }) =>
        verdictOf(!wasHeard(act) || !asksPetition(facts) || textIn(act.data, 'heard') === 'representatives' || !history.some(({ type }) => type === 'crowd.representativesChosen'), textIn(act.data, 'heard'), 'representatives'),
    }),
    condition('front-takes-part', {
      class: 'content',
      sev: 2,
      cite: [WITH_THE_FRONT],
      competence: 'rights',
      texts: meetingTexts['front-takes-part'],
      check: (act, { facts }) => verdictOf(!wasHeard(act) || !complains(facts) || !isTense(facts) || receiver(act) !== 'chair' || listIn(act.data, 'company').includes('front'), '', 'front'),
    }),
    condition('bodies-take-part', {
      class: 'content',
      sev: 2,
      cite: [SEVERAL_BODIES],
      competence: 'jurisdiction',
      texts: meetingTexts['bodies-take-part'],
      check: (act, { facts }) => verdictOf(!wasHeard(act) || facts.crowd?.severalBodies !== true || listIn(act.data, 'company').includes('bodies'), '', 'bodies'),
    }),
  ],
});

/** Choosing representatives and receiving them. */
export const meetingDuties: readonly Duty[] = [choose, receive];
