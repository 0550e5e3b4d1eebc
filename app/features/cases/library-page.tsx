import { Link } from '@remix-run/react';
import { formatDay } from '#simulations/law/day.ts';
import { debriefWords } from '../../domain/debrief/vi.ts';
import type { CaseFilter } from '../../domain/case-filter.ts';
import { caseFilter as filterWords, roleTracks } from '../../messages/library.ts';
import { home, library as words } from '../../messages/vi.ts';
import type { AttemptCard, ScenarioCard } from '../../use-cases/contracts.ts';
import { deskPath } from '../desk/paths.ts';
import { CaseFilterForm } from './case-filter-form.tsx';

interface LibraryProps {
  scenarios: readonly ScenarioCard[];
  /** How many cases there are without the filter. */
  all: number;
  filter: CaseFilter;
  procedures: readonly { id: string; title: string }[];
}

/** The cases that were asked for, each with whose desk it is, how hard and long it is and how far one got. */
export function LibraryPage({ scenarios, all, filter, procedures }: LibraryProps) {
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </div>
      {all === 0 ? <p className="empty">{words.empty}</p> : (
        <>
          <CaseFilterForm filter={filter} procedures={procedures} />
          <p className="sub mt4" role="status">{scenarios.length === 0 ? filterWords.none : filterWords.found(scenarios.length, all)}</p>
        </>
      )}
      {scenarios.map((scenario) => <Card key={scenario.id} scenario={scenario} />)}
    </main>
  );
}

/** The attempt to go on with: the one begun last. */
export function openAttempt(attempts: readonly AttemptCard[]): AttemptCard | undefined {
  return attempts.filter((attempt) => attempt.status === 'open').toSorted((a, b) => b.startedAt.localeCompare(a.startedAt))[0];
}

function bestScore(attempts: readonly AttemptCard[]): string | null {
  const value = (score: string) => Number(score.replace(',', '.'));
  return attempts.map((attempt) => attempt.score).filter((score) => score !== null).toSorted((a, b) => value(b) - value(a))[0] ?? null;
}

function Card({ scenario }: { scenario: ScenarioCard }) {
  const open = openAttempt(scenario.attempts);
  const submitted = scenario.attempts.filter((attempt) => attempt.status === 'submitted');
  const best = bestScore(scenario.attempts);
  const passed = submitted.some((attempt) => attempt.passed === true);
  const path = `/tinh-huong/${scenario.id}`;
  return (
    <article className="sec strong case-card" aria-labelledby={`th-${scenario.id}`}>
      <div className="case-card-words">
        <h2 id={`th-${scenario.id}`} className="big-title"><Link to={path}>{scenario.title}</Link></h2>
        <p className="sub">{words.difficulty} {scenario.difficulty}, {words.minutes(scenario.minutes)}, {scenario.commune}, {words.lawOf(formatDay(scenario.opensOn))}</p>
        <p className="measure">{scenario.summary}</p>
        <p className="sub">{filterWords.deskOf(roleTracks[scenario.role])}{scenario.competences.length === 0 ? '' : `. ${filterWords.practises(scenario.competences.map((competence) => debriefWords.competence[competence]))}`}</p>
      </div>
      <div className="case-card-state">
        <p>{scenario.attempts.length === 0 ? words.never : words.attempts(scenario.attempts.length)}{best === null ? '' : `, ${words.best(best)}`}</p>
        {passed ? <p><span className="sev ok">{home.passed}</span></p> : null}
        {open === undefined
          ? <p><Link className="btn line full-sm" to={path}>{words.look}</Link></p>
          : (
            <>
              <p className="sub">{words.open(formatDay(open.day))}</p>
              <p><Link className="btn line full-sm" to={deskPath(open.id)}>{words.continue}</Link></p>
            </>
          )}
      </div>
    </article>
  );
}
