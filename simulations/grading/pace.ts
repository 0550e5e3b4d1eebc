import { dayOf } from '../law/day.ts';
import type { Day } from '../law/types.ts';
import { splitLabel } from '../procedures/case-event.ts';
import type { CaseFacts } from '../scenario/facts.ts';

/** Working days that a commune's desk takes for a step after the one before it, where the facts do not say. */
const USUAL: Readonly<Record<string, number>> = {
  'citizen.identified': 0,
  'petition.registered': 0,
  'petition.classified': 1,
  'complaint.accepted': 2,
  'denunciation.accepted': 3,
  'complaint.settled': 3,
  'mediation.held': 5,
  'dispute.reported': 10,
  'dispute.settled': 3,
  'file.archived': 5,
};

/** Working days between a step and the one before it in a lawful run that looks like life. */
export function workingDaysFor(label: string, facts: CaseFacts): number {
  const { type } = splitLabel(label);
  return type === 'verification.reported' || type === 'denunciation.verificationReported' ? facts.verification.days : (USUAL[type] ?? 1);
}

/** Working days between what starts a floating duty and doing it, once nothing else waits for it. */
const AFTERWARDS: Readonly<Record<string, number>> = {
  'conclusion.handled': 3,
  'conclusion.published': 2,
  'decision.published': 2,
  'file.archived': 5,
};

/** The same for acts that follow the last step of a case. */
export function workingDaysAfter(label: string): number {
  return AFTERWARDS[splitLabel(label).type] ?? 0;
}

/** The first day on which a step can be done at all: a session over the network takes place on its own day. Null where any day will do. */
export function notBefore(label: string, { online }: CaseFacts): Day | null {
  return online !== undefined && (label === 'online.held' || label === 'online.movedToDesk') ? dayOf(online.on) : null;
}
