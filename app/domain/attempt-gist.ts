import { z } from 'zod';
import type { Day } from '#simulations/law/types.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { isTraineeAct } from './trainee-act.ts';

/** What a list shows of an attempt without reading its log. */
export interface AttemptGist {
  /** The simulated day the case stands on. */
  day: Day;
  /** Acts of the trainee so far. */
  acts: number;
  /** The last thing that happened on the desk, in words; empty when nothing was said. */
  last: string;
}

const gistSchema = z.strictObject({ day: z.int(), acts: z.int().min(0), last: z.string() });

/** The gist of a log. `last` comes from the desk, which has the words. */
export function gistOf(events: readonly CaseEvent[], last: string): AttemptGist {
  return {
    day: events.at(-1)?.day ?? 0,
    acts: events.filter(isTraineeAct).length,
    last,
  };
}

export function gistToJson(gist: AttemptGist): string {
  return JSON.stringify(gist);
}

/** Reads a cached gist; null when it was written by another version, and has to be made again. */
export function parseGist(text: string): AttemptGist | null {
  try {
    const parsed = gistSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
