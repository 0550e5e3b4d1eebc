import type { Sheet } from '#simulations/desk/forms/sheet-types.ts';
import { forms as words } from '../../messages/forms.ts';
import type { LoadedPaper } from '../../use-cases/paper-contracts.ts';
import { fieldAnchor } from './paths.ts';

interface FieldTableProps {
  sheet: Sheet;
  /** Null for a blank paper. */
  filled: { submitted: boolean; findings: LoadedPaper['findings']; debrief: string } | null;
}

/** The fields of a paper in their order: what was filled in, whether it is judged, and what the law finds there. */
export function FieldTable({ sheet, filled }: FieldTableProps) {
  const printed = new Set(fieldsPrinted(sheet));
  return (
    <table className="tbl stack mt4">
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          {filled === null ? null : <th scope="col">{words.filled}</th>}
          <th scope="col">{words.judged}</th>
          {filled?.submitted === true ? <th scope="col">{words.result}</th> : null}
        </tr>
      </thead>
      <tbody>
        {sheet.fields.map((field) => (
          <tr key={field.name}>
            <td>{printed.has(field.name) ? <a href={`#${fieldAnchor(field.name)}`}>{field.label}</a> : field.label}</td>
            {filled === null ? null : <td data-l={words.filled}>{field.value ?? words.empty}</td>}
            <td data-l={words.judged}>{field.judged ? words.isJudged : words.notJudged}</td>
            {filled?.submitted === true ? <td data-l={words.result}><Slips field={field} filled={filled} /></td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Slips({ field, filled }: { field: Sheet['fields'][number]; filled: NonNullable<FieldTableProps['filled']> }) {
  const slips = filled.findings.filter(({ fields }) => fields.includes(field.name));
  if (slips.length === 0) return <>{field.judged ? words.noSlip : ''}</>;
  return <>{slips.map(({ anchor, name }) => <a key={anchor} className="more" href={`${filled.debrief}#${anchor}`}>{name}</a>)}</>;
}

/** Fields that have a place on the page. */
function fieldsPrinted(sheet: Sheet): string[] {
  const lines = [...sheet.issuer, sheet.number ?? [], sheet.placeAndDate ?? [], sheet.about ?? [], sheet.to ?? [], ...sheet.copies, ...sheet.signers.map(({ title }) => title)];
  const rows = sheet.rows.flatMap((row) => (row.kind === 'table' ? [row.field ?? ''] : row.parts.map(({ field = '' }) => field)));
  return [...(sheet.formNumber === null ? [] : ['form']), ...lines.flat().map(({ field = '' }) => field), ...rows].filter((name) => name !== '');
}
