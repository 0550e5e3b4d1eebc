import { databaseFaultOf } from '#db/fault.ts';
import { selectOptionalSession, touchSession } from '#db/repositories/signing-in.ts';
import { plusSeconds } from '../platform/clock.ts';
import { hashToken } from '../platform/token.ts';
import type { Caller } from './contracts.ts';
import type { Ports } from './ports.ts';
import { callerOf } from './session-opening.ts';

/** How old the note of the last use may grow before it is written anew: a page view should not cost a write. */
const TOUCH_AFTER_SECONDS = 5 * 60;

/** Who the token in the cookie belongs to; null when it is unknown, expired, or its person was disabled. */
export function identifyCaller(ports: Ports, token: string | null): Caller | null {
  if (token === null) return null;
  const now = ports.clock.now();
  const session = selectOptionalSession(ports.db, hashToken(token), now);
  if (!session || session.person.disabled) return null;
  if (plusSeconds(session.lastSeenAt, TOUCH_AFTER_SECONDS) < now) touch(ports, session.id, now);
  return callerOf(session.person, session.id);
}

function touch(ports: Ports, session: string, now: string): void {
  try {
    touchSession(ports.db, session, now);
  } catch (error) {
    // Reading goes on while the disk is full or the file is locked; only the note of the visit is missing.
    if (!databaseFaultOf(error, ports.db.file)) throw error;
  }
}
