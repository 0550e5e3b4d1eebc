import type { Authority } from '../../desk/act-data.ts';
import type { CaseFacts } from '../../scenario/facts.ts';
import type { Holding } from '../procedure.ts';

/** Why a petition need not be handled, so that it is filed: Thông tư 05/2021/TT-TTCP, Điều 6 khoản 2 điểm b, Điều 8 khoản 1, Điều 28. */
export type FilingReason = 'nameless' | 'unreadable' | 'competent-body-has-it' | 'guided-before' | 'answered-before' | 'under-way';

/** Outcomes of an earlier petition that end the matter where it is the commune's own. */
const ENDED_HERE: Readonly<Record<string, FilingReason>> = { answered: 'answered-before', settled: 'answered-before', 'under-way': 'under-way' };

/**
 * The reason that stands for filing, or null. `ours` says whether the commune settles the matter, `authority` who does. A
 * petition that brings something new is handled as a new one.
 */
export function filingReason({ petition }: CaseFacts, ours: Holding, authority: Authority | null): FilingReason | null {
  if (petition.sender !== 'named') return 'nameless';
  if (petition.writing !== 'readable') return 'unreadable';
  if (ours === false && authority !== null && petition.alsoSentTo.includes(authority)) return 'competent-body-has-it';
  const { earlier } = petition;
  if (earlier === undefined || earlier.newDetails) return null;
  if (ours === false) return earlier.outcome === 'under-way' ? null : 'guided-before';
  return ours === true ? (ENDED_HERE[earlier.outcome] ?? null) : null;
}

/** Reasons for which somebody else has the matter in hand, or the sender knows the way: nothing is owed once more. */
export const saysNothingNew = (reason: FilingReason | null): boolean => reason === 'competent-body-has-it' || reason === 'guided-before';
