import type { QuestionFormView } from '../../domain/questions/view-types.ts';
import { lessons as words } from '../../messages/lessons.ts';
import { questions } from '../../messages/questions.ts';

/** A question on paper: boxes to tick or to number, lines to write on, nothing to press. */
export function PrintedQuestion({ question, number }: { question: QuestionFormView; number: number }) {
  const { form, rows, classes, unit } = question;
  return (
    <section className="printed-q">
      <p><b>{questions.numbered(number, question.ask)}</b></p>
      <p className="sub">{words.onPaper[form]}</p>
      {classes.length === 0 ? null : <p className="sub">{words.classesOnPaper(classes.map(({ label }) => label))}</p>}
      {rows.length === 0 ? null : <ul className={form === 'classify' ? 'fill-in' : 'ticks'}>{rows.map(({ key, text }) => <li key={key}>{text}{form === 'classify' ? <span className="dots" aria-hidden="true" /> : null}</li>)}</ul>}
      {form === 'day' || form === 'number' ? <p className="answer-line"><span>{words.writeHere}</span><span className="dots" aria-hidden="true" />{unit === null ? null : <span>{unit}</span>}</p> : null}
      {form === 'order' || form === 'classify' ? null : <WritingRoom label={form === 'day' ? words.writeCounting : words.writeWhy} />}
    </section>
  );
}

/** Ruled room for some words by hand. */
export function WritingRoom({ label }: { label: string }) {
  return <><p>{label}</p><div className="lines" aria-hidden="true" /></>;
}
