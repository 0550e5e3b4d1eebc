import { Form } from '@remix-run/react';
import { filterItems, ITEM_FILTER_NAMES } from '../../domain/authoring/item-filter.ts';
import type { ItemFilter } from '../../domain/authoring/item-filter.ts';
import { authorFigures as words, discriminationWords, shareWords } from '../../messages/author-inbox.ts';
import type { ItemRow } from '../../use-cases/author-inbox-contracts.ts';
import { OptionGroup, TextField } from '../../ui/fields.tsx';
import { figuresFilePath } from './inbox-paths.ts';

interface ItemTableProps {
  rows: readonly ItemRow[];
  filter: ItemFilter;
  /** Rules have two columns more. */
  isRule: boolean;
  /** Where the files are. */
  kind: string;
  id: string;
}

/** The figures with their filter and files. */
export function ItemTable({ rows, filter, isRule, kind, id }: ItemTableProps) {
  if (rows.length === 0) return <p className="empty mt3">{words.none}</p>;
  const shown = filterItems(rows, filter);
  return (
    <>
      <Form method="get" className="draft-filter mt3" aria-label={words.filter} role="search">
        <TextField kind="search" name={ITEM_FILTER_NAMES.words} label={words.find} value={filter.words} maxLength={100} />
        <OptionGroup kind="checkbox" name={ITEM_FILTER_NAMES.flagged} label={words.flagged(rows.filter(({ flags }) => flags.length > 0).length)} options={[{ value: '1', label: words.only }]} values={filter.flaggedOnly ? ['1'] : []} />
        <p className="row"><button className="btn line full-sm" type="submit">{words.apply}</button></p>
      </Form>
      <p className="sub mt4">{words.advice}</p>
      {shown.length === 0 ? <p className="empty mt3">{words.noneHere}</p> : <Rows rows={shown} isRule={isRule} />}
      <p className="row mt4">
        <span className="sub">{words.files}:</span>
        <a href={figuresFilePath(kind, id, 'csv')} download>{words.csv}</a>
        <a href={figuresFilePath(kind, id, 'xlsx')} download>{words.xlsx}</a>
      </p>
      <details className="mt4">
        <summary>{words.how}</summary>
        <ul className="facts">{words.explained.map((line) => <li key={line}>{line}</li>)}</ul>
      </details>
    </>
  );
}

function Rows({ rows, isRule }: { rows: readonly ItemRow[]; isRule: boolean }) {
  const count = isRule ? words.count : words.answers;
  return (
    <table className="tbl stack mt3">
      <thead>
        <tr>
          <th scope="col">{isRule ? words.rule : words.question}</th>
          <th scope="col">{count}</th>
          <th scope="col">{words.right}</th>
          <th scope="col">{words.discrimination}</th>
          {isRule ? <th scope="col">{words.contested}</th> : null}
          {isRule ? <th scope="col">{words.hinted}</th> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.name}{row.flags.map((flag) => <span key={flag} className="row-sub item-flag">{words.flags[flag]}</span>)}</th>
            <td data-l={count}>{row.count ?? words.fewShown}</td>
            <td data-l={words.right} className="nb">{shareWords(row.right)}</td>
            <td data-l={words.discrimination} className="nb">{discriminationWords(row.discrimination)}</td>
            {isRule ? <td data-l={words.contested} className="nb">{shareWords(row.contested)}</td> : null}
            {isRule ? <td data-l={words.hinted} className="nb">{shareWords(row.hinted)}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
