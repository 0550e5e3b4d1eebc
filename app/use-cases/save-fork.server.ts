import type { AttemptRecord } from '#db/records.ts';
import { insertAttempt } from '#db/transactions/attempts.ts';
import type { EventToStore } from '#db/transactions/attempts.ts';
import type { DeskSetting } from '#simulations/desk/play-types.ts';
import { gistFor } from './attempt-cards.ts';
import type { Caller } from './contracts.ts';
import type { Ports } from './ports.ts';
import { auditEntry } from './storage.ts';

interface Fork {
  /** The handed-in attempt that is tried again. */
  origin: AttemptRecord;
  setting: DeskSetting;
  procedureVersion: string;
  /** The first event of the origin that is not taken over. */
  before: number;
  log: readonly EventToStore[];
  /** The finding that was mended on the way, if one was. */
  repaired?: string;
}

/**
 * Stores a new attempt on the versions of an old one and answers with its id. An examination becomes practice, since part of it
 * is known or done by the application.
 */
export function saveFork(ports: Ports, caller: Caller, { origin, setting, procedureVersion, before, log, repaired }: Fork): string {
  const now = ports.clock.now();
  const attempt = ports.tokens.id(now);
  insertAttempt(
    ports.db,
    {
      id: attempt,
      person: caller.person,
      class: origin.class,
      scenarioVersion: origin.scenarioVersion,
      registerVersion: origin.registerVersion,
      procedure: origin.procedure,
      procedureVersion,
      mode: origin.mode === 'exam' ? 'practice' : origin.mode,
      forkedFrom: origin.id,
      forkedBefore: before,
      stage: origin.stage,
      lesson: origin.lesson,
      trial: origin.trial,
      trialRevision: origin.trialRevision,
      at: now,
    },
    log,
    gistFor(setting, log.map(({ event }) => event)),
    auditEntry(ports, now, { actor: caller.person, act: 'attempt.forked', subject: attempt, details: { from: origin.id, before, ...(repaired === undefined ? {} : { repaired }) } }),
  );
  return attempt;
}
