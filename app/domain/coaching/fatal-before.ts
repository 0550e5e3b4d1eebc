import { play } from '#simulations/desk/play.ts';
import type { DeskCommand } from '#simulations/desk/play-types.ts';
import { grade } from '#simulations/grading/grade.ts';
import type { Finding } from '#simulations/grading/types.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { revealOf } from '../debrief/live-remarks.ts';
import type { CoachingInput } from './coaching-input.ts';

const FATAL = 4;

function fatalIn({ scenario, procedure, law }: CoachingInput, events: readonly CaseEvent[]): Finding[] {
  return grade({ scenario, procedure, law, events, submitted: false, repairs: 'none' }).findings.filter(({ sev }) => sev === FATAL);
}

/**
 * The fatal slip that an act about to be done would be, for a guided case to stop before it; null when it is none, when the desk
 * would not take the act, or when its rule may only be seen later. The log is graded with and without the act.
 */
export function fatalBefore(input: CoachingInput, command: DeskCommand): Finding | null {
  const { scenario, procedure, law, events } = input;
  const result = play({ scenario, register: law.register }, events, command);
  if (!result.ok) return null;
  const after = fatalIn(input, [...events, ...result.events]).filter((finding) => finding.events.some((seq) => seq > events.length));
  if (after.length === 0) return null;
  const before = new Set(fatalIn(input, events).map(({ id }) => id));
  return after.find(({ id, subject }) => !before.has(id) && revealOf(procedure, subject) === 'live') ?? null;
}
