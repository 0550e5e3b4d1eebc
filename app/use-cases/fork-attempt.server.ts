import { selectLog } from '#db/repositories/attempts.ts';
import { forkPoint } from '../domain/fork.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { findAttempt, procedureOf, settingOf } from './attempt-access.ts';
import type { Caller, ForkAttemptInput, ForkRefusal } from './contracts.ts';
import type { Ports } from './ports.ts';
import { saveFork } from './save-fork.server.ts';
import { withStorage } from './storage.ts';

/** "Từ đây, thử lại": a new attempt that holds the first part of a handed-in one, on the same versions. The old one stays as it is. */
export function forkAttempt(ports: Ports, caller: Caller, input: ForkAttemptInput): Result<{ attempt: string }, ForkRefusal> {
  return withStorage<{ attempt: string }, ForkRefusal>(ports, () => {
    const found = findAttempt(ports, caller, input.attempt, 'act');
    if (!found.ok) return found;
    const origin = found.value;
    // An examination is not mended half way; once handed in, it may be tried again like any case.
    if (origin.status !== 'submitted') return failed({ reason: 'not-submitted' });
    const log = selectLog(ports.db, origin.id);
    const cut = forkPoint(log.map(({ event, batch }) => ({ seq: event.seq, batch })), input.beforeSeq);
    if (cut === null) return failed({ reason: 'not-found' });

    const kept = log.slice(0, cut - 1);
    const attempt = saveFork(ports, caller, {
      origin,
      setting: settingOf(ports, origin),
      procedureVersion: procedureOf(origin).version,
      before: cut,
      log: kept.map(({ event, batch }) => ({ event, batch })),
    });
    return done({ attempt });
  });
}
