import type { SkeletonAct } from '../procedure.ts';
import { skeletonActs } from '../rules/skeleton-acts.ts';
import { denunciationActTexts } from './texts/acts.vi.ts';

/** The acts of the denunciation's branch by label. */
export const denunciationActs: Readonly<Record<string, SkeletonAct>> = skeletonActs(denunciationActTexts, {
  'denunciation.accepted': { sev: 4, competence: 'rights', actor: 'chair', cite: ['ltc-2018/d24/k1', 'ltc-2018/d28', 'ltc-2018/d29/k1'], orderCredit: 0.3 },
  'denunciation.acceptanceRefused': { sev: 3, competence: 'rights', actor: 'chair', cite: ['ltc-2018/d24/k1', 'ltc-2018/d24/k1/khong-thu-ly'] },
  'denunciation.inspectionOrdered': { sev: 3, competence: 'jurisdiction', actor: 'chair', cite: ['ltc-2018/d25/k2', 'nd31-2019/d20'] },
  'denunciation.verificationAssigned': { sev: 3, competence: 'documents', actor: 'chair', cite: ['ltc-2018/d31/k1', 'ltc-2018/d28'] },
  'denunciation.verificationReported': { sev: 3, competence: 'documents', actor: 'verifier', cite: ['nd31-2019/d16', 'ltc-2018/d28'] },
  'denunciation.suspended': { sev: 2, competence: 'time', actor: 'chair', cite: ['ltc-2018/d34/k1'] },
  'denunciation.terminated': { sev: 3, competence: 'rights', actor: 'chair', cite: ['ltc-2018/d34/k3'] },
  'conclusion.made': { sev: 4, competence: 'documents', actor: 'chair', cite: ['ltc-2018/d35/k1', 'ltc-2018/d28'] },
});
