import type { SkeletonAct } from '../procedure.ts';
import { skeletonActs } from '../rules/skeleton-acts.ts';
import { answerActTexts } from './texts/acts.vi.ts';
import { settlingActTexts } from './texts/settling-acts.vi.ts';

/** The acts of the complaint's branch by label: what they weigh, who does them, and what is said when they are missing or too many. */
export const acts: Readonly<Record<string, SkeletonAct>> = skeletonActs(
  { ...answerActTexts, ...settlingActTexts },
  {
    'complaint.accepted': { sev: 3, competence: 'rights', actor: 'chair', cite: ['lkn-2011/d27', 'lkn-2011/d14/k2/a', 'nd124-2020/d16/k1'], orderCredit: 0.3 },
    'complaint.acceptanceRefused': { sev: 3, competence: 'rights', actor: 'chair', cite: ['lkn-2011/d27', 'nd124-2020/d16/k1'] },
    'verification.assigned': { sev: 3, competence: 'documents', actor: 'chair', cite: ['lkn-2011/d29/k1/b', 'nd124-2020/d18'] },
    'verification.reported': { sev: 3, competence: 'documents', actor: 'verifier', cite: ['lkn-2011/d29/k4', 'nd124-2020/d27'] },
    'dialogue.held': { sev: 3, competence: 'rights', actor: 'chair', cite: ['lkn-2011/d30/k1', 'lkn-2011/d53/k1'], repeatable: true },
    'complaint.settled': { sev: 3, competence: 'documents', actor: 'chair', cite: ['lkn-2011/d31/k1', 'lkn-2011/d6/k3'] },
    'settlement.suspended': { sev: 2, competence: 'documents', actor: 'chair', cite: ['lkn-2011/d11a/k1/a', 'lkn-2011/d11a/k3'] },
    'settlement.terminated': { sev: 3, competence: 'documents', actor: 'chair', cite: ['lkn-2011/d10/k2', 'lkn-2011/d11a/k3'] },
  },
);
