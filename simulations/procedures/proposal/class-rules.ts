import { mainContent } from '../../scenario/classify.ts';
import type { CaseFacts } from '../../scenario/facts.ts';
import type { LawView } from '../../law/law-view.ts';
import type { Day } from '../../law/types.ts';
import type { Circumstances } from '../procedure.ts';
import type { Competence } from '../rules/authorities.ts';
import type { ClassRules } from '../rules/class-rules.ts';
import { filingReason } from '../rules/filing.ts';
import type { FilingReason } from '../rules/filing.ts';
import { ownTasks, proposals, taskOf } from './facts.ts';

/** Whether any of the proposals is the commune's to answer; a petition without one is judged by its class alone. */
export const isOurs = (facts: CaseFacts): boolean => proposals(facts).length === 0 || ownTasks(facts).length > 0;

function competence(facts: CaseFacts, law: LawView, day: Day): Competence {
  const landOfficer = ownTasks(facts).some((content) => taskOf(content, facts).landOfficer) && law.provision('ldd-2024/d242/k1/a', day) !== null;
  if (isOurs(facts)) return { authority: 'commune-chair', cites: landOfficer ? ['ldd-2024/d242/k1/a'] : ['ltcd-2013/d26/k2/a'], open: [] };
  return { authority: taskOf(mainContent(facts), facts).whose, cites: ['ltcd-2013/d26/k2/b'], open: [] };
}

/** Why the petition need not be handled, if so. */
export function reasonToFile(facts: CaseFacts, law: LawView, day: Day): FilingReason | null {
  return filingReason(facts, isOurs(facts), competence(facts, law, day).authority);
}

/** Whether the texts differ on sending the sender elsewhere with what he said at the desk (oq-19). */
export function isGuidanceOpen({ facts, law, day }: Pick<Circumstances, 'facts' | 'law' | 'day'>): boolean {
  return facts.petition.channel === 'oral' && !isOurs(facts) && reasonToFile(facts, law, day) === null && law.provision('nd154-2026/d15/k2', day) !== null;
}

/** What intake asks about recommendations and feedback. */
export const proposalRules: ClassRules = {
  entry: 'proposalCase',
  isOurs,
  competence,
  // Proposals among themselves need no papers of their own: each goes to whom it concerns.
  toSeparate: (facts) => facts.petition.contents.filter((content) => !proposals(facts).includes(content)),
  response(facts, law, day) {
    if (reasonToFile(facts, law, day) !== null) return 'file';
    return isOurs(facts) ? 'answer' : 'transfer';
  },
};
