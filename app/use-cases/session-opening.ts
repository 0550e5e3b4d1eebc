import type { PersonRecord } from '#db/records.ts';
import type { NewSession } from '#db/transactions/signing-in.ts';
import { cleanText } from '../domain/person-name.ts';
import { plusSeconds } from '../platform/clock.ts';
import { hashToken } from '../platform/token.ts';
import type { Caller, OpenedSession } from './contracts.ts';
import type { Ports } from './ports.ts';

const DAY_SECONDS = 24 * 60 * 60;
export const ACCOUNT_SESSION_SECONDS = 30 * DAY_SECONDS;
export const SHARED_SESSION_SECONDS = DAY_SECONDS / 2;

export interface DraftSession {
  token: string;
  row: Omit<NewSession, 'person'>;
}

/** A new session, not yet stored: a fresh token every time somebody signs in, whatever the browser held before. */
export function draftSession(ports: Ports, at: string, options: { seconds: number; device: string | undefined; replaces: string | undefined }): DraftSession {
  const token = ports.tokens.token();
  return {
    token,
    row: {
      id: ports.tokens.id(at),
      tokenHash: hashToken(token),
      at,
      expiresAt: plusSeconds(at, options.seconds),
      device: options.device === undefined ? null : cleanText(options.device).slice(0, 120),
      replaces: options.replaces === undefined ? null : hashToken(options.replaces),
    },
  };
}

/** Who a person is to the application. Picked field by field: the password hash never leaves. */
export function callerOf(person: PersonRecord, session: string): Caller {
  return {
    person: person.id,
    name: person.displayName,
    role: person.role,
    session,
    hasPassword: person.passwordHash !== null,
    commune: person.commune,
  };
}

export function openedSession(draft: DraftSession, person: PersonRecord): OpenedSession {
  return { token: draft.token, expiresAt: draft.row.expiresAt, caller: callerOf(person, draft.row.id) };
}
