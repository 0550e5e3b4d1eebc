import type { AttemptRecord } from '#db/records.ts';
import { selectLog } from '#db/repositories/attempts.ts';
import { filledSheet } from '#simulations/desk/forms/print.ts';
import { sceneOf } from '#simulations/desk/world-state.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { findAttempt, settingOf } from './attempt-access.ts';
import type { Caller, Refusal } from './contracts.ts';
import { debriefOfReport, reportOf } from './load-debrief.server.ts';
import type { LoadedPaper, LoadPaperInput } from './paper-contracts.ts';
import type { Ports } from './ports.ts';
import { withStorage } from './storage.ts';

/** What the law finds in a paper. Before the case is handed in nothing is told. */
function findingsIn(ports: Ports, attempt: AttemptRecord, events: readonly CaseEvent[], seq: number): LoadedPaper['findings'] {
  if (attempt.status !== 'submitted') return [];
  const { findings } = debriefOfReport(ports, attempt, reportOf(ports, attempt, events));
  return findings.flatMap(({ anchor, name, paper }) => (paper?.seq === seq ? [{ anchor, name, fields: paper.fields.map((field) => field.name) }] : []));
}

/** A paper of an attempt as it is printed, for the trainee and for those who run the class. To everybody else it does not exist. */
export function loadPaper(ports: Ports, caller: Caller, input: LoadPaperInput): Result<LoadedPaper, Refusal> {
  return withStorage<LoadedPaper, Refusal>(ports, () => {
    const found = findAttempt(ports, caller, input.attempt, 'see');
    if (!found.ok) return found;
    const attempt = found.value;
    const setting = settingOf(ports, attempt);
    const events = selectLog(ports.db, attempt.id).map(({ event }) => event);
    const event = events[input.seq - 1];
    const sheet = event === undefined ? null : filledSheet(sceneOf(setting, events), event);
    if (event === undefined || sheet === null) return failed({ reason: 'not-found' });
    return done({
      attempt: attempt.id,
      submitted: attempt.status === 'submitted',
      scenario: setting.scenario.title,
      madeOn: event.day,
      sheet,
      findings: findingsIn(ports, attempt, events, event.seq),
    });
  });
}
