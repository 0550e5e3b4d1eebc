import { intakeActs } from '../intake/acts.ts';
import { intakeGuards } from '../intake/guards.ts';
import type { NormState } from '../part.ts';
import { arcsOf } from '../rules/arcs.ts';
import { ACCEPTANCE, denunciationGuards } from './guards.ts';
import { denunciationActs } from './skeleton.ts';

/**
 * The lawful skeleton of a denunciation at the commune: acceptance, verification, conclusion (Luật Tố cáo, Điều 28), or the way
 * out of it. Notices, handling, publication, protection and secrecy are in the ledger of duties and in the flows.
 */

const { to, lawfully } = arcsOf({ ...intakeActs, ...denunciationActs }, { ...intakeGuards, ...denunciationGuards });

const byLetter = lawfully('denunciationAnswered', 'reply.written', ['denunciation-may-be-answered-by-letter']);

const interrupted = (state: string) => ({
  ...byLetter,
  ...lawfully('denunciationTerminated', 'denunciation.terminated', ['denunciation-may-be-terminated']),
  ...lawfully(state, 'denunciation.suspended', ['denunciation-may-be-suspended']),
});

const concluded = (ids: readonly string[]) => lawfully('concluded', 'conclusion.made', ['denunciation-still-to-be-concluded', ...ids]);

export const denunciationStates: Readonly<Record<string, NormState>> = {
  denunciationCase: {
    on: {
      ...lawfully('denunciationAccepted', 'denunciation.accepted', ACCEPTANCE),
      ...lawfully('denunciationRefused', 'denunciation.acceptanceRefused', ['denunciation-refusal-is-grounded']),
      ...lawfully('inspectionOrdered', 'denunciation.inspectionOrdered', ['inspection-is-due']),
      ...lawfully('transferred', 'petition.transferred', ['denunciation-belongs-elsewhere']),
      ...lawfully('guided', 'complainant.guided', ['denunciation-may-be-guided']),
      ...lawfully('filed', 'petition.filed', ['denunciation-may-be-filed']),
      ...lawfully('handedBack', 'petition.returned#complainant', ['may-be-handed-back']),
      ...byLetter,
    },
  },
  denunciationAccepted: {
    on: { ...to('denunciationUnderVerification', 'denunciation.verificationAssigned'), ...concluded(['plain-enough-to-conclude']), ...interrupted('denunciationAccepted') },
  },
  denunciationUnderVerification: { on: { ...to('denunciationVerified', 'denunciation.verificationReported'), ...interrupted('denunciationUnderVerification') } },
  denunciationVerified: { on: { ...concluded([]), ...interrupted('denunciationVerified') } },
  concluded: { type: 'final' },
  denunciationTerminated: { type: 'final' },
  denunciationRefused: { type: 'final' },
  inspectionOrdered: { type: 'final' },
  denunciationAnswered: { type: 'final' },
};
