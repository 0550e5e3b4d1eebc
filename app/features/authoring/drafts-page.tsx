import { Form, Link } from '@remix-run/react';
import { memo, useDeferredValue, useMemo } from 'react';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import { DRAFT_KINDS, DRAFT_STATES } from '../../domain/authoring/draft.ts';
import { DRAFT_FILTER_NAMES, filterDrafts } from '../../domain/authoring/draft-filter.ts';
import type { DraftFilter } from '../../domain/authoring/draft-filter.ts';
import { authorInbox as inboxWords } from '../../messages/author-inbox.ts';
import { draftKinds, draftList as words, draftStates } from '../../messages/authoring.ts';
import { importLink } from '../../messages/sharing.ts';
import type { DraftRow, DraftStarts } from '../../use-cases/draft-contracts.ts';
import { SelectField, TextField } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import { INBOX_PATH } from './inbox-paths.ts';
import { DRAFTS_PATH, draftPath, RIGHTS_PATH } from './paths.ts';
import { IMPORT_PATH } from './sharing-paths.ts';
import { StartForm } from './start-form.tsx';
import { useAllDrafts } from './use-all-drafts.ts';

/** Rows on a page: more are not read, they are filtered. */
export const ROWS_SHOWN = 100;
/** Rows that are drawn with the key: what a screen holds. The others follow while nobody waits. */
const ROWS_AT_ONCE = 20;

interface DraftsPageProps {
  /** The rows that the server found, this page of them. */
  rows: readonly DraftRow[];
  /** How many it found, and how many there are. */
  found: number;
  all: number;
  page: number;
  filter: DraftFilter;
  canGrant: boolean;
  starts: DraftStarts;
  state: FormState;
  refusal: string | null;
}

/** What trainers write: the list, narrowed while somebody types, and a new one beside it. */
export function DraftsPage({ rows, found, all, page, filter, canGrant, starts, state, refusal }: DraftsPageProps) {
  const live = useAllDrafts(filter);
  const narrowed = useMemo(() => (live.rows === null ? null : filterDrafts(live.rows, live.filter)), [live.rows, live.filter]);
  const settled = useDeferredValue(narrowed);
  const shown = narrowed?.slice(0, settled === narrowed ? ROWS_SHOWN : ROWS_AT_ONCE) ?? rows;
  const count = narrowed?.length ?? found;
  const isLast = narrowed !== null || (page + 1) * ROWS_SHOWN >= found;
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <p className="row"><Link to={INBOX_PATH}>{inboxWords.link}</Link><Link to={IMPORT_PATH}>{importLink}</Link>{canGrant ? <Link to={RIGHTS_PATH}>{words.rights}</Link> : null}</p>
      </div>
      <div className="split">
        <div>
          {all === 0 ? <p className="empty">{words.none}</p> : (
            <>
              <FilterForm filter={filter} onTyped={live.onTyped} onEntered={live.onEntered} />
              <p className="sub mt4" role="status">{count === 0 ? words.noneFound : words.found(count, all)} {count > ROWS_SHOWN ? words.firstOnly(Math.min(ROWS_SHOWN, narrowed === null ? rows.length : count)) : null}</p>
              {shown.length === 0 ? null : <Rows rows={shown} />}
              {isLast ? null : <p className="mt4"><Link className="btn line full-sm" to={`${DRAFTS_PATH}?${nextPage(filter, page + 1)}`}>{words.more}</Link></p>}
            </>
          )}
        </div>
        <aside><Beginning starts={starts} state={state} refusal={refusal} /></aside>
      </div>
    </main>
  );
}

function nextPage({ words: asked, kind, state }: DraftFilter, page: number): string {
  const names = DRAFT_FILTER_NAMES;
  return new URLSearchParams([...(asked === '' ? [] : [[names.words, asked]]), ...(kind === null ? [] : [[names.kind, kind]]), ...(state === null ? [] : [[names.state, state]]), ['trang', String(page)]]).toString();
}

function FilterForm({ filter, onTyped, onEntered }: { filter: DraftFilter; onTyped: (form: HTMLFormElement) => void; onEntered: () => void }) {
  const { words: asked, kind, state } = filter;
  return (
    <Form method="get" action={DRAFTS_PATH} role="search" aria-label={words.search} className="draft-filter" onInput={(event) => onTyped(event.currentTarget)} onFocus={onEntered} key={JSON.stringify(filter)}>
      <TextField kind="search" name={DRAFT_FILTER_NAMES.words} label={words.find} value={asked} maxLength={100} />
      <SelectField name={DRAFT_FILTER_NAMES.kind} label={words.kind} empty={words.anyKind} values={[kind ?? '']} options={DRAFT_KINDS.map((value) => ({ value, label: draftKinds[value] }))} />
      <SelectField name={DRAFT_FILTER_NAMES.state} label={words.state} empty={words.anyState} values={[state ?? '']} options={DRAFT_STATES.map((value) => ({ value, label: draftStates[value] }))} />
      <p className="row">
        <button className="btn line full-sm" type="submit">{words.filter}</button>
        {asked === '' && kind === null && state === null ? null : <Link className="btn text" to={DRAFTS_PATH}>{words.clear}</Link>}
      </p>
    </Form>
  );
}

function Rows({ rows }: { rows: readonly DraftRow[] }) {
  return (
    <table className="tbl stack mt3">
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.state}</th>
          <th scope="col">{words.author}</th>
          <th scope="col">{words.saved}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => <Row key={row.id} row={row} />)}
      </tbody>
    </table>
  );
}

/** A row that stays while somebody types is not drawn again. */
const Row = memo(function DraftTableRow({ row: { id, kind, title, state, author, unit, on, isOffered } }: { row: DraftRow }) {
  return (
    <tr>
      <th scope="row"><Link to={draftPath(kind, id)}>{title}</Link><span className="sub row-sub">{draftKinds[kind]}</span></th>
      <td data-l={words.state}>{draftStates[state]}{isOffered && state !== 'published' ? <span className="sub row-sub">{words.offered}</span> : null}</td>
      <td data-l={words.author}>{author}{unit === null ? null : <span className="sub row-sub">{unit}</span>}</td>
      <td data-l={words.saved} className="nb">{formatDay(dayOf(on))}</td>
    </tr>
  );
});

/** What does not change while somebody types stays as it is. */
const Beginning = memo(StartForm);
