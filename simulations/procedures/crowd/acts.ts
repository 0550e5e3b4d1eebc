import type { SkeletonAct } from '../procedure.ts';
import { skeletonActs } from '../rules/skeleton-acts.ts';
import { crowdActTexts } from './texts/acts.vi.ts';

const WHAT_IT_IS = ['ltcd-2013/d2/k2', 'ltcd-2013/d2/k1'];

/** Telling apart what a crowd asks for, before anything is written into the book. */
export const crowdActs: Readonly<Record<string, SkeletonAct>> = skeletonActs(crowdActTexts, {
  'crowd.sorted#petition': { sev: 2, competence: 'jurisdiction', actor: 'receptionOfficer', cite: WHAT_IT_IS, orderCredit: 0.5 },
  'crowd.sorted#none': { sev: 3, competence: 'jurisdiction', actor: 'receptionOfficer', cite: WHAT_IT_IS },
});
