import { classByDemand, mainContent } from '../../scenario/classify.ts';
import { rulesFor } from '../class-rules.ts';
import type { Circumstances, Holding } from '../procedure.ts';
import { filingReason, saysNothingNew } from '../rules/filing.ts';
import type { FilingReason } from '../rules/filing.ts';

/** Whether a petition may be put away without an answer. A denunciation is left to the rules of its own branch (Luật Tố cáo, Điều 24, 25). */

function reasonOf({ facts, law, day }: Pick<Circumstances, 'facts' | 'law' | 'day'>): FilingReason | null {
  const own = rulesFor(facts);
  return filingReason(facts, own.isOurs(facts, law, day), own.competence(facts, law, day).authority);
}

/** A complaint is filed only where it says nothing new of what is another's; in what else it may lack the law asks for an answer, or is not read. */
export function mayBeFiled(circumstances: Circumstances): Holding {
  const { facts } = circumstances;
  const petitionClass = classByDemand(mainContent(facts), facts);
  if (petitionClass === 'denunciation') return false;
  if (petitionClass === 'recommendation' || petitionClass === 'feedback') return reasonOf(circumstances) !== null;
  const reason = petitionClass === 'complaint' ? reasonOf(circumstances) : filingReason(facts, true, null);
  if (reason === null) return false;
  return saysNothingNew(reason) ? true : 'open';
}
