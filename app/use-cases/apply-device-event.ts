import type { AttemptRecord } from '#db/records.ts';
import { selectEvents, selectLastSeq, selectLog } from '#db/repositories/attempts.ts';
import { isKnownRegisterVersion, selectOptionalScenarioVersionId, selectScenarioVersion } from '#db/repositories/content.ts';
import { selectOptionalAttemptOfDeviceCase } from '#db/repositories/device-events.ts';
import { selectOptionalReport } from '#db/repositories/grading.ts';
import { insertAttempt } from '#db/transactions/attempts.ts';
import { openCase } from '#simulations/desk/play.ts';
import { hashText } from '#simulations/grading/depends.ts';
import { dayOf, isoOf } from '#simulations/law/day.ts';
import { createLawView } from '#simulations/law/view.ts';
import { procedureFor } from '#simulations/procedures/index.ts';
import { scenarioSchema } from '#simulations/scenario/schema.ts';
import { DOES_IT } from '../domain/coaching/hints.ts';
import { outcomeName } from '../domain/offline/device-case.ts';
import type { DeviceEvent, EventAnswer, RefusedBecause } from '../domain/offline/device-event.ts';
import type { Result } from '../platform/result.ts';
import { answerPackItem } from './answer-pack-item.ts';
import { findAttempt, procedureOf, registerOf, settingOf } from './attempt-access.ts';
import { gistFor } from './attempt-cards.ts';
import type { ActDone, ActRefusal, Caller } from './contracts.ts';
import { NotStored } from './not-stored.ts';
import { openHint } from './open-hint.server.ts';
import { performAct } from './perform-act.server.ts';
import type { Ports } from './ports.ts';
import { saveFork } from './save-fork.server.ts';
import { classFor } from './start-attempt.server.ts';
import { auditEntry } from './storage.ts';
import { submitAttempt } from './submit-attempt.server.ts';
import { takeHintedAct } from './take-hinted-act.server.ts';
import { waitUntil } from './wait-until.server.ts';

type Answer = Omit<EventAnswer, 'id'>;
type Of<Kind extends DeviceEvent['kind']> = Extract<DeviceEvent, { kind: Kind }>;

const refusedBecause = (reason: RefusedBecause, said?: string): Answer => ({ state: 'refused', reason, ...(said === undefined ? {} : { said }) });

/**
 * Does what an event of a device says, by the same use cases that a page calls; the device's own outcome is only compared. `ports`
 * carry the instant at which it was done. Refusals write nothing.
 * @throws NotStored, or what a database that cannot be written throws
 */
export function applyDeviceEvent(ports: Ports, caller: Caller, event: DeviceEvent): Answer {
  switch (event.kind) {
    case 'case.begun':
      return beginCase(ports, caller, event);
    case 'case.taken':
      return takeCase(ports, caller, event);
    case 'case.forked':
      return forkCase(ports, caller, event);
    case 'case.acted':
    case 'case.hinted':
      return act(ports, caller, event);
    case 'case.handed-in':
      return handIn(ports, caller, event);
    case 'item.answered':
      return answerPackItem(ports, caller, event);
  }
}

/** Begins the attempt on the versions that lay on the device, if this server ever knew them. */
function beginCase(ports: Ports, caller: Caller, { case: deviceCase, scenario: id, hash, register: version }: Of<'case.begun'>): Answer {
  if (selectOptionalAttemptOfDeviceCase(ports.db, caller.person, deviceCase) !== null) return refusedBecause('id-used');
  const scenarioVersion = selectOptionalScenarioVersionId(ports.db, id, hash);
  if (scenarioVersion === null || !isKnownRegisterVersion(ports.db, version)) return refusedBecause('unknown-version');
  const scenario = scenarioSchema.parse(JSON.parse(selectScenarioVersion(ports.db, scenarioVersion)));
  const setting = { scenario, register: registerOf(ports, version) };
  const procedure = procedureFor(scenario.facts, createLawView(setting.register), dayOf(scenario.opensOn));
  const at = ports.clock.now();
  const course = classFor(ports, caller, undefined, at);
  const log = openCase(setting);
  const attempt = ports.tokens.id(at);
  insertAttempt(
    ports.db,
    { id: attempt, person: caller.person, class: course.ok ? course.value : null, scenarioVersion, registerVersion: version, procedure: procedure.id, procedureVersion: procedure.version, mode: 'practice', forkedFrom: null, forkedBefore: null, at },
    log.map((event) => ({ event, batch: 1 })),
    gistFor(setting, log),
    auditEntry(ports, at, { actor: caller.person, act: 'attempt.started', subject: attempt, details: { scenario: id, mode: 'practice', device: deviceCase } }),
  );
  return { state: 'taken', attempt, ...(version === ports.content.register.version ? {} : { older: true }) };
}

/** What may lie on a device: a case of one's own that is practised whole, by oneself. An examination never is. */
export function mayBeTakenAlong(caller: Caller, { person, mode, stage, crew }: Pick<AttemptRecord, 'person' | 'mode' | 'stage' | 'crew'>): boolean {
  return person === caller.person && mode === 'practice' && stage === null && crew === null;
}

function takeCase(ports: Ports, caller: Caller, { case: deviceCase, attempt: id, seq0 }: Of<'case.taken'>): Answer {
  if (selectOptionalAttemptOfDeviceCase(ports.db, caller.person, deviceCase) !== null) return refusedBecause('id-used');
  const found = findAttempt(ports, caller, id, 'act');
  if (!found.ok || !mayBeTakenAlong(caller, found.value)) return refusedBecause('not-offline');
  return selectLastSeq(ports.db, id) < seq0 ? refusedBecause('gap') : { state: 'taken', attempt: id };
}

/** The attempt in which a case of the device stands; null before it was begun, and where it may not be worked on a device. */
function attemptOf(ports: Ports, caller: Caller, deviceCase: string): AttemptRecord | null {
  const id = selectOptionalAttemptOfDeviceCase(ports.db, caller.person, deviceCase);
  const found = id === null ? null : findAttempt(ports, caller, id, 'act');
  return found?.ok === true && mayBeTakenAlong(caller, found.value) ? found.value : null;
}

/** A new attempt with the log as the device knew it, beside the one that went on elsewhere; null where no command ended there. */
function forkAt(ports: Ports, caller: Caller, origin: AttemptRecord, seq: number): string | null {
  const log = selectLog(ports.db, origin.id);
  const next = log[seq];
  const isBetweenCommands = next === undefined ? log.length === seq : next.batch === next.event.seq;
  if (!isBetweenCommands) return null;
  return saveFork(ports, caller, {
    origin,
    setting: settingOf(ports, origin),
    procedureVersion: procedureOf(origin).version,
    before: seq + 1,
    log: log.slice(0, seq).map(({ event, batch }) => ({ event, batch })),
  });
}

/** A handed-in case that is tried again from the middle, as its page offers it. */
function forkCase(ports: Ports, caller: Caller, { case: deviceCase, from, seq0 }: Of<'case.forked'>): Answer {
  if (selectOptionalAttemptOfDeviceCase(ports.db, caller.person, deviceCase) !== null) return refusedBecause('id-used');
  const origin = attemptOf(ports, caller, from);
  if (origin === null) return refusedBecause('no-case');
  const fork = origin.status === 'submitted' && seq0 > 0 ? forkAt(ports, caller, origin, seq0) : null;
  return fork === null ? refusedBecause('gap') : { state: 'taken', attempt: fork };
}

function perform(ports: Ports, caller: Caller, attempt: string, event: Of<'case.acted' | 'case.hinted'>): Result<ActDone, ActRefusal> {
  const { expectedSeq } = event;
  if (event.kind === 'case.hinted') {
    const { step, level } = event;
    return level === DOES_IT ? takeHintedAct(ports, caller, { attempt, expectedSeq, step }) : openHint(ports, caller, { attempt, expectedSeq, step, level });
  }
  const { command } = event;
  if ('do' in command) return performAct(ports, caller, { attempt, expectedSeq, do: command.do, data: command.data });
  return waitUntil(ports, caller, { attempt, expectedSeq, until: command.wait === 'until' ? isoOf(command.day) : command.wait });
}

function act(ports: Ports, caller: Caller, event: Of<'case.acted' | 'case.hinted'>): Answer {
  const attempt = attemptOf(ports, caller, event.case);
  if (attempt === null) return refusedBecause('no-case');
  const { expectedSeq, outcome } = event;
  if (selectLastSeq(ports.db, attempt.id) < expectedSeq) return refusedBecause('gap');
  const first = perform(ports, caller, attempt.id, event);
  const isElsewhere = !first.ok && (first.error.reason === 'conflict' || first.error.reason === 'already-submitted');
  const fork = isElsewhere ? forkAt(ports, caller, attempt, expectedSeq) : null;
  if (isElsewhere && fork === null) return refusedBecause(attempt.status === 'submitted' ? 'handed-in' : 'gap');
  const where = fork ?? attempt.id;
  const result = fork === null ? first : perform(ports, caller, fork, event);
  if (!result.ok) return refusedActBecause(result.error);
  const made = selectEvents(ports.db, where).slice(expectedSeq, result.value.seq);
  // Of an act that another device did as well, the same command came to the same events; what followed it there is not compared.
  const differs = result.value.events > 0 && outcomeName(made) !== outcome;
  return { state: 'taken', attempt: where, ...(fork === null ? {} : { fork: true }), ...(differs ? { differs } : {}) };
}

function refusedActBecause(error: ActRefusal): Answer {
  if (error.reason === 'storage') throw new NotStored(error);
  return refusedBecause('not-possible', error.reason === 'refused' ? error.message : undefined);
}

function handIn(ports: Ports, caller: Caller, { case: deviceCase, expectedSeq, outcome }: Of<'case.handed-in'>): Answer {
  const attempt = attemptOf(ports, caller, deviceCase);
  if (attempt === null) return refusedBecause('no-case');
  const length = selectLastSeq(ports.db, attempt.id);
  if (length < expectedSeq) return refusedBecause('gap');
  const fork = length > expectedSeq ? forkAt(ports, caller, attempt, expectedSeq) : null;
  if (length > expectedSeq && fork === null) return refusedBecause('gap');
  const where = fork ?? attempt.id;
  const result = submitAttempt(ports, caller, { attempt: where, expectedSeq });
  if (!result.ok && result.error.reason === 'storage') throw new NotStored(result.error);
  if (!result.ok) return refusedBecause(result.error.reason === 'nothing-done' ? 'nothing-done' : 'not-possible');
  const report = selectOptionalReport(ports.db, where);
  const differs = report === null || hashText(report.json) !== outcome;
  return { state: 'taken', attempt: where, ...(fork === null ? {} : { fork: true }), ...(differs ? { differs } : {}) };
}
