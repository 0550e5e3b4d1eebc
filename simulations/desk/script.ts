import { dayOf, formatDay } from '../law/day.ts';
import type { Day } from '../law/types.ts';
import type { CaseEvent, Json } from '../procedures/case-event.ts';
import { fill } from './data-reading.ts';
import { openCase, play } from './play.ts';
import type { DeskSetting } from './play-types.ts';
import { foldWorld } from './world-state.ts';
import { DESK_WORDS } from './world.vi.ts';

/** One line of a script: an act on a day, or letting time pass. */
export type ScriptEntry = { act: string; on: string; data: Readonly<Record<string, Json>> } | { wait: string };

export type ScriptResult = { ok: true; events: CaseEvent[] } | { ok: false; at: number; message: string; fields: Readonly<Record<string, string>> };

/** Lets time pass to a day, however often something on the way asks for attention. */
function passTo(setting: DeskSetting, log: CaseEvent[], day: Day): string | null {
  for (let { today } = foldWorld(setting, log); today < day; ({ today } = foldWorld(setting, log))) {
    const result = play(setting, log, { wait: 'until', day });
    if (!result.ok) return result.message;
    log.push(...result.events);
  }
  return null;
}

/**
 * Plays a list of acts from the opening of a case, with everything that the world does in between. At the first act that
 * cannot be done it stops and tells which (counted from 0) and why.
 */
export function runScript(setting: DeskSetting, acts: readonly ScriptEntry[]): ScriptResult {
  const log = openCase(setting);
  for (const [at, entry] of acts.entries()) {
    const on = 'wait' in entry ? entry.wait : entry.on;
    const failed = (message: string, fields: Readonly<Record<string, string>> = {}): ScriptResult => ({ ok: false, at, message, fields });
    let day: Day;
    try {
      day = dayOf(on);
    } catch {
      return failed(fill(DESK_WORDS.scriptDay, { on }));
    }
    const { today } = foldWorld(setting, log);
    if (day < today) return failed(fill(DESK_WORDS.scriptBack, { on: formatDay(day), today: formatDay(today) }));
    const stopped = passTo(setting, log, day);
    if (stopped !== null) return failed(stopped);
    if ('wait' in entry) continue;
    const result = play(setting, log, { do: entry.act, data: entry.data });
    if (!result.ok) return failed(result.message, result.fields);
    log.push(...result.events);
  }
  return { ok: true, events: log };
}
