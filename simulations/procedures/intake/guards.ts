import { classByDemand, mainContent } from '../../scenario/classify.ts';
import type { PetitionClass } from '../../scenario/facts.ts';
import type { Cite, LegalGuard } from '../procedure.ts';
import { guardsOf } from '../rules/guard-row.ts';
import type { GuardRow } from '../rules/guard-row.ts';
import { mayBeFiled } from './filing.ts';
import { intakeGuardTexts } from './texts/guards.vi.ts';

const CONTENTS = ['petition.contents', 'matters'];
/** What decides whether a petition is handled. */
const HANDLING = ['petition', 'matters', 'proposal'];
const NOT_SILENTLY: readonly Cite[] = ['lkn-2011/d6/k2', 'lkn-2011/d27', 'ltcd-2013/d26/k2/a'];

const classRow = (wanted: readonly PetitionClass[], cite: readonly Cite[]): GuardRow => ({
  sev: 4,
  competence: 'jurisdiction',
  cite,
  reads: CONTENTS,
  holds: ({ facts }) => wanted.includes(classByDemand(mainContent(facts), facts)),
});

/** The law treats the two alike: whoever takes one for the other does nobody any harm. */
const PROPOSALS: readonly PetitionClass[] = ['recommendation', 'feedback'];

/** The guard of each class that a petition can be given. */
export const CLASS_GUARDS: Readonly<Record<PetitionClass, string>> = {
  complaint: 'class-is-complaint',
  denunciation: 'class-is-denunciation',
  recommendation: 'class-is-recommendation',
  feedback: 'class-is-feedback',
  'land-dispute': 'class-is-land-dispute',
  'service-request': 'class-is-service-request',
};

/** Conditions of law on telling petitions apart and on sending them away, by id. */
export const intakeGuards: Readonly<Record<string, LegalGuard>> = guardsOf(intakeGuardTexts, {
  'class-is-complaint': classRow(['complaint'], ['lkn-2011/d2/k1', 'ltcd-2013/d2/k2']),
  'class-is-denunciation': classRow(['denunciation'], ['ltc-2018/d2/k1', 'lkn-2011/d2/k1']),
  'class-is-recommendation': classRow(PROPOSALS, ['ltcd-2013/d2/k2', 'lkn-2011/d2/k1']),
  'class-is-feedback': classRow(PROPOSALS, ['ltcd-2013/d2/k2', 'lkn-2011/d2/k1']),
  'class-is-land-dispute': classRow(['land-dispute'], ['lkn-2011/d2/k1', 'ldd-2024/d235/k2']),
  'class-is-service-request': classRow(['service-request'], ['lkn-2011/d2/k1', 'ltcd-2013/d2/k2']),
  // Nothing makes it lawful to send somebody away with his petition: whatever is wrong with it is found out after receipt.
  'may-be-handed-back': { sev: 4, competence: 'rights', cite: ['lkn-2011/d6/k1', 'lkn-2011/d27'], reads: [], holds: () => false },
  'receipt-may-be-refused': { sev: 4, competence: 'rights', cite: ['lkn-2011/d8/k1', 'lkn-2011/d6/k1'], reads: [], holds: () => false },
  'may-be-filed': { sev: 4, competence: 'rights', cite: NOT_SILENTLY, reads: HANDLING, holds: mayBeFiled },
  // That a petition is told apart before it is put away stands in a text that nobody has read: it is advised.
  'classified-first': { sev: 1, competence: 'intake', cite: ['tt05-2021/d6/k1'], reads: [], holds: () => false },
});
