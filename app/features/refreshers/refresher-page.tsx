import type { AnswerFault } from '../../domain/questions/question-form.ts';
import { corner, refresher as words } from '../../messages/refreshers.ts';
import { FormSummary } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { AnsweredItem, AskedItem, RefresherPage as Page } from '../../use-cases/refresher-contracts.ts';
import { Judgement } from '../questions/judgement.tsx';
import { QuestionForm } from '../questions/question-form.tsx';
import { CORNER, REFRESHER } from './paths.ts';

export interface RefresherState {
  state: FormState;
  fault: AnswerFault | null;
  groundMissing: boolean;
  refusal: string | null;
}

interface RefresherPageProps {
  page: Page;
  formKey: string;
  answer: RefresherState;
}

/** One item at a time: asked, or answered with what is to be learned from it. */
export function RefresherPage({ page, formKey, answer }: RefresherPageProps) {
  return (
    <main className="page q-page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <a className="back" href={CORNER}><Icon name="arrow-left" />{words.back}</a>
        <h1>{words.title}</h1>
      </div>
      <FormSummary title={answer.refusal} />
      {page.answered === null ? <Next page={page} formKey={formKey} answer={answer} /> : <Answered answered={page.answered} page={page} />}
    </main>
  );
}

function Next({ page: { item, left, done, nextCase }, formKey, answer }: RefresherPageProps) {
  if (item === null) return <Done done={done} nextCase={nextCase} />;
  return (
    <>
      <p className="sub mb4">{words.left(left)} {item.reason === null ? null : corner.reason[item.reason]}.</p>
      {item.hint === null ? null : (
        <section className="sec" aria-labelledby="luat-noi">
          <h2 id="luat-noi">{words.hintTitle}</h2>
          {item.hint.map(({ article, summary }) => <p key={article}><b>{article}.</b> {summary}</p>)}
        </section>
      )}
      <QuestionForm
        key={`${item.key}-${item.seed}`}
        question={item.decision}
        formKey={formKey}
        state={answer.state}
        fault={answer.fault}
        to={{ action: item.hint === null ? REFRESHER : `${REFRESHER}?goi-y=1`, button: words.answer }}
        after={item.ground === null ? null : <Ground ground={item.ground} state={answer.state} missing={answer.groundMissing} />}
      >
        <input type="hidden" name="quy-tac" value={item.rule} />
        <input type="hidden" name="cau" value={item.key} />
        <input type="hidden" name="so" value={item.seed} />
      </QuestionForm>
      {item.hint !== null || item.change !== null ? null : <p className="sub mt4"><a href={`${REFRESHER}?goi-y=1`}>{words.hint}</a>. {words.hintNote}</p>}
    </>
  );
}

export function Ground({ ground, state, missing }: { ground: NonNullable<AskedItem['ground']>; state: FormState; missing: boolean }) {
  const chosen = state.values['can-cu'] ?? [];
  return (
    <fieldset className={missing ? 'f bad' : 'f'} aria-describedby={missing ? 'loi-can-cu' : undefined}>
      <legend>{words.ground}</legend>
      <div className="opts">
        {ground.rows.map(({ key, text }, index) => (
          <label className="opt" key={key}>
            <input type="radio" name="can-cu" value={key} defaultChecked={chosen.includes(key)} aria-invalid={missing && index === 0 ? true : undefined} />
            <span>{text}</span>
          </label>
        ))}
      </div>
      {missing ? <p className="err" id="loi-can-cu" role="alert"><span>{words.groundMissing}</span></p> : null}
    </fieldset>
  );
}

function Answered({ answered, page }: { answered: AnsweredItem; page: Page }) {
  const { decision, decisionForm, ground, change, again } = answered;
  const [article] = ground?.right ?? [];
  return (
    <>
      <p className="q-asked">{decisionForm.ask}</p>
      <Judgement question={decisionForm} judgement={decision} />
      {ground === null || article === undefined ? null : <p><b>{ground.outcome === 'right' ? words.groundRight(article) : words.groundWrong(article)}</b></p>}
      {change === null ? null : (
        <section className="sec" aria-labelledby="truoc-nay">
          <h2 id="truoc-nay">{words.changedTitle}</h2>
          <p><b>{words.before(change.from)}:</b> {change.before}</p>
          <p><b>{words.now(change.from)}:</b> {change.now}</p>
        </section>
      )}
      <p className="mt4">{words.about(answered.name)} <span className="sub">{words.again(again)}</span></p>
      {page.left === 0 ? <Done done={page.done} nextCase={page.nextCase} /> : <p className="q-on"><a className="btn full-sm" href={REFRESHER}>{words.next}<Icon name="arrow-right" /></a></p>}
    </>
  );
}

function Done({ done, nextCase }: Pick<Page, 'done' | 'nextCase'>) {
  return (
    <section className="sec strong flow mt5" aria-labelledby="xong">
      <h2 id="xong">{words.doneTitle}</h2>
      <p>{words.done(done)}</p>
      {nextCase === null ? null : <p><a className="btn line full-sm" href={`/tinh-huong/${nextCase.id}`}>{words.nextCase(nextCase.title)}</a></p>}
    </section>
  );
}
