import { selectPerson } from '#db/repositories/people.ts';
import { changePassword as savePassword, countTry } from '#db/transactions/signing-in.ts';
import { passwordFault } from '../domain/password-rules.ts';
import { FORGET_AFTER_SECONDS, nextTry, secondsLeft } from '../domain/throttle.ts';
import { plusSeconds } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, ChangePasswordInput, Refusal } from './contracts.ts';
import type { Ports } from './ports.ts';
import { auditEntry, withStorageAsync } from './storage.ts';

type ChangePasswordRefusal = Refusal | { reason: 'throttled'; seconds: number };

/** Replaces the caller's password and signs every other device out. Wrong tries count like those of signing in. */
export function changePassword(ports: Ports, caller: Caller, input: ChangePasswordInput): Promise<Result<null, ChangePasswordRefusal>> {
  return withStorageAsync<null, ChangePasswordRefusal>(ports, async () => {
    const person = selectPerson(ports.db, caller.person);
    if (person.passwordHash === null || person.phone === null) return failed({ reason: 'not-allowed' });
    const fault = passwordFault(input.next, person.phone);
    if (fault) return failed({ reason: 'invalid', fields: { next: fault } });

    const now = ports.clock.now();
    const account = `phone:${person.phone}`;
    const blockedUntil = countTry(ports.db, account, (state) => nextTry(state, now), plusSeconds(now, -FORGET_AFTER_SECONDS));
    if (blockedUntil !== null) return failed({ reason: 'throttled', seconds: secondsLeft(blockedUntil, now) });
    if (!(await ports.passwords.verify(input.current, person.passwordHash))) return failed({ reason: 'invalid', fields: { current: { fault: 'password-wrong' } } });

    const hash = await ports.passwords.hash(input.next);
    const audit = auditEntry(ports, now, { actor: person.id, act: 'person.passwordChanged', subject: person.id });
    savePassword(ports.db, { person: person.id, hash, keep: caller.session, account }, audit);
    return done(null);
  });
}
