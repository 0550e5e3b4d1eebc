import { and, desc, eq, isNotNull, sql } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import { preparedFor } from '../prepared.ts';
import { deviceEvents } from '../schema/device-events.ts';

const newest = sql`${deviceEvents}.rowid`;

const statements = preparedFor((orm) => ({
  byId: orm.select({ person: deviceEvents.person, answer: deviceEvents.answer }).from(deviceEvents).where(eq(deviceEvents.id, sql.placeholder('id'))).prepare(),
  attemptOfCase: orm
    .select({ attempt: deviceEvents.attempt })
    .from(deviceEvents)
    .where(and(eq(deviceEvents.person, sql.placeholder('person')), eq(deviceEvents.case, sql.placeholder('case')), isNotNull(deviceEvents.attempt)))
    .orderBy(desc(newest))
    .limit(1)
    .prepare(),
  lastDone: orm
    .select({ doneAt: deviceEvents.doneAt })
    .from(deviceEvents)
    .where(and(eq(deviceEvents.person, sql.placeholder('person')), eq(deviceEvents.device, sql.placeholder('device'))))
    .orderBy(desc(newest))
    .limit(1)
    .prepare(),
}));

/** Whose event it is and what was answered, as JSON; null for one that never arrived. */
export function selectOptionalDeviceEvent(db: Database, id: string): { person: string; answer: string } | null {
  return statements(db).byId.get({ id }) ?? null;
}

/** The attempt in which a case of a device stands now. */
export function selectOptionalAttemptOfDeviceCase(db: Database, person: string, deviceCase: string): string | null {
  return statements(db).attemptOfCase.get({ person, case: deviceCase })?.attempt ?? null;
}

/** When the last event of a device was done, by our clock. */
export function selectLastDone(db: Database, person: string, device: string): string | null {
  return statements(db).lastDone.get({ person, device })?.doneAt ?? null;
}
