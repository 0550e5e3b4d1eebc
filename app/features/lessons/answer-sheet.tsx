import type { AnswerKeyEntry } from '../../domain/questions/view-types.ts';
import { lessons as words } from '../../messages/lessons.ts';

/** The answers to what a handout asks, on a sheet of its own: whoever teaches keeps it back. */
export function AnswerSheet({ entries }: { entries: readonly AnswerKeyEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <section className="answer-sheet" aria-labelledby="dap-an">
      <h2 id="dap-an">{words.answers}</h2>
      <p className="sub">{words.answersLead}</p>
      {entries.map((entry) => <Entry key={entry.id} entry={entry} />)}
    </section>
  );
}

function Entry({ entry }: { entry: AnswerKeyEntry }) {
  const only = entry.right.length === 1 ? (entry.right[0] ?? null) : null;
  const reason = only?.because ?? null;
  return (
    <section className="answer" aria-labelledby={`dap-an-${entry.number}`}>
      <h3 id={`dap-an-${entry.number}`}>{words.answerTo(entry.number, only?.text ?? null)}</h3>
      {only === null ? <Several entry={entry} /> : null}
      {reason === null ? null : <p>{reason}</p>}
      {entry.because === null ? null : <p>{entry.because}</p>}
      {entry.derivation.length === 0 ? null : <p>{words.counted(entry.derivation)}</p>}
      {entry.wrong.length === 0 ? null : <ul className="not-right">{entry.wrong.map(({ text, because }) => <li key={text}>{words.notRight(text, because)}</li>)}</ul>}
      <p className="sub">{words.restsOn(entry.articles)}</p>
    </section>
  );
}

function Several({ entry: { right, ordered } }: { entry: AnswerKeyEntry }) {
  const items = right.map(({ text, because }) => <li key={text}>{because === null ? text : <><b>{words.rightOne(text)}</b> {because}</>}</li>);
  return ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}
