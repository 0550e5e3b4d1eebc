import type { SkeletonAct } from '../procedure.ts';
import { skeletonActs } from '../rules/skeleton-acts.ts';
import type { ActRow } from '../rules/skeleton-acts.ts';
import { intakeActTexts } from './texts/acts.vi.ts';

const classification = (cite: ActRow['cite']): ActRow => ({ sev: 3, competence: 'jurisdiction', actor: 'petitionOfficer', cite });

/** Receiving, registering and telling apart, and the ways out of the house that every class of petition shares. */
export const intakeActs: Readonly<Record<string, SkeletonAct>> = skeletonActs(intakeActTexts, {
  'petition.registered': { sev: 2, competence: 'intake', actor: 'receptionOfficer', cite: ['ltcd-2013/d25/k2/so'], orderCredit: 0.7 },
  'petition.receiptRefused': { sev: 3, competence: 'rights', actor: 'receptionOfficer', cite: ['lkn-2011/d8/k1', 'lkn-2011/d6/k1'] },
  'petition.classified#complaint': classification(['lkn-2011/d2/k1', 'nd154-2026/d15/k1']),
  'petition.classified#denunciation': classification(['ltc-2018/d2/k1', 'nd154-2026/d15/k1']),
  'petition.classified#recommendation': classification(['ltcd-2013/d2/k2', 'nd154-2026/d15/k1']),
  'petition.classified#feedback': classification(['ltcd-2013/d2/k2', 'nd154-2026/d15/k1']),
  'petition.classified#land-dispute': classification(['lkn-2011/d2/k1', 'ldd-2024/d235/k2']),
  'petition.classified#service-request': classification(['lkn-2011/d2/k1', 'ltcd-2013/d2/k2']),
  'petition.filed': { sev: 3, competence: 'rights', actor: 'petitionOfficer', cite: ['lkn-2011/d6/k2'] },
  'petition.returned#complainant': { sev: 3, competence: 'rights', actor: 'petitionOfficer', cite: ['lkn-2011/d6/k1', 'lkn-2011/d27'] },
  'petition.returned#forwarder': { sev: 2, competence: 'rights', actor: 'petitionOfficer', cite: ['lkn-2011/d14/k2/a'] },
  'complainant.guided': { sev: 3, competence: 'jurisdiction', actor: 'receptionOfficer', cite: ['nd124-2020/d8/k3', 'ltcd-2013/d8/k4'] },
  'petition.transferred': { sev: 3, competence: 'jurisdiction', actor: 'petitionOfficer', cite: ['ltcd-2013/d26/k1/b/khong-thuoc', 'nd124-2020/d8/k3'] },
  'reply.written': { sev: 3, competence: 'documents', actor: 'chair', cite: ['lkn-2011/d6/k3', 'ltcd-2013/d26/k2/a'] },
});
