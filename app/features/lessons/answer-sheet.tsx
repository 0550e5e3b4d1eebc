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

/** The answer in the heading of an entry, where there is one alone. */
export function answerHeading({ number, right }: AnswerKeyEntry): string {
  return words.answerTo(number, right.length === 1 ? (right[0]?.text ?? null) : null);
}

function Entry({ entry }: { entry: AnswerKeyEntry }) {
  return (
    <section className="answer" aria-labelledby={`dap-an-${entry.number}`}>
      <h3 id={`dap-an-${entry.number}`}>{answerHeading(entry)}</h3>
      <AnswerText entry={entry} />
    </section>
  );
}

/** What is right and why, what is not, and on what it rests. */
export function AnswerText({ entry }: { entry: AnswerKeyEntry }) {
  const only = entry.right.length === 1 ? (entry.right[0] ?? null) : null;
  const reason = only?.because ?? null;
  return (
    <>
      {only === null ? <Several entry={entry} /> : null}
      {reason === null ? null : <p>{reason}</p>}
      {entry.because === null ? null : <p>{entry.because}</p>}
      {entry.derivation.length === 0 ? null : <p>{words.counted(entry.derivation)}</p>}
      {entry.wrong.length === 0 ? null : <ul className="not-right">{entry.wrong.map(({ text, because }) => <li key={text}>{words.notRight(text, because)}</li>)}</ul>}
      <p className="sub">{words.restsOn(entry.articles)}</p>
    </>
  );
}

function Several({ entry: { right, ordered } }: { entry: AnswerKeyEntry }) {
  const items = right.map(({ text, because }) => <li key={text}>{because === null ? text : <><b>{words.rightOne(text)}</b> {because}</>}</li>);
  return ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}
