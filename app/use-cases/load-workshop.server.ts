import type { WorkshopRecord } from '#db/records.ts';
import { listAnswerCounts, listAnsweredSeats, listAnswersOfSeat, listPaperCounts, listSeats, selectSeated } from '#db/repositories/workshops.ts';
import { itemOf, possibleEvents, secondsSpent, statusOf, voteOf } from '../domain/workshop/run.ts';
import type { Run } from '../domain/workshop/run.ts';
import { countedIn, stageView } from '../domain/workshop/stage-view.ts';
import type { ConsoleView, ProjectorView, StageView } from '../domain/workshop/view-types.ts';
import type { Result } from '../platform/result.ts';
import { done } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import type { Ports } from './ports.ts';
import { withStorage } from './storage.ts';
import { findOwnWorkshop, findSeat, runOf, stageSources } from './workshop-access.ts';
import type { LoadedConsole, LoadedProjector, LoadedRoom, RoomRefusal } from './workshop-contracts.ts';

function stageOf(ports: Ports, workshop: WorkshopRecord): StageView {
  return stageView(runOf(ports, workshop), stageSources(ports, workshop));
}

/** The room of a seat: what is now, and what this seat has answered. */
export function loadRoom(ports: Ports, input: { code: string; deviceToken: string | null }): Result<LoadedRoom, RoomRefusal> {
  return withStorage<LoadedRoom, RoomRefusal>(ports, () => {
    const found = findSeat(ports, input.code, input.deviceToken);
    if (!found.ok) return found;
    const { workshop, seat } = found.value;
    const { number, kind, size, name, moveCode } = seat;
    return done({ workshop: workshop.id, code: workshop.code, seat: { number, kind, size, name, moveCode }, stage: stageOf(ports, workshop), answers: listAnswersOfSeat(ports.db, seat.id) });
  });
}

/** The round that the hall is in; null where there is no vote. */
function presentRound(workshop: string, run: Run): { workshop: string; item: string; round: number } | null {
  const item = itemOf(run);
  return item?.kind === 'vote' ? { workshop, item: item.id, round: voteOf(run, item.id).round } : null;
}

function projectorView(ports: Ports, workshop: WorkshopRecord): ProjectorView {
  const round = presentRound(workshop.id, runOf(ports, workshop));
  const { seats, people } = selectSeated(ports.db, workshop.id);
  return {
    stage: stageOf(ports, workshop),
    code: workshop.code,
    place: workshop.place,
    seats,
    people,
    answered: round === null ? 0 : listAnswerCounts(ports.db, round).reduce((sum, { answers }) => sum + answers, 0),
    sheets: round === null ? 0 : new Set(listPaperCounts(ports.db, round).map(({ sheet }) => sheet)).size,
  };
}

function consoleView(ports: Ports, workshop: WorkshopRecord): ConsoleView {
  const run = runOf(ports, workshop);
  const item = itemOf(run);
  const round = presentRound(workshop.id, run);
  const next = run.sheet.items[item === null ? 0 : run.sheet.items.indexOf(item) + 1];
  return {
    ...projectorView(ports, workshop),
    can: possibleEvents(run),
    counted: item?.kind === 'vote' && round !== null ? countedIn(item, round.round, stageSources(ports, workshop)) : null,
    peopleAnswered: round === null ? 0 : listAnswerCounts(ports.db, round).reduce((sum, { people }) => sum + people, 0),
    plannedMinutes: item?.minutes ?? 0,
    spentMinutes: item === null ? 0 : Math.floor(secondsSpent(run, item.id, ports.clock.now()) / 60),
    next: next?.title ?? null,
  };
}

function stepStates(run: Run): LoadedConsole['steps'] {
  const present = itemOf(run);
  const at = present === null ? -1 : run.sheet.items.indexOf(present);
  const { skipped } = run.snapshot.context;
  return run.sheet.items.map(({ id, title, minutes }, index) => {
    const past = index < at || (index === at && statusOf(run) === 'ended');
    return { id, title, minutes, state: past ? (skipped.includes(id) ? 'skipped' : 'done') : index === at ? 'now' : 'ahead' };
  });
}

/** The facilitator's console: the only place with names. */
export function loadConsole(ports: Ports, caller: Caller, input: { workshop: string }): Result<LoadedConsole, Refusal> {
  return withStorage<LoadedConsole, Refusal>(ports, () => {
    const found = findOwnWorkshop(ports, caller, input.workshop);
    if (!found.ok) return found;
    const workshop = found.value;
    const run = runOf(ports, workshop);
    const round = presentRound(workshop.id, run);
    const answered = new Set(round === null ? [] : listAnsweredSeats(ports.db, round));
    const sheets = new Map<number, Record<string, number>>();
    for (const { sheet, choice, count } of round === null ? [] : listPaperCounts(ports.db, round)) sheets.set(sheet, { ...sheets.get(sheet), [choice]: count });
    return done({
      id: workshop.id,
      title: workshop.title,
      place: workshop.place,
      code: workshop.code,
      live: consoleView(ports, workshop),
      steps: stepStates(run),
      seats: listSeats(ports.db, workshop.id).map(({ id, number, kind, size, name, commune, role, moveCode }) => ({ number, kind, size, name, commune, role, moveCode, answered: answered.has(id) })),
      paper: [...sheets].map(([sheet, counts]) => ({ sheet, counts })),
    });
  });
}

/** The projector's page, for the facilitator's own machine: aggregates, never a name. */
export function loadProjector(ports: Ports, caller: Caller, input: { workshop: string }): Result<LoadedProjector, Refusal> {
  return withStorage<LoadedProjector, Refusal>(ports, () => {
    const found = findOwnWorkshop(ports, caller, input.workshop);
    return found.ok ? done({ id: found.value.id, live: projectorView(ports, found.value) }) : found;
  });
}

/** Who looks on: the phones of a hall all get the same, the projector a little more, the console everything. */
export type Audience = 'room' | 'projector' | 'console';

export interface Watched {
  workshop: string;
  /** Makes what this audience sees now. It asks nobody any more whether they may: that was proved when it was handed out. */
  view(): StageView | ProjectorView | ConsoleView;
}

/** What a phone with a seat may watch. */
export function watchRoom(ports: Ports, input: { code: string; deviceToken: string | null }): Result<Watched & { seat: string }, RoomRefusal> {
  return withStorage<Watched & { seat: string }, RoomRefusal>(ports, () => {
    const found = findSeat(ports, input.code, input.deviceToken);
    return found.ok ? done({ workshop: found.value.workshop.id, seat: found.value.seat.id, view: () => stageOf(ports, found.value.workshop) }) : found;
  });
}

/** What a facilitator may watch. */
export function watchWorkshop(ports: Ports, caller: Caller, input: { workshop: string; audience: 'projector' | 'console' }): Result<Watched, Refusal> {
  return withStorage<Watched, Refusal>(ports, () => {
    const found = findOwnWorkshop(ports, caller, input.workshop);
    if (!found.ok) return found;
    const { value } = found;
    return done({ workshop: value.id, view: () => (input.audience === 'console' ? consoleView(ports, value) : projectorView(ports, value)) });
  });
}
