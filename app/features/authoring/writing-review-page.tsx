import { dayOf, formatDay } from '#simulations/law/day.ts';
import { draftReview as words } from '../../messages/authoring.ts';
import { writingReview } from '../../messages/course-editor.ts';
import type { LoadedWritingReview, WritingShown } from '../../use-cases/load-writing-review.server.ts';
import { FormSummary } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import { Toast } from '../../ui/notice.tsx';
import { CourseRows } from './course-rows.tsx';
import { Differences } from './differences.tsx';
import { DraftHeading } from './draft-tabs.tsx';
import { FaultList } from './fault-list.tsx';
import { LessonFaults, LessonPreviewPane } from './lesson-preview.tsx';
import { QuestionPreviewPane } from './question-preview-pane.tsx';
import { CommentForm, NextStep, Remark } from './review-page.tsx';

interface WritingReviewProps {
  review: LoadedWritingReview;
  state: FormState;
  refusal: string | null;
  just: string | null;
}

/** A lesson, a question or a course for the second person: what was written and what readers see, side by side, and the signature. */
export function WritingReviewPage({ review, state, refusal, just }: WritingReviewProps) {
  const { draft, shown, remarks, sincePublished, approval, readAt } = review;
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <DraftHeading draft={draft} here="review" />
      <FormSummary title={refusal} />
      <div aria-live="polite" id="vua-xong" tabIndex={-1}>{just === null ? null : <Toast>{just}</Toast>}</div>
      <Shown shown={shown} />
      {sincePublished === null ? null : (
        <section className="sec" aria-labelledby="khac-ban-cu">
          <h2 id="khac-ban-cu">{words.since}</h2>
          {sincePublished.length === 0 ? <p className="mt3">{words.sinceNone}</p> : <Differences differences={sincePublished} named={draft.kind === 'case'} />}
        </section>
      )}
      <div className="draft-sides mt5">
        <section className="sec" aria-labelledby="y-kien">
          <h2 id="y-kien">{words.remarks}</h2>
          {remarks.length === 0 ? <p className="empty mt3">{words.noRemarks}</p> : <ul className="draft-remarks mt3">{remarks.map((remark, index) => <Remark key={index} remark={remark} />)}</ul>}
          <CommentForm revision={draft.revision} state={state} steps={[]} />
        </section>
        <section className="sec" aria-labelledby="ky-duyet">
          <h2 id="ky-duyet">{words.decide}</h2>
          {approval === null ? null : <p className="mt3">{words.approved(approval.by, formatDay(dayOf(approval.on)), approval.seal)}</p>}
          {readAt === null ? null : <p className="mt3"><a className="more" href={readAt}>{writingReview.readAt}</a></p>}
          <NextStep review={review} state={state} steps={[]} />
        </section>
      </div>
    </main>
  );
}

function Shown({ shown }: { shown: WritingShown }) {
  switch (shown.kind) {
    case 'lesson':
      return (
        <div className="draft-sides lesson-sides">
          <section className="sec strong" aria-labelledby="bai-viet"><h2 id="bai-viet">{writingReview.text}</h2><pre className="as-written mt3" tabIndex={0}>{shown.text}</pre></section>
          <section className="sec strong" aria-labelledby="bai-thay"><h2 id="bai-thay">{writingReview.shown}</h2><LessonFaults faults={shown.preview.faults} goToLine={null} /><LessonPreviewPane preview={shown.preview} /></section>
        </div>
      );
    case 'question':
      return <section className="sec strong" aria-labelledby="bai-thay"><h2 id="bai-thay">{writingReview.shown}</h2><QuestionPreviewPane preview={shown.preview} /></section>;
    case 'course':
      return <section className="sec strong" aria-labelledby="bai-thay"><h2 id="bai-thay">{writingReview.shown}</h2><FaultList kind="course" faults={shown.preview.faults} /><CourseRows rows={shown.preview.rows} /></section>;
  }
}
