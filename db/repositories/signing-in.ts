import { and, eq, gt, sql } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import { preparedFor } from '../prepared.ts';
import type { LinkRecord, SessionRecord, ThrottleRecord } from '../records.ts';
import { people, units } from '../schema/people.ts';
import { sessions, signInLinks, signInThrottle } from '../schema/signing-in.ts';
import { personColumns, personRecord } from './people.ts';

const statements = preparedFor((orm) => ({
  session: orm
    .select({ id: sessions.id, lastSeenAt: sessions.lastSeenAt, expiresAt: sessions.expiresAt, person: personColumns })
    .from(sessions)
    .innerJoin(people, eq(sessions.person, people.id))
    .leftJoin(units, eq(people.unit, units.id))
    .where(and(eq(sessions.tokenHash, sql.placeholder('tokenHash')), gt(sessions.expiresAt, sql.placeholder('now'))))
    .prepare(),
  touch: orm.update(sessions).set({ lastSeenAt: sql`${sql.placeholder('now')}` }).where(eq(sessions.id, sql.placeholder('id'))).prepare(),
  link: orm
    .select({ id: signInLinks.id, purpose: signInLinks.purpose, person: signInLinks.person, expiresAt: signInLinks.expiresAt, usedAt: signInLinks.usedAt })
    .from(signInLinks)
    .where(eq(signInLinks.tokenHash, sql.placeholder('tokenHash')))
    .prepare(),
  throttle: orm
    .select({ failures: signInThrottle.failures, lastFailedAt: signInThrottle.lastFailedAt, blockedUntil: signInThrottle.blockedUntil })
    .from(signInThrottle)
    .where(eq(signInThrottle.account, sql.placeholder('account')))
    .prepare(),
}));

/** The live session of a token's hash with its person; null when there is none or it has expired. */
export function selectOptionalSession(db: Database, tokenHash: string, now: string): SessionRecord | null {
  const row = statements(db).session.get({ tokenHash, now });
  return row ? { id: row.id, lastSeenAt: row.lastSeenAt, expiresAt: row.expiresAt, person: personRecord(row.person) } : null;
}

/** Notes that a session was used. */
export function touchSession(db: Database, id: string, now: string): void {
  statements(db).touch.run({ id, now });
}

export function selectOptionalLink(db: Database, tokenHash: string): LinkRecord | null {
  return statements(db).link.get({ tokenHash }) ?? null;
}

export function selectOptionalThrottle(db: Database, account: string): ThrottleRecord | null {
  return statements(db).throttle.get({ account }) ?? null;
}
