import type { LegalGuard } from '../procedure.ts';
import { guardsOf } from '../rules/guard-row.ts';
import { asksPetition } from './facts.ts';
import { crowdGuardTexts } from './texts/guards.vi.ts';

/** Conditions of law on telling apart what a crowd asks for, by id. */
export const crowdGuards: Readonly<Record<string, LegalGuard>> = guardsOf(crowdGuardTexts, {
  'crowd-brings-petition': { sev: 3, competence: 'jurisdiction', cite: ['ltcd-2013/d2/k2', 'ltcd-2013/d8/k4'], reads: ['crowd.asks'], holds: ({ facts }) => asksPetition(facts) },
  'crowd-brings-no-petition': { sev: 3, competence: 'rights', cite: ['ltcd-2013/d2/k2', 'ltcd-2013/d30/k1'], reads: ['crowd.asks'], holds: ({ facts }) => !asksPetition(facts) },
});
