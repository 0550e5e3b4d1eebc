import { AT_DESK } from '../intake/states.ts';
import type { NormState } from '../part.ts';
import { arcsOf } from '../rules/arcs.ts';
import { receptionActs } from './acts.ts';
import { receptionGuards } from './guards.ts';

const { lawfully } = arcsOf(receptionActs, receptionGuards);

/** The first state of a case that begins with somebody coming in. */
export const AT_DOOR = 'atDoor';

/** From the door to the desk, or home again. */
export const receptionStates: Readonly<Record<string, NormState>> = {
  [AT_DOOR]: {
    on: {
      ...lawfully(AT_DESK, 'reception.received', ['safe-to-receive']),
      ...lawfully('answeredAtDoor', 'reception.answered', ['only-asks']),
      ...lawfully('sentAway', 'reception.turnedAway', ['turning-away-is-grounded']),
      ...lawfully('refusedByNotice', 'reception.refusalNoticed', ['refusal-notice-is-grounded']),
      ...lawfully('putOffAtDoor', 'reception.putOff', ['urgent-case-can-wait', 'may-be-put-off']),
    },
  },
  answeredAtDoor: { type: 'final' },
  sentAway: { type: 'final' },
  refusedByNotice: { type: 'final' },
  putOffAtDoor: { type: 'final' },
};
