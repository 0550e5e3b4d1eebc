import { selectLog } from '#db/repositories/attempts.ts';
import { attemptMap } from '../domain/map/attempt-map.server.ts';
import type { AttemptMapView } from '../domain/map/view-types.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { findAttempt, procedureOf, settingOf } from './attempt-access.ts';
import type { Caller, DebriefRefusal } from './contracts.ts';
import { reportOf } from './load-debrief.server.ts';
import type { Ports } from './ports.ts';
import { withStorage } from './storage.ts';

/** The procedure's full map with the way of a handed-in case, for the trainee and for those who run the class. */
export function loadAttemptMap(ports: Ports, caller: Caller, input: { attempt: string }): Result<AttemptMapView, DebriefRefusal> {
  return withStorage<AttemptMapView, DebriefRefusal>(ports, () => {
    const found = findAttempt(ports, caller, input.attempt, 'see');
    if (!found.ok) return found;
    const attempt = found.value;
    if (attempt.status !== 'submitted') return failed({ reason: 'not-submitted' });
    const events = selectLog(ports.db, attempt.id).map(({ event }) => event);
    const report = reportOf(ports, attempt, events);
    const procedure = procedureOf(attempt);
    // The anchors are those of the debrief, which numbers the causes in the report's order.
    const findings = report.findings.map(({ texts }, index) => ({ number: index + 1, name: texts.name, anchor: `loi-${index + 1}` }));
    return done({
      attempt: attempt.id,
      scenario: settingOf(ports, attempt).scenario.title,
      procedure: procedure.title,
      from: events[0]?.day ?? 0,
      to: events.at(-1)?.day ?? 0,
      ...attemptMap(procedure, report, findings),
    });
  });
}
