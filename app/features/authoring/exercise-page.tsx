import type { ReactNode } from 'react';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import { roleTracks } from '../../messages/library.ts';
import { exercise as words } from '../../messages/sharing.ts';
import { APP_NAME } from '../../messages/vi.ts';
import { Icon } from '../../ui/icon.tsx';
import type { LoadedExercise } from '../../use-cases/paper-exercise.server.ts';
import { PaperSheet } from '../desk/paper-sheet.tsx';

interface ExercisePageProps {
  title: string;
  exercise: LoadedExercise | null;
  back: { to: string; label: string };
}

/** Lines of an answer sheet: more than any lawful way through a case has. */
const BLANK_LINES = 14;

/** A case on A4: what is handed out, the answer sheet, slips to cut out, and the solution on pages of its own. */
export function ExercisePage({ title, exercise, back }: ExercisePageProps) {
  return (
    <main id="noi-dung" className="print-page" tabIndex={-1}>
      <div className="no-print page narrow print-lead">
        <a className="back" href={back.to}><Icon name="arrow-left" />{back.label}</a>
        <h1>{words.title(title)}</h1>
        <p>{exercise === null ? words.notYet : words.lead}</p>
      </div>
      {exercise === null ? null : (
        <>
          <Story exercise={exercise} />
          <AnswerSheet title={title} />
          <Slips exercise={exercise} />
          <Solution exercise={exercise} />
        </>
      )}
    </main>
  );
}

function Page({ title, label, children }: { title: string; label: string; children: ReactNode }) {
  return (
    <article className="a4 long" aria-label={`${label}: ${title}`}>
      <p className="row between sheet-head"><b>{APP_NAME}</b><span>{title}</span></p>
      {children}
    </article>
  );
}

const shown = (day: string): string => formatDay(dayOf(day));

function Story({ exercise }: { exercise: LoadedExercise }) {
  const { title, place, role, opensOn, summary, opening, people, papers } = exercise;
  return (
    <Page title={title} label={words.opening}>
      <h2>{title}</h2>
      <p className="sub">{place}</p>
      <p className="mt3">{summary}</p>
      <p><b>{words.intro(roleTracks[role], shown(opensOn))}</b></p>
      <h3 className="mt4">{words.opening}</h3>
      {opening.map((line, index) => <p key={index} className="mt3">{line}</p>)}
      <h3 className="mt4">{words.people}</h3>
      <ul className="facts">{people.map(({ name, about }, index) => <li key={index}><b>{name}</b>{about === '' ? '' : `, ${about}`}</li>)}</ul>
      {papers.length === 0 ? null : <><h3 className="mt4">{words.papers}</h3>{papers.map((paper) => <PaperSheet key={paper.id} paper={paper} />)}</>}
      <p className="mt4">{words.howToAsk}</p>
      <p className="sub">{words.fiction}</p>
    </Page>
  );
}

function AnswerSheet({ title }: { title: string }) {
  const { day, act, form, ground } = words.columns;
  return (
    <Page title={title} label={words.answers}>
      <h2>{words.answers}: {title}</h2>
      <p className="mt3 blank name-line">{words.group}: <span className="dots" aria-hidden="true" /></p>
      {words.questions.map((question) => <div key={question} className="mt4"><p><b>{question}</b></p><div className="lines" aria-hidden="true" /></div>)}
      <h3 className="mt4">{words.acts}</h3>
      <table className="tbl exercise-acts">
        <thead><tr>{[day, act, form, ground].map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
        <tbody>{Array.from({ length: BLANK_LINES }, (_, index) => <tr key={index}><td /><td /><td /><td /></tr>)}</tbody>
      </table>
    </Page>
  );
}

function Slips({ exercise: { title, slips, laterPapers, happenings } }: { exercise: LoadedExercise }) {
  if (slips.length + laterPapers.length + happenings.length === 0) return null;
  return (
    <Page title={title} label={words.slips}>
      <h2>{words.slips}: {title}</h2>
      <p>{words.slipsLead}</p>
      <div className="slips">
        {slips.map(({ number, ask, says, paper }) => (
          <section key={number} className="slip" aria-label={words.slip(number)}>
            <p className="row between"><b>{ask}</b><span className="sub">{words.slip(number)}</span></p>
            <p>{says}</p>
            {paper === null ? null : <p className="sub">{words.withPaper(paper)}</p>}
          </section>
        ))}
      </div>
      {happenings.length === 0 ? null : (
        <>
          <h3 className="mt4">{words.happenings}</h3>
          <p className="sub">{words.happeningsLead}</p>
          <ul className="facts">{happenings.map(({ when, says, paper }, index) => <li key={index}><b>{when}.</b> {says}{paper === null ? '' : ` ${words.withPaper(paper)}`}</li>)}</ul>
        </>
      )}
      {laterPapers.length === 0 ? null : <><h3 className="mt4">{words.laterPapers}</h3>{laterPapers.map((paper) => <PaperSheet key={paper.id} paper={paper} />)}</>}
    </Page>
  );
}

function Solution({ exercise: { title, solution } }: { exercise: LoadedExercise }) {
  return (
    <Page title={title} label={words.solution}>
      <h2>{words.solution}: {title}</h2>
      <p className="sub">{words.solutionLead}</p>
      {solution === null ? <p className="mt3">{words.noSolution}</p> : (
        <>
          {solution.authority === null ? null : <p className="mt3"><b>{words.authority(solution.authority)}</b></p>}
          <h3 className="mt4">{words.way}</h3>
          <ol className="exercise-way">
            {solution.steps.map((step, index) => (
              <li key={index}>
                <p><b>{[...(step.day === null ? [] : [shown(step.day)]), step.label].join(': ')}</b>{step.due === null || step.due === step.day ? '' : `, ${words.due(shown(step.due))}`}.{step.form === null ? '' : ` ${words.formIs(step.form)}`}</p>
                {step.derivation.length === 0 ? null : <p className="sub">{words.counted}{step.derivation.join(' ')}</p>}
                {step.cites.length === 0 ? null : <p className="sub">{words.grounds}{step.cites.map(({ article, applies }) => `${article} (${applies})`).join('; ')}.</p>}
              </li>
            ))}
          </ol>
          {solution.open.length === 0 ? null : <><h3 className="mt4">{words.open}</h3><ul className="facts">{solution.open.map((question) => <li key={question}>{question}</li>)}</ul></>}
          {solution.errors.length === 0 ? null : (
            <>
              <h3 className="mt4">{words.errors}</h3>
              <ul className="facts">
                {solution.errors.map(({ name, weight, required, articles }, index) => <li key={index}><b>{name}</b> ({weight}). {words.right}{required}{articles.length === 0 ? '' : ` ${words.grounds}${articles.join('; ')}.`}</li>)}
              </ul>
            </>
          )}
        </>
      )}
    </Page>
  );
}
