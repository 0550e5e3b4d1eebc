import type { Circumstances, Cite } from '../procedure.ts';
import { complainantsIn, isGroup, mostRepresentatives, standingRepresentatives } from '../rules/representation.ts';

/** What is wrong with how complainants are represented, as far as it can be mended by choosing anew. */

/** One person for one content (Nghị định 124/2020/NĐ-CP, Điều 5 khoản 3). */
const ONE = 1;

/** The provision against which representatives were chosen or authorised; null when nothing is wrong. */
export function defectOfRepresentation({ facts, law, day }: Pick<Circumstances, 'facts' | 'law' | 'day'>): Cite | null {
  const { petition, complainant, complaint } = facts;
  if (!isGroup(facts)) return complainant.represented !== undefined && (complaint?.authorised.length ?? 0) > 0 ? 'nd124-2020/d5/k3' : null;
  // A group that has chosen nobody is not accepted at all; that is told by the guard of acceptance.
  if ((petition.representatives ?? 0) === 0) return null;
  const most = mostRepresentatives(facts, law, day);
  if (most !== null && (petition.representatives ?? 0) > most) return 'nd124-2020/d6/k2';
  return (complaint?.chosen ?? []).every((person) => complainantsIn(facts).includes(person)) ? null : 'nd124-2020/d6/k1';
}

/** How many may be chosen or authorised; null where the law sets no number. */
export function mostToChoose({ facts, law, day }: Pick<Circumstances, 'facts' | 'law' | 'day'>): number | null {
  return isGroup(facts) ? mostRepresentatives(facts, law, day) : ONE;
}

/** Whether a group has lost everybody whom it had chosen. */
export function isUnrepresented({ facts, history }: Pick<Circumstances, 'facts' | 'history'>): boolean {
  return isGroup(facts) && standingRepresentatives(facts, history).length === 0;
}
