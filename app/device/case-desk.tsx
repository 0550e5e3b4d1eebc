import { HINT_OPENED } from '#simulations/desk/act-data.ts';
import { viewDesk, viewOffer } from '#simulations/desk/view.ts';
import type { ActOffer } from '#simulations/desk/view-types.ts';
import { dayOf, isoOf } from '#simulations/law/day.ts';
import type { DeskCommand } from '#simulations/desk/play-types.ts';
import { actDataFromForm } from '#simulations/desk/form-data.ts';
import type { HintInput } from '#simulations/hints/ladder.ts';
import { hintViews } from '../domain/coaching/hints.ts';
import { stageFindings } from '../domain/coaching/stage-findings.ts';
import { remarkOf } from '../domain/debrief/live-remarks.ts';
import { procedureOfCase, settingOfCase } from '../domain/offline/device-case.ts';
import type { CaseAtHand } from '../domain/offline/device-case.ts';
import { isTraineeAct } from '../domain/trainee-act.ts';
import { readTypedDate } from '../domain/typed-date.ts';
import type { DeskAnswer } from '../features/desk/answer.ts';
import { deskPageView } from '../features/desk/page-view.ts';
import type { DeskPageView } from '../features/desk/page-view.ts';
import type { SubmitView } from '../features/desk/submit-page.tsx';
import { actForm } from '../messages/desk.ts';
import { createLawView } from '#simulations/law/view.ts';
import type { LoadedDesk } from '../use-cases/desk-contracts.ts';
import type { StoredCase } from './store.ts';

/** A stored case with the law that lies on the device for it. */
export interface DeskOnDevice {
  stored: StoredCase;
  atHand: CaseAtHand;
}

/** The act of a key; null where the desk does not offer it now. */
export function offerOf({ stored, atHand }: DeskOnDevice, key: string): ActOffer | null {
  const offer = viewOffer(settingOfCase(atHand), stored.log, key);
  return offer === null || offer.impossible !== undefined ? null : offer;
}

function stagesOf({ stored, atHand }: DeskOnDevice): LoadedDesk['stages'] {
  const told = stageFindings({ scenario: atHand.packed.scenario, procedure: procedureOfCase(atHand), law: createLawView(atHand.register), events: stored.log });
  return told.map(({ stage, label, findings }) => ({ id: stage, label, remarks: findings.map((finding) => remarkOf(atHand.register, finding)) }));
}

export function hintInputOf({ stored, atHand }: DeskOnDevice): HintInput {
  return { scenario: atHand.packed.scenario, procedure: procedureOfCase(atHand), law: createLawView(atHand.register), events: stored.log };
}

/** Hints are worked out for whoever asks, and as long as the last thing done was to open one: they cost more than all the rest of the page. */
function hintsOf(on: DeskOnDevice, isAsked: boolean): LoadedDesk['hints'] {
  if (on.stored.report !== null) return null;
  return isAsked || on.stored.log.at(-1)?.type === HINT_OPENED ? hintViews(hintInputOf(on)) : 'unasked';
}

/**
 * The same page that the server shows of a practice case, from what lies on the device. `since`: the event after which everything is
 * new; `hinted`: somebody asks what can be hinted.
 */
export function pageOf(on: DeskOnDevice, since: number | null, hinted = false): DeskPageView {
  const { stored, atHand } = on;
  const { log } = stored;
  return deskPageView(
    {
      desk: viewDesk(settingOfCase(atHand), log),
      offer: null,
      remarks: [],
      stages: stored.report === null ? stagesOf(on) : [],
      stop: null,
      hints: hintsOf(on, hinted),
      attempt: {
        id: stored.id,
        scenario: atHand.packed.scenario.id,
        mode: 'practice',
        status: stored.report === null ? 'open' : 'submitted',
        seq: log.length,
        actedSeq: log.length,
        startedAt: '',
        savedAt: '',
        forkedFrom: null,
        practice: null,
        olderVersion: false,
        trial: null,
        watching: false,
        crew: null,
      },
    },
    since,
  );
}

/** What is said before a case is handed in. */
export function submitViewOf({ stored, atHand }: DeskOnDevice): SubmitView {
  const view = viewDesk(settingOfCase(atHand), stored.log);
  return {
    attempt: stored.id,
    seq: stored.log.length,
    title: view.title,
    today: view.today,
    stage: null,
    acts: view.happenings.filter(({ kind }) => kind === 'done').length,
    papers: view.papersMade.length,
    unsent: view.papersMade.filter(({ sent }) => sent.length === 0).map(({ name }) => name),
  };
}

/** Whether anything was done in it: an untouched case is not handed in. */
export function isTouched({ log }: StoredCase): boolean {
  return log.some(isTraineeAct);
}

export type Fields = ReadonlyMap<string, readonly string[]>;
const textIn = (fields: Fields, name: string): string => fields.get(name)?.[0] ?? '';

/** What a posted form of the desk asks for: a command, the form of an act to be filled in, or why it cannot be read. */
export type Asked = { command: DeskCommand } | { open: string } | { refused: Partial<DeskAnswer> };

/** Reads the desk's own forms: an act by its key, or time that is to pass. */
export function askedOf(on: DeskOnDevice, fields: Fields, actKey: string | null): Asked {
  const wait = textIn(fields, 'wait');
  if (wait !== '') return waitOf(on, fields, wait);
  const key = actKey ?? textIn(fields, 'act');
  const offer = offerOf(on, key);
  if (offer === null) return { refused: { refusal: actForm.gone } };
  if (actKey === null && offer.fields.length > 0) return { open: key };
  const posted = [...fields].flatMap(([name, values]) => values.map((value) => [name, value] as const));
  return { command: { do: offer.type, data: actKey === null ? offer.preset : actDataFromForm(offer, posted) } };
}

function waitOf({ stored, atHand }: DeskOnDevice, fields: Fields, wait: string): Asked {
  if (wait === 'next-event') return { command: { wait: 'next-event' } };
  const { today } = viewDesk(settingOfCase(atHand), stored.log);
  const typed = textIn(fields, 'until').trim();
  const until = wait === 'next-day' ? isoOf(today + 1) : readTypedDate(typed, today);
  if (until !== null) return { command: { wait: 'until', day: dayOf(until) } };
  return { refused: { form: { values: Object.fromEntries(fields), errors: { until: typed === '' ? actForm.missingDate : actForm.badDate(typed) } } } };
}
