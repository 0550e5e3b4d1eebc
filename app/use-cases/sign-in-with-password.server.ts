import { selectOptionalPersonByPhone } from '#db/repositories/people.ts';
import { countTry, signIn } from '#db/transactions/signing-in.ts';
import { parsePhone } from '../domain/phone.ts';
import { FORGET_AFTER_SECONDS, nextTry, secondsLeft } from '../domain/throttle.ts';
import { plusSeconds } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { FieldFault, OpenedSession, SignInInput, SignInRefusal } from './contracts.ts';
import type { Ports } from './ports.ts';
import { ACCOUNT_SESSION_SECONDS, draftSession, openedSession } from './session-opening.ts';
import { auditEntry, withStorageAsync } from './storage.ts';

/**
 * Opens a session for a phone number and its password. An unknown number, a person without a password and a wrong password
 * get the same answer in the same time, and are throttled alike: per account, because a hall shares one address.
 */
export function signInWithPassword(ports: Ports, input: SignInInput): Promise<Result<OpenedSession, SignInRefusal>> {
  return withStorageAsync<OpenedSession, SignInRefusal>(ports, async () => {
    const phone = parsePhone(input.phone);
    const fields: Record<string, FieldFault> = {};
    if (!phone.ok) fields['phone'] = input.phone.trim() === '' ? { fault: 'missing' } : { fault: 'phone', phone: phone.fault };
    if (input.password === '') fields['password'] = { fault: 'missing' };
    if (!phone.ok || input.password === '') return failed({ reason: 'invalid', fields });

    const account = `phone:${phone.phone}`;
    const now = ports.clock.now();
    const blockedUntil = countTry(ports.db, account, (state) => nextTry(state, now), plusSeconds(now, -FORGET_AFTER_SECONDS));
    if (blockedUntil !== null) return failed({ reason: 'throttled', seconds: secondsLeft(blockedUntil, now) });

    const person = selectOptionalPersonByPhone(ports.db, phone.phone);
    const stored = person && !person.disabled ? person.passwordHash : null;
    const right = stored === null ? await ports.passwords.verifyNothing(input.password) : await ports.passwords.verify(input.password, stored);
    if (!right || !person || stored === null) return failed({ reason: 'wrong-phone-or-password' });

    const newHash = ports.passwords.isOutdated(stored) ? await ports.passwords.hash(input.password) : null;
    const draft = draftSession(ports, now, { seconds: ACCOUNT_SESSION_SECONDS, device: input.device, replaces: input.replaces });
    const audit = auditEntry(ports, now, { actor: person.id, act: 'person.signedIn', subject: person.id, details: { session: draft.row.id } });
    signIn(ports.db, { session: { ...draft.row, person: person.id }, account, newHash }, audit);
    return done(openedSession(draft, person));
  });
}
