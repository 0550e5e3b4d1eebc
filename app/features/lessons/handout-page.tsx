import type { ReactNode } from 'react';
import type { LessonView } from '../../domain/lessons/view-types.ts';
import { lessons as words } from '../../messages/lessons.ts';
import { Icon } from '../../ui/icon.tsx';
import { Endnotes } from './lesson-page.tsx';
import { LessonText } from './lesson-text.tsx';
import type { QuestionSlot } from './question-slot.ts';

/** A lesson to hand out on paper: nothing folded, nothing to press. */
export function HandoutPage({ view, question, notice, answers }: { view: LessonView; question: QuestionSlot; notice: ReactNode; answers: ReactNode }) {
  return (
    <main className="page narrow handout" id="noi-dung" tabIndex={-1}>
      <p className="row no-print"><a className="btn line full-sm" href={view.path}><Icon name="arrow-left" />{words.backToLesson}</a><span className="sub">{words.printHint}</span></p>
      <div className="page-head">
        <p className="sub">{view.place}</p>
        <h1>{view.title}</h1>
        <p>{view.summary}</p>
        {view.otherDay === null ? null : <p><b>{words.oldLawTitle(view.otherDay)}</b></p>}
      </div>
      <article className="flow lesson">
        {notice}
        <section className="aims">
          <h2>{words.aims}</h2>
          <ul>{view.aims.map((aim) => <li key={aim}>{aim}</li>)}</ul>
        </section>
        <LessonText nodes={view.nodes} question={question} flat />
      </article>
      <Endnotes view={view} />
      {answers}
    </main>
  );
}
