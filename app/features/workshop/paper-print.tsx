import type { ReactNode } from 'react';
import type { AnswerKeyEntry } from '../../domain/questions/view-types.ts';
import { keyLabel, paperPrint as words } from '../../messages/hall-paper.ts';
import { APP_NAME } from '../../messages/vi.ts';
import { lessons } from '../../messages/lessons.ts';
import { Icon } from '../../ui/icon.tsx';
import type { LoadedPrint, PrintedCase } from '../../use-cases/paper-mode-contracts.ts';
import { PaperSheet } from '../desk/paper-sheet.tsx';
import { answerHeading, AnswerText } from '../lessons/answer-sheet.tsx';
import { WritingRoom } from '../lessons/printed-question.tsx';

export const PRINT_PARTS = ['ca', 'phieu', 'dap-an'] as const;
type PrintPart = (typeof PRINT_PARTS)[number];

/** A workshop on A4: the cases, the sheets to tick, and the answers on pages of their own. `part`: one of them alone. */
export function PaperPrint({ print, part }: { print: LoadedPrint; part: PrintPart | null }) {
  const has = (one: PrintPart): boolean => part === null || part === one;
  return (
    <main id="noi-dung" className="print-page" tabIndex={-1}>
      <div className="no-print page narrow print-lead">
        <h1>{words.heading}</h1>
        <p>{words.lead}</p>
        <p><a className="back" href={`/lop-dieu-hanh/${print.id}/ban-giay`}><Icon name="arrow-left" />{words.back}</a></p>
      </div>
      {has('ca') ? print.cases.map((one) => <CasePages key={one.id} print={print} one={one} />) : null}
      {has('phieu') ? print.sheets.map((sheet, index) => <TickSheet key={sheet.item} print={print} sheet={sheet} number={index + 1} />) : null}
      {has('dap-an') && print.key.length > 0 ? <KeyPages print={print} /> : null}
    </main>
  );
}

function Page({ print, label, children }: { print: LoadedPrint; label: string; children: ReactNode }) {
  return (
    <article className="a4 long" aria-label={label}>
      <p className="row between sheet-head"><b>{APP_NAME}</b><span>{print.title}</span></p>
      {children}
    </article>
  );
}

/** What is handed out of a case, and on a page of its own what is told to whoever asks. */
function CasePages({ print, one }: { print: LoadedPrint; one: PrintedCase }) {
  return (
    <>
      <Page print={print} label={one.title}>
        <h2>{words.case}: {one.title}</h2>
        <p className="sub">{one.place}</p>
        {one.opening.map((line) => <p key={line} className="mt3">{line}</p>)}
        <h3 className="mt4">{words.people}</h3>
        <ul className="facts">{one.people.map(({ name, about }) => <li key={name}><b>{name}</b>{about === '' ? '' : `, ${about}`}</li>)}</ul>
        {one.papers.length === 0 ? null : <><h3 className="mt4">{words.papers}</h3>{one.papers.map((paper) => <PaperSheet key={paper.id} paper={paper} />)}</>}
        <p className="sub mt4">{words.fiction}</p>
      </Page>
      {one.facts.length + one.laterPapers.length === 0 ? null : (
        <Page print={print} label={`${words.facts}: ${one.title}`}>
          <h2>{words.facts}: {one.title}</h2>
          <p>{words.factsLead}</p>
          {one.facts.map(({ source, told }) => (
            <div key={source} className="told">
              <h3>{source}</h3>
              {told.map((line) => <p key={line}>{line}</p>)}
            </div>
          ))}
          {one.laterPapers.length === 0 ? null : <><h3 className="mt4">{words.laterPapers}</h3>{one.laterPapers.map((paper) => <PaperSheet key={paper.id} paper={paper} />)}</>}
        </Page>
      )}
    </>
  );
}

/** A number to be written by hand. */
function Blank({ label }: { label: string }) {
  return <span className="blank">{label}: <span className="dots" aria-hidden="true" /></span>;
}

function TickSheet({ print, sheet, number }: { print: LoadedPrint; sheet: LoadedPrint['sheets'][number]; number: number }) {
  return (
    <Page print={print} label={`${words.sheetOf(number)}: ${sheet.title}`}>
      <h2>{words.sheetOf(number)}: {sheet.title}</h2>
      <p className="row between mt3"><Blank label={words.sheetNumber} /><Blank label={words.people_} /></p>
      {sheet.kind === 'vote' ? <VoteBoxes sheet={sheet} /> : <TestBoxes sheet={sheet} />}
    </Page>
  );
}

/** A vote: a big box for each answer, once for each of two rounds. */
function VoteBoxes({ sheet }: { sheet: Extract<LoadedPrint['sheets'][number], { kind: 'vote' }> }) {
  return (
    <>
      <p className="paper-ask">{sheet.ask}</p>
      <p className="sub">{words.howVote}</p>
      <table className="tbl tick-table">
        <thead><tr><th scope="col">{words.choice}</th>{words.rounds.map((round) => <th key={round} scope="col">{round}</th>)}</tr></thead>
        <tbody>
          {sheet.options.map(({ key, text }) => (
            <tr key={key}>
              <th scope="row">{keyLabel(key)}. {text}</th>
              {words.rounds.map((round) => <td key={round}><span className="big-box" aria-hidden="true" /></td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** A test: boxes with the letters under which its answers are tallied, lines where the answer is written. */
function TestBoxes({ sheet }: { sheet: Extract<LoadedPrint['sheets'][number], { kind: 'test' }> }) {
  return (
    <>
      <p className="sub">{words.howTest}</p>
      <ol className="paper-test">
        {sheet.questions.map(({ id, ask, form, rows, classes, unit }) => (
          <li key={id} className="printed-q">
            <p><b>{ask}</b></p>
            {form === 'one' ? null : <p className="sub">{lessons.onPaper[form]}</p>}
            {classes.length === 0 ? null : <p className="sub">{lessons.classesOnPaper(classes.map(({ label }) => label))}</p>}
            {rows.length === 0 ? null : (
              <ul className="box-list">{rows.map(({ key, text }) => <li key={key}><span className="big-box" aria-hidden="true" /><span>{form === 'one' ? `${keyLabel(key)}. ` : ''}{text}</span></li>)}</ul>
            )}
            {form === 'day' || form === 'number' ? <p className="answer-line"><span>{words.write}:</span><span className="dots" aria-hidden="true" />{unit === null ? null : <span>{unit}</span>}</p> : null}
            {form === 'classify' ? <WritingRoom label={words.write} /> : null}
          </li>
        ))}
      </ol>
    </>
  );
}

/** For the facilitator alone: what the law says after each vote, the answers to each test. */
function KeyPages({ print }: { print: LoadedPrint }) {
  return (
    <Page print={print} label={words.key}>
      <h2>{words.key}</h2>
      <p className="sub">{words.keyLead}</p>
      {print.key.map((one, index) => (
        <div key={one.item} className="told">
          <h3>{words.sheetOf(index + 1)}: {one.title}</h3>
          {one.kind === 'test' ? one.entries.map((entry) => <Answer key={entry.id} entry={entry} />) : (
            <>
              {one.entry === null ? null : <Answer entry={one.entry} />}
              {one.law.length === 0 && one.entry === null ? <p>{words.noLaw}</p> : null}
              {one.law.map(({ id, article, says }) => <p key={id}><b>{words.law}, {article}:</b> {says ?? words.unknownLaw}</p>)}
            </>
          )}
        </div>
      ))}
    </Page>
  );
}

function Answer({ entry }: { entry: AnswerKeyEntry }) {
  return (
    <div className="answer">
      <h4>{answerHeading(entry)}</h4>
      <AnswerText entry={entry} />
    </div>
  );
}
