import type { DeskSetting } from '../desk/play-types.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import { Laying } from './laying.ts';

/** A log that was made without the desk, played at it. */
export interface PlayedOut {
  /** `batch` is the number of the first event of the command that made an event. */
  log: { event: CaseEvent; batch: number }[];
  /** The first act that the desk does not take, and its reason in words; nothing after it was played. */
  stopped: { act: CaseEvent; why: string } | null;
}

/**
 * Plays the acts of a log at the desk, each on its day, and before each finds out everything that can be found out by then: logs
 * that follow from the norm alone hold what is done and not how it came to be known. Pure.
 */
export function playOut(setting: DeskSetting, events: readonly CaseEvent[]): PlayedOut {
  const everything = new Set(setting.scenario.discoveries.flatMap(({ facts }) => facts));
  const laying = new Laying<{ event: CaseEvent }>(setting, () => everything);
  const log = (): PlayedOut['log'] => laying.log.map((event, index) => ({ event, batch: laying.batches[index] ?? 1 }));
  for (const event of events) {
    if (event.src !== 'trainee') continue;
    const why = laying.do({ event });
    if (why !== null) return { log: log(), stopped: { act: event, why } };
  }
  return { log: log(), stopped: null };
}
