import type { ReactNode } from 'react';
import type { Sheet, SheetLine, SheetPart, SheetRow } from '#simulations/desk/forms/sheet-types.ts';
import { forms as words } from '../../messages/forms.ts';
import { fieldAnchor } from './paths.ts';

const NOTHING_WRONG: ReadonlySet<string> = new Set();

interface FormSheetProps {
  sheet: Sheet;
  /** Fields in which the law finds something. */
  wrong?: ReadonlySet<string>;
}

/**
 * A paper in the layout of an administrative document (Nghị định 30/2020/NĐ-CP), on the screen and on A4. The first place of each
 * field has an anchor of its own, so that a finding can lead to it.
 */
export function FormSheet({ sheet, wrong = NOTHING_WRONG }: FormSheetProps) {
  const part = (piece: SheetPart, key: number): ReactNode => {
    if (piece.field === undefined) return piece.gap === true ? <Gap key={key} /> : <span key={key}>{piece.text}</span>;
    const style = [piece.gap === true ? 'to-fill' : 'filled', ...(wrong.has(piece.field) ? ['wrong'] : [])].join(' ');
    return <span key={key} id={piece.first === true ? fieldAnchor(piece.field) : undefined} className={style}>{piece.gap === true ? <Gap /> : piece.text}</span>;
  };
  const line = (parts: SheetLine): ReactNode[] => parts.map(part);
  return (
    <article className={sheet.head === 'book' ? 'doc form-sheet wide' : 'doc form-sheet'} aria-label={sheet.name}>
      {sheet.formNumber === null ? null : <p className={wrong.has('form') ? 'form-number wrong' : 'form-number'} id={fieldAnchor('form')}>{sheet.formNumber}</p>}
      <Head sheet={sheet} line={line} />
      {sheet.title === '' ? null : <p className="form-title">{sheet.title}</p>}
      {sheet.about === null || sheet.head === 'letter' ? null : <p className="form-about">{line(sheet.about)}</p>}
      {sheet.to === null ? null : <p className="form-to">{line(sheet.to)}</p>}
      <div className="form-body">{sheet.rows.map((row, index) => <Row key={index} row={row} line={line} />)}</div>
      <Foot sheet={sheet} line={line} />
    </article>
  );
}

type WriteLine = (parts: SheetLine) => ReactNode[];

function Gap() {
  return <span className="gap"><span className="vh">({words.gap})</span></span>;
}

function Head({ sheet, line }: { sheet: Sheet; line: WriteLine }) {
  return (
    <div className={sheet.head === 'citizen' ? 'doc-head one' : 'doc-head'}>
      {sheet.head === 'citizen' ? null : (
        <div>
          <b><span className="u">{sheet.issuer.map((parts, index) => <span key={index} className="issuer">{line(parts)}</span>)}</span></b>
          {sheet.number === null ? null : <span className="no">{line(sheet.number)}</span>}
          {sheet.head === 'letter' && sheet.about !== null ? <span className="no">{line(sheet.about)}</span> : null}
        </div>
      )}
      <div>
        <b>{words.country} <span className="nb">{words.country2}</span></b>
        <b><span className="u">{words.motto}</span></b>
        {sheet.placeAndDate === null ? null : <span className="date">{line(sheet.placeAndDate)}</span>}
      </div>
    </div>
  );
}

function Row({ row, line }: { row: SheetRow; line: WriteLine }) {
  if (row.kind === 'table') {
    return (
      <div className="form-table" id={row.first === true && row.field !== undefined ? fieldAnchor(row.field) : undefined} role="region" aria-label={row.columns.join(', ')} tabIndex={0}>
        <table>
          <thead><tr>{row.columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
          <tbody>{row.cells.map((cells, index) => <tr key={index}>{cells.map((cell, column) => <td key={column}>{line(cell)}</td>)}</tr>)}</tbody>
        </table>
      </div>
    );
  }
  return <p className={row.kind === 'line' ? undefined : `form-${row.kind}`}>{line(row.parts)}</p>;
}

function Foot({ sheet, line }: { sheet: Sheet; line: WriteLine }) {
  if (sheet.copies.length + sheet.signers.length === 0) return null;
  return (
    <div className={sheet.copies.length === 0 ? 'form-foot many' : 'form-foot'}>
      {sheet.copies.length === 0 ? null : (
        <div className="form-copies">
          <p><b>{words.copies}</b></p>
          <ul>{sheet.copies.map((copy, index) => <li key={index}>- {line(copy)}</li>)}</ul>
        </div>
      )}
      {sheet.signers.map((signer, index) => (
        <div key={index} className="form-signer">
          <p><b>{line(signer.title)}</b></p>
          <p className="note-sign">{signer.note}</p>
        </div>
      ))}
    </div>
  );
}
