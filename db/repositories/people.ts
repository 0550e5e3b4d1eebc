import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import { preparedFor } from '../prepared.ts';
import type { PersonRecord } from '../records.ts';
import { people, units } from '../schema/people.ts';

/** The columns of a person, for every query that joins one. */
export const personColumns = {
  id: people.id,
  phone: people.phone,
  displayName: people.displayName,
  role: people.role,
  passwordHash: people.passwordHash,
  commune: units.name,
  disabledAt: people.disabledAt,
};

type PersonRow = Omit<PersonRecord, 'disabled'> & { disabledAt: string | null };

/** @returns the record of a person's columns. */
export function personRecord({ disabledAt, ...row }: PersonRow): PersonRecord {
  return { ...row, disabled: disabledAt !== null };
}

const statements = preparedFor((orm) => {
  const select = () => orm.select(personColumns).from(people).leftJoin(units, eq(people.unit, units.id));
  return {
    byId: select().where(eq(people.id, sql.placeholder('id'))).prepare(),
    byPhone: select().where(eq(people.phone, sql.placeholder('phone'))).prepare(),
    anAdmin: orm.select({ id: people.id }).from(people).where(and(eq(people.role, 'admin'), isNull(people.disabledAt))).limit(1).prepare(),
    staff: select().where(sql`${people.phone} IS NOT NULL`).prepare(),
  };
});

export function selectOptionalPerson(db: Database, id: string): PersonRecord | null {
  const row = statements(db).byId.get({ id });
  return row ? personRecord(row) : null;
}

/** @throws when there is no such person: ids of people never come from outside unproved. */
export function selectPerson(db: Database, id: string): PersonRecord {
  const found = selectOptionalPerson(db, id);
  if (!found) throw new Error(`no person ${id}`);
  return found;
}

export function selectOptionalPersonByPhone(db: Database, phone: string): PersonRecord | null {
  const row = statements(db).byPhone.get({ phone });
  return row ? personRecord(row) : null;
}

export function hasAdmin(db: Database): boolean {
  return statements(db).anAdmin.get() !== undefined;
}

/** Everybody with an account of their own. Seats taken with a class code are not among them. */
export function listPeopleWithPhone(db: Database): PersonRecord[] {
  return statements(db).staff.all().map(personRecord);
}
