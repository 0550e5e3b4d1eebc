import { splitLabel } from '../procedures/case-event.ts';
import type { CaseFacts } from '../scenario/facts.ts';

/** Working days that a commune's desk takes for a step after the one before it, where the facts do not say. */
const USUAL: Readonly<Record<string, number>> = {
  'citizen.identified': 0,
  'petition.registered': 0,
  'petition.classified': 1,
  'complaint.accepted': 2,
  'complaint.settled': 3,
  'file.archived': 5,
};

/** Working days between a step and the one before it in a lawful run that looks like life. */
export function workingDaysFor(label: string, facts: CaseFacts): number {
  const { type } = splitLabel(label);
  return type === 'verification.reported' ? facts.verification.days : (USUAL[type] ?? 1);
}

/** Working days between what starts a floating duty and doing it, once nothing else waits for it. */
const AFTERWARDS: Readonly<Record<string, number>> = {
  'decision.published': 2,
  'file.archived': 5,
};

/** The same for acts that follow the last step of a case. */
export function workingDaysAfter(label: string): number {
  return AFTERWARDS[splitLabel(label).type] ?? 0;
}
