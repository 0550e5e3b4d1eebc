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
import { NeedsNetwork } from '../features/offline/needs-network.tsx';
import type { HomeView, StatusView } from '../features/offline/offline-view.ts';
import { ResultPage } from '../features/offline/result-page.tsx';
import { Status } from '../features/offline/status.tsx';
import { desk, submit } from '../messages/desk.ts';
import { offline as words } from '../messages/offline.ts';
import type { FormState } from '../ui/fields.tsx';
import { offerOf, pageOf, submitViewOf } from './case-desk.tsx';
import type { DeskOnDevice } from './case-desk.tsx';
import { misconceptionsOf } from './device.ts';
import type { Device, GivenAnswer, Held } from './device.ts';
import { toHtml } from './html/jsx-runtime.ts';
import type { PackItem } from '../domain/offline/pack.ts';

/** A page as it is put into the document. */
export interface Page {
  title: string;
  html: string;
}

const page = (title: string, node: unknown): Page => ({ title, html: toHtml(node) });

export function statusHtml(status: StatusView): string {
  return toHtml(<Status view={status} />);
}

export function homePage(view: HomeView): Page {
  return page(words.title, <HomePage view={view} />);
}

export function needsNetwork(status: StatusView): Page {
  return page(words.bookTitle, <NeedsNetwork status={status} />);
}

export function resultPageOf({ stored }: DeskOnDevice, status: StatusView, waits: boolean): Page {
  const { packed, report, attempt, forked, differs } = stored;
  if (report === null) return needsNetwork(status);
  return page(words.resultTitle, <ResultPage status={status} view={{ title: packed.scenario.title, report, attempt: waits ? null : attempt, forked, differs }} />);
}

interface DeskShown {
  status: StatusView;
  /** The key of the act whose form is open. */
  act: string | null;
  since: number | null;
  query: string;
  answer: DeskAnswer;
}

/** The desk, as the server shows it, under a line that says how far it was sent. Null when the act is not offered any more. */
export function deskPageOf(on: DeskOnDevice, { status, act, since, query, answer }: DeskShown): Page | null {
  const offer = act === null ? null : offerOf(on, act);
  if (act !== null && offer === null) return null;
  const view = pageOf(on, since);
  return page(
    offer === null ? desk.title(view.title) : `${offer.label}: ${view.title}`,
    <>
      <section className="device-bar" aria-label={words.statusLabel}><Status view={status} /></section>
      <DeskPage view={view} offer={offer} query={query} answer={answer} />
    </>,
  );
}

export function submitPageOf(on: DeskOnDevice, status: StatusView, refusal: string | null): Page {
  const view = submitViewOf(on);
  return page(
    `${submit.title}: ${view.title}, ${formatDayAndMonth(view.today)}`,
    <>
      <section className="device-bar" aria-label={words.statusLabel}><Status view={status} /></section>
      <SubmitPage view={view} refusal={refusal} />
    </>,
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

export async function itemPageOf(device: Device, { pack }: Held, status: StatusView, { item, given, state, fault, groundMissing }: ItemShown, left: number): Promise<Page | null> {
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
    judgement: given === null ? null : judged(decision, given.decision),
    groundJudgement: given === null || ground === null || given.ground === null ? null : judged(ground, given.ground),
    left,
  };
  return page(words.today, <ItemPage status={status} view={view} />);
}
