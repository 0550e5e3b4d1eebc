import { dismissed } from '../intake/states.ts';
import { intakeActs } from '../intake/acts.ts';
import { intakeGuards } from '../intake/guards.ts';
import type { NormState } from '../part.ts';
import { arcsOf } from '../rules/arcs.ts';
import { ACCEPTANCE_GUARDS, guards } from './guards.ts';
import { acts } from './skeleton.ts';

/**
 * The lawful skeleton of a first complaint at the commune: what must stand before something else may. Whatever only has to
 * happen by a date, or at all, is in the ledger of duties; notices, papers and the file are there.
 */

const { to, lawfully } = arcsOf({ ...intakeActs, ...acts }, { ...intakeGuards, ...guards });

const answeredByLetter = lawfully('answeredByLetter', 'reply.written', ['may-answer-by-letter']);

/** What can stop or end settlement at each of its stages. */
const interrupted = (state: string) => ({
  ...answeredByLetter,
  ...lawfully('terminated', 'settlement.terminated', ['termination-is-grounded']),
  ...lawfully(state, 'settlement.suspended', ['suspension-is-grounded']),
});

/** The branch of the complaint; see `guards.ts` for what each id means. */
export const complaintStates: Readonly<Record<string, NormState>> = {
  complaintCase: {
    on: {
      ...lawfully('accepted', 'complaint.accepted', ACCEPTANCE_GUARDS),
      ...lawfully('refused', 'complaint.acceptanceRefused', ['refusal-is-grounded']),
      ...lawfully('guided', 'complainant.guided', ['another-authority-is-competent', 'guidance-still-owed']),
      ...lawfully('transferred', 'petition.transferred', ['another-authority-is-competent', 'guidance-still-owed', 'may-be-passed-on']),
      ...lawfully('guided', 'petition.returned#forwarder', ['may-be-returned-to-forwarder']),
      ...dismissed,
      ...answeredByLetter,
    },
  },
  accepted: {
    on: {
      ...lawfully('settled', 'complaint.settled', ['still-to-be-decided', 'plainly-right']),
      ...to('underVerification', 'verification.assigned'),
      ...interrupted('accepted'),
    },
  },
  underVerification: { on: { ...to('verified', 'verification.reported'), ...interrupted('underVerification') } },
  verified: {
    on: {
      ...lawfully('settled', 'complaint.settled', ['still-to-be-decided', 'dialogue-not-needed']),
      ...lawfully('dialogued', 'dialogue.held', ['group-is-represented']),
      ...interrupted('verified'),
    },
  },
  dialogued: {
    on: {
      ...lawfully('settled', 'complaint.settled', ['still-to-be-decided']),
      ...lawfully('dialogued', 'dialogue.held', ['group-is-represented']),
      'dialogue.missed#excused': { target: 'verified' },
      ...interrupted('dialogued'),
    },
  },
  settled: { type: 'final' },
  terminated: { type: 'final' },
  refused: { type: 'final' },
  answeredByLetter: { type: 'final' },
};
