import { closeSession } from '#db/transactions/signing-in.ts';
import type { Result } from '../platform/result.ts';
import { done } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import type { Ports } from './ports.ts';
import { auditEntry, withStorage } from './storage.ts';

/** Ends the session the caller came with; other devices stay signed in. */
export function signOut(ports: Ports, caller: Caller): Result<null, Refusal> {
  return withStorage<null, Refusal>(ports, () => {
    const now = ports.clock.now();
    closeSession(ports.db, caller.session, auditEntry(ports, now, { actor: caller.person, act: 'person.signedOut', subject: caller.person }));
    return done(null);
  });
}
