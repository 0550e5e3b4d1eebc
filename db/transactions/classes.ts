import { and, eq } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import { inTransaction } from '../prepared.ts';
import type { AuditEntry, SeatRecord } from '../records.ts';
import { insertAudit } from '../repositories/audit.ts';
import { listSeatsOfName, selectOptionalClassByCode } from '../repositories/classes.ts';
import { classes, classMembers } from '../schema/classes.ts';
import { insertPerson } from './people.ts';
import type { NewPerson } from './people.ts';
import { forgetTries, insertSession } from './signing-in.ts';
import type { NewSession } from './signing-in.ts';

export interface NewClass {
  id: string;
  code: string;
  title: string;
  trainer: string | null;
  opensAt: string;
  closesAt: string;
  at: string;
}

/** `code-taken`: draw another code. */
export function insertClass(db: Database, { at, ...row }: NewClass, audit: AuditEntry): 'created' | 'code-taken' {
  return inTransaction(db, () => {
    if (selectOptionalClassByCode(db, row.code)) return 'code-taken';
    db.orm.insert(classes).values({ ...row, createdAt: at }).run();
    insertAudit(db, audit);
    return 'created';
  });
}

/** What `decide` may answer about somebody who names themselves in a class. */
export type SeatDecision<Refusal> = { take: string } | { newSeat: true } | { refuse: Refusal };

export interface SeatRequest<Refusal> {
  class: string;
  nameKey: string;
  deviceHash: string;
  /** Decides from the seats that this name already has in the class. */
  decide(seats: readonly SeatRecord[]): SeatDecision<Refusal>;
  /** The person to create for a new seat. */
  person: NewPerson;
  seatCode: string;
  session: Omit<NewSession, 'person'>;
  /** The throttled account of guesses at seat codes, forgotten on success. */
  account: string;
}

export type Seated<Refusal> = { person: string; seatCode: string; back: boolean } | { refuse: Refusal };

/** Gives a seat in a class, an old one or a new one, with a session, in one go: a form posted twice takes one seat. */
export function takeSeat<Refusal>(db: Database, request: SeatRequest<Refusal>, audit: (person: string, back: boolean) => AuditEntry): Seated<Refusal> {
  const { person, session, deviceHash } = request;
  return inTransaction(db, () => {
    const seats = listSeatsOfName(db, request.class, request.nameKey);
    const decision = request.decide(seats);
    if ('refuse' in decision) return decision;
    const old = 'take' in decision ? seats.find((seat) => seat.person === decision.take) : undefined;
    const seated = old ? { person: old.person, seatCode: old.seatCode, back: true } : { person: person.id, seatCode: request.seatCode, back: false };
    if (old) {
      db.orm.update(classMembers).set({ deviceHash }).where(and(eq(classMembers.class, request.class), eq(classMembers.person, old.person))).run();
    } else {
      insertPerson(db, person);
      db.orm
        .insert(classMembers)
        .values({ class: request.class, person: person.id, nameKey: request.nameKey, deviceHash, seatCode: request.seatCode, joinedAt: person.at })
        .run();
    }
    forgetTries(db, request.account);
    insertSession(db, { ...session, person: seated.person });
    insertAudit(db, audit(seated.person, seated.back));
    return seated;
  });
}
