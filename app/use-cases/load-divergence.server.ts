import { setImmediate } from 'node:timers/promises';
import { selectEvents, selectLastSeq, selectOptionalAttempt } from '#db/repositories/attempts.ts';
import { listHallAttempts } from '#db/repositories/workshops.ts';
import type { Report } from '#simulations/grading/types.ts';
import { divergenceCounts } from '../domain/workshop/divergence.ts';
import type { Result } from '../platform/result.ts';
import { done } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import { gradeSoFar } from './grade-attempt.ts';
import type { Ports } from './ports.ts';
import { withStorageAsync } from './storage.ts';
import { findOwnWorkshop } from './workshop-access.ts';
import type { LoadedDivergence } from './workshop-contracts.ts';

/** Findings of an attempt up to a number of its log. A cache; what is asked for again while nobody acted costs nothing. */
const graded = new WeakMap<Ports['content'], Map<string, { seq: number; findings: Report['findings'] }>>();
const KEPT = 4000;

function findingsOf(ports: Ports, id: string): Report['findings'] {
  const known = graded.get(ports.content) ?? new Map<string, { seq: number; findings: Report['findings'] }>();
  graded.set(ports.content, known);
  const seq = selectLastSeq(ports.db, id);
  const before = known.get(id);
  if (before?.seq === seq) return before.findings;
  const attempt = selectOptionalAttempt(ports.db, id);
  if (attempt === null) throw new Error(`no attempt ${id}`);
  const { findings } = gradeSoFar(ports, attempt, selectEvents(ports.db, id));
  known.delete(id);
  known.set(id, { seq, findings });
  const oldest = known.keys().next().value;
  if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
  return findings;
}

/** Where a hall has left the law so far in a case that it works: causes with how many desks show them, and nobody's name. */
export function loadDivergence(ports: Ports, caller: Caller, input: { workshop: string; scenario: string }): Promise<Result<LoadedDivergence, Refusal>> {
  return withStorageAsync<LoadedDivergence, Refusal>(ports, async () => {
    const found = findOwnWorkshop(ports, caller, input.workshop);
    if (!found.ok) return found;
    const reports: Pick<Report, 'findings'>[] = [];
    for (const attempt of listHallAttempts(ports.db, input.workshop, input.scenario)) {
      reports.push({ findings: findingsOf(ports, attempt) });
      // Answers of the hall come in between two gradings, not behind all of them.
      await setImmediate();
    }
    return done({ id: input.workshop, title: found.value.title, scenario: input.scenario, counts: divergenceCounts(reports) });
  });
}
