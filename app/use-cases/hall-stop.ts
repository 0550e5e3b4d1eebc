import { selectOptionalHallOf } from '#db/repositories/hall-desks.ts';
import { selectOptionalWorkshop } from '#db/repositories/workshops.ts';
import type { AttemptRecord } from '#db/records.ts';
import type { DeskSetting } from '#simulations/desk/play-types.ts';
import type { OnlineSetting } from '#simulations/grading/online.ts';
import { dayOf } from '#simulations/law/day.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { caseStanding, leadsBeyond, stageBound } from '../domain/workshop/stage-bound.ts';
import { caseOf } from './attempt-access.ts';
import type { HallStop } from './desk-contracts.ts';
import type { Ports } from './ports.ts';
import { stageLabel } from './stage-label.ts';
import { isOver, runOf } from './workshop-access.ts';

/** An attempt as it stands. */
interface Standing {
  attempt: AttemptRecord;
  setting: DeskSetting;
  log: readonly CaseEvent[];
}

/** The stage up to which a hall works an attempt now; null for a case outside of a hall, and where the hall holds nobody back. */
export function hallBound(ports: Ports, { id, procedure }: AttemptRecord): (HallStop & { stage: string }) | null {
  const hall = selectOptionalHallOf(ports.db, id);
  const workshop = hall === null ? null : selectOptionalWorkshop(ports.db, hall.workshop);
  if (hall === null || workshop === null || isOver(ports, workshop)) return null;
  const stage = stageBound(runOf(ports, workshop), hall.scenario);
  return stage === null ? null : { stage, label: stageLabel(procedure, stage), code: workshop.code };
}

function settingOfCase({ attempt, setting }: Standing): OnlineSetting {
  const { scenario, procedure, law } = caseOf(setting, attempt);
  return { procedure, facts: scenario.facts, law, opensOn: dayOf(scenario.opensOn) };
}

/** Where the hall stops, once this case has come there. */
export function hallStopOf(ports: Ports, standing: Standing): HallStop | null {
  const bound = hallBound(ports, standing.attempt);
  if (bound === null || !caseStanding(settingOfCase(standing), standing.log, bound.stage).over) return null;
  return { label: bound.label, code: bound.code };
}

/** The stage at which the hall stops before these events; null where they may happen. */
export function stoppedBefore(ports: Ports, standing: Standing, events: readonly CaseEvent[]): string | null {
  const bound = hallBound(ports, standing.attempt);
  return bound !== null && leadsBeyond(settingOfCase(standing), bound.stage, standing.log, events) ? bound.label : null;
}
