import { classByDemand, mainContent } from '../../scenario/classify.ts';
import { rulesFor } from '../class-rules.ts';
import type { Circumstances, ConditionVerdict, DeadlineRule, Duty } from '../procedure.ts';
import { condition, formOf, verdictOf } from '../rules/conditions.ts';
import { owedOfStep } from '../rules/duty.ts';
import { cameInPerson, receivedOn, textIn } from '../rules/reading.ts';
import { wayOutLabels, wayOutTexts } from './texts/ways-out.vi.ts';

const PROPOSALS: readonly string[] = ['recommendation', 'feedback'];

const received: DeadlineRule['anchor'] = { fact: 'petition.receivedOn', day: receivedOn };

/** Told at the desk within ten working days (Luật Tiếp công dân, Điều 28 khoản 1); for what came by post only a secondary text speaks of a term. */
const RESULT_TOLD: readonly DeadlineRule[] = [
  { term: ['ltcd-2013/d28/k1'], anchor: received, when: ({ facts }) => cameInPerson(facts) },
  { term: ['tthc/xu-ly-don-cap-xa'], anchor: received },
];

/** Whether a petition was shown or sent to the right authority; silent where the way itself was wrong or the law leaves it open. */
function rightPlace(to: string, { facts, law, day }: Circumstances): ConditionVerdict {
  const own = rulesFor(facts);
  if (own.isOurs(facts, law, day) === true) return { met: true };
  const { authority, open } = own.competence(facts, law, day);
  if (authority === null) return { met: 'open', given: to, questions: open };
  return verdictOf(to === authority, to, authority);
}

/** Duties of sending a petition where it belongs. */
export const wayOutDuties : readonly Duty[] = [
  owedOfStep({
    id: 'complainant.guided',
    label: wayOutLabels.guided,
    actor: 'receptionOfficer',
    acts: ['complainant.guided'],
    by: RESULT_TOLD,
    sev: 3,
    cite: ['nd124-2020/d8/k3', 'ltcd-2013/d8/k4'],
    competence: 'jurisdiction',
    texts: wayOutTexts.guided,
    conditions: [
      condition('guided-to', {
        class: 'content',
        sev: 3,
        cite: ['nd124-2020/d8/k3', 'lkn-2011/d7/k1'],
        competence: 'jurisdiction',
        texts: wayOutTexts['guided-to'],
        check: (act, circumstances) => rightPlace(textIn(act.data, 'to'), circumstances),
      }),
      formOf('guidance-form', 'guidance', { sev: 1, cite: ['tt05-2021/d8/k1'] }),
    ],
  }),
  owedOfStep({
    id: 'petition.transferred',
    label: wayOutLabels.transferred,
    actor: 'petitionOfficer',
    acts: ['petition.transferred'],
    by: [{ term: ['ltc-2018/d24/k2'], anchor: received, when: ({ facts }) => classByDemand(mainContent(facts), facts) === 'denunciation' }, ...RESULT_TOLD],
    sev: 3,
    cite: ['ltcd-2013/d26/k1/b/khong-thuoc', 'nd124-2020/d8/k3'],
    competence: 'jurisdiction',
    texts: wayOutTexts.transferred,
    conditions: [
      condition('transferred-to', {
        class: 'content',
        sev: 3,
        cite: ['ltcd-2013/d26/k1/b/khong-thuoc', 'ltcd-2013/d26/k2/b', 'lkn-2011/d7/k1'],
        competence: 'jurisdiction',
        texts: wayOutTexts['transferred-to'],
        check: (act, circumstances) => rightPlace(textIn(act.data, 'to'), circumstances),
      }),
      condition('transfer-form', {
        class: 'form',
        sev: 1,
        cite: ['tt05-2021/d20/k2'],
        competence: 'documents',
        texts: wayOutTexts['transfer-form'],
        check(act, { facts, law, day }) {
          // For complaints no form of transfer is known; that of denunciations is their branch's business.
          const isProposal = PROPOSALS.includes(classByDemand(mainContent(facts), facts));
          const form = isProposal ? law.form('recommendationTransfer', day) : null;
          return verdictOf(form === null || textIn(act.data, 'form') === form.id, textIn(act.data, 'form'), form?.id ?? '');
        },
      }),
    ],
  }),
];
