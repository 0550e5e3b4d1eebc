import { dayOf } from '../../law/day.ts';
import { classByDemand } from '../../scenario/classify.ts';
import type { CaseEvent } from '../case-event.ts';
import type { Circumstances, Prohibition } from '../procedure.ts';
import { lastOf, listIn, textIn } from '../rules/reading.ts';
import { intakeProhibitionTexts } from './texts/prohibitions.vi.ts';

function isBackdated(act: CaseEvent): boolean {
  const dated = textIn(act.data, 'dated');
  return dated !== '' && act.src === 'trainee' && dayOf(dated) < act.day;
}

/** The act that made a kind of paper which names contents of the petition. */
const MADE_BY: Readonly<Record<string, string>> = {
  separationGuidance: 'separation.guided',
  acceptanceNotice: 'complaint.accepted',
  verificationReport: 'verification.reported',
  terminationDecision: 'settlement.terminated',
  settlementDecision: 'complaint.settled',
};

/** Whether a paper goes to somebody whom the petition denounces in a content that the paper names. */
function tellsTheDenounced(act: CaseEvent, { facts, history }: Circumstances): boolean {
  const maker = MADE_BY[act.choice ?? textIn(act.data, 'kind')];
  const made = maker === undefined ? undefined : lastOf(history, maker);
  if (act.type !== 'paper.sent' || made === undefined) return false;
  const named = listIn(made.data, 'contents');
  const denounced = facts.petition.contents
    .filter((content) => named.includes(content.id) && classByDemand(content, facts) === 'denunciation')
    .flatMap((content) => content.against ?? []);
  return listIn(act.data, 'recipients').some((person) => denounced.includes(person));
}

/** What nobody may do with any petition, at whatever stage. */
export const intakeProhibitions: readonly Prohibition[] = [
  {
    id: 'backdate',
    matches: isBackdated,
    repeat: 'each',
    sev: 4,
    cite: ['lkn-2011/d6/k2'],
    competence: 'documents',
    absolute: true,
    reveal: 'live',
    texts: intakeProhibitionTexts.backdate,
  },
  {
    id: 'keep-identity-papers',
    matches: (act) => act.type === 'citizen.identified' && textIn(act.data, 'how') === 'kept-papers',
    repeat: 'once',
    sev: 3,
    cite: ['ltcd-2013/d6/k1'],
    competence: 'rights',
    absolute: true,
    reveal: 'live',
    texts: intakeProhibitionTexts['keep-identity-papers'],
  },
  {
    id: 'tell-the-denounced',
    matches: tellsTheDenounced,
    repeat: 'each',
    sev: 4,
    cite: ['ltc-2018/d8/k3'],
    competence: 'secrecy',
    cap: 49,
    absolute: true,
    reveal: 'end',
    texts: intakeProhibitionTexts['tell-the-denounced'],
  },
];
