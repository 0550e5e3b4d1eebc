import type { SkeletonAct } from '../procedure.ts';
import { skeletonActs } from '../rules/skeleton-acts.ts';
import { receptionActTexts } from './texts/acts.vi.ts';

/** What can become of somebody who comes through the door. */
export const receptionActs: Readonly<Record<string, SkeletonAct>> = skeletonActs(receptionActTexts, {
  'reception.received': { sev: 3, competence: 'intake', actor: 'receptionOfficer', cite: ['ltcd-2013/d25/k1'], orderCredit: 0.5 },
  'reception.answered': { sev: 2, competence: 'intake', actor: 'receptionOfficer', cite: ['ltcd-2013/d8/k4'] },
  'reception.turnedAway': { sev: 3, competence: 'rights', actor: 'receptionOfficer', cite: ['ltcd-2013/d9/k1', 'ltcd-2013/d9/k2'] },
  'reception.refusalNoticed': { sev: 3, competence: 'rights', actor: 'chair', cite: ['ltcd-2013/d9/k3'] },
  'reception.putOff': { sev: 3, competence: 'rights', actor: 'receptionOfficer', cite: ['ltcd-2013/d6/k1'] },
});
