import { testResultWords as words } from '../../messages/hall-tests.ts';
import { Icon } from '../../ui/icon.tsx';
import type { LoadedTestResults } from '../../use-cases/hall-test-contracts.ts';
import { TestResultsSection } from './test-results-section.tsx';

/** How the tests before and after the lesson went, for the facilitator. */
export function TestResultsPage({ hall }: { hall: LoadedTestResults }) {
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <a className="back" href={`/lop-dieu-hanh/${hall.id}`}><Icon name="arrow-left" />{words.back}</a>
        <h1>{words.page}</h1>
        <p className="sub">{hall.title}</p>
      </div>
      {hall.results === null ? <p className="empty">{words.noTest}</p> : <TestResultsSection results={hall.results} />}
    </main>
  );
}
