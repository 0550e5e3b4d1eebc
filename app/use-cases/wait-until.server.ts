import { dayOf } from '#simulations/law/day.ts';
import { play } from '#simulations/desk/play.ts';
import type { DeskCommand } from '#simulations/desk/play-types.ts';
import type { Result } from '../platform/result.ts';
import { failed } from '../platform/result.ts';
import type { ActDone, ActRefusal, Caller, WaitUntilInput } from './contracts.ts';
import { carryOut, outcomeOf } from './carry-out.ts';
import type { Ports } from './ports.ts';

function commandOf(until: string): DeskCommand | null {
  if (until === 'next-event') return { wait: 'next-event' };
  try {
    return { wait: 'until', day: dayOf(until) };
  } catch {
    return null;
  }
}

/** Lets days pass, to a date or to the next thing that happens. Something that happens on the way stops the wait. */
export function waitUntil(ports: Ports, caller: Caller, input: WaitUntilInput): Result<ActDone, ActRefusal> {
  const command = commandOf(input.until);
  if (!command) return failed({ reason: 'invalid', fields: { until: { fault: 'date' } } });
  const typed = { until: input.until };
  return carryOut(ports, caller, { attempt: input.attempt, expectedSeq: input.expectedSeq, act: 'day.waited', typed }, ({ setting, log }) => outcomeOf(play(setting, log, command), typed));
}
