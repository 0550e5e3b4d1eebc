import { setImmediate } from 'node:timers/promises';
import { selectLog, selectOptionalAttempt } from '#db/repositories/attempts.ts';
import { listDesksOfSeats } from '#db/repositories/hall-desks.ts';
import { listSeats } from '#db/repositories/workshops.ts';
import type { WorkshopRecord } from '#db/hall-records.ts';
import type { LoggedEvent } from '#db/records.ts';
import { HINT_OPENED } from '#simulations/desk/act-data.ts';
import { dayOf } from '#simulations/law/day.ts';
import { isTraineeAct } from '../domain/trainee-act.ts';
import { caseStanding } from '../domain/workshop/stage-bound.ts';
import { whereaboutsOf } from '../domain/workshop/whereabouts.ts';
import type { DeskNow, DeskState } from '../domain/workshop/whereabouts.ts';
import type { Result } from '../platform/result.ts';
import { done } from '../platform/result.ts';
import { caseOf, settingOf } from './attempt-access.ts';
import type { Caller, Refusal } from './contracts.ts';
import { casesOf, chosenCase } from './hall-cases.ts';
import { hallBound } from './hall-stop.ts';
import type { LoadedWhereabouts, WhereaboutsRow } from './hall-insight-contracts.ts';
import type { Ports } from './ports.ts';
import { withStorageAsync } from './storage.ts';
import { findOwnWorkshop } from './workshop-access.ts';

interface SeenDesk {
  /** Up to which event it was looked at; -1 when its place is one from before. */
  seq: number;
  bound: string | null;
  stage: string | null;
  acts: number;
  now: DeskNow;
}

/** So long one page looks where desks stand; of the others it tells what was known before. */
const BUDGET_MILLISECONDS = 3000;

/** Desks as they were seen last, by attempt. A cache: one that nobody acted at since costs nothing. */
const seen = new WeakMap<Ports['content'], Map<string, SeenDesk>>();
const KEPT = 4000;

/** The highest level of help opened behind the last act. */
function helpSince(log: readonly LoggedEvent[]): number {
  const lastAct = log.findLastIndex(({ event }) => isTraineeAct(event));
  const levels = log.slice(lastAct + 1).flatMap(({ event }) => (event.type === HINT_OPENED && typeof event.data['level'] === 'number' ? [event.data['level']] : []));
  return Math.max(0, ...levels);
}

function look(ports: Ports, id: string, inTime: boolean): SeenDesk {
  const cache = seen.get(ports.content) ?? new Map<string, SeenDesk>();
  seen.set(ports.content, cache);
  const attempt = selectOptionalAttempt(ports.db, id);
  if (attempt === null) throw new Error(`no attempt ${id}`);
  const log = selectLog(ports.db, id);
  const bound = hallBound(ports, attempt)?.stage ?? null;
  const handedIn = attempt.status === 'submitted';
  const before = cache.get(id);
  if (before?.seq === log.length && before.bound === bound && before.now.handedIn === handedIn) return before;
  const { scenario, procedure, law } = caseOf(settingOf(ports, attempt), attempt);
  const standing = inTime ? caseStanding({ procedure, facts: scenario.facts, law, opensOn: dayOf(scenario.opensOn) }, log.map(({ event }) => event), bound) : null;
  const acts = log.filter(({ event }) => isTraineeAct(event));
  const last = log.findLast(({ batch }) => batch > 1);
  const desk: SeenDesk = {
    seq: standing === null ? -1 : log.length,
    bound,
    stage: standing === null ? (before?.stage ?? null) : (procedure.stages.find((stage) => stage.id === standing.stage)?.label ?? null),
    acts: acts.length,
    now: { openedAt: attempt.startedAt, lastActAt: last?.recordedAt ?? null, help: helpSince(log), handedIn, atEnd: standing?.over ?? before?.now.atEnd ?? false },
  };
  cache.delete(id);
  cache.set(id, desk);
  const oldest = cache.keys().next().value;
  if (cache.size > KEPT && oldest !== undefined) cache.delete(oldest);
  return desk;
}

const NONE: Readonly<Record<DeskState, number>> = { stuck: 0, working: 0, 'at-end': 0, 'handed-in': 0, 'not-begun': 0 };

async function rowsOf(ports: Ports, workshop: WorkshopRecord, scenario: string): Promise<WhereaboutsRow[]> {
  const desks = new Map(listDesksOfSeats(ports.db, workshop.id, scenario).map((desk) => [desk.seat, desk]));
  const at = ports.clock.now();
  const end = performance.now() + BUDGET_MILLISECONDS;
  const rows: WhereaboutsRow[] = [];
  for (const { id, number, name } of listSeats(ports.db, workshop.id)) {
    const known = desks.get(id);
    const desk = known === undefined ? null : look(ports, known.attempt, performance.now() < end);
    const ago = desk?.now.lastActAt === undefined || desk.now.lastActAt === null ? null : Math.max(0, Math.floor((Date.parse(at) - Date.parse(desk.now.lastActAt)) / 60_000));
    rows.push({ number, name, crew: known?.crew ?? null, stage: desk?.stage ?? null, acts: desk?.acts ?? 0, ago, ...whereaboutsOf(desk?.now ?? null, at) });
    // Answers of the hall come in between two desks, not behind all of them.
    await setImmediate();
  }
  return rows;
}

/** Who is where in a case, and who is stuck: seat numbers and names, for the facilitator alone. */
export function loadWhereabouts(ports: Ports, caller: Caller, input: { workshop: string; scenario: string | null }): Promise<Result<LoadedWhereabouts, Refusal>> {
  return withStorageAsync<LoadedWhereabouts, Refusal>(ports, async () => {
    const found = findOwnWorkshop(ports, caller, input.workshop);
    if (!found.ok) return found;
    const workshop = found.value;
    const scenario = chosenCase(ports, workshop, input.scenario);
    const rows = scenario === null ? [] : await rowsOf(ports, workshop, scenario.id);
    const counts = rows.reduce((sum, { state }) => ({ ...sum, [state]: sum[state] + 1 }), NONE);
    const order = (row: WhereaboutsRow): number => (row.state === 'stuck' ? 0 : 1);
    return done({ id: workshop.id, title: workshop.title, cases: casesOf(ports, workshop), scenario, counts, rows: rows.sort((a, b) => order(a) - order(b) || a.number - b.number) });
  });
}
