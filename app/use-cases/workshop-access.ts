import type { Database } from '#db/client.server.ts';
import type { HallSeatRecord, WorkshopRecord } from '#db/hall-records.ts';
import { listAnswerCounts, listPaperCounts, listWorkshopEvents, selectOptionalSeatOfDevice, selectOptionalWorkshop, selectOptionalWorkshopByCode } from '#db/repositories/workshops.ts';
import { canSteerWorkshop } from '../domain/access.ts';
import { foldRun, planRun } from '../domain/workshop/run.ts';
import type { Run } from '../domain/workshop/run.ts';
import { runSheetSchema } from '../domain/workshop/run-sheet.ts';
import type { StageSources } from '../domain/workshop/stage-view.ts';
import { localDate } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { hashToken } from '../platform/token.ts';
import type { Caller } from './contracts.ts';
import type { Ports } from './ports.ts';
import type { CodeRefusal } from './workshop-contracts.ts';

/** Runs that were folded, each with the plan's revision and the number of its last event. A cache: what is in the file is the truth. */
const folded = new WeakMap<Database, Map<string, { revision: number; run: Run }>>();
const KEPT = 16;

/** Where a workshop stands, by every event in the file. */
export function runOf(ports: Ports, workshop: WorkshopRecord): Run {
  const known = folded.get(ports.db) ?? new Map<string, { revision: number; run: Run }>();
  folded.set(ports.db, known);
  const kept = known.get(workshop.id);
  const before = kept?.revision === workshop.revision ? kept.run : planRun(runSheetSchema.parse(JSON.parse(workshop.runSheet)));
  const run = foldRun(before.sheet, listWorkshopEvents(ports.db, workshop.id, before.seq), before);
  known.delete(workshop.id);
  known.set(workshop.id, { revision: workshop.revision, run });
  const oldest = known.keys().next().value;
  if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
  return run;
}

/** The workshop of an id that came from outside, once it is proved to be the caller's. To everybody else it does not exist. */
export function findOwnWorkshop(ports: Ports, caller: Caller, id: string): Result<WorkshopRecord, { reason: 'not-found' }> {
  const workshop = selectOptionalWorkshop(ports.db, id);
  return workshop !== null && canSteerWorkshop(caller, workshop) ? done(workshop) : failed({ reason: 'not-found' });
}

/** Ended by its facilitator, or forgotten: its last day is past. */
export function isOver(ports: Ports, { endedAt, closesOn }: WorkshopRecord): boolean {
  return endedAt !== null || closesOn < localDate(ports.clock.now());
}

/** Digits of a code however they were typed: spaces, dots and full-width digits are all the same. */
export function readCode(typed: string): string {
  return typed.normalize('NFKC').replace(/[\s.-]/g, '');
}

/** The workshop that a code leads to now. */
export function findByCode(ports: Ports, typed: string): Result<WorkshopRecord, CodeRefusal> {
  const code = readCode(typed);
  if (!/^\d{4,6}$/.test(code)) return failed({ reason: 'code-wrong' });
  const workshop = selectOptionalWorkshopByCode(ports.db, code);
  if (workshop === null) return failed({ reason: 'workshop-unknown' });
  return isOver(ports, workshop) ? failed({ reason: 'workshop-over', title: workshop.title, on: workshop.endedAt === null ? workshop.closesOn : localDate(workshop.endedAt) }) : done(workshop);
}

/** The seat that a device has in the workshop of a code; a seat outlives the workshop, so that its last page can still be read. */
export function findSeat(ports: Ports, typed: string, deviceToken: string | null): Result<{ workshop: WorkshopRecord; seat: HallSeatRecord }, CodeRefusal | { reason: 'no-seat' }> {
  const workshop = selectOptionalWorkshopByCode(ports.db, readCode(typed));
  const seat = workshop === null || deviceToken === null ? null : selectOptionalSeatOfDevice(ports.db, workshop.id, hashToken(deviceToken));
  if (workshop !== null && seat !== null) return done({ workshop, seat });
  const open = findByCode(ports, typed);
  return open.ok ? failed({ reason: 'no-seat' }) : open;
}

/** Counts and citations for the views of a workshop. */
export function stageSources(ports: Ports, workshop: WorkshopRecord): StageSources {
  return {
    title: workshop.title,
    counted: (item, round) => {
      const key = { workshop: workshop.id, item, round };
      return [...listAnswerCounts(ports.db, key).map(({ choice, people }) => ({ choice, count: people })), ...listPaperCounts(ports.db, key)];
    },
    articleOf: (provision) => ports.content.register.provisions.get(provision)?.article ?? provision,
  };
}
