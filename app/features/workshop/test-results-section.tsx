import { LEAST_IN_CELL } from '../../domain/workshop/distribution.ts';
import type { PeopleShare, TestResults } from '../../domain/workshop/test-results.ts';
import { testResultWords as words } from '../../messages/hall-tests.ts';

/** What the tests of a workshop say. A number that fewer than five people stand behind is not shown. */
export function TestResultsSection({ results }: { results: TestResults }) {
  const { tests, questions } = results;
  const misconceptions = results.misconceptions.filter(({ people }) => people >= LEAST_IN_CELL);
  return (
    <>
      <ul className="facts">{tests.map(({ item, title, begun, people, finished }) => <li key={item}>{words.part(title, begun, people, finished)}</li>)}</ul>
      <Gain gain={results.gain} />
      <section className="sec mt6" aria-labelledby="tung-cau">
        <h2 id="tung-cau">{words.byQuestion}</h2>
        <p className="sub">{words.brackets}</p>
        <table className="tbl stack">
          <caption className="vh">{words.byQuestion}</caption>
          <thead>
            <tr><th scope="col">{words.ask}</th><th scope="col">{words.before}</th><th scope="col">{words.after}</th></tr>
          </thead>
          <tbody>
            {questions.map(({ question, ask, before, after }) => (
              <tr key={question}>
                <th scope="row" data-l={words.ask}>{ask}</th>
                <td data-l={words.before}>{shareWords(before)}</td>
                <td data-l={words.after}>{shareWords(after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section className="sec mt6 flow" aria-labelledby="hay-nham">
        <h2 id="hay-nham">{words.misconceptions}</h2>
        {misconceptions.length === 0 ? <p>{words.noMisconceptions}</p> : null}
        <ul className="facts">
          {misconceptions.map(({ id, name, why, before, after, peopleBefore, peopleAfter }) => (
            <li key={id}><b>{name}.</b> {why} <span className="sub">{words.showing(shownCount(before, peopleBefore), shownCount(after, peopleAfter))}</span></li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** Null where between one and four people stand behind it. */
function shownCount(count: number, people: number): number | null {
  return people > 0 && people < LEAST_IN_CELL ? null : count;
}

function shareWords({ of, share, people, interval }: PeopleShare): string {
  if (of === 0) return words.nobody;
  return people < LEAST_IN_CELL || interval === null ? words.hidden : words.share(share, interval.low, interval.high);
}

function Gain({ gain: { pairs, people, before, after, gain, interval, normalised } }: Pick<TestResults, 'gain'>) {
  return (
    <section className="sec strong mt5 flow" aria-labelledby="tien-bo">
      <h2 id="tien-bo">{words.gain}</h2>
      {people < LEAST_IN_CELL ? <p>{words.noGain}</p> : (
        <>
          <p>{words.gainLine(before, after)}</p>
          <p><b>{words.gainPoints(gain, pairs)}</b></p>
          <p>{interval === null ? words.noInterval : words.interval(interval.low, interval.high)}</p>
          {normalised === null || normalised <= 0 ? null : <p>{words.normalised(normalised)}</p>}
        </>
      )}
      <details>
        <summary>{words.method}</summary>
        {words.methodLines.map((line) => <p key={line}>{line}</p>)}
      </details>
    </section>
  );
}
