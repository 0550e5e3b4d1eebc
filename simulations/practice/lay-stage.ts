import { readsOf, readsOfChoice } from '../hints/wanted.ts';
import { labelOf } from '../procedures/case-event.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import { Laying } from './laying.ts';
import { actsBefore, stagedRun } from './stage-of-run.ts';
import type { PracticeSetting, RunAct, StagedRun } from './stage-of-run.ts';

/** The beginning of a mini-case: everything before its stage, done rightly. */
export interface LaidStage {
  log: CaseEvent[];
  /** Labels of acts of the lawful run that the desk would not take; empty where the case can be laid. */
  refused: string[];
}

/** The facts that an act of the lawful run rests on. */
function restsOn({ scenario, procedure, law }: PracticeSetting, run: StagedRun): (act: RunAct) => ReadonlySet<string> {
  return (act) => {
    const input = { scenario, procedure, law, events: run.events.slice(0, act.index) };
    const { day } = act.event;
    const label = procedure.project(act.event, scenario.facts) ?? labelOf(act.event);
    const paths = new Set(act.units.flatMap((unit) => [...readsOf(input, unit, label, day)]));
    if (act.from !== null) for (const path of readsOfChoice(input, act.from, day)) paths.add(path);
    return paths;
  };
}

function laidFor(setting: PracticeSetting, run: StagedRun): Laying<RunAct> {
  return new Laying({ scenario: setting.scenario, register: setting.law.register }, restsOn(setting, run));
}

/**
 * The beginning of a mini-case on the desk: the lawful run up to its stage, with what those acts rest on found out before them.
 * What the stage itself rests on is left to find out. Null where the lawful run never comes to the stage. Pure.
 */
export function layStage(setting: PracticeSetting, stage: string): LaidStage | null {
  const run = stagedRun(setting);
  const before = actsBefore(run, stage);
  if (before === null) return null;
  const laying = laidFor(setting, run);
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
  const laying = laidFor(setting, run);
  laying.doAll(before);
  const known = laying.looks;
  const own = run.acts.filter(({ homes }) => homes.has(stage));
  laying.doAll(own);
  return { acts: own.length, looks: laying.looks - known };
}
