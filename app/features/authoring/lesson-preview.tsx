import type { LessonView } from '../../domain/lessons/view-types.ts';
import { lessonEditor as words } from '../../messages/lesson-editor.ts';
import type { LessonFault, LessonPreview } from '../../use-cases/lesson-draft-contracts.ts';
import { TermList } from '../lessons/inline.tsx';
import { LessonText } from '../lessons/lesson-text.tsx';
import { QuestionForm } from '../questions/question-form.tsx';

/** What keeps a lesson from being published, each with its line. */
export function LessonFaults({ faults, goToLine }: { faults: readonly LessonFault[]; goToLine: ((line: number) => void) | null }) {
  if (faults.length === 0) return <p className="note done">{words.whole}</p>;
  return (
    <div className="note strong">
      <p><b>{words.faults(faults.length)}</b></p>
      <ul className="tight">
        {faults.map(({ line, text }, index) => (
          <li key={index}>
            {line === null || line === 0 ? <b>{line === 0 ? words.inWhole : words.inHead}. </b> : goToLine === null ? <b>{words.atLine(line)}. </b> : <><button className="btn text" type="button" aria-label={words.toLine(line)} onClick={() => goToLine(line)}>{words.atLine(line)}</button> </>}
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A written lesson as its readers will see it, by the very parts that show lessons. */
export function LessonPreviewPane({ preview }: { preview: LessonPreview }) {
  if (preview.view === null) return <p className="empty mt3">{words.noPreview}</p>;
  const view = JSON.parse(preview.view) as LessonView;
  return (
    <article className="flow read lesson preview mt4">
      <p className="preview-title"><b>{view.title}</b></p>
      {view.summary === '' ? null : <p>{view.summary}</p>}
      {view.aims.length === 0 ? null : <ul>{view.aims.map((aim) => <li key={aim}>{aim}</li>)}</ul>}
      <LessonText
        nodes={view.nodes}
        question={(id, number) => {
          const question = preview.questions[id];
          return question === undefined ? null : <QuestionForm question={question} number={number} />;
        }}
      />
      <TermList terms={view.terms} />
    </article>
  );
}
