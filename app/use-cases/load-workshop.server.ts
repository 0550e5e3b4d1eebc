import type { WorkshopRecord } from '#db/hall-records.ts';
import { listAnswerCounts, listAnsweredSeats, listAnswersOfSeat, listPaperCounts, listSeats, selectOptionalWorkshop, selectSeated } from '#db/repositories/workshops.ts';
import { possiblePresses, pressesOf } from '../domain/workshop/presses.ts';
import { itemOf, secondsSpent, statusOf, voteOf } from '../domain/workshop/run.ts';
import type { Run } from '../domain/workshop/run.ts';
import { countedIn, stageView } from '../domain/workshop/stage-view.ts';
import type { ConsoleView, HallView, ProjectorView, RestView, StageView } from '../domain/workshop/view-types.ts';
import { localTime, plusSeconds } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import { countTestAnswers, testBoard } from './hall-test-access.ts';
import { floorOf } from './moderate-floor.server.ts';
import type { Ports } from './ports.ts';
import type { LoadedRemote } from './remote-contracts.ts';
import { withStorage } from './storage.ts';
import { findOwnWorkshop, findSeat, runOf, stageSources } from './workshop-access.ts';
import type { LoadedConsole, LoadedProjector, LoadedRoom, RoomRefusal } from './workshop-contracts.ts';
import { slideNow, slidesOf } from './workshop-slides.ts';

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
    return done({ workshop: workshop.id, code: workshop.code, seat: { number, kind, size, name, moveCode }, stage: stageOf(ports, workshop), answers: listAnswersOfSeat(ports.db, seat.id), testAnswers: countTestAnswers(ports, seat.id) });
  });
}

/** The round that the hall is in; null where there is no vote. */
function presentRound(workshop: string, run: Run): { workshop: string; item: string; round: number } | null {
  const item = itemOf(run);
  return item?.kind === 'vote' ? { workshop, item: item.id, round: voteOf(run, item.id).round } : null;
}

function restView(ports: Ports, run: Run): RestView | null {
  const item = itemOf(run);
  if (item?.kind !== 'break') return null;
  const now = ports.clock.now();
  const left = item.minutes * 60 - secondsSpent(run, item.id, now);
  return { until: localTime(plusSeconds(now, left)), minutesLeft: Math.max(0, Math.ceil(left / 60)) };
}

function hallView(ports: Ports, workshop: WorkshopRecord): HallView {
  const run = runOf(ports, workshop);
  const round = presentRound(workshop.id, run);
  const page = slideNow(ports, run);
  const { seats, people } = selectSeated(ports.db, workshop.id);
  return {
    stage: stageOf(ports, workshop),
    code: workshop.code,
    place: workshop.place,
    seats,
    people,
    answered: round === null ? 0 : listAnswerCounts(ports.db, round).reduce((sum, { answers }) => sum + answers, 0),
    sheets: round === null ? 0 : new Set(listPaperCounts(ports.db, round).map(({ sheet }) => sheet)).size,
    testing: testBoard(ports, workshop, 'projector'),
    page: page === null ? null : { number: page.index + 1, of: page.of, title: page.slide.title, next: page.next },
    dark: run.snapshot.context.dark,
    rest: restView(ports, run),
    floor: floorOf(ports, workshop.id, run),
    presses: pressesOf(run, page?.of ?? 0),
  };
}

function projectorView(ports: Ports, workshop: WorkshopRecord): ProjectorView {
  return { ...hallView(ports, workshop), slide: slideNow(ports, runOf(ports, workshop))?.slide ?? null };
}

function consoleView(ports: Ports, workshop: WorkshopRecord): ConsoleView {
  const run = runOf(ports, workshop);
  const item = itemOf(run);
  const round = presentRound(workshop.id, run);
  const next = run.sheet.items[item === null ? 0 : run.sheet.items.indexOf(item) + 1];
  return {
    ...hallView(ports, workshop),
    testing: testBoard(ports, workshop, 'console'),
    can: possiblePresses(run, slidesOf(ports, item).length),
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

/** The facilitator's remote: the console's figures without its lists. */
export function loadRemote(ports: Ports, caller: Caller, input: { workshop: string }): Result<LoadedRemote, Refusal> {
  return withStorage<LoadedRemote, Refusal>(ports, () => {
    const found = findOwnWorkshop(ports, caller, input.workshop);
    return found.ok ? done({ id: found.value.id, live: consoleView(ports, found.value) }) : found;
  });
}

export interface Watched {
  workshop: string;
  /** Makes whoever looks on sees now. It asks nobody any more whether they may: that was proved when it was handed out. */
  view(): StageView | ProjectorView | ConsoleView;
}

/** A connection outlives the plan that it began with: what lies ahead may have been composed anew. */
function asNow(ports: Ports, workshop: WorkshopRecord): WorkshopRecord {
  return selectOptionalWorkshop(ports.db, workshop.id) ?? workshop;
}

/** What a phone with a seat may watch. */
export function watchRoom(ports: Ports, input: { code: string; deviceToken: string | null }): Result<Watched & { seat: string }, RoomRefusal> {
  return withStorage<Watched & { seat: string }, RoomRefusal>(ports, () => {
    const found = findSeat(ports, input.code, input.deviceToken);
    return found.ok ? done({ workshop: found.value.workshop.id, seat: found.value.seat.id, view: () => stageOf(ports, asNow(ports, found.value.workshop)) }) : found;
  });
}

/** What a facilitator may watch. */
export function watchWorkshop(ports: Ports, caller: Caller, input: { workshop: string; audience: 'projector' | 'console' }): Result<Watched, Refusal> {
  return withStorage<Watched, Refusal>(ports, () => {
    const found = findOwnWorkshop(ports, caller, input.workshop);
    if (!found.ok) return found;
    const { value } = found;
    return done({ workshop: value.id, view: () => (input.audience === 'console' ? consoleView(ports, asNow(ports, value)) : projectorView(ports, asNow(ports, value))) });
  });
}
