import { readFileSync } from 'node:fs';
import { gistFor } from '#app/use-cases/attempt-cards.ts';
import type { Caller } from '#app/use-cases/contracts.ts';
import type { Ports } from '#app/use-cases/ports.ts';
import { auditEntry } from '#app/use-cases/storage.ts';
import { submitAttempt } from '#app/use-cases/submit-attempt.server.ts';
import { readLog } from '#content/compile/log-file.ts';
import { selectOptionalScenarioVersionId } from '#db/repositories/content.ts';
import { insertAttempt } from '#db/transactions/attempts.ts';
import { runScript } from '#simulations/desk/script.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { complaintProcedure } from '#simulations/procedures/index.ts';

/** The events of a log worked by hand, as the desk of that scenario plays it. */
export function playedEvents(ports: Ports, scenarioId: string, name: string): CaseEvent[] {
  const scenario = ports.content.versionOf(scenarioId)?.scenario;
  const { log } = readLog(name, readFileSync(`tests/fixtures/logs/${scenarioId}/${name}.json`, 'utf8'));
  if (scenario === undefined || log === null) throw new Error(`no log ${scenarioId}/${name}`);
  const played = runScript({ scenario, register: ports.content.register }, log.acts);
  if (!played.ok) throw new Error(`${scenarioId}/${name}, acts[${played.at}]: ${played.message}`);
  return played.events;
}

/** An attempt with a whole log, begun at once; not handed in. @returns its id */
export function beginWith(ports: Ports, caller: Caller, scenarioId: string, events: readonly CaseEvent[], course: string | null = null): string {
  const entry = ports.content.versionOf(scenarioId);
  const scenarioVersion = entry === null ? null : selectOptionalScenarioVersionId(ports.db, scenarioId, entry.hash);
  if (entry === null || scenarioVersion === null) throw new Error(`no scenario ${scenarioId}`);
  const at = ports.clock.now();
  const id = ports.tokens.id(at);
  const { register } = ports.content;
  insertAttempt(
    ports.db,
    { id, person: caller.person, class: course, scenarioVersion, registerVersion: register.version, procedure: complaintProcedure.id, procedureVersion: complaintProcedure.version, mode: 'practice', forkedFrom: null, forkedBefore: null, at },
    events.map((event) => ({ event, batch: event.seq })),
    gistFor({ scenario: entry.scenario, register }, events),
    auditEntry(ports, at, { actor: caller.person, act: 'attempt.started', subject: id }),
  );
  return id;
}

/** The same, handed in and graded. @returns its id */
export function workedAttempt(ports: Ports, caller: Caller, scenarioId: string, name: string, course: string | null = null): string {
  const events = playedEvents(ports, scenarioId, name);
  const attempt = beginWith(ports, caller, scenarioId, events, course);
  const submitted = submitAttempt(ports, caller, { attempt, expectedSeq: events.length });
  if (!submitted.ok) throw new Error(submitted.error.reason);
  return attempt;
}
