import type { Circumstances, Holding, LegalGuard } from '../procedure.ts';
import { guardsOf } from '../rules/guard-row.ts';
import { GROUPS, isInForce, isMainContentFit, isOfAGroup } from './facts.ts';
import { onlineGuardTexts } from './texts/guards.vi.ts';

/** Before the decree nothing allowed it and nothing forbade it. */
const once = (holds: boolean, circumstances: Circumstances): Holding => (isInForce(circumstances) ? holds : 'open');

/** Conditions of law on receiving over the network, by id. */
export const onlineGuards: Readonly<Record<string, LegalGuard>> = guardsOf(onlineGuardTexts, {
  'may-be-held-online': { sev: 3, competence: 'intake', cite: [GROUPS], reads: ['online.group', 'online.wishes'], holds: (c) => once(isOfAGroup(c.facts), c) },
  'denunciation-may-be-online': { sev: 4, competence: 'secrecy', cite: ['nd154-2026/d20/k4'], reads: ['online', 'petition.contents', 'matters'], holds: (c) => once(isMainContentFit(c.facts), c) },
});
