import type { Circumstances, Holding, LegalGuard } from '../procedure.ts';
import { guardsOf } from '../rules/guard-row.ts';
import { committeeFor, disputeIn, hasFailed, haveAgreed, isCommunesDispute, isForCourtAlone, isMediationOwed, mayAgreeAtOnce, mayBePutOff, mayFailAtOnce } from './dispute.ts';
import { landDisputeGuardTexts } from './texts/guards.vi.ts';

const DISPUTE = ['landDispute', 'petition.contents'];
const PUT_OFF = 'mediation.held#postponed';

/** Whether neither mediation nor settlement is the commune's. */
function goesElsewhere({ facts, law, day }: Circumstances): Holding {
  if (disputeIn(facts) === null) return true;
  const ours = isCommunesDispute(facts, law, day);
  return ours === 'open' ? 'open' : !ours;
}

const isHere = ({ facts }: Circumstances): boolean => facts.landDispute?.inCommune !== false;

const wasMediated = ({ facts }: Circumstances): boolean => {
  const dispute = disputeIn(facts);
  return dispute === null || dispute.mediated === 'council';
};

/** Whether the chair is the committee that settles; passes where an earlier question has told the mistake already. */
function isChairsToSettle(circumstances: Circumstances): Holding {
  const { facts, law, day } = circumstances;
  if (disputeIn(facts) === null || !isHere(circumstances) || !wasMediated(circumstances) || isForCourtAlone(facts)) return true;
  const { authority } = committeeFor(facts, law, day);
  return authority === null ? 'open' : authority === 'commune-chair';
}

/**
 * Conditions of law on mediating and settling a dispute over land, by id. Of several reasons against a settlement by the chair
 * only the first is answered "no": whoever settled in spite of three made one mistake.
 */
export const landDisputeGuards: Readonly<Record<string, LegalGuard>> = guardsOf(landDisputeGuardTexts, {
  'land-is-in-commune': {
    sev: 4,
    competence: 'jurisdiction',
    cite: ['ldd-2024/d235/k2'],
    reads: ['landDispute'],
    holds: isHere,
  },
  'not-mediated-by-council': {
    sev: 3,
    competence: 'jurisdiction',
    cite: ['nd102-2024/d105/k4', 'ldd-2024/d235/k2'],
    reads: DISPUTE,
    holds: (c) => !isHere(c) || isMediationOwed(c.facts),
  },
  'mediation-not-owed': {
    sev: 4,
    competence: 'rights',
    cite: ['ldd-2024/d235/k2/a', 'nd102-2024/d105/k1/a'],
    reads: DISPUTE,
    holds: goesElsewhere,
  },
  'dispute-goes-elsewhere': {
    sev: 4,
    competence: 'jurisdiction',
    cite: ['ldd-2024/d235/k2', 'nd102-2024/d105/k4'],
    reads: DISPUTE,
    holds: goesElsewhere,
  },
  'council-minutes-exist': {
    sev: 4,
    competence: 'rights',
    cite: ['ldd-2024/d235/k2', 'ldd-2024/d235/k1'],
    reads: DISPUTE,
    holds: (c) => !isHere(c) || wasMediated(c),
  },
  'no-papers-for-the-land': {
    sev: 4,
    competence: 'jurisdiction',
    cite: ['ldd-2024/d236/k1'],
    reads: DISPUTE,
    holds: (c) => !isHere(c) || !wasMediated(c) || !isForCourtAlone(c.facts),
  },
  'commune-chair-settles': {
    sev: 4,
    competence: 'jurisdiction',
    cite: ['nd151-2025/d5/k2/g', 'nd102-2024/d106', 'ldd-2024/d236/k3/b'],
    reads: DISPUTE,
    holds: isChairsToSettle,
  },
  'first-absence': { sev: 3, competence: 'rights', cite: ['nd102-2024/d105/k1/d'], reads: DISPUTE, holds: mayBePutOff },
  // Whoever ends at the first session what somebody stayed away from has left out putting it off: one slip under two names.
  'nobody-to-invite-again': { sev: 2, competence: 'rights', cite: ['nd102-2024/d105/k1/d'], reads: DISPUTE, holds: mayFailAtOnce, sameAs: PUT_OFF },
  'agreed-by-all-at-once': { sev: 2, competence: 'rights', cite: ['nd102-2024/d105/k1/d'], reads: DISPUTE, holds: mayAgreeAtOnce, sameAs: PUT_OFF },
  'parties-have-agreed': { sev: 4, competence: 'rights', cite: ['nd102-2024/d105/k1/d', 'nd102-2024/d105/k2'], reads: DISPUTE, holds: haveAgreed },
  'mediation-has-failed': { sev: 4, competence: 'rights', cite: ['nd102-2024/d105/k1/d', 'nd102-2024/d105/k2'], reads: DISPUTE, holds: hasFailed },
  // The petition is answered by mediation, by a decision or by showing the way; a letter settles nothing for either side.
  'dispute-by-letter': { sev: 4, competence: 'documents', cite: ['ldd-2024/d235/k2', 'nd102-2024/d105/k1/a'], reads: [], holds: () => false },
});

/** Guards that a settlement by the chair passes, in the order in which an official asks. */
export const SETTLEMENT_GUARDS: readonly string[] = ['land-is-in-commune', 'council-minutes-exist', 'no-papers-for-the-land', 'commune-chair-settles'];
