import { formatDay } from '../law/day.ts';
import type { Day } from '../law/types.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import type { ActType } from './act-data.ts';
import { actOf } from './acts/catalogue.ts';
import { fill } from './data-reading.ts';
import { openCase, play } from './play.ts';
import type { DeskCommand, DeskSetting, PlayResult } from './play-types.ts';
import { foldWorld } from './world-state.ts';
import { DESK_WORDS } from './world.vi.ts';

/** An act that could not be played again, and the desk's reason in words. */
export interface UnplayedAct {
  act: CaseEvent;
  why: string;
}

export interface Replay {
  /** The new log; `batch` is the number of the first event of the command that made an event. */
  log: { event: CaseEvent; batch: number }[];
  /** Acts that only look: what they looked at does not come this time, so they fall away. */
  dropped: UnplayedAct[];
  /** The first other act that has become impossible; nothing after it was played. */
  stopped: UnplayedAct | null;
}

/** Acts that change nothing for anybody but the one who does them. */
const LOOKS: readonly ActType[] = ['paper.read', 'person.asked', 'source.consulted', 'provision.consulted', 'deadline.noted'];

/** A log that grows command by command. */
class Growing {
  readonly log: Replay['log'] = [];
  private readonly setting: DeskSetting;

  constructor(setting: DeskSetting) {
    this.setting = setting;
    this.add(openCase(setting));
  }

  events(): CaseEvent[] {
    return this.log.map(({ event }) => event);
  }

  today(): Day {
    return foldWorld(this.setting, this.events()).today;
  }

  add(events: readonly CaseEvent[]): void {
    const batch = this.log.length + 1;
    this.log.push(...events.map((event) => ({ event, batch })));
  }

  /** @returns why not, in words; null when it is done */
  command(command: DeskCommand): string | null {
    const result: PlayResult = play(this.setting, this.events(), command);
    if (!result.ok) return [result.message, ...Object.values(result.fields)].join(' ');
    this.add(result.events);
    return null;
  }

  /** Lets time pass to a day, however often something on the way asks for attention. */
  passTo(day: Day): string | null {
    while (this.today() < day) {
      const why = this.command({ wait: 'until', day });
      if (why !== null) return why;
    }
    return null;
  }

  /** Does an act on its day. What is no act of the desk (a hint that was opened) is kept as it is. */
  act(act: CaseEvent): string | null {
    const why = this.passTo(act.day);
    if (why !== null) return why;
    const today = this.today();
    if (act.day < today) return fill(DESK_WORDS.scriptBack, { on: formatDay(act.day), today: formatDay(today) });
    if (actOf(act.type) !== null) return this.command({ do: act.type, data: act.data });
    this.add([{ ...act, seq: this.log.length + 1 }]);
    return null;
  }
}

/**
 * Plays a trainee's acts again from the opening of a case, each on its day. What the world does comes from the acts anew: nothing
 * of an earlier log's answers is taken over. Pure: no clock, no chance.
 * @param until the day to which time passes after the last act; none when it has passed already
 */
export function replayActs(setting: DeskSetting, acts: readonly CaseEvent[], until: Day): Replay {
  const growing = new Growing(setting);
  const { log } = growing;
  const dropped: UnplayedAct[] = [];
  for (const act of acts) {
    const why = growing.act(act);
    if (why === null) continue;
    if (!LOOKS.some((type) => type === act.type)) return { log, dropped, stopped: { act, why } };
    dropped.push({ act, why });
  }
  growing.passTo(until);
  return { log, dropped, stopped: null };
}
