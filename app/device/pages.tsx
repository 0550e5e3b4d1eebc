import { formatDayAndMonth } from '#simulations/law/day.ts';
import { judgementView } from '../domain/questions/judgement-view.ts';
import { questionForm } from '../domain/questions/question-form.ts';
import type { AnswerFault } from '../domain/questions/question-form.ts';
import type { DrawnQuestion } from '#simulations/questions/draw.ts';
import type { Answer } from '#simulations/questions/judge.ts';
import type { DeskAnswer } from '../features/desk/answer.ts';
import { DeskPage } from '../features/desk/desk-page.tsx';
import { SubmitPage } from '../features/desk/submit-page.tsx';
import { HomePage } from '../features/offline/home-page.tsx';
import { ItemPage } from '../features/offline/item-page.tsx';
import { LeavePage } from '../features/offline/leave-page.tsx';
import { NeedsNetwork } from '../features/offline/needs-network.tsx';
import type { HomeView, StatusView } from '../features/offline/offline-view.ts';
import { ResultPage } from '../features/offline/result-page.tsx';
import { Status } from '../features/offline/status.tsx';
import { desk, submit } from '../messages/desk.ts';
import { offline as words } from '../messages/offline.ts';
import { leaving } from '../messages/offline-leaving.ts';
import type { FormState } from '../ui/fields.tsx';
import { offerOf, pageOf, submitViewOf } from './case-desk.tsx';
import type { DeskOnDevice } from './case-desk.tsx';
import { misconceptionsOf } from './device.ts';
import type { Device, GivenAnswer, Held } from './device.ts';
import { toHtml } from './html/jsx-runtime.ts';
import { page, underStatus } from './page.tsx';
import type { Page } from './page.tsx';
import { MOST_CASES } from '../domain/offline/pack.ts';
import type { PackItem } from '../domain/offline/pack.ts';
import { debriefOf } from './debrief.ts';
import { standingOf } from './views.ts';

export function statusHtml(status: StatusView): string {
  return toHtml(<Status view={status} />);
}

export function homePage(view: HomeView): Page {
  return page(words.title, <HomePage view={view} />);
}

export function leavePage(status: StatusView): Page {
  return page(leaving.title, <LeavePage status={status} />);
}

export function needsNetwork(status: StatusView): Page {
  return page(words.bookTitle, <NeedsNetwork status={status} />);
}

/** What the grader on the device found. `refusal`: why the case could not be taken up again just now. */
export function resultPageOf(on: DeskOnDevice, { cases, queue }: Held, status: StatusView, { waits, refusal }: { waits: boolean; refusal: string | null }): Page {
  const core = debriefOf(on);
  if (core === null) return needsNetwork(status);
  const { attempt, forked, differs } = on.stored;
  return page(words.resultTitle, <ResultPage status={status} view={{ core, attempt: waits ? null : attempt, ...standingOf(on.stored, queue), forked, differs, canFork: cases.length < MOST_CASES, refusal }} />);
}

interface DeskShown {
  status: StatusView;
  /** The key of the act whose form is open. */
  act: string | null;
  since: number | null;
  /** Somebody asks what can be hinted. */
  hinted: boolean;
  query: string;
  answer: DeskAnswer;
}

/** The desk, as the server shows it, under a line that says how far it was sent. Null when the act is not offered any more. */
export function deskPageOf(on: DeskOnDevice, { status, act, since, hinted, query, answer }: DeskShown): Page | null {
  const offer = act === null ? null : offerOf(on, act);
  if (act !== null && offer === null) return null;
  const view = pageOf(on, since, hinted);
  return page(
    offer === null ? desk.title(view.title) : `${offer.label}: ${view.title}`,
    underStatus(status, <DeskPage view={view} offer={offer} query={query} answer={answer} />),
  );
}

export function submitPageOf(on: DeskOnDevice, status: StatusView, refusal: string | null): Page {
  const view = submitViewOf(on);
  return page(
    `${submit.title}: ${view.title}, ${formatDayAndMonth(view.today)}`,
    underStatus(status, <SubmitPage view={view} refusal={refusal} />),
  );
}

/** A question of the day. `given`: what was answered; null while it is only asked. */
export interface ItemShown {
  item: PackItem;
  given: GivenAnswer | null;
  groundMissing: boolean;
  state: FormState;
  fault: AnswerFault | null;
}

export async function itemPageOf(device: Device, { pack }: Held, status: StatusView, { item, given, state, fault, groundMissing, unkept }: ItemShown & { unkept: string | null }, left: number): Promise<Page | null> {
  if (pack === null) return null;
  const { decision, ground } = await device.drawn(pack, item);
  const register = await device.lawOf(pack.register);
  const judged = (drawn: DrawnQuestion, answer: Answer) => judgementView(drawn, answer, register, misconceptionsOf(pack));
  const view = {
    question: questionForm(decision),
    ground: ground === null ? null : questionForm(ground),
    state,
    fault,
    groundMissing,
    unkept,
    judgement: given === null ? null : judged(decision, given.decision),
    groundJudgement: given === null || ground === null || given.ground === null ? null : judged(ground, given.ground),
    left,
  };
  return page(words.today, <ItemPage status={status} view={view} />);
}
