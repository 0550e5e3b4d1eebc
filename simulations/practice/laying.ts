import { actOf } from '../desk/acts/catalogue.ts';
import type { ActType } from '../desk/act-data.ts';
import { openCase, play } from '../desk/play.ts';
import type { DeskCommand, DeskSetting } from '../desk/play-types.ts';
import { sceneOf } from '../desk/world-state.ts';
import { inquiryFor } from '../hints/inquiry.ts';
import type { Day } from '../law/types.ts';
import type { CaseEvent } from '../procedures/case-event.ts';

/** Acts that find something out and change nothing for anybody else. */
const LOOKS: readonly ActType[] = ['paper.read', 'person.asked', 'source.consulted'];
/** A case has fewer things to find out than this. */
const MAX_LOOKS = 60;

/** A log that is played act by act at the desk, each with what has to be known for it found out before. */
export class Laying<Act extends { event: CaseEvent }> {
  readonly log: CaseEvent[];
  /** For each event the number of the first event of the command that made it. */
  readonly batches: number[];
  looks = 0;
  private readonly desk: DeskSetting;
  private readonly restsOn: (act: Act) => ReadonlySet<string>;

  /** @param restsOn the facts that are to be known before an act, as paths */
  constructor(desk: DeskSetting, restsOn: (act: Act) => ReadonlySet<string>) {
    this.desk = desk;
    this.restsOn = restsOn;
    this.log = openCase(desk);
    this.batches = this.log.map(() => 1);
  }

  /** @returns why not, in words; null when it is done */
  private command(command: DeskCommand): string | null {
    const result = play(this.desk, this.log, command);
    if (!result.ok) return [result.message, ...Object.values(result.fields)].join(' ');
    const batch = this.log.length + 1;
    this.log.push(...result.events);
    this.batches.push(...result.events.map(() => batch));
    return null;
  }

  private today(): Day {
    return sceneOf(this.desk, this.log).world.today;
  }

  /** Finds out what an act rests on, as far as it can be found out today. */
  private inquire(act: Act): void {
    const paths = this.restsOn(act);
    for (let looks = 0; looks < MAX_LOOKS; looks += 1) {
      const inquiry = inquiryFor(sceneOf(this.desk, this.log), paths);
      if (inquiry === null || 'wait' in inquiry.act) return;
      const wanted = inquiry.act.do;
      if (!LOOKS.some((type) => type === wanted) || this.command(inquiry.act) !== null) return;
      this.looks += 1;
    }
  }

  /** Lets time pass to a day, however often something on the way asks for attention. @returns why it does not pass; null when it did */
  passTo(day: Day): string | null {
    while (this.today() < day) {
      const why = this.command({ wait: 'until', day });
      if (why !== null) return why;
    }
    return null;
  }

  /** Does acts in order. What the desk does not take yet, because somebody is not here, is tried again after each further act. @returns those it never took */
  doAll(acts: readonly Act[]): Act[] {
    let waiting: Act[] = [];
    for (const act of acts) {
      if (this.do(act) === null) waiting = waiting.filter((one) => this.do(one) !== null);
      else waiting.push(act);
    }
    return waiting;
  }

  /** Does an act, not before its day. @returns why not, in words; null when it is done */
  do(act: Act): string | null {
    this.inquire(act);
    const why = this.passTo(act.event.day);
    if (why !== null) return why;
    this.inquire(act);
    return actOf(act.event.type) === null ? null : this.command({ do: act.event.type, data: act.event.data });
  }
}
