import { Form } from '@remix-run/react';
import type { FloorState } from '../../domain/workshop/floor.ts';
import type { ConsoleView } from '../../domain/workshop/view-types.ts';
import { floor, moderation as words } from '../../messages/hall-questions.ts';
import { FormSummary, TextField, typed } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import type { LoadedModeration, ModeratedQuestion } from '../../use-cases/floor-contracts.ts';
import { answerPath } from '../answers/paths.ts';
import { useFreshData } from '../shell/use-fresh-data.ts';
import { useLive } from './use-live.ts';
import { WorkshopTabs } from './workshop-tabs.tsx';

interface ModerationPageProps {
  hall: LoadedModeration;
  live: ConsoleView;
  state: FormState;
  refusal: string | null;
}

/** What waits for the facilitator stands first; what needs nothing more is folded. */
const OPEN: readonly FloorState[] = ['answering', 'new', 'shown', 'later'];
const DONE: readonly FloorState[] = ['answered', 'hidden', 'merged'];

/** Questions from the floor as the facilitator looks them through. No name, no seat. */
export function ModerationPage({ hall, live: first, state, refusal }: ModerationPageProps) {
  const { view: live, offline } = useLive<ConsoleView>(first, `/lop-dieu-hanh/${hall.id}/tin`);
  useFreshQuestions(live, first, offline);
  const of = (section: FloorState) => sorted(hall.questions.filter((question) => question.state === section));
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <WorkshopTabs id={hall.id} here="cau-hoi" />
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="sub">{hall.title}</p>
        <p>{words.lead}</p>
      </div>
      <p className="no-script"><a className="btn line full-sm" href={`/lop-dieu-hanh/${hall.id}/cau-hoi`}>{words.newer}</a></p>
      <FormSummary title={refusal} />
      {hall.questions.length === 0 ? <p className="empty mt5">{words.none}</p> : null}
      {OPEN.map((section) => <Section key={section} section={section} questions={of(section)} hall={hall.id} state={state} />)}
      {DONE.map((section) => <Folded key={section} section={section} questions={of(section)} hall={hall.id} state={state} />)}
    </main>
  );
}

/** New ones as they came; the others by how many want them. */
function sorted(questions: readonly ModeratedQuestion[]): ModeratedQuestion[] {
  return [...questions].sort((a, b) => (a.state === 'new' ? 0 : b.votes - a.votes) || a.number - b.number);
}

/** The page is asked again when the live figures say that a question came or moved. */
function useFreshQuestions(live: ConsoleView, loaded: ConsoleView, offline: boolean): void {
  const isStale = live.stage.seq !== loaded.stage.seq || live.floor.fresh !== loaded.floor.fresh || live.floor.open !== loaded.floor.open;
  useFreshData(isStale && !offline);
}

interface SectionProps {
  section: FloorState;
  questions: readonly ModeratedQuestion[];
  hall: string;
  state: FormState;
}

function Section({ section, questions, hall, state }: SectionProps) {
  if (questions.length === 0) return null;
  return (
    <section className="sec strong mt6" aria-labelledby={`muc-${section}`}>
      <h2 id={`muc-${section}`}>{words.sections[section]} ({questions.length})</h2>
      <ul className="floor-list">{questions.map((question) => <Question key={question.id} question={question} hall={hall} state={state} />)}</ul>
    </section>
  );
}

function Folded({ section, questions, hall, state }: SectionProps) {
  if (questions.length === 0) return null;
  return (
    <details className="sec mt6" open={questions.some(({ id }) => state.errors[`vao.${id}`] !== undefined)}>
      <summary>{words.sections[section]} ({questions.length})</summary>
      <ul className="floor-list">{questions.map((question) => <Question key={question.id} question={question} hall={hall} state={state} />)}</ul>
    </details>
  );
}

function moveWords(question: ModeratedQuestion, to: FloorState): string {
  if (to === 'answering' && question.state === 'answering') return words.again;
  if (to !== 'shown') return words.moves[to];
  return question.state === 'merged' ? words.split : question.state === 'new' || question.state === 'hidden' ? words.moves.shown : words.back;
}

function Question({ question, hall, state }: { question: ModeratedQuestion; hall: string; state: FormState }) {
  const { id, number, body, votes, personal, onScreen, moves, into } = question;
  return (
    <li id={`cau-${number}`}>
      <p className="read">{body}</p>
      <p className="sub">{floor.number(number)}, {floor.votes(votes)}</p>
      {personal.length === 0 ? null : <p className="note">{words.personal(personal)}</p>}
      {onScreen ? <p><b>{words.onScreen}</b></p> : null}
      {into === null ? null : <p className="sub">{words.mergedInto(into)}</p>}
      <Form method="post" className="row mt3" preventScrollReset>
        <input type="hidden" name="cau" value={id} />
        <input type="hidden" name="tu" value={question.state} />
        {moves.map((to, index) => {
          const label = moveWords(question, to);
          return <button key={to} className={index === 0 && question.state === 'new' ? 'btn' : 'btn line'} type="submit" name="viec" value={to} aria-label={words.moveFor(label, number)}>{label}</button>;
        })}
      </Form>
      <Answer question={question} hall={hall} />
      {question.state === 'merged' ? null : <Merge question={question} state={state} />}
    </li>
  );
}

function Answer({ question: { id, number, state, answer }, hall }: { question: ModeratedQuestion; hall: string }) {
  if (state === 'merged' || state === 'hidden') return null;
  const path = `/lop-dieu-hanh/${hall}/cau-hoi/${id}`;
  return (
    <p className="row mt3">
      {answer === null ? null : <span className="sub">{answer.published ? words.published : words.draft}</span>}
      <a className="touch" href={path} aria-label={answer === null ? words.writeFor(number) : words.editFor(number)}>{answer === null ? words.write : words.edit}</a>
      {answer?.published === true ? <a className="touch" href={answerPath(answer.id)} aria-label={words.readFor(number)}>{words.read}</a> : null}
    </p>
  );
}

function Merge({ question, state }: { question: ModeratedQuestion; state: FormState }) {
  const field = `vao.${question.id}`;
  const error = state.errors[field];
  return (
    <details className="mt3" open={error !== undefined}>
      <summary>{words.merge}</summary>
      <Form method="post" className="mt3" preventScrollReset>
        <input type="hidden" name="cau" value={question.id} />
        <input type="hidden" name="tu" value={question.state} />
        <TextField kind="digits" className="number-in" name={field} label={words.mergeNumber} value={typed(state, field)} error={error} maxLength={4} focus={error !== undefined} />
        <p className="mt3"><button className="btn line full-sm" type="submit" name="viec" value="gop">{words.mergeButton}</button></p>
      </Form>
    </details>
  );
}
