import type { DeskSetting } from '#simulations/desk/play-types.ts';
import { replayActs } from '#simulations/desk/replay.ts';
import type { Replay } from '#simulations/desk/replay.ts';
import { applyRepair } from '#simulations/grading/apply-repair.ts';
import type { Repair } from '#simulations/grading/types.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import type { Procedure } from '#simulations/procedures/procedure.ts';

export interface RepairInput {
  setting: DeskSetting;
  procedure: Procedure;
  /** The log as it was handed in. */
  events: readonly CaseEvent[];
  repair: Pick<Repair, 'steps'>;
}

const actsIn = (events: readonly CaseEvent[]): CaseEvent[] => events.filter(({ src }) => src === 'trainee');

const isSameAct = (a: CaseEvent | undefined, b: CaseEvent | undefined): boolean =>
  a !== undefined && b !== undefined && a.type === b.type && a.choice === b.choice && a.day === b.day && JSON.stringify(a.data) === JSON.stringify(b.data);

/** The mended acts in order, and how many of them, from the first on, hold the whole of the repair. */
function mendedActs({ events, repair, procedure }: RepairInput): { acts: CaseEvent[]; mended: number } {
  const [before, acts] = [actsIn(events), actsIn(applyRepair(events, repair, procedure))];
  let untouched = 0;
  while (untouched < acts.length && isSameAct(before.at(-1 - untouched), acts.at(-1 - untouched))) untouched++;
  return { acts, mended: acts.length - untouched };
}

/** The case with one slip mended and everything else as the trainee did it, played again to the day on which it was handed in. */
export function replayWithRepair(input: RepairInput): Replay {
  return replayActs(input.setting, mendedActs(input).acts, input.events.at(-1)?.day ?? 0);
}

/** The case up to the end of the repair, for the trainee to go on from. */
export function replayToRepair(input: RepairInput): Replay {
  const { acts, mended } = mendedActs(input);
  return replayActs(input.setting, acts.slice(0, mended), 0);
}

/** The log before an act that it holds too; without it, everything before the day of the act. */
export function upToAct(events: readonly CaseEvent[], act: CaseEvent): CaseEvent[] {
  const place = events.findIndex((event) => isSameAct(event, act));
  return place < 0 ? events.filter(({ day }) => day < act.day) : events.slice(0, place);
}
