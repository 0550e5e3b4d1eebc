import type { SkeletonAct } from '../procedure.ts';
import { skeletonActs } from '../rules/skeleton-acts.ts';
import { landDisputeStepTexts } from './texts/acts.vi.ts';

/** The acts of the dispute's branch by label: what they weigh, who does them, and what is said when they are missing or too many. */
export const landDisputeSteps: Readonly<Record<string, SkeletonAct>> = skeletonActs(landDisputeStepTexts, {
  'mediation.accepted': { sev: 3, competence: 'rights', actor: 'chair', cite: ['nd102-2024/d105/k1/a', 'ldd-2024/d235/k2/a'], orderCredit: 0.3 },
  'mediation.refused': { sev: 3, competence: 'rights', actor: 'chair', cite: ['nd102-2024/d105/k1/a'] },
  'mediation.councilFormed': { sev: 3, competence: 'documents', actor: 'chair', cite: ['ldd-2024/d235/k2/a'] },
  'mediation.held#postponed': { sev: 2, competence: 'rights', actor: 'chair', cite: ['nd102-2024/d105/k1/d'] },
  'mediation.held#succeeded': { sev: 3, competence: 'rights', actor: 'chair', cite: ['ldd-2024/d235/k2', 'ldd-2024/d235/k2/d'] },
  'mediation.held#failed': { sev: 3, competence: 'rights', actor: 'chair', cite: ['ldd-2024/d235/k2', 'ldd-2024/d235/k2/d'] },
  'dispute.accepted': { sev: 3, competence: 'rights', actor: 'chair', cite: ['nd151-2025/pl1/p8/k2/a'], orderCredit: 0.3 },
  'dispute.reported': { sev: 3, competence: 'documents', actor: 'verifier', cite: ['nd151-2025/pl1/p8/k3'] },
  'dispute.settled': { sev: 3, competence: 'documents', actor: 'chair', cite: ['ldd-2024/d236/k4', 'nd151-2025/pl1/p8/k5/a'] },
});
