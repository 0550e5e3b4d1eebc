import type { SheetEntry } from '#simulations/desk/forms/sheet-types.ts';
import { formatDayAndMonth } from '#simulations/law/day.ts';
import type { FindingPaperView } from '../../domain/forms/view-types.ts';
import { forms as words } from '../../messages/forms.ts';
import { sheetFieldPath, sheetPath } from './paths.ts';

/** The papers of a case, each with the way to its page. */
export function SheetLinks({ attempt, sheets }: { attempt: string; sheets: readonly SheetEntry[] }) {
  return (
    <ul className="papers">
      {sheets.map((sheet) => <li key={sheet.seq}><a href={sheetPath(attempt, sheet.seq)}>{words.entry(sheet.name, formatDayAndMonth(sheet.madeOn))}</a></li>)}
    </ul>
  );
}

/** What was made in a case that is handed in. */
export function PapersMade({ attempt, papers }: { attempt: string; papers: readonly SheetEntry[] }) {
  if (papers.length === 0) return null;
  return (
    <section className="sec strong mt7" aria-labelledby="giay-da-lap">
      <h2 id="giay-da-lap">{words.papersMade}</h2>
      <p className="sub">{words.papersMadeLead}</p>
      <SheetLinks attempt={attempt} sheets={papers} />
    </section>
  );
}

/** The fields that a finding is about, each leading to its place on the paper. */
export function FieldsOfFinding({ attempt, paper }: { attempt: string; paper: FindingPaperView }) {
  return (
    <>
      {paper.fields.map(({ name, label }, index) => (
        <span key={name}>{index === 0 ? '' : ', '}<a href={sheetFieldPath(attempt, paper.seq, name)}>{label}</a></span>
      ))}{' '}
      {words.fieldsOf(paper.name)}
    </>
  );
}
