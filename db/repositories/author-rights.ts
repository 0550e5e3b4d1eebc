import { and, asc, eq, isNotNull, ne, sql } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import type { AuthorRightRecord } from '../draft-records.ts';
import { preparedFor } from '../prepared.ts';
import { authorRights } from '../schema/drafts.ts';
import { people, units } from '../schema/people.ts';

const statements = preparedFor((orm) => {
  const columns = { person: authorRights.person, unit: authorRights.unit, role: authorRights.role };
  return {
    ofPerson: orm.select(columns).from(authorRights).where(eq(authorRights.person, sql.placeholder('person'))).orderBy(asc(authorRights.unit), asc(authorRights.role)).prepare(),
    all: orm.select(columns).from(authorRights).orderBy(asc(authorRights.person), asc(authorRights.unit), asc(authorRights.role)).prepare(),
    unitOf: orm.select({ unit: people.unit }).from(people).where(eq(people.id, sql.placeholder('person'))).prepare(),
    units: orm.select({ id: units.id, name: units.name }).from(units).orderBy(asc(units.name)).prepare(),
    staff: orm
      .select({ id: people.id, name: people.displayName, unit: people.unit })
      .from(people)
      .where(and(isNotNull(people.phone), ne(people.role, 'trainee')))
      .orderBy(asc(people.displayName), asc(people.id))
      .prepare(),
  };
});

export function listAuthorRights(db: Database, person: string): AuthorRightRecord[] {
  return statements(db).ofPerson.all({ person });
}

export function listAllAuthorRights(db: Database): AuthorRightRecord[] {
  return statements(db).all.all();
}

/** The unit somebody belongs to; null where none was said. */
export function selectOptionalUnitOf(db: Database, person: string): string | null {
  return statements(db).unitOf.get({ person })?.unit ?? null;
}

export function listUnits(db: Database): { id: string; name: string }[] {
  return statements(db).units.all();
}

/** Those who teach: whom rights can be given to. */
export function listTeachers(db: Database): { id: string; name: string; unit: string | null }[] {
  return statements(db).staff.all();
}
