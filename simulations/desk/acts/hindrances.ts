import { capitalised, fill } from '../data-reading.ts';
import { personName } from '../names.ts';
import { isPetitionHere, type Scene } from '../world-state.ts';
import { IMPOSSIBLE } from './texts.vi.ts';

/** Why the petition cannot be worked on, when it is not in the house. */
export function petitionGone({ world }: Scene): string | null {
  if (isPetitionHere(world)) return null;
  if (world.situation.petition === 'refused') return IMPOSSIBLE.petitionRefused;
  return world.situation.petition === 'returned' ? IMPOSSIBLE.petitionReturned : IMPOSSIBLE.petitionTransferred;
}

/** Why nobody on the other side of the desk can take part, when there is nobody. */
export function nobodyHere(scene: Scene): string | null {
  const { citizen } = scene.world.situation;
  if (citizen === 'dead') return complainantDead(scene);
  return citizen === 'away' ? IMPOSSIBLE.nobodyHere : null;
}

/** The reason that the complainant has died, when he has. */
export function complainantDead({ scenario, world }: Scene): string | null {
  if (world.situation.citizen !== 'dead') return null;
  return fill(IMPOSSIBLE.dead, { Person: capitalised(personName(scenario, scenario.facts.complainant.person) ?? '') });
}

/** The reason that no settlement decision lies on the desk. */
export function noDecision({ world }: Scene): string | null {
  return world.made.some(({ kind }) => kind === 'settlementDecision' || kind === 'disputeDecision') ? null : IMPOSSIBLE.noDecision;
}
