import type { SkeletonAct } from '../procedure.ts';
import { skeletonActs } from '../rules/skeleton-acts.ts';
import { headActTexts } from './texts/acts.vi.ts';

/** The two steps of the month that must follow each other: figures are closed, and reported. */
export const headActs: Readonly<Record<string, SkeletonAct>> = skeletonActs(headActTexts, {
  'head.figuresClosed': { sev: 2, competence: 'documents', actor: 'chair', cite: ['ltcd-2013/d15/k2/dd'] },
  'head.reported': { sev: 3, competence: 'documents', actor: 'chair', cite: ['ltcd-2013/d15/k2/dd'] },
});
