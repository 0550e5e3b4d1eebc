import type { AttemptSummary } from '#db/records.ts';
import { listAnsweredAttempts } from '#db/repositories/contests.ts';
import { listAttempts, selectEvents, selectOptionalAttempt } from '#db/repositories/attempts.ts';
import type { Gist } from '#db/transactions/attempts.ts';
import type { DeskSetting } from '#simulations/desk/play-types.ts';
import { happeningsOf } from '#simulations/desk/happenings.ts';
import { sceneOf } from '#simulations/desk/world-state.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import type { AttemptGist } from '../domain/attempt-gist.ts';
import { gistOf, gistToJson, parseGist } from '../domain/attempt-gist.ts';
import { formatScore } from '../domain/score.ts';
import { miniCase } from '../messages/mini-case.ts';
import { settingOf } from './attempt-access.ts';
import type { AttemptCard } from './contracts.ts';
import type { Ports } from './ports.ts';
import { stageLabel } from './stage-label.ts';

function readGist(setting: DeskSetting, log: readonly CaseEvent[]): AttemptGist {
  return gistOf(log, happeningsOf(sceneOf(setting, log)).at(-1)?.text ?? '');
}

/** The cache row of a log that is about to be stored. */
export function gistFor(setting: DeskSetting, log: readonly CaseEvent[]): Gist {
  return { seq: log.length, json: gistToJson(readGist(setting, log)) };
}

/** The gist from the cache, or from the log when the cache is behind or was written by another version. */
function currentGist(ports: Ports, summary: AttemptSummary): AttemptGist {
  const cached = summary.gist?.seq === summary.lastSeq ? parseGist(summary.gist.json) : null;
  if (cached) return cached;
  const attempt = selectOptionalAttempt(ports.db, summary.id);
  if (!attempt) throw new Error(`no attempt ${summary.id}`);
  return readGist(settingOf(ports, attempt), selectEvents(ports.db, summary.id));
}

/** A person's attempts as cards, last worked on first. */
export function attemptCards(ports: Ports, person: string): AttemptCard[] {
  const answered = new Set(listAnsweredAttempts(ports.db, person));
  return listAttempts(ports.db, person).map((summary) => {
    const gist = currentGist(ports, summary);
    const label = summary.stage === null ? null : stageLabel(summary.procedure, summary.stage);
    return {
      id: summary.id,
      scenario: summary.scenario,
      title: label === null ? summary.title : miniCase.titleOf(summary.title, label),
      stage: summary.stage,
      mode: summary.mode,
      status: summary.status,
      startedAt: summary.startedAt,
      submittedAt: summary.submittedAt,
      day: gist.day,
      acts: gist.acts,
      last: gist.last,
      score: summary.scoreTenths === null ? null : formatScore(summary.scoreTenths),
      passed: summary.passed,
      forkedFrom: summary.forkedFrom,
      answered: answered.has(summary.id),
    };
  });
}
