import { Form } from '@remix-run/react';
import { floor as words } from '../../messages/hall-questions.ts';
import { FormSummary, OptionGroup, TextArea, typed } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Toast } from '../../ui/notice.tsx';
import type { FloorQuestionView, LoadedFloor } from '../../use-cases/floor-contracts.ts';
import { answerPath } from '../answers/paths.ts';

interface FloorPageProps {
  floor: LoadedFloor;
  /** New with each question that was taken: the key of the next one. */
  formKey: string;
  state: FormState;
  refusal: string | null;
  /** What was typed looks like personal data: the asker says that it is none, or takes it out. */
  isWarned: boolean;
  /** The number of the question that this seat has just asked, or wants answered too. */
  done: { what: 'asked' | 'wanted'; number: number } | null;
}

/** Questions from the floor on a phone: ask one, read those of the others, want one answered too. Works without script. */
export function FloorPage({ floor, formKey, state, refusal, isWarned, done }: FloorPageProps) {
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <a className="back" href={`/lop/${floor.code}`}><Icon name="arrow-left" />{words.back}</a>
        <h1>{words.title}</h1>
        <p className="sub">{floor.title}</p>
        <p>{floor.over ? words.over : words.lead}</p>
      </div>
      <FormSummary title={refusal} />
      <div aria-live="polite" id="vua-xong" tabIndex={-1}>{done === null ? null : <Toast>{done.what === 'asked' ? words.sent(done.number) : words.wanted(done.number)}</Toast>}</div>
      {floor.over ? null : (
        <Form key={formKey} method="post" className="mt4" preventScrollReset>
          <input type="hidden" name="viec" value="hoi" />
          <input type="hidden" name="khoa" value={formKey} />
          <TextArea name="cau" label={words.label} hint={words.hint} value={typed(state, 'cau')} error={state.errors['cau']} maxLength={500} focus={state.errors['cau'] !== undefined} />
          {isWarned ? <OptionGroup kind="checkbox" name="xac-nhan" label={words.confirm} hideLabel options={[{ value: 'co', label: words.confirm }]} values={[]} /> : null}
          <p className="mt4"><button className="btn full-sm wide" type="submit">{words.send}</button></p>
        </Form>
      )}
      <section className="sec strong mt6" aria-labelledby="cau-hoi">
        <h2 id="cau-hoi">{words.list}</h2>
        <p><a className="btn line full-sm" href={`/lop/${floor.code}/cau-hoi`}>{words.refresh}</a></p>
        {floor.questions.length === 0 ? <p className="empty">{words.none}</p> : <ul className="floor-list">{floor.questions.map((question) => <Question key={question.id} question={question} over={floor.over} />)}</ul>}
      </section>
      <Own own={floor.own} />
    </main>
  );
}

function Question({ question, over }: { question: FloorQuestionView; over: boolean }) {
  const { id, number, body, state, votes, wanted, answer } = question;
  const isOpen = state !== 'answered' && !over;
  return (
    <li id={`cau-${number}`}>
      <p className="read">{body}</p>
      <p className="sub">{[words.number(number), words.votes(votes), words.states[state]].filter((one) => one !== '').join(', ')}</p>
      {answer === null ? null : <p><a className="btn line full-sm" href={answerPath(answer)} aria-label={words.answerFor(number)}>{words.answer}</a></p>}
      {wanted && isOpen ? <p className="done-mark"><Icon name="check" />{words.isWanted}</p> : null}
      {wanted || !isOpen ? null : (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="viec" value="cung-hoi" />
          <input type="hidden" name="cau" value={id} />
          <button className="btn line full-sm" type="submit" aria-label={words.wantFor(number)}>{words.want}</button>
        </Form>
      )}
    </li>
  );
}

function Own({ own }: { own: LoadedFloor['own'] }) {
  if (own.length === 0) return null;
  return (
    <section className="sec mt6" aria-labelledby="cua-toi">
      <h2 id="cua-toi">{words.own}</h2>
      <ul className="floor-list">
        {own.map(({ number, body, state, into }) => (
          <li key={number}>
            <p>{body}</p>
            <p className="sub">{words.number(number)}, {into === null ? words.states[state] : words.mergedInto(into)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
