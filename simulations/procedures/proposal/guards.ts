import type { Circumstances, Holding, LegalGuard } from '../procedure.ts';
import { guardsOf } from '../rules/guard-row.ts';
import { isGuidanceOpen, isOurs, reasonToFile } from './class-rules.ts';
import { isProposalCase } from './facts.ts';
import { proposalGuardTexts } from './texts/guards.vi.ts';

const TASKS = ['petition', 'matters', 'proposal'];

/** Asked about a petition of another class, every way is open: it was charged at classification. */
const asked = (rule: (circumstances: Circumstances) => boolean) => (circumstances: Circumstances) => !isProposalCase(circumstances.facts) || rule(circumstances);

/** For what was only said at the desk the decree of 2026 speaks of guidance, the law of passing on (oq-19). */
function mayBeGuided(circumstances: Circumstances): Holding {
  return isProposalCase(circumstances.facts) ? isGuidanceOpen(circumstances) && 'open' : true;
}

/** Conditions of law on the ways out of a recommendation or a piece of feedback. */
export const proposalGuards: Readonly<Record<string, LegalGuard>> = guardsOf(proposalGuardTexts, {
  'proposal-is-ours': { sev: 3, competence: 'jurisdiction', cite: ['ltcd-2013/d26/k2/a', 'ltcd-2013/d26/k2/b'], reads: TASKS, holds: asked(({ facts }) => isOurs(facts)) },
  'proposal-belongs-elsewhere': { sev: 3, competence: 'jurisdiction', cite: ['ltcd-2013/d26/k2/a', 'ltcd-2013/d26/k2/b'], reads: TASKS, holds: asked(({ facts }) => !isOurs(facts)) },
  // The petition, or the record of what was said, has to reach whoever is competent; telling the sender where to go is not enough.
  'proposal-may-be-guided': { sev: 3, competence: 'rights', cite: ['ltcd-2013/d26/k2/b'], reads: TASKS, holds: mayBeGuided },
  'proposal-still-owed': { sev: 2, competence: 'documents', cite: ['tt05-2021/d6/k2/b', 'tt05-2021/d28'], reads: TASKS, holds: asked(({ facts, law, day }) => reasonToFile(facts, law, day) === null) },
});
