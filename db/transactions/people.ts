import { and, eq, isNull } from 'drizzle-orm';
import type { PersonRole } from '#app/domain/roles.ts';
import type { Database } from '../client.server.ts';
import { people, units } from '../schema/people.ts';

/** A commune as somebody typed it; it becomes a unit the first time it is named. */
export interface NamedCommune {
  /** Used when the commune is new. */
  id: string;
  name: string;
  nameKey: string;
}

export interface NewPerson {
  id: string;
  displayName: string;
  nameKey: string;
  phone: string | null;
  role: PersonRole;
  passwordHash: string | null;
  unit: NamedCommune | null;
  at: string;
}

function unitIdOf(db: Database, commune: NamedCommune, at: string): string {
  const known = db.orm
    .select({ id: units.id })
    .from(units)
    .where(and(eq(units.kind, 'commune'), eq(units.nameKey, commune.nameKey), isNull(units.parent)))
    .get();
  if (known) return known.id;
  db.orm.insert(units).values({ ...commune, kind: 'commune', createdAt: at }).run();
  return commune.id;
}

/** Inserts a person, and the commune when it is named for the first time. Runs inside a transaction. */
export function insertPerson(db: Database, { unit, at, ...person }: NewPerson): void {
  const unitId = unit === null ? null : unitIdOf(db, unit, at);
  db.orm.insert(people).values({ ...person, unit: unitId, createdAt: at }).run();
}
