import type { Intended } from '../procedure.ts';
import { intendedTexts as why } from './texts/intended.vi.ts';

/** Where the law leaves a choice, and guards that answer on one side only. */
export const intended: Intended = {
  overlaps: [{ state: 'registered', labels: ['petition.classified#recommendation', 'petition.classified#feedback'], why: why.proposals }],
  oneSided: [
    { rule: 'receipt-may-be-refused', never: true, why: why.neverRefused },
    { rule: 'may-be-handed-back', never: true, why: why.neverRefused },
    { rule: 'classified-first', never: true, why: why.filed },
  ],
  neverAlone: [],
};
