import { selectLog, selectOptionalAttempt } from '#db/repositories/attempts.ts';
import { listHallAttempts } from '#db/repositories/workshops.ts';
import type { AttemptRecord } from '#db/records.ts';
import { insertAttempt } from '#db/transactions/attempts.ts';
import { askedDate } from '../domain/compare/law-date.ts';
import { forkPoint } from '../domain/fork.ts';
import { deviationKey } from '../domain/workshop/desk-insight.ts';
import { traceSteps } from '../domain/workshop/trace.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { procedureOf, settingOf } from './attempt-access.ts';
import { gistFor } from './attempt-cards.ts';
import type { Caller, Refusal } from './contracts.ts';
import { casesOf } from './hall-cases.ts';
import { desksOf, gradeDesk, traceName } from './hall-insight.ts';
import type { ForkTraceInput, HallTraceInput, HallTraceRefusal, LoadedHallTrace } from './hall-insight-contracts.ts';
import type { Ports } from './ports.ts';
import { auditEntry, withStorage, withStorageAsync } from './storage.ts';
import { findOwnWorkshop } from './workshop-access.ts';

function attemptOf(ports: Ports, id: string): AttemptRecord {
  const attempt = selectOptionalAttempt(ports.db, id);
  if (attempt === null) throw new Error(`no attempt ${id}`);
  return attempt;
}

/** One desk of those that left the law at a place, step by step: without name, seat, or anything that somebody typed. */
export function loadHallTrace(ports: Ports, caller: Caller, input: HallTraceInput): Promise<Result<LoadedHallTrace, HallTraceRefusal>> {
  return withStorageAsync<LoadedHallTrace, HallTraceRefusal>(ports, async () => {
    const found = findOwnWorkshop(ports, caller, input.workshop);
    if (!found.ok) return found;
    const scenario = casesOf(ports, found.value).find(({ id }) => id === input.scenario);
    if (scenario === undefined) return failed({ reason: 'not-found' });
    const { on, typed } = askedDate(input.date, ports.content.register);
    const desks = await desksOf(ports, { workshop: input.workshop, scenario: scenario.id }, on);
    const those = desks.filter(({ insight }) => insight?.findings.some((finding) => deviationKey(finding) === input.deviation));
    const index = Math.max(0, those.findIndex(({ trace }) => trace === input.trace));
    const desk = those[index];
    if (desk === undefined) return failed({ reason: 'no-trace' });

    const attempt = attemptOf(ports, desk.attempt);
    const log = selectLog(ports.db, attempt.id);
    const report = gradeDesk(ports, attempt, log.map(({ event }) => event), on);
    if (report === null) return failed({ reason: 'no-trace' });
    const steps = traceSteps({ setting: settingOf(ports, attempt), log, report });
    const deviates = steps.find(({ findings }) => findings.some(({ key }) => key === input.deviation));
    const name = deviates?.findings.find(({ key }) => key === input.deviation)?.name;
    if (deviates === undefined || name === undefined) return failed({ reason: 'no-trace' });
    return done({
      id: input.workshop,
      title: found.value.title,
      scenario,
      date: on === null ? null : typed,
      deviation: { key: input.deviation, name },
      trace: desk.trace,
      number: index + 1,
      of: those.length,
      other: those.length === 1 ? null : (those[(index + 1) % those.length]?.trace ?? null),
      steps,
      deviatesAt: deviates.number,
    });
  });
}

/**
 * The facilitator's own attempt with everything that a desk of the hall did before a step, to go on lawfully from there. It does
 * not say whose it was, and the desk of the hall stays as it is and hears nothing of it.
 */
export function forkHallTrace(ports: Ports, caller: Caller, input: ForkTraceInput): Result<{ attempt: string }, Refusal> {
  return withStorage<{ attempt: string }, Refusal>(ports, () => {
    const found = findOwnWorkshop(ports, caller, input.workshop);
    if (!found.ok) return found;
    const desk = listHallAttempts(ports.db, input.workshop, input.scenario).find((attempt) => traceName(input.workshop, attempt) === input.trace);
    if (desk === undefined) return failed({ reason: 'not-found' });
    const origin = attemptOf(ports, desk);
    const log = selectLog(ports.db, origin.id);
    const cut = forkPoint(log.map(({ event, batch }) => ({ seq: event.seq, batch })), input.beforeSeq);
    if (cut === null) return failed({ reason: 'not-found' });
    const kept = log.slice(0, cut - 1).map(({ event, batch }) => ({ event, batch }));
    const now = ports.clock.now();
    const attempt = ports.tokens.id(now);
    insertAttempt(
      ports.db,
      {
        id: attempt,
        person: caller.person,
        class: null,
        scenarioVersion: origin.scenarioVersion,
        registerVersion: origin.registerVersion,
        procedure: origin.procedure,
        procedureVersion: procedureOf(origin).version,
        mode: 'practice',
        forkedFrom: null,
        forkedBefore: null,
        at: now,
      },
      kept,
      gistFor(settingOf(ports, origin), kept.map(({ event }) => event)),
      auditEntry(ports, now, { actor: caller.person, act: 'workshop.trace-forked', subject: attempt, details: { workshop: input.workshop, trace: input.trace, before: cut } }),
    );
    return done({ attempt });
  });
}
