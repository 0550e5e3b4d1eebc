import { and, asc, eq, sql } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import { preparedFor } from '../prepared.ts';
import type { WorkshopNoteRecord } from '../hall-records.ts';
import { workshopNotes } from '../schema/workshop-notes.ts';

const statements = preparedFor((orm) => ({
  all: orm
    .select({ item: workshopNotes.item, version: workshopNotes.version, body: workshopNotes.body, at: workshopNotes.at })
    .from(workshopNotes)
    .where(eq(workshopNotes.workshop, sql.placeholder('workshop')))
    .orderBy(asc(workshopNotes.item), asc(workshopNotes.version))
    .prepare(),
  lastVersion: orm
    .select({ version: sql<number>`coalesce(max(${workshopNotes.version}), 0)` })
    .from(workshopNotes)
    .where(and(eq(workshopNotes.workshop, sql.placeholder('workshop')), eq(workshopNotes.item, sql.placeholder('item'))))
    .prepare(),
}));

/** The newest version of every note of a workshop, by the step it is for. */
export function listLastNotes(db: Database, workshop: string): ReadonlyMap<string, WorkshopNoteRecord> {
  return new Map(statements(db).all.all({ workshop }).map((note) => [note.item, note]));
}

/** The number of the newest version; 0 when nothing was noted. */
export function selectLastNoteVersion(db: Database, workshop: string, item: string): number {
  return statements(db).lastVersion.get({ workshop, item })?.version ?? 0;
}
