import { OnlineCase } from '#simulations/grading/online.ts';
import { stageHomes } from '#simulations/grading/stage-homes.ts';
import type { OnlineSetting } from '#simulations/grading/online.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { itemOf, statusOf } from './run.ts';
import type { Run } from './run.ts';
import type { RunItem } from './run-sheet.ts';

type CaseStage = Extract<RunItem, { kind: 'case-stage' }>;

/**
 * The stage up to which the hall works a case now: that of the last step for it which the hall has come to. Null: to its end,
 * because the step says so, or because nothing of the hall holds it back any more.
 */
export function stageBound(run: Run, scenario: string): string | null {
  const item = itemOf(run);
  if (item === null || statusOf(run) === 'ended') return null;
  const isOfCase = (each: RunItem): each is CaseStage => each.kind === 'case-stage' && each.scenario === scenario;
  const { items } = run.sheet;
  const reached = items.slice(0, items.indexOf(item) + 1).findLast(isOfCase) ?? items.find(isOfCase);
  return reached?.stage ?? null;
}

/** The id of the stage in which a case stands after a log, and whether the stage up to which it is worked is behind it. */
export function caseStanding(setting: OnlineSetting, events: readonly CaseEvent[], bound: string | null): { stage: string | null; over: boolean } {
  const online = new OnlineCase(setting);
  const [state] = online.standing(online.replay(events));
  const homes = stageHomes(setting.procedure);
  if (state === undefined) return { stage: null, over: false };
  return { stage: homes.ofState(state), over: bound !== null && homes.endsOf(bound).includes(state) };
}

/**
 * Whether a command leads a case on beyond the stage that the hall works: to another day, or by a step of the next stage. What
 * goes with the stage's last step (sending its notice, the books) may still be done on that day.
 */
export function leadsBeyond(setting: OnlineSetting, bound: string, events: readonly CaseEvent[], more: readonly CaseEvent[]): boolean {
  const online = new OnlineCase(setting);
  const here = online.replay(events);
  const [before] = online.standing(here);
  if (before === undefined || !stageHomes(setting.procedure).endsOf(bound).includes(before)) return false;
  const today = events.at(-1)?.day;
  return more.some(({ day }) => day !== today) || online.standing(more.reduce((state, event) => online.advance(state, event), here))[0] !== before;
}
