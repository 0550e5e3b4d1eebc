import type { AttemptRecord } from '#db/records.ts';
import { selectLog, selectOptionalAttempt } from '#db/repositories/attempts.ts';
import { selectOptionalDraft } from '#db/repositories/drafts.ts';
import { HINT_OPENED } from '#simulations/desk/act-data.ts';
import { viewDesk, viewOffer } from '#simulations/desk/view.ts';
import type { ActOffer } from '#simulations/desk/view-types.ts';
import { dayOf } from '#simulations/law/day.ts';
import type { Day } from '#simulations/law/types.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { canActIn } from '../domain/access.ts';
import { liveRemarks, tellsAnythingLive } from '../domain/debrief/live-remarks.ts';
import { laidEvents } from '../domain/laid-events.ts';
import { isTraineeAct } from '../domain/trainee-act.ts';
import { waitsFor } from '../domain/workshop/crew.ts';
import type { Result } from '../platform/result.ts';
import { done } from '../platform/result.ts';
import { findAttempt, procedureOf, settingOf } from './attempt-access.ts';
import type { Caller, Refusal } from './contracts.ts';
import { deskCrewOf, deskOfMember } from './crew-desk.ts';
import type { LoadDeskInput, LoadedDesk } from './desk-contracts.ts';
import { gradeSoFar } from './grade-attempt.ts';
import { hallStopOf } from './hall-stop.ts';
import { hintsFor, mayBeHinted } from './hint-steps.ts';
import { stageLabel } from './stage-label.ts';
import type { Ports } from './ports.ts';
import { stageRemarks } from './stage-remarks.ts';
import { withStorage } from './storage.ts';

/** The desk as it stands after the last event of the log, on whatever device it is asked for. */
export function loadDesk(ports: Ports, caller: Caller, input: LoadDeskInput): Result<LoadedDesk, Refusal> {
  return withStorage<LoadedDesk, Refusal>(ports, () => {
    const found = findAttempt(ports, caller, input.attempt, 'see');
    if (!found.ok) return found;
    const attempt = found.value;
    const setting = settingOf(ports, attempt);
    const log = selectLog(ports.db, attempt.id);
    const events = log.map(({ event }) => event);
    const procedure = procedureOf(attempt);
    const situation = { attempt, setting, log: events };
    const isOpen = attempt.status === 'open' && input.bare !== true;
    const offer = input.act === undefined ? null : viewOffer(setting, events, input.act);
    const isInOtherHands = offer !== null && attempt.crew !== null && waitsFor(attempt.crew.members, caller.person, offer.type) !== null;
    const isGuided = isOpen && attempt.mode === 'guided' && tellsAnythingLive(procedure);
    return done({
      desk: deskOfMember(viewDesk(setting, events), attempt.crew, caller.person),
      offer: canBeDone(offer) && !isInOtherHands ? offer : null,
      remarks: isGuided ? liveRemarks(gradeSoFar(ports, attempt, events), procedure, setting.register) : [],
      stages: isOpen && attempt.mode === 'practice' ? stageRemarks(situation) : [],
      stop: isOpen ? hallStopOf(ports, situation) : null,
      hints: isOpen && mayBeHinted(caller, attempt) ? hintsFor(situation, input.hints === true) : null,
      attempt: {
        id: attempt.id,
        scenario: attempt.scenario,
        mode: attempt.mode,
        status: attempt.status,
        seq: events.length,
        actedSeq: events.findLast(({ type }) => type !== HINT_OPENED)?.seq ?? 0,
        startedAt: attempt.startedAt,
        savedAt: attempt.savedAt,
        forkedFrom: forkOrigin(ports, attempt, events.filter(({ seq }) => seq < (attempt.forkedBefore ?? 0)).at(-1)?.day ?? dayOf(setting.scenario.opensOn)),
        practice: practiceOnDesk(attempt, events.slice(0, laidEvents(procedure, log))),
        trial: trialOf(ports, attempt),
        olderVersion: attempt.trial === null && (ports.content.versionOf(attempt.scenario)?.hash !== attempt.scenarioHash || ports.content.register.version !== attempt.registerVersion),
        watching: !canActIn(caller, attempt),
        crew: deskCrewOf(attempt, caller.person, events.length),
      },
    });
  });
}

function practiceOnDesk({ procedure, stage }: AttemptRecord, laid: readonly CaseEvent[]): LoadedDesk['attempt']['practice'] {
  return stage === null ? null : { stage: stageLabel(procedure, stage), laid: laid.length, hasBefore: laid.some(isTraineeAct) };
}

function trialOf(ports: Ports, { trial, trialRevision }: AttemptRecord): LoadedDesk['attempt']['trial'] {
  if (trial === null || trialRevision === null) return null;
  return { draft: trial, revision: trialRevision, isOutdated: selectOptionalDraft(ports.db, trial)?.revision !== trialRevision };
}

function canBeDone(offer: ActOffer | null): boolean {
  return offer !== null && offer.impossible === undefined;
}

function forkOrigin(ports: Ports, attempt: AttemptRecord, day: Day): LoadedDesk['attempt']['forkedFrom'] {
  if (attempt.forkedFrom === null) return null;
  const origin = selectOptionalAttempt(ports.db, attempt.forkedFrom);
  return origin === null ? null : { attempt: origin.id, day };
}
