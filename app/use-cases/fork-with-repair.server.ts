import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { laidEvents } from '../domain/laid-events.ts';
import { replayToRepair } from '../domain/compare/replay-repair.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, ForkRefusal } from './contracts.ts';
import type { Ports } from './ports.ts';
import { saveFork } from './save-fork.server.ts';
import { withStorage } from './storage.ts';
import { submittedCase } from './submitted-case.ts';

/** The number of the first event of a log that another does not have in the same place. */
function firstDifference(log: readonly CaseEvent[], other: readonly CaseEvent[]): number {
  const at = log.findIndex((event, index) => JSON.stringify(event) !== JSON.stringify(other[index]));
  return (at < 0 ? log.length : at) + 1;
}

/**
 * "Làm tiếp từ đây": a new attempt that holds a handed-in case up to the end of one repair, played anew, for the trainee to go on
 * from. Like any fork it counts for itself; an examination becomes practice, since part of it is done by the application.
 */
export function forkWithRepair(ports: Ports, caller: Caller, input: { attempt: string; finding: string }): Result<{ attempt: string }, ForkRefusal> {
  return withStorage<{ attempt: string }, ForkRefusal>(ports, () => {
    const found = submittedCase(ports, caller, input.attempt, 'act');
    if (!found.ok) return found;
    const { attempt: origin, setting, procedure, events, report } = found.value;
    const laid = laidEvents(procedure, found.value.log);
    const finding = report.findings.find(({ id }) => id === input.finding);
    if (finding === undefined || finding.repair.steps.length === 0) return failed({ reason: 'not-found' });

    const replayed = replayToRepair({ setting, procedure, events, repair: finding.repair }).log;
    // What was laid before the trainee came stays one command: nobody forks inside it.
    const log = replayed.map((row, index) => (index < laid ? { ...row, batch: 1 } : row));
    const before = firstDifference(events, log.map(({ event }) => event));
    const attempt = saveFork(ports, caller, { origin, setting, procedureVersion: procedure.version, before, log, repaired: finding.id });
    return done({ attempt });
  });
}
