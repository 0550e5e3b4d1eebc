import type { Circumstances, Cite, Holding, LegalGuard } from '../procedure.ts';
import { guardsOf } from '../rules/guard-row.ts';
import type { GuardRow } from '../rules/guard-row.ts';
import { isDenunciation } from './facts.ts';
import { acceptanceObstacle, isCommunesDenunciation, mayFileDenunciation, mayGuideDenouncer, mayInspect, mayRefuseDenunciation, mayTransferDenunciation } from './response.ts';
import type { AcceptanceObstacle } from './response.ts';
import { isPlainCase, isToBeEnded, suspensionCause, terminationCauses } from './review.ts';
import { denunciationGuardTexts } from './texts/guards.vi.ts';

const CONTENTS = ['petition.contents', 'matters'];
const COMPETENCE = [...CONTENTS, 'petition', 'denunciation'];
const ADMISSION = [...COMPETENCE, 'complainant'];

/** A condition of acceptance. Of several that fail only the first is answered "no"; another authority's case is told by its own guard. */
const condition = (id: AcceptanceObstacle, cite: readonly Cite[]): GuardRow => ({
  sev: 3,
  competence: 'jurisdiction',
  cite,
  reads: ADMISSION,
  holds: ({ facts, law, day }) => isCommunesDenunciation(facts, law, day) === false || acceptanceObstacle(facts) !== id,
});

const negate = (holding: Holding): Holding => (holding === 'open' ? 'open' : !holding);
const asked = (rule: (facts: Circumstances['facts'], law: Circumstances['law'], day: number) => Holding) => ({ facts, law, day }: Circumstances) => rule(facts, law, day);

/** Conditions of law on the arcs of the denunciation's branch, by id. */
export const denunciationGuards: Readonly<Record<string, LegalGuard>> = guardsOf(denunciationGuardTexts, {
  'denunciation-is-ours': { sev: 4, competence: 'jurisdiction', cite: ['ltc-2018/d12/k1', 'ltc-2018/d12/k6'], reads: COMPETENCE, holds: asked(isCommunesDenunciation) },
  'denouncer-is-known': condition('denouncer-is-known', ['ltc-2018/d25/k1', 'ltc-2018/d29/k1']),
  'denunciation-has-form': condition('denunciation-has-form', ['ltc-2018/d23/k1', 'ltc-2018/d29/k1']),
  'denouncer-has-capacity': condition('denouncer-has-capacity', ['ltc-2018/d29/k1']),
  'violation-can-be-told': condition('violation-can-be-told', ['ltc-2018/d29/k1']),
  'evidence-against-settler': condition('evidence-against-settler', ['ltc-2018/d29/k1/tu-khieu-nai']),
  'denunciation-refusal-is-grounded': { sev: 4, competence: 'rights', cite: ['ltc-2018/d29/k1', 'ltc-2018/d8/k5', 'ltc-2018/d24/k1'], reads: ADMISSION, holds: asked(mayRefuseDenunciation) },
  'inspection-is-due': { sev: 3, competence: 'jurisdiction', cite: ['ltc-2018/d25/k2', 'nd31-2019/d20'], reads: ADMISSION, holds: asked(mayInspect) },
  'denunciation-belongs-elsewhere': { sev: 4, competence: 'jurisdiction', cite: ['ltc-2018/d24/k2', 'ltc-2018/d12/k1'], reads: ADMISSION, holds: asked(mayTransferDenunciation) },
  'denunciation-may-be-guided': { sev: 3, competence: 'jurisdiction', cite: ['ltc-2018/d24/k2'], reads: COMPETENCE, holds: asked(mayGuideDenouncer) },
  'denunciation-may-be-filed': { sev: 4, competence: 'rights', cite: ['ltc-2018/d25/k2', 'ltc-2018/d24/k3', 'ltc-2018/d8/k5'], reads: ADMISSION, holds: asked(mayFileDenunciation) },
  // Nothing that is told to a denouncer by letter takes the place of acceptance, verification and conclusion.
  'denunciation-may-be-answered-by-letter': { sev: 4, competence: 'documents', cite: ['ltc-2018/d28', 'ltc-2018/d35/k1'], reads: CONTENTS, holds: ({ facts }) => !isDenunciation(facts) },
  'plain-enough-to-conclude': { sev: 3, competence: 'rights', cite: ['ltc-2018/d28', 'nd31-2019/d19'], reads: ['verification'], holds: isPlainCase },
  'denunciation-still-to-be-concluded': { sev: 3, competence: 'rights', cite: ['ltc-2018/d33/k2', 'ltc-2018/d34/k3'], reads: ADMISSION, holds: (c) => negate(isToBeEnded(c)) },
  'denunciation-may-be-terminated': {
    sev: 4,
    competence: 'rights',
    cite: ['ltc-2018/d34/k3', 'ltc-2018/d33/k2', 'ltc-2018/d33/k3', 'nd31-2019/d4/van-phai-giai-quyet'],
    reads: ADMISSION,
    holds: (c) => (terminationCauses(c).length > 0 ? true : isToBeEnded(c)),
  },
  'denunciation-may-be-suspended': { sev: 4, competence: 'time', cite: ['ltc-2018/d34/k1'], reads: [], holds: (c) => suspensionCause(c) !== null },
});

/** Ids of the guards that acceptance passes, in the order in which an official asks. */
export const ACCEPTANCE = ['denunciation-is-ours', 'denouncer-is-known', 'denunciation-has-form', 'denouncer-has-capacity', 'violation-can-be-told', 'evidence-against-settler'] as const;
