import { AT_DESK } from '../intake/states.ts';
import type { NormState } from '../part.ts';
import { arcsOf } from '../rules/arcs.ts';
import { crowdActs } from './acts.ts';
import { crowdGuards } from './guards.ts';

const { lawfully } = arcsOf(crowdActs, crowdGuards);

/** The first state of a case that begins with a crowd. */
export const AT_GATE = 'atGate';

/** From the gate to the desk, or home again where there is nothing that a petition could settle. */
export const crowdStates: Readonly<Record<string, NormState>> = {
  [AT_GATE]: {
    on: {
      ...lawfully(AT_DESK, 'crowd.sorted#petition', ['crowd-brings-petition']),
      ...lawfully('crowdAnswered', 'crowd.sorted#none', ['crowd-brings-no-petition']),
    },
  },
  crowdAnswered: { type: 'final' },
};
