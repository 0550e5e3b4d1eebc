import { listClassesOfMember } from '#db/repositories/classes.ts';
import { selectOptionalScenarioVersionId } from '#db/repositories/content.ts';
import { insertAttempt } from '#db/transactions/attempts.ts';
import { storeScenarioVersion } from '#db/transactions/content.ts';
import type { DeskSetting } from '#simulations/desk/play-types.ts';
import { openCase } from '#simulations/desk/play.ts';
import { dayOf } from '#simulations/law/day.ts';
import { createLawView } from '#simulations/law/view.ts';
import { procedureFor } from '#simulations/procedures/index.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { canVary, variantOf } from '#simulations/scenario/variants/variants.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { hashText } from '../platform/token.ts';
import { lessonPractice } from '../domain/lessons/practice.ts';
import { attemptCards, gistFor } from './attempt-cards.ts';
import type { Caller, Refusal, StartAttemptInput } from './contracts.ts';
import { laidStage } from './mini-case.server.ts';
import type { Ports, ScenarioEntry } from './ports.ts';
import { auditEntry, withStorage } from './storage.ts';

/** A story and the id of its stored version. */
interface StoredScenario {
  scenario: Scenario;
  version: string;
}

/** The class an attempt counts for: the one named, or the open class the caller joined last. Null when there is none. */
export function classFor(ports: Ports, caller: Caller, wanted: string | undefined, now: string): Result<string | null, { reason: 'not-found' }> {
  const mine = listClassesOfMember(ports.db, caller.person);
  if (wanted !== undefined) return mine.some(({ id }) => id === wanted) ? done(wanted) : failed({ reason: 'not-found' });
  return done(mine.find(({ opensAt, closesAt }) => opensAt <= now && now < closesAt)?.id ?? null);
}

/** The story as it was published, under the version that boot registered. */
function asPublished(ports: Ports, { scenario, hash }: ScenarioEntry): StoredScenario {
  const version = selectOptionalScenarioVersionId(ports.db, scenario.id, hash);
  if (version === null) throw new Error(`scenario ${scenario.id} was not registered at boot`);
  return { scenario, version };
}

/** A variant that the caller has not had, stored as a version of the story, so that debrief and regrading read it back. */
function asNewVariant(ports: Ports, caller: Caller, { scenario }: ScenarioEntry, now: string): StoredScenario {
  const had = attemptCards(ports, caller.person).filter((attempt) => attempt.scenario === scenario.id).length;
  const variant = variantOf(scenario, had + 1, ports.content.register);
  const json = JSON.stringify(variant);
  return { scenario: variant, version: storeScenarioVersion(ports.db, { id: ports.tokens.id(now), scenario: scenario.id, hash: hashText(json), json, at: now }) };
}

/** Begins a mini-case: practice of one stage, behind everything that comes before it. */
function startStage(ports: Ports, caller: Caller, entry: ScenarioEntry, { stage, lesson, class: course, at }: { stage: string; lesson?: string; class: string | null; at: string }): Result<{ attempt: string }, Refusal> {
  const { scenario, version } = asPublished(ports, entry);
  const begun = laidStage(ports, scenario, stage);
  if (begun === null) return failed({ reason: 'not-found' });
  const { procedure, laid } = begun;
  const attempt = ports.tokens.id(at);
  const opened = lesson === undefined ? null : lessonPractice(ports.content.courses, lesson, { scenario: scenario.id, stage });
  insertAttempt(
    ports.db,
    {
      id: attempt,
      person: caller.person,
      class: course,
      scenarioVersion: version,
      registerVersion: ports.content.register.version,
      procedure: procedure.id,
      procedureVersion: procedure.version,
      mode: 'practice',
      forkedFrom: null,
      forkedBefore: null,
      stage,
      lesson: opened?.address ?? null,
      at,
    },
    laid.log.map((event) => ({ event, batch: 1 })),
    gistFor({ scenario, register: ports.content.register }, laid.log),
    auditEntry(ports, at, { actor: caller.person, act: 'attempt.started', subject: attempt, details: { scenario: scenario.id, mode: 'practice', stage } }),
  );
  return done({ attempt });
}

/** Begins a case on the present versions of story, law and procedure, which it keeps to its end. */
export function startAttempt(ports: Ports, caller: Caller, input: StartAttemptInput): Result<{ attempt: string }, Refusal> {
  return withStorage<{ attempt: string }, Refusal>(ports, () => {
    const entry = ports.content.versionOf(input.scenario);
    if (!entry) return failed({ reason: 'not-found' });
    const now = ports.clock.now();
    const course = classFor(ports, caller, input.class, now);
    if (!course.ok) return course;
    if (input.practice !== undefined) return startStage(ports, caller, entry, { ...input.practice, class: course.value, at: now });
    const { scenario, version } = input.variant === true && canVary(entry.scenario) ? asNewVariant(ports, caller, entry, now) : asPublished(ports, entry);
    const { register } = ports.content;
    const procedure = procedureFor(scenario.facts, createLawView(register), dayOf(scenario.opensOn));

    const setting: DeskSetting = { scenario, register };
    const log = openCase(setting);
    const attempt = ports.tokens.id(now);
    insertAttempt(
      ports.db,
      {
        id: attempt,
        person: caller.person,
        class: course.value,
        scenarioVersion: version,
        registerVersion: register.version,
        procedure: procedure.id,
        procedureVersion: procedure.version,
        mode: input.mode,
        forkedFrom: null,
        forkedBefore: null,
        at: now,
      },
      log.map((event) => ({ event, batch: 1 })),
      gistFor(setting, log),
      auditEntry(ports, now, { actor: caller.person, act: 'attempt.started', subject: attempt, details: { scenario: scenario.id, mode: input.mode, ...(scenario.variant === undefined ? {} : { variant: scenario.variant.seed }) } }),
    );
    return done({ attempt });
  });
}
