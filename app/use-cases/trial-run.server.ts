import { listTrials } from '#db/repositories/attempts.ts';
import { selectDraftVersion } from '#db/repositories/drafts.ts';
import { insertAttempt } from '#db/transactions/attempts.ts';
import { storeScenarioVersion } from '#db/transactions/content.ts';
import type { EventToStore } from '#db/transactions/attempts.ts';
import { openCase } from '#simulations/desk/play.ts';
import { dayOf } from '#simulations/law/day.ts';
import { createLawView } from '#simulations/law/view.ts';
import { procedureFor } from '#simulations/procedures/index.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { readDocument } from '../domain/authoring/document.ts';
import { formatScore } from '../domain/score.ts';
import { localDate } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { hashText } from '../platform/token.ts';
import { gistFor } from './attempt-cards.ts';
import type { Caller, Refusal } from './contracts.ts';
import { findDraft } from './draft-access.ts';
import type { FoundDraft } from './draft-access.ts';
import { playableCase } from './playable-case.ts';
import type { Ports } from './ports.ts';
import type { LoadedTrials, TrialRefusal } from './proof-contracts.ts';
import { auditEntry, withStorage } from './storage.ts';

/** The case of a draft that the caller may try out: whoever writes in it, and whoever may sign it. */
export function findOwnCase(ports: Ports, caller: Caller, id: string): Result<FoundDraft & { body: string }, { reason: 'not-found' } | { reason: 'not-allowed' }> {
  const found = findDraft(ports, caller, id);
  if (!found.ok) return found;
  const { head, record } = found.value;
  if (head.kind !== 'case') return failed({ reason: 'not-found' });
  if (!head.canWrite && !head.canReview) return failed({ reason: 'not-allowed' });
  return done({ ...found.value, body: selectDraftVersion(ports.db, id, record.revision).body });
}

/** The caller's own trials of a draft, and what of its present version stops another. */
export function loadTrials(ports: Ports, caller: Caller, input: { draft: string }): Result<LoadedTrials, Refusal> {
  return withStorage<LoadedTrials, Refusal>(ports, () => {
    const found = findOwnCase(ports, caller, input.draft);
    if (!found.ok) return found;
    const { stops, others } = playableCase(readDocument(found.value.body), ports.content.register);
    const trials = listTrials(ports.db, caller.person, input.draft).map(({ id, startedAt, lastDay, scoreTenths, forkedFrom, ...row }) => ({
      ...row,
      attempt: id,
      on: localDate(startedAt),
      day: lastDay,
      score: scoreTenths === null ? null : formatScore(scoreTenths),
      forked: forkedFrom !== null,
    }));
    return done({ draft: found.value.head, trials, stops: stops.map(({ text, step }) => ({ text, step })), others: others.length });
  });
}

interface Trial {
  draft: string;
  revision: number;
  scenario: Scenario;
  /** What was done before the desk is opened; null: nothing. */
  log: readonly EventToStore[] | null;
}

/**
 * Opens an attempt of the caller on a version of a draft: the case is stored as it stands, as published ones are, so that desk,
 * debrief and forks know no difference. It is marked as a trial, which nothing counts and nobody else sees.
 */
export function openTrial(ports: Ports, caller: Caller, { draft, revision, scenario, log }: Trial): string {
  const { register } = ports.content;
  const setting = { scenario, register };
  const procedure = procedureFor(scenario.facts, createLawView(register), dayOf(scenario.opensOn));
  const at = ports.clock.now();
  const json = JSON.stringify(scenario);
  const version = storeScenarioVersion(ports.db, { id: ports.tokens.id(at), scenario: scenario.id, hash: hashText(json), json, at });
  const events = log ?? openCase(setting).map((event) => ({ event, batch: 1 }));
  const attempt = ports.tokens.id(at);
  insertAttempt(
    ports.db,
    {
      id: attempt,
      person: caller.person,
      class: null,
      scenarioVersion: version,
      registerVersion: register.version,
      procedure: procedure.id,
      procedureVersion: procedure.version,
      mode: 'practice',
      forkedFrom: null,
      forkedBefore: null,
      trial: draft,
      trialRevision: revision,
      at,
    },
    events,
    gistFor(setting, events.map(({ event }) => event)),
    auditEntry(ports, at, { actor: caller.person, act: 'draft.tried', subject: draft, details: { attempt, revision } }),
  );
  return attempt;
}

/** "Chạy thử": plays the present version of a draft at the desk. A trial that runs keeps the version it began with. */
export function startTrial(ports: Ports, caller: Caller, input: { draft: string }): Result<{ attempt: string }, TrialRefusal> {
  return withStorage<{ attempt: string }, TrialRefusal>(ports, () => {
    const found = findOwnCase(ports, caller, input.draft);
    if (!found.ok) return found;
    const { record, body } = found.value;
    const { scenario } = playableCase(readDocument(body), ports.content.register);
    if (scenario === null) return failed({ reason: 'trial-stopped' });
    return done({ attempt: openTrial(ports, caller, { draft: record.id, revision: record.revision, scenario, log: null }) });
  });
}
