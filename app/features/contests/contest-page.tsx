import { Form, Link } from '@remix-run/react';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import type { DebriefView } from '../../domain/debrief/view-types.ts';
import { authorInbox } from '../../messages/author-inbox.ts';
import { contests as words } from '../../messages/contests.ts';
import type { ContestView } from '../../use-cases/contest-contracts.ts';
import { FormSummary, OptionGroup, TextArea, firstError, typed } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Toast } from '../../ui/notice.tsx';
import { INBOX_PATH } from '../authoring/inbox-paths.ts';
import { RepairLink } from '../compare/links.tsx';
import { FindingArticle } from '../debrief/finding.tsx';
import { Lanes } from '../debrief/lanes.tsx';
import { debriefPath } from '../desk/paths.ts';
import { AmendForm } from './amend-form.tsx';
import { contestsPath, contestTracePath } from './paths.ts';

interface ContestPageProps {
  contest: ContestView;
  state: FormState;
  refusal: string | null;
  /** The answer has just been sent. */
  sent: boolean;
}

/** One contest: what the trainee says, what the grader said, the log beside the lawful path, and the answer. */
export function ContestPage({ contest, state, refusal, sent }: ContestPageProps) {
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <Link className="back" to={contest.trainee === null ? INBOX_PATH : contestsPath}><Icon name="arrow-left" />{contest.trainee === null ? authorInbox.back : words.back}</Link>
        <h1>{words.pageTitle(contest.trainee)}</h1>
        <p>{words.context(contest.scenario, formatDay(dayOf(contest.on)))} {contest.classTitle === null ? null : words.ofClass(contest.classTitle)}</p>
      </div>
      <div aria-live="polite" id="vua-xong" tabIndex={-1}>{sent ? <Toast>{words.sent}</Toast> : null}</div>
      <div className="split mt5">
        <div className="flow">
          <section className="sec strong" aria-labelledby="ly-do">
            <h2 id="ly-do">{words.reason}</h2>
            <p className="sub">{words.about}: {contest.finding ?? words.whole}</p>
            <p className="read as-typed mt3">{contest.words}</p>
          </section>
          <section className="sec" aria-labelledby="bai-cham">
            <h2 id="bai-cham">{words.graded}</h2>
            <Graded contest={contest} />
          </section>
        </div>
        <aside className="stick">
          {contest.status !== 'open' ? <Answered contest={contest} state={state} refusal={refusal} /> : null}
          {contest.status === 'open' && contest.canAnswer ? <AnswerForm state={state} refusal={refusal} /> : null}
          {contest.ofOwnCase ? <AmendForm state={state} item={contest.item} /> : null}
        </aside>
      </div>
      {contest.debrief === null ? null : <Lanes rows={contest.debrief.timeline} findings={contest.debrief.findings} />}
    </main>
  );
}

function Graded({ contest }: { contest: ContestView }) {
  const { debrief } = contest;
  if (debrief === null) return <p className="empty mt3">{words.noReport}</p>;
  const about = debrief.findings.filter(({ anchor }) => contest.anchor === null || anchor === contest.anchor);
  const others = debrief.findings.filter((finding) => !about.includes(finding));
  return (
    <>
      {contest.finding !== null && contest.anchor === null ? <p className="empty mt3">{words.gone}</p> : null}
      <FindingList attempt={contest.attempt} findings={about} />
      {others.length === 0 ? null : (
        <details className="mt4">
          <summary>{words.otherFindings(others.length)}</summary>
          <FindingList attempt={contest.attempt} findings={others} />
        </details>
      )}
      {contest.attempt === null ? null : <p className="mt4"><Link to={debriefPath(contest.attempt)}>{words.toDebrief}</Link></p>}
    </>
  );
}

function FindingList({ attempt, findings }: { attempt: string | null; findings: DebriefView['findings'] }) {
  return findings.map((finding) => <FindingArticle key={finding.anchor} attempt={attempt} finding={finding} canFork={false} more={attempt === null ? null : <RepairLink attempt={attempt} finding={finding.id} />} />);
}

function AnswerForm({ state, refusal }: { state: FormState; refusal: string | null }) {
  const focus = firstError(state, ['status', 'answer']);
  return (
    <section className="sec strong" aria-labelledby="tra-loi">
      <h2 id="tra-loi">{words.decide}</h2>
      <FormSummary title={refusal} />
      <Form method="post" className="mt4">
        <OptionGroup kind="radio" name="status" label={words.decision} error={state.errors['status']} options={Object.entries(words.choices).map(([value, choice]) => ({ value, ...choice }))} values={[typed(state, 'status')]} focus={focus === 'status'} />
        <TextArea name="answer" label={words.answer} hint={words.answerHint} error={state.errors['answer']} value={typed(state, 'answer')} maxLength={2000} focus={focus === 'answer'} />
        <p className="mt5"><button className="btn full-sm" type="submit">{words.send}</button></p>
      </Form>
    </section>
  );
}

function Answered({ contest, state, refusal }: { contest: ContestView; state: FormState; refusal: string | null }) {
  const unsent = typed(state, 'answer');
  return (
    <section className="sec strong" aria-labelledby="tra-loi">
      <h2 id="tra-loi">{words.answered}</h2>
      <FormSummary title={refusal} />
      <p className="mt3"><b>{words.outcomes[contest.status]}</b></p>
      <p className="as-typed">{contest.answer}</p>
      <p className="sub">{words.answeredBy(contest.answeredBy ?? '', contest.answeredOn === null ? '' : formatDay(dayOf(contest.answeredOn)))}</p>
      {contest.hasTrace ? (
        <>
          <p className="mt5"><a className="btn line full-sm" href={contestTracePath(contest.id)} download>{words.trace}</a></p>
          <p className="sub mt3">{words.traceHint}</p>
        </>
      ) : null}
      {unsent === '' ? null : <TextArea name="answer" label={words.answer} value={unsent} />}
    </section>
  );
}
