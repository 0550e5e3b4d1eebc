import { Form } from '@remix-run/react';
import { isFault, MOST_ON_ROSTER } from '../../domain/workshop/roster.ts';
import type { RosterDraft, RosterDraftRow } from '../../domain/workshop/roster.ts';
import { listColumns as columns, rosterForm as words, rosterNote } from '../../messages/hall-roster.ts';
import { FormSummary, OptionGroup, TextArea, fieldId, typed } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { LoadedRosterForm } from '../../use-cases/roster-contracts.ts';
import { WorkshopTabs } from './workshop-tabs.tsx';

/** What a dry run found, with what the file hides. */
export interface RosterPreview {
  draft: RosterDraft;
  hiddenRows: readonly number[];
  hiddenColumns: readonly string[];
  onlySheet: string | null;
}

interface RosterPageProps {
  form: LoadedRosterForm;
  state: FormState;
  refusal: string | null;
  preview: RosterPreview | null;
}

/** Rows without a note that are shown: enough to see that the columns were understood. */
const SAMPLE = 8;

/** Reading a list in: a file or pasted cells, a dry run with remarks for each row, then the list. */
export function RosterPage({ form, state, refusal, preview }: RosterPageProps) {
  const adds = preview !== null && preview.draft.faulty === 0 && preview.draft.whole === null ? preview.draft.adds : 0;
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <WorkshopTabs id={form.id} here="danh-sach" />
      <div className="page-head">
        <a className="back" href={`/lop-dieu-hanh/${form.id}/danh-sach`}><Icon name="arrow-left" />{words.back}</a>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </div>
      <FormSummary title={refusal} />
      {preview === null ? null : <Preview preview={preview} />}
      {/* Made anew with what was read: a file that is still chosen would be looked at once more instead of being written. */}
      <Form key={typed(state, 'text')} method="post" encType="multipart/form-data" className="mt4 roster-form">
        {adds === 0 ? null : <p><button className="btn full-sm" type="submit" name="viec" value="ghi">{words.write(adds)}</button></p>}
        <div className={state.errors['file'] === undefined ? 'f' : 'f bad'}>
          <label htmlFor={fieldId('file')}>{words.file}</label>
          <span className="hint" id="o-file-h">{words.fileHint}</span>
          <input id={fieldId('file')} className="in" type="file" name="file" accept=".xlsx,.csv,.txt,.tsv" aria-describedby={state.errors['file'] === undefined ? 'o-file-h' : 'o-file-h o-file-e'} aria-invalid={state.errors['file'] === undefined ? undefined : true} />
          {state.errors['file'] === undefined ? null : <p className="err" id="o-file-e"><span>{state.errors['file']}</span></p>}
        </div>
        <TextArea name="text" label={words.text} hint={words.textHint} error={state.errors['text']} value={typed(state, 'text')} focus={state.errors['text'] !== undefined} />
        <TextArea name="merged" label={words.merged} hint={words.mergedHint} error={state.errors['merged']} value={typed(state, 'merged', form.merged)} maxLength={20_000} focus={state.errors['merged'] !== undefined} />
        {form.communes.length === 0 ? null : <OptionGroup kind="checkbox" name="mend" label={words.mend} hideLabel options={[{ value: '1', label: words.mend }]} values={state.values['mend'] ?? []} />}
        <p className="mt5"><button className={adds === 0 ? 'btn full-sm' : 'btn line full-sm'} type="submit" name="viec" value="xem">{preview === null ? words.preview : words.again}</button></p>
      </Form>
    </main>
  );
}

function Preview({ preview: { draft, hiddenRows, hiddenColumns, onlySheet } }: { preview: RosterPreview }) {
  const noted = draft.rows.filter(({ notes }) => notes.length > 0).sort((a, b) => Number(b.notes.some(isFault)) - Number(a.notes.some(isFault)) || a.line - b.line);
  const plain = draft.rows.filter(({ notes }) => notes.length === 0);
  return (
    <section className="sec strong mt4" aria-labelledby="xem-thu">
      <h2 id="xem-thu">{words.result}</h2>
      <div role="status" className="flow">
        {draft.whole === 'empty' ? <p>{words.empty}</p> : null}
        {draft.whole === 'too-many' ? <p>{words.tooMany(MOST_ON_ROSTER)}</p> : null}
        {draft.whole === null ? <p><b>{words.summary(draft.rows.length, draft.adds, draft.faulty)}</b>{draft.adds === 0 && draft.faulty === 0 ? ` ${words.nothingNew}` : ''}</p> : null}
      </div>
      {draft.headed || draft.whole !== null ? null : <p className="sub">{words.headless}</p>}
      {hiddenRows.length === 0 ? null : <p>{words.hiddenRows(hiddenRows.join(', '))}</p>}
      {hiddenColumns.length === 0 ? null : <p>{words.hiddenColumns(hiddenColumns.join(', '))}</p>}
      {onlySheet === null ? null : <p>{words.onlySheet(onlySheet)}</p>}
      {noted.length === 0 ? null : <Rows title={words.noted} rows={noted} withNotes />}
      {plain.length === 0 ? null : <Rows title={words.sample} rows={plain.slice(0, SAMPLE)} withNotes={false} />}
      {plain.length <= SAMPLE ? null : <p className="sub">{words.more(plain.length - SAMPLE)}</p>}
    </section>
  );
}

function Rows({ title, rows, withNotes }: { title: string; rows: readonly RosterDraftRow[]; withNotes: boolean }) {
  return (
    <table className="tbl stack mt4">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.line}</th>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.commune}</th>
          <th scope="col">{columns.position}</th>
          <th scope="col">{columns.phone}</th>
          {withNotes ? <th scope="col">{words.notes}</th> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ line, name, commune, position, phone, notes }) => (
          <tr key={line}>
            <th scope="row" data-l={words.line}>{line}</th>
            <td data-l={columns.name}>{name}</td>
            <td data-l={columns.commune}>{commune ?? ''}</td>
            <td data-l={columns.position}>{position ?? ''}</td>
            <td data-l={columns.phone}>{phone ?? ''}</td>
            {withNotes ? <td data-l={words.notes}>{notes.map((note) => <p key={rosterNote(note)} className={isFault(note) ? 'roster-fault' : undefined}>{rosterNote(note)}</p>)}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
