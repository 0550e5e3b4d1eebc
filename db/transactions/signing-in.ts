import { and, eq, isNull, lt, ne } from 'drizzle-orm';
import type { PersonRole } from '#app/domain/roles.ts';
import type { Database } from '../client.server.ts';
import { inTransaction } from '../prepared.ts';
import type { AuditEntry, LinkPurpose, ThrottleRecord } from '../records.ts';
import { insertAudit } from '../repositories/audit.ts';
import { hasAdmin, selectOptionalPersonByPhone } from '../repositories/people.ts';
import { selectOptionalThrottle } from '../repositories/signing-in.ts';
import { people } from '../schema/people.ts';
import { sessions, signInLinks, signInThrottle } from '../schema/signing-in.ts';
import { insertPerson } from './people.ts';
import type { NewPerson } from './people.ts';

export interface NewSession {
  id: string;
  tokenHash: string;
  person: string;
  at: string;
  expiresAt: string;
  device: string | null;
  /** The hash of the session's token that this one replaces: rotation at sign-in. */
  replaces: string | null;
}

/** Opens a session inside a running transaction; the one it replaces, and those long expired, are gone with it. */
export function insertSession(db: Database, { at, replaces, ...session }: NewSession): void {
  if (replaces !== null) db.orm.delete(sessions).where(eq(sessions.tokenHash, replaces)).run();
  db.orm.delete(sessions).where(lt(sessions.expiresAt, at)).run();
  db.orm.insert(sessions).values({ ...session, createdAt: at, lastSeenAt: at }).run();
}

/**
 * Counts a try before it is checked, so that a thousand tries at once are a thousand counted tries. `decide` says from the
 * present state whether the account is blocked, or what the state becomes.
 * @returns the instant until which the account is blocked, or null: go on and check.
 */
export function countTry(
  db: Database,
  account: string,
  decide: (current: ThrottleRecord | null) => { blockedUntil: string } | { next: ThrottleRecord },
  forgetBefore: string,
): string | null {
  return inTransaction(db, () => {
    const decision = decide(selectOptionalThrottle(db, account));
    if ('blockedUntil' in decision) return decision.blockedUntil;
    db.orm.delete(signInThrottle).where(lt(signInThrottle.lastFailedAt, forgetBefore)).run();
    db.orm.insert(signInThrottle).values({ account, ...decision.next }).onConflictDoUpdate({ target: signInThrottle.account, set: decision.next }).run();
    return null;
  });
}

/** The password was right: the tries are forgotten, an outdated hash is replaced, the session opens. */
export function signIn(db: Database, command: { session: NewSession; account: string; newHash: string | null }, audit: AuditEntry): void {
  inTransaction(db, () => {
    forgetTries(db, command.account);
    if (command.newHash !== null) db.orm.update(people).set({ passwordHash: command.newHash }).where(eq(people.id, command.session.person)).run();
    insertSession(db, command.session);
    insertAudit(db, audit);
  });
}

/** Forgets the failed tries of an account, inside a running transaction. */
export function forgetTries(db: Database, account: string): void {
  db.orm.delete(signInThrottle).where(eq(signInThrottle.account, account)).run();
}

export function closeSession(db: Database, session: string, audit: AuditEntry): void {
  inTransaction(db, () => {
    db.orm.delete(sessions).where(eq(sessions.id, session)).run();
    insertAudit(db, audit);
  });
}

/** Sets a password and signs every other device out. */
export function changePassword(db: Database, command: { person: string; hash: string; keep: string; account: string }, audit: AuditEntry): void {
  inTransaction(db, () => {
    forgetTries(db, command.account);
    db.orm.update(people).set({ passwordHash: command.hash }).where(eq(people.id, command.person)).run();
    db.orm.delete(sessions).where(and(eq(sessions.person, command.person), ne(sessions.id, command.keep))).run();
    insertAudit(db, audit);
  });
}

export interface NewLink {
  id: string;
  tokenHash: string;
  purpose: LinkPurpose;
  person: string | null;
  at: string;
  expiresAt: string;
}

/** Issues a one-time link; those issued before for the same purpose and person stop working. */
export function insertLink(db: Database, { at, ...link }: NewLink): void {
  const samePerson = link.person === null ? isNull(signInLinks.person) : eq(signInLinks.person, link.person);
  db.orm.update(signInLinks).set({ usedAt: at }).where(and(samePerson, isNull(signInLinks.usedAt))).run();
  db.orm.insert(signInLinks).values({ ...link, createdAt: at }).run();
}

export function issueLink(db: Database, link: NewLink, audit: AuditEntry): void {
  inTransaction(db, () => {
    insertLink(db, link);
    insertAudit(db, audit);
  });
}

/** Issues the link for the first administrator unless there is one by now. @returns whether it was issued. */
export function issueFirstAdminLink(db: Database, link: NewLink, audit: AuditEntry): boolean {
  return inTransaction(db, () => {
    if (hasAdmin(db)) return false;
    insertLink(db, link);
    insertAudit(db, audit);
    return true;
  });
}

/** Creates a person with a one-time link by which they set their password. */
export function addPerson(db: Database, command: { person: NewPerson & { phone: string }; link: NewLink }, audit: AuditEntry): 'added' | 'phone-taken' {
  return inTransaction(db, () => {
    if (selectOptionalPersonByPhone(db, command.person.phone)) return 'phone-taken';
    insertPerson(db, command.person);
    insertLink(db, command.link);
    insertAudit(db, audit);
    return 'added';
  });
}

export interface LinkRedemption {
  link: string;
  at: string;
  /** A new first administrator, or the person whom the link was made for. */
  person: { id: string; displayName: string; nameKey: string; phone: string; passwordHash: string; create: { role: PersonRole } | null };
  session: NewSession;
}

/** Uses a link once: the person gets name, phone and password, and a session. */
export function redeemLink(db: Database, command: LinkRedemption, audit: AuditEntry): 'done' | 'used' | 'phone-taken' {
  const { link, at, session } = command;
  const { create, ...person } = command.person;
  return inTransaction(db, () => {
    const spent = db.orm.update(signInLinks).set({ usedAt: at }).where(and(eq(signInLinks.id, link), isNull(signInLinks.usedAt))).run();
    if (spent.changes !== 1 || (create?.role === 'admin' && hasAdmin(db))) return 'used';
    const owner = selectOptionalPersonByPhone(db, person.phone);
    if (owner && owner.id !== person.id) {
      db.orm.update(signInLinks).set({ usedAt: null }).where(eq(signInLinks.id, link)).run();
      return 'phone-taken';
    }
    const { id, ...values } = person;
    if (create) insertPerson(db, { ...person, role: create.role, unit: null, at });
    else db.orm.update(people).set(values).where(eq(people.id, id)).run();
    // A new password closes every session opened with the old one.
    db.orm.delete(sessions).where(eq(sessions.person, id)).run();
    forgetTries(db, `phone:${person.phone}`);
    insertSession(db, session);
    insertAudit(db, audit);
    return 'done';
  });
}

