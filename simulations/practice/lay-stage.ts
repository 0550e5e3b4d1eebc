import { actOf } from '../desk/acts/catalogue.ts';
import type { ActType } from '../desk/act-data.ts';
import { openCase, play } from '../desk/play.ts';
import type { DeskCommand, DeskSetting } from '../desk/play-types.ts';
import { sceneOf } from '../desk/world-state.ts';
import { inquiryFor } from '../hints/inquiry.ts';
import { readsOf, readsOfChoice } from '../hints/wanted.ts';
import type { Day } from '../law/types.ts';
import { labelOf } from '../procedures/case-event.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import { actsBefore, stagedRun } from './stage-of-run.ts';
import type { PracticeSetting, RunAct, StagedRun } from './stage-of-run.ts';

/** The beginning of a mini-case: everything before its stage, done rightly. */
export interface LaidStage {
  log: CaseEvent[];
  /** Labels of acts of the lawful run that the desk would not take; empty where the case can be laid. */
  refused: string[];
}

/** Acts that find something out and change nothing for anybody else. */
const LOOKS: readonly ActType[] = ['paper.read', 'person.asked', 'source.consulted'];
/** A case has fewer things to find out than this. */
const MAX_LOOKS = 60;

/** A log that is played act by act, each with what has to be known for it. */
class Laying {
  readonly log: CaseEvent[];
  looks = 0;
  private readonly setting: PracticeSetting;
  private readonly desk: DeskSetting;
  private readonly run: StagedRun;

  constructor(setting: PracticeSetting, run: StagedRun) {
    this.setting = setting;
    this.desk = { scenario: setting.scenario, register: setting.law.register };
    this.run = run;
    this.log = openCase(this.desk);
  }

  /** @returns why not, in words; null when it is done */
  private command(command: DeskCommand): string | null {
    const result = play(this.desk, this.log, command);
    if (!result.ok) return [result.message, ...Object.values(result.fields)].join(' ');
    this.log.push(...result.events);
    return null;
  }

  private today(): Day {
    return sceneOf(this.desk, this.log).world.today;
  }

  /** Finds out what an act rests on, as far as it can be found out today. */
  private inquire(act: RunAct): void {
    const { scenario, procedure, law } = this.setting;
    const input = { scenario, procedure, law, events: this.run.events.slice(0, act.index) };
    const { day } = act.event;
    const label = procedure.project(act.event, scenario.facts) ?? labelOf(act.event);
    const paths = new Set(act.units.flatMap((unit) => [...readsOf(input, unit, label, day)]));
    if (act.from !== null) for (const path of readsOfChoice(input, act.from, day)) paths.add(path);
    for (let looks = 0; looks < MAX_LOOKS; looks += 1) {
      const inquiry = inquiryFor(sceneOf(this.desk, this.log), paths);
      if (inquiry === null || 'wait' in inquiry.act) return;
      const wanted = inquiry.act.do;
      if (!LOOKS.some((type) => type === wanted) || this.command(inquiry.act) !== null) return;
      this.looks += 1;
    }
  }

  private passTo(day: Day): string | null {
    while (this.today() < day) {
      const why = this.command({ wait: 'until', day });
      if (why !== null) return why;
    }
    return null;
  }

  /** Does acts in order. What the desk does not take yet, because somebody is not here, is tried again after each further act. @returns those it never took */
  doAll(acts: readonly RunAct[]): RunAct[] {
    let waiting: RunAct[] = [];
    for (const act of acts) {
      if (this.do(act) === null) waiting = waiting.filter((one) => this.do(one) !== null);
      else waiting.push(act);
    }
    return waiting;
  }

  /** Does an act of the run, not before its day. */
  private do(act: RunAct): string | null {
    this.inquire(act);
    const why = this.passTo(act.event.day);
    if (why !== null) return why;
    this.inquire(act);
    return actOf(act.event.type) === null ? null : this.command({ do: act.event.type, data: act.event.data });
  }
}

/**
 * The beginning of a mini-case on the desk: the lawful run up to its stage, with what those acts rest on found out before them.
 * What the stage itself rests on is left to find out. Null where the lawful run never comes to the stage. Pure.
 */
export function layStage(setting: PracticeSetting, stage: string): LaidStage | null {
  const run = stagedRun(setting);
  const before = actsBefore(run, stage);
  if (before === null) return null;
  const laying = new Laying(setting, run);
  const refused = laying.doAll(before).map(({ event }) => labelOf(event));
  return { log: laying.log, refused };
}

/** What a stage asks for: acts of the lawful run, and papers, people and sources to be asked before them. */
export interface StageWork {
  acts: number;
  looks: number;
}

/** How much work a stage is; null where the lawful run never comes to it. */
export function workOfStage(setting: PracticeSetting, stage: string): StageWork | null {
  const run = stagedRun(setting);
  const before = actsBefore(run, stage);
  if (before === null) return null;
  const laying = new Laying(setting, run);
  laying.doAll(before);
  const known = laying.looks;
  const own = run.acts.filter(({ homes }) => homes.has(stage));
  laying.doAll(own);
  return { acts: own.length, looks: laying.looks - known };
}
