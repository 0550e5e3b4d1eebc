import { selectLog } from '#db/repositories/attempts.ts';
import { closeAttempt } from '#db/transactions/attempts.ts';
import { isTraineeAct } from '../domain/trainee-act.ts';
import { HANDING_IN, waitsFor } from '../domain/workshop/crew.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { findAttempt } from './attempt-access.ts';
import type { Caller, Refusal, SubmitAttemptInput, SubmitRefusal } from './contracts.ts';
import { gradeAttempt, reportRow } from './grade-attempt.ts';
import { hallBound } from './hall-stop.ts';
import type { Ports } from './ports.ts';
import { auditEntry, withStorage } from './storage.ts';

/** Closes the case, grades its log and stores the report. Handing in a second time changes nothing. */
export function submitAttempt(ports: Ports, caller: Caller, input: SubmitAttemptInput): Result<{ attempt: string }, SubmitRefusal> {
  return withStorage<{ attempt: string }, SubmitRefusal | Refusal>(ports, () => {
    const found = findAttempt(ports, caller, input.attempt, 'act');
    if (!found.ok) return found;
    const attempt = found.value;
    if (attempt.status === 'submitted') return done({ attempt: attempt.id });
    const waits = attempt.crew === null ? null : waitsFor(attempt.crew.members, caller.person, HANDING_IN);
    if (waits !== null) return failed({ reason: 'crew-waits', roles: waits });
    const bound = hallBound(ports, attempt);
    if (bound !== null) return failed({ reason: 'hall-goes-on', stage: bound.label });
    const log = selectLog(ports.db, attempt.id);
    if (log.length !== input.expectedSeq) return failed({ reason: 'conflict', actualSeq: log.length });
    // What the opening brought, the steps before the stage of a mini-case among it, is not the trainee's doing.
    if (!log.some(({ event, batch }) => batch > 1 && isTraineeAct(event))) return failed({ reason: 'nothing-done' });

    const report = gradeAttempt(ports, attempt, log.map(({ event }) => event), true);
    const now = ports.clock.now();
    const audit = auditEntry(ports, now, { actor: caller.person, act: 'attempt.submitted', subject: attempt.id, details: { score: report.score, passed: report.passed } });
    const closed = closeAttempt(ports.db, { attempt: attempt.id, expectedSeq: input.expectedSeq, report: reportRow(ports, report, now) }, audit);
    if ('conflict' in closed) return failed({ reason: 'conflict', actualSeq: closed.conflict });
    return done({ attempt: attempt.id });
  });
}
