import type { Replay } from '#simulations/desk/replay.ts';
import { actName } from '../domain/compare/act-name.ts';
import { futuresView } from '../domain/compare/futures-view.ts';
import type { Future } from '../domain/compare/futures-view.ts';
import { replayWithRepair, upToAct } from '../domain/compare/replay-repair.ts';
import type { RepairedView } from '../domain/compare/view-types.ts';
import { compare as words } from '../messages/compare.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, DebriefRefusal } from './contracts.ts';
import { gradeAttempt } from './grade-attempt.ts';
import type { Ports } from './ports.ts';
import { withStorage } from './storage.ts';
import { submittedCase } from './submitted-case.ts';
import type { SubmittedCase } from './submitted-case.ts';

/** Both futures, graded; when the second one stops short, both as far as it goes, as a case that is still under way. */
function bothFutures(ports: Ports, { attempt, events, report }: SubmittedCase, { log, stopped }: Replay): { left: Future; right: Future } {
  const replayed = log.map(({ event }) => event);
  const left = stopped === null ? events : upToAct(events, stopped.act);
  const grade = (some: typeof events) => gradeAttempt(ports, attempt, some, stopped === null);
  return {
    left: { title: words.asDone, events: left, report: stopped === null ? report : grade(left) },
    right: { title: words.repaired, events: replayed, report: grade(replayed) },
  };
}

/** "Làm lại giúp tôi": the case as it was done beside the same case with one slip mended and the world's answers played anew. */
export function compareWithRepair(ports: Ports, caller: Caller, input: { attempt: string; finding: string }): Result<RepairedView, DebriefRefusal> {
  return withStorage<RepairedView, DebriefRefusal>(ports, () => {
    const found = submittedCase(ports, caller, input.attempt, 'see');
    if (!found.ok) return found;
    const { attempt, setting, procedure, events, report, watching } = found.value;
    const finding = report.findings.find(({ id }) => id === input.finding);
    if (finding === undefined || finding.repair.steps.length === 0) return failed({ reason: 'not-found' });
    const replay = replayWithRepair({ setting, procedure, events, repair: finding.repair });
    const { dropped, stopped } = replay;
    return done({
      attempt: attempt.id,
      scenario: setting.scenario.title,
      watching,
      finding: finding.id,
      name: finding.texts.name,
      repair: finding.repair.words,
      futures: futuresView({ setting, ...bothFutures(ports, found.value, replay) }),
      dropped: dropped.map(({ act }) => actName(setting, events, act)),
      stopped: stopped === null ? null : { act: actName(setting, events, stopped.act), day: stopped.act.day, why: stopped.why },
    });
  });
}
