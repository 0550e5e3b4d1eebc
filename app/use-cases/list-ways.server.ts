import { selectOptionalAttempt } from '#db/repositories/attempts.ts';
import { listForks } from '#db/repositories/forks.ts';
import { canSeeAttempt } from '../domain/access.ts';
import { forkPlaces } from '../domain/compare/fork-places.ts';
import type { WaysView } from '../domain/compare/view-types.ts';
import { formatScore } from '../domain/score.ts';
import type { Result } from '../platform/result.ts';
import { done } from '../platform/result.ts';
import type { Caller, DebriefRefusal } from './contracts.ts';
import type { Ports } from './ports.ts';
import { withStorage } from './storage.ts';
import { submittedCase } from './submitted-case.ts';
import type { SubmittedCase } from './submitted-case.ts';

/** The attempt a case was forked from, when the caller can compare the two. */
function comparableParent(ports: Ports, caller: Caller, { attempt }: SubmittedCase): string | null {
  const parent = attempt.forkedFrom === null ? null : selectOptionalAttempt(ports.db, attempt.forkedFrom);
  return parent !== null && parent.status === 'submitted' && canSeeAttempt(caller, parent) ? parent.id : null;
}

/** Every way in which a handed-in case can be done otherwise or compared: repairs, forks, and every place to begin again. */
export function listWays(ports: Ports, caller: Caller, input: { attempt: string }): Result<WaysView, DebriefRefusal> {
  return withStorage<WaysView, DebriefRefusal>(ports, () => {
    const found = submittedCase(ports, caller, input.attempt, 'see');
    if (!found.ok) return found;
    const { attempt, setting, log, events, report, watching } = found.value;
    return done({
      attempt: attempt.id,
      scenario: setting.scenario.title,
      watching,
      repairs: report.findings.filter(({ repair }) => repair.steps.length > 0).map(({ id, texts, day }) => ({ finding: id, name: texts.name, day })),
      forks: listForks(ports.db, attempt.id).map(({ id, forkedBefore, scoreTenths }) => ({
        id,
        day: events[forkedBefore - 2]?.day ?? events[0]?.day ?? 0,
        score: scoreTenths === null ? null : formatScore(scoreTenths),
      })),
      parent: comparableParent(ports, caller, found.value),
      places: forkPlaces(setting, log),
    });
  });
}
