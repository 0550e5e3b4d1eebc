import type { Role } from '../case-event.ts';
import type { Cite, Competence, Severity, SkeletonAct } from '../procedure.ts';
import { actTexts } from './texts/acts.vi.ts';
import { settlingActTexts } from './texts/settling-acts.vi.ts';

const texts = { ...actTexts, ...settlingActTexts };

interface Row {
  sev: Severity;
  competence: Competence;
  actor: Role;
  cite: readonly Cite[];
  orderCredit?: number;
  repeatable?: boolean;
}

const classification = (cite: readonly Cite[]): Row => ({ sev: 3, competence: 'jurisdiction', actor: 'petitionOfficer', cite });

const ROWS: Record<keyof typeof texts, Row> = {
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
  'complaint.accepted': { sev: 3, competence: 'rights', actor: 'chair', cite: ['lkn-2011/d27', 'lkn-2011/d14/k2/a', 'nd124-2020/d16/k1'], orderCredit: 0.3 },
  'complaint.acceptanceRefused': { sev: 3, competence: 'rights', actor: 'chair', cite: ['lkn-2011/d27', 'nd124-2020/d16/k1'] },
  'complainant.guided': { sev: 3, competence: 'jurisdiction', actor: 'receptionOfficer', cite: ['nd124-2020/d8/k3', 'ltcd-2013/d8/k4'] },
  'petition.transferred': { sev: 3, competence: 'jurisdiction', actor: 'petitionOfficer', cite: ['ltcd-2013/d26/k1/b/khong-thuoc', 'nd124-2020/d8/k3'] },
  'reply.written': { sev: 3, competence: 'documents', actor: 'chair', cite: ['lkn-2011/d6/k3', 'ltcd-2013/d26/k2/a'] },
  'verification.assigned': { sev: 3, competence: 'documents', actor: 'chair', cite: ['lkn-2011/d29/k1/b', 'nd124-2020/d18'] },
  'verification.reported': { sev: 3, competence: 'documents', actor: 'verifier', cite: ['lkn-2011/d29/k4', 'nd124-2020/d27'] },
  'dialogue.held': { sev: 3, competence: 'rights', actor: 'chair', cite: ['lkn-2011/d30/k1', 'lkn-2011/d53/k1'], repeatable: true },
  'complaint.settled': { sev: 3, competence: 'documents', actor: 'chair', cite: ['lkn-2011/d31/k1', 'lkn-2011/d6/k3'] },
  'settlement.suspended': { sev: 2, competence: 'documents', actor: 'chair', cite: ['lkn-2011/d11a/k1/a', 'lkn-2011/d11a/k3'] },
  'settlement.terminated': { sev: 3, competence: 'documents', actor: 'chair', cite: ['lkn-2011/d10/k2', 'lkn-2011/d11a/k3'] },
};

/** The acts of the norm machine by label: what they weigh, who does them, and what is said when they are missing or too many. */
export const acts: Readonly<Record<string, SkeletonAct>> = Object.fromEntries(
  Object.entries(ROWS).map(([label, row]) => {
    const found = Object.entries(texts).find(([id]) => id === label);
    if (found === undefined) throw new RangeError(`No texts for ${label}.`);
    return [label, { ...row, ...found[1], reveal: 'live' } satisfies SkeletonAct];
  }),
);
