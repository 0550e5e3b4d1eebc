import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import { preparedFor } from '../prepared.ts';
import type { ClassRecord, MemberRecord, SeatRecord } from '../records.ts';
import { attempts } from '../schema/attempts.ts';
import { classes, classMembers } from '../schema/classes.ts';
import { people, units } from '../schema/people.ts';

const statements = preparedFor((orm) => {
  const classColumns = {
    id: classes.id,
    code: classes.code,
    title: classes.title,
    trainer: classes.trainer,
    trainerName: people.displayName,
    opensAt: classes.opensAt,
    closesAt: classes.closesAt,
  };
  const selectClass = () => orm.select(classColumns).from(classes).leftJoin(people, eq(classes.trainer, people.id));
  return {
    byCode: selectClass().where(eq(classes.code, sql.placeholder('code'))).prepare(),
    all: selectClass().orderBy(desc(classes.createdAt), desc(classes.id)).prepare(),
    ofTrainer: selectClass().where(eq(classes.trainer, sql.placeholder('trainer'))).orderBy(desc(classes.createdAt), desc(classes.id)).prepare(),
    ofMember: orm
      .select({ ...classColumns, seatCode: classMembers.seatCode })
      .from(classMembers)
      .innerJoin(classes, eq(classMembers.class, classes.id))
      .leftJoin(people, eq(classes.trainer, people.id))
      .where(eq(classMembers.person, sql.placeholder('person')))
      .orderBy(desc(classMembers.joinedAt), desc(classMembers.class))
      .prepare(),
    seatsOfName: orm
      .select({ person: classMembers.person, role: people.role, deviceHash: classMembers.deviceHash, seatCode: classMembers.seatCode })
      .from(classMembers)
      .innerJoin(people, eq(classMembers.person, people.id))
      .where(and(eq(classMembers.class, sql.placeholder('class')), eq(classMembers.nameKey, sql.placeholder('nameKey'))))
      .orderBy(asc(classMembers.joinedAt), asc(classMembers.person))
      .prepare(),
    members: orm
      .select({
        name: people.displayName,
        commune: units.name,
        joinedAt: classMembers.joinedAt,
        attempts: sql<number>`count(${attempts.id})`,
        submitted: sql<number>`count(CASE WHEN ${attempts.status} = 'submitted' THEN 1 END)`,
      })
      .from(classMembers)
      .innerJoin(people, eq(classMembers.person, people.id))
      .leftJoin(units, eq(people.unit, units.id))
      .leftJoin(attempts, and(eq(attempts.class, classMembers.class), eq(attempts.person, classMembers.person)))
      .where(eq(classMembers.class, sql.placeholder('class')))
      .groupBy(classMembers.person)
      .prepare(),
  };
});

export function selectOptionalClassByCode(db: Database, code: string): ClassRecord | null {
  return statements(db).byCode.get({ code }) ?? null;
}

/** Newest first. */
export function listClasses(db: Database): ClassRecord[] {
  return statements(db).all.all();
}

export function listClassesOfTrainer(db: Database, trainer: string): ClassRecord[] {
  return statements(db).ofTrainer.all({ trainer });
}

/** The classes a person sits in, with their own seat code, last joined first. */
export function listClassesOfMember(db: Database, person: string): (ClassRecord & { seatCode: string })[] {
  return statements(db).ofMember.all({ person });
}

/** Seats of one name in one class, first taken first; namesakes have one each. */
export function listSeatsOfName(db: Database, classId: string, nameKey: string): SeatRecord[] {
  return statements(db).seatsOfName.all({ class: classId, nameKey });
}

export function listMembers(db: Database, classId: string): MemberRecord[] {
  return statements(db).members.all({ class: classId });
}
