import { exportRows } from '#db/repositories/refreshers.ts';
import { forgetLearning, setGoal } from '#db/transactions/refreshers.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import type { Ports } from './ports.ts';
import { auditEntry, withStorage } from './storage.ts';

const MOST_MINUTES = 600;

/** Sets the minutes a week that the caller wants to give. */
export function chooseGoal(ports: Ports, caller: Caller, minutes: string): Result<null, Refusal> {
  return withStorage<null, Refusal>(ports, () => {
    const goal = /^\d{1,3}$/.test(minutes.trim()) ? Number(minutes) : NaN;
    if (!(goal <= MOST_MINUTES)) return failed({ reason: 'invalid', fields: { phut: { fault: 'choice' } } });
    const at = ports.clock.now();
    setGoal(ports.db, caller.person, goal, auditEntry(ports, at, { actor: caller.person, act: 'refresher.goal', subject: caller.person, details: { goal } }));
    return done(null);
  });
}

/** Everything that is kept of the caller's learning, as JSON to be read and taken elsewhere. */
export function exportLearning(ports: Ports, caller: Caller): Result<string, Refusal> {
  return withStorage<string, Refusal>(ports, () => done(`${JSON.stringify({ madeAt: ports.clock.now(), name: caller.name, ...exportRows(ports.db, caller.person) }, null, 2)}\n`));
}

/** Deletes the caller's own learning: what was read, answered and remembered. Cases and certificates stay, since others rely on them. */
export function deleteLearning(ports: Ports, caller: Caller, { sure }: { sure: boolean }): Result<null, Refusal> {
  return withStorage<null, Refusal>(ports, () => {
    if (!sure) return failed({ reason: 'invalid', fields: { chac: { fault: 'choice' } } });
    const at = ports.clock.now();
    forgetLearning(ports.db, caller.person, at, auditEntry(ports, at, { actor: caller.person, act: 'learning.forgotten', subject: caller.person }));
    return done(null);
  });
}
