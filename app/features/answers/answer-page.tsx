import { dayOf } from '#simulations/law/day.ts';
import { library as words } from '../../messages/hall-questions.ts';
import { Icon } from '../../ui/icon.tsx';
import type { LibraryAnswer } from '../../use-cases/floor-contracts.ts';
import { StaleNote } from '../currency/stale-note.tsx';
import { provisionPath } from '../law/citation.tsx';
import { ANSWERS_PATH } from './paths.ts';

/** One question with its answer and the law that it rests on, in the wording of its day. */
export function AnswerPage({ answer }: { answer: LibraryAnswer }) {
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <a className="back" href={ANSWERS_PATH}><Icon name="arrow-left" />{words.back}</a>
        <h1>{answer.asked}</h1>
        <p className="sub">{words.answeredOn(answer.answeredOn)}.</p>
      </div>
      <StaleNote note={answer.note} />
      <p className="read as-typed measure">{answer.body}</p>
      <section className="sec strong mt6" aria-labelledby="can-cu">
        <h2 id="can-cu">{words.basis}</h2>
        <p className="sub">{words.wordingOn(answer.answeredOn)}</p>
        <ul className="provisions">
          {answer.citations.map(({ id, article, summary }) => (
            <li key={id}>
              <h3><a href={provisionPath(id, dayOf(answer.on))}>{article}</a></h3>
              <p className="measure">{summary ?? words.notInForce}</p>
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}
