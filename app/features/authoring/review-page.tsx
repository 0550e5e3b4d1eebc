import { Form } from '@remix-run/react';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import { EDITOR_STEPS } from '../../domain/authoring/editor-step.ts';
import type { StoryView } from '../../domain/authoring/story-view.ts';
import { draftReview as words, editorSteps } from '../../messages/authoring.ts';
import type { LoadedReview, RemarkView } from '../../use-cases/draft-contracts.ts';
import { FormSummary, OptionGroup, SelectField, TextArea, typed } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import { Toast } from '../../ui/notice.tsx';
import { DerivedLaw } from './derived-law.tsx';
import { Differences } from './differences.tsx';
import { DraftHeading } from './draft-tabs.tsx';
import { Story } from './story.tsx';

interface ReviewPageProps {
  review: LoadedReview;
  story: StoryView;
  state: FormState;
  refusal: string | null;
  /** What was just done. */
  just: string | null;
}

/** A case for the second person: story and derived law side by side, what was said, and the signature. */
export function ReviewPage({ review, story, state, refusal, just }: ReviewPageProps) {
  const { draft, law, faults, remarks, sincePublished, approval } = review;
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <DraftHeading draft={draft} here="review" />
      <FormSummary title={refusal} />
      <div aria-live="polite" id="vua-xong" tabIndex={-1}>{just === null ? null : <Toast>{just}</Toast>}</div>
      <div className="draft-sides">
        <section className="sec strong" aria-labelledby="cau-chuyen"><h2 id="cau-chuyen">{words.story}</h2><Story story={story} /></section>
        <section className="sec strong" aria-labelledby="luat"><h2 id="luat">{words.law}</h2><DerivedLaw law={law} faults={faults} /></section>
      </div>
      {sincePublished === null ? null : (
        <section className="sec" aria-labelledby="khac-ban-cu">
          <h2 id="khac-ban-cu">{words.since}</h2>
          {sincePublished.length === 0 ? <p className="mt3">{words.sinceNone}</p> : <Differences differences={sincePublished} />}
        </section>
      )}
      <div className="draft-sides mt5">
        <section className="sec" aria-labelledby="y-kien">
          <h2 id="y-kien">{words.remarks}</h2>
          {remarks.length === 0 ? <p className="empty mt3">{words.noRemarks}</p> : <ul className="draft-remarks mt3">{remarks.map((remark, index) => <Remark key={index} remark={remark} />)}</ul>}
          <CommentForm revision={draft.revision} state={state} />
        </section>
        <section className="sec" aria-labelledby="ky-duyet">
          <h2 id="ky-duyet">{words.decide}</h2>
          {approval === null ? null : <p className="mt3">{words.approved(approval.by, formatDay(dayOf(approval.on)), approval.seal)}</p>}
          <NextStep review={review} state={state} />
        </section>
      </div>
    </main>
  );
}

export function Remark({ remark: { by, on, revision, step, words: said, decision } }: { remark: RemarkView }) {
  return (
    <li>
      <p className="sub">{words.remarkHead(by, formatDay(dayOf(on)), revision)}{step === null ? null : `. ${editorSteps[step]}`}</p>
      {decision === null ? null : <p><b>{words.decided[decision]}</b></p>}
      {said === '' ? null : <p className="as-typed">{said}</p>}
    </li>
  );
}

const STEPS = EDITOR_STEPS.map((value) => ({ value, label: editorSteps[value] }));

export function CommentForm({ revision, state, steps = STEPS }: { revision: number; state: FormState; steps?: typeof STEPS }) {
  return (
    <Form method="post" className="mt5" key={`comment ${revision}`}>
      <input type="hidden" name="phien-ban" value={revision} />
      {steps.length === 0 ? null : <SelectField name="step" label={words.about} empty={words.wholeCase} options={steps} values={[typed(state, 'step')]} />}
      <TextArea name="words" label={words.comment} value={typed(state, 'words')} error={state.errors['words']} maxLength={2000} />
      <p className="mt3"><button className="btn line full-sm" type="submit" name="viec" value="y-kien">{words.say}</button></p>
    </Form>
  );
}

/** What can be done with the draft where it stands, by the one who looks at it. */
export function NextStep({ review: { draft }, state, steps = STEPS }: { review: Pick<LoadedReview, 'draft'>; state: FormState; steps?: typeof STEPS }) {
  const { revision, canWrite, canReview, canPublish, isOffered } = draft;
  const press = (viec: string, label: string, lead: string, kind: 'btn' | 'btn line') => (
    <Form method="post" className="mt4">
      <input type="hidden" name="phien-ban" value={revision} />
      <p className="sub measure">{lead}</p>
      <p className="mt3"><button className={`${kind} full-sm`} type="submit" name="viec" value={viec}>{label}</button></p>
    </Form>
  );
  return (
    <>
      {draft.state === 'in-review' && canReview ? <DecideForm revision={revision} state={state} steps={steps} /> : null}
      {draft.state === 'in-review' && !canReview && canWrite ? <p className="sub mt3">{words.ownHand}</p> : null}
      {(draft.state === 'draft' || draft.state === 'retired') && canWrite ? press('gui-duyet', words.send, words.sendLead, 'btn') : null}
      {draft.state === 'approved' && canPublish ? press('phat-hanh', words.publish, words.publishLead, 'btn') : null}
      {isOffered && canPublish ? press('rut', words.retire, words.retireLead, 'btn line') : null}
    </>
  );
}

function DecideForm({ revision, state, steps }: { revision: number; state: FormState; steps: typeof STEPS }) {
  const { approve, 'send-back': back } = words.choices;
  return (
    <Form method="post" className="mt4">
      <input type="hidden" name="phien-ban" value={revision} />
      <p className="sub measure">{words.decideLead(revision)}</p>
      <OptionGroup kind="radio" name="decision" label={words.decision} error={state.errors['decision']} options={[{ value: 'approve', ...approve }, { value: 'send-back', ...back }]} values={[typed(state, 'decision')]} />
      {steps.length === 0 ? null : <SelectField name="remark-step" label={words.about} empty={words.wholeCase} options={steps} values={[typed(state, 'remark-step')]} />}
      <TextArea name="remark" label={words.remark} value={typed(state, 'remark')} error={state.errors['remark']} maxLength={2000} focus={state.errors['remark'] !== undefined} />
      <p className="mt4"><button className="btn full-sm" type="submit" name="viec" value="ky">{words.record}</button></p>
    </Form>
  );
}
