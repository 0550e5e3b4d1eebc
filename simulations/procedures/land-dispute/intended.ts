import type { Intended } from '../procedure.ts';
import { landDisputeIntendedTexts as why } from './texts/intended.vi.ts';

/** Where the law leaves a choice, and guards that answer on one side only. */
export const landDisputeIntended: Intended = {
  overlaps: [
    { state: 'disputeCase', labels: ['mediation.refused', 'complainant.guided', 'petition.transferred'], why: why.elsewhere },
  ],
  oneSided: [{ rule: 'dispute-by-letter', never: true, why: why.byLetter }],
  neverAlone: [],
};
