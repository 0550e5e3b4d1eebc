import { intakeActs } from '../intake/acts.ts';
import { intakeGuards } from '../intake/guards.ts';
import type { NormState } from '../part.ts';
import { arcsOf } from '../rules/arcs.ts';
import { proposalGuards } from './guards.ts';

const { lawfully } = arcsOf(intakeActs, { ...intakeGuards, ...proposalGuards });

/** The ways of a recommendation or a piece of feedback: answered, sent on, or put away. What it takes to get there is in the ledger of duties. */
export const proposalStates: Readonly<Record<string, NormState>> = {
  proposalCase: {
    on: {
      ...lawfully('answered', 'reply.written', ['proposal-is-ours', 'proposal-still-owed']),
      ...lawfully('transferred', 'petition.transferred', ['proposal-belongs-elsewhere', 'proposal-still-owed']),
      ...lawfully('guided', 'complainant.guided', ['proposal-may-be-guided']),
      ...lawfully('filed', 'petition.filed', ['may-be-filed']),
      ...lawfully('handedBack', 'petition.returned#complainant', ['may-be-handed-back']),
    },
  },
  answered: { type: 'final' },
};
