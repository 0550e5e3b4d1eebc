import { intakeActs } from '../intake/acts.ts';
import { intakeGuards } from '../intake/guards.ts';
import { dismissed } from '../intake/states.ts';
import type { NormState } from '../part.ts';
import { arcsOf } from '../rules/arcs.ts';
import { landDisputeGuards, SETTLEMENT_GUARDS } from './guards.ts';
import { landDisputeSteps } from './skeleton.ts';

/**
 * The lawful skeleton of a dispute over land: mediation by the commune's council, which ends with agreement or without, or the
 * settlement by the chair once a council has mediated in vain. Guidance, recognition and sending are duties.
 */

const { to, lawfully } = arcsOf({ ...intakeActs, ...landDisputeSteps }, { ...intakeGuards, ...landDisputeGuards });

const ended = {
  ...lawfully('mediationSucceeded', 'mediation.held#succeeded', ['parties-have-agreed']),
  ...lawfully('mediationFailed', 'mediation.held#failed', ['mediation-has-failed']),
};

const endedAtOnce = {
  ...lawfully('mediationSucceeded', 'mediation.held#succeeded', ['agreed-by-all-at-once', 'parties-have-agreed']),
  ...lawfully('mediationFailed', 'mediation.held#failed', ['nobody-to-invite-again', 'mediation-has-failed']),
};

/** The branch of the dispute over land; see `guards.ts` for what each id means. */
export const landDisputeStates: Readonly<Record<string, NormState>> = {
  disputeCase: {
    on: {
      ...lawfully('mediationAccepted', 'mediation.accepted', ['land-is-in-commune', 'not-mediated-by-council']),
      ...lawfully('disputeAccepted', 'dispute.accepted', SETTLEMENT_GUARDS),
      ...lawfully('guided', 'complainant.guided', ['dispute-goes-elsewhere']),
      ...lawfully('transferred', 'petition.transferred', ['dispute-goes-elsewhere']),
      ...lawfully('mediationRefused', 'mediation.refused', ['mediation-not-owed']),
      ...lawfully('disputeLetter', 'reply.written', ['dispute-by-letter']),
      ...dismissed,
    },
  },
  mediationAccepted: { on: to('councilFormed', 'mediation.councilFormed') },
  councilFormed: { on: { ...endedAtOnce, ...lawfully('mediationPutOff', 'mediation.held#postponed', ['first-absence']) } },
  mediationPutOff: { on: ended },
  mediationSucceeded: { type: 'final' },
  mediationFailed: { type: 'final' },
  mediationRefused: { type: 'final' },
  disputeLetter: { type: 'final' },
  disputeAccepted: { on: to('disputeReported', 'dispute.reported') },
  disputeReported: { on: to('disputeSettled', 'dispute.settled') },
  disputeSettled: { type: 'final' },
};
