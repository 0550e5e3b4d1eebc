import { useNavigate } from '@remix-run/react';
import { useEffect } from 'react';
import type { AnswerFault } from '../../domain/questions/question-form.ts';
import type { OwnTestResult } from '../../domain/workshop/test-view-types.ts';
import type { StageView } from '../../domain/workshop/view-types.ts';
import { hallTest as words } from '../../messages/hall-tests.ts';
import { room as roomWords, seatName } from '../../messages/workshop.ts';
import { FormSummary } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import { Toast } from '../../ui/notice.tsx';
import type { LoadedHallTest } from '../../use-cases/hall-test-contracts.ts';
import { Judgement } from '../questions/judgement.tsx';
import { QuestionForm } from '../questions/question-form.tsx';
import { useFreshData } from '../shell/use-fresh-data.ts';
import { useLive } from './use-live.ts';

interface HallTestPageProps {
  loaded: LoadedHallTest;
  formKey: string;
  /** The number of the question whose answer was just taken. */
  recorded: number | null;
  state: FormState;
  fault: AnswerFault | null;
  refusal: string | null;
}

type OwnTest = NonNullable<LoadedHallTest['test']>;

/** A phone's test: one question at a time, kept as soon as it is answered; the facilitator alone ends it. */
export function HallTestPage({ loaded, formKey, recorded, state, fault, refusal }: HallTestPageProps) {
  const { code, seat, test, results } = loaded;
  const { view: stage, offline } = useLive<StageView>(loaded.stage, `/lop/${code}/tin`);
  const hasMoved = useFollow(loaded, stage, offline);
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <p className="sub">{stage.title}. {seatName(seat.kind, seat.number)}</p>
        <h1>{test === null ? (results === null ? words.page(stage.title) : words.ownTitle) : test.title}</h1>
        {test !== null && seat.kind === 'table' ? <p>{words.table(seat.size)}</p> : null}
      </div>
      <div aria-live="polite">
        {offline ? <p className="note">{roomWords.offline}</p> : null}
        {hasMoved ? <p className="note strong">{words.moved}</p> : null}
      </div>
      <FormSummary title={refusal} />
      <div aria-live="polite" id="vua-xong" tabIndex={-1}>{recorded === null || refusal !== null || test?.phase !== 'open' ? null : <Toast>{words.recorded(recorded)}</Toast>}</div>
      {test === null ? null : <Test code={code} test={test} formKey={formKey} state={state} fault={fault} />}
      {test === null && results === null ? <p>{words.none}</p> : null}
      {results === null ? null : <OwnResults results={results} isTitled={test === null} />}
      <p className="mt6"><a className="btn line full-sm" href={`/lop/${code}`}>{words.room}</a></p>
    </main>
  );
}

/**
 * Keeps a page in step with the hall. Where nothing is being answered it goes along by itself; an open question stays, with
 * whatever was chosen. @returns whether the hall has left what this page still shows
 */
function useFollow({ code, test, results }: LoadedHallTest, stage: StageView, offline: boolean): boolean {
  const navigate = useNavigate();
  const isElsewhere = test !== null && stage.test?.item !== test.item;
  const isOther = isElsewhere || (test !== null && stage.test?.phase !== test.phase) || (test === null && results === null && stage.test !== null);
  const isFree = test === null || test.current === null;
  useEffect(() => {
    if (isElsewhere && isFree && !offline) navigate(`/lop/${code}`);
  }, [code, isElsewhere, isFree, navigate, offline]);
  useFreshData(isOther && !isElsewhere && isFree && !offline, 0);
  return isOther && !isFree;
}

function Test({ code, test, formKey, state, fault }: { code: string; test: OwnTest; formKey: string; state: FormState; fault: AnswerFault | null }) {
  const { current, places } = test;
  const of = places.length;
  const answered = places.filter((place) => place.answered).length;
  const path = `/lop/${code}/kiem-tra`;
  return (
    <section className="mt4 flow">
      {test.phase === 'open' ? null : <p className="note">{words.locked[test.phase]}</p>}
      {current === null ? <p><b>{test.phase === 'open' ? words.all(of) : words.done(answered, of)}</b> {test.phase === 'open' ? words.wait : ''}</p> : (
        <>
          <p className="sub">{words.progress(current.number, of)}. {words.done(answered, of)}</p>
          <QuestionForm
            key={`${current.question.id}-${current.question.seed}`}
            question={current.question}
            formKey={formKey}
            state={Object.keys(state.values).length > 0 ? state : { values: current.given, errors: {} }}
            fault={fault}
            to={{ action: `${path}?cau=${current.number}`, button: places[current.number - 1]?.answered === true ? words.change : words.send }}
          >
            <input type="hidden" name="item" value={test.item} />
            <input type="hidden" name="cau" value={current.question.id} />
            <input type="hidden" name="bien-the" value={current.question.seed} />
          </QuestionForm>
          {current.number < of ? <p className="test-later"><a href={`${path}?cau=${current.number + 1}`}>{words.later(current.number + 1)}</a></p> : null}
        </>
      )}
      {test.phase === 'open' ? (
        <nav className="test-places mt6" aria-label={words.places}>
          <ul>{places.map((place) => <li key={place.number}><a className={place.answered ? 'done' : undefined} href={`${path}?cau=${place.number}`} aria-current={place.number === current?.number ? 'page' : undefined}>{words.place(place.number, place.answered)}</a></li>)}</ul>
        </nav>
      ) : null}
    </section>
  );
}

function OwnResults({ results, isTitled }: { results: readonly OwnTestResult[]; isTitled: boolean }) {
  const judged = results.flatMap((result) => result.judged);
  return (
    <section className="flow mt5" aria-labelledby="cua-may">
      <h2 id="cua-may" className={isTitled ? 'vh' : undefined}>{words.ownTitle}</h2>
      <p className="sub">{words.ownHint}</p>
      {results.length === 0 ? <p>{words.ownNone}</p> : null}
      {results.map(({ item, title, right, of }) => <p key={item}><b>{words.ownLine(title, right, of)}</b></p>)}
      {judged.length === 0 ? null : <h3>{words.reasons}</h3>}
      {judged.map(({ number, question, judgement }) => (
        <details key={number}>
          <summary>{words.judged(number, question.ask)}</summary>
          <Judgement question={question} judgement={judgement} />
        </details>
      ))}
    </section>
  );
}
