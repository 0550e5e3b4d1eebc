import { Form } from '@remix-run/react';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import type { LessonFields } from '../../domain/authoring/lesson-parts.ts';
import { competenceNames, lessonEditor as words } from '../../messages/lesson-editor.ts';
import type { FoundProvision, LoadedLessonDraft } from '../../use-cases/lesson-draft-contracts.ts';
import { FormSummary, OptionGroup, TextArea, TextField, typed } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import { Toast } from '../../ui/notice.tsx';
import { CitationPicker } from './citation-picker.tsx';
import { ComponentPalette } from './component-palette.tsx';
import { DraftHeading } from './draft-tabs.tsx';
import { LessonFaults, LessonPreviewPane } from './lesson-preview.tsx';
import { useLessonEditor } from './use-lesson-editor.ts';
import type { Overtaken } from './use-lesson-editor.ts';

interface LessonEditorProps {
  loaded: LoadedLessonDraft;
  state: FormState;
  refusal: string | null;
  overtaken: Overtaken | null;
  /** Provisions that a press without script found. */
  found: readonly FoundProvision[] | null;
  justSaved: boolean;
}

const COMPETENCES = Object.entries(competenceNames).map(([value, label]) => ({ value, label }));

/** "2026-11-22" as people write it; what was typed in its place as it is. */
const dayInWords = (day: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? formatDay(dayOf(day)) : day);

/** The editor of a lesson: head and text, what a reader will see, and everything that can be put into it. */
export function LessonEditorPage({ loaded, state, refusal, overtaken: before, found, justSaved }: LessonEditorProps) {
  const { draft, parts, palette, pictures } = loaded;
  const live = useLessonEditor({ draft: draft.id, revision: draft.revision, preview: loaded.preview, overtaken: before, canWrite: draft.canWrite });
  const { isLive, overtaken } = live;
  const insert = isLive && draft.canWrite ? live.insert : null;
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <DraftHeading draft={draft} here="edit" />
      <FormSummary title={refusal} />
      <div aria-live="polite" id="vua-xong" tabIndex={-1}>{justSaved && live.status === '' ? <Toast>{words.savedNow}</Toast> : null}</div>
      {overtaken === null ? null : <OvertakenNote overtaken={overtaken} />}
      <div className="draft-sides lesson-sides">
        <Form method="post" ref={live.form} onInput={live.onTyped} className="lesson-form">
          <input type="hidden" name="phien-ban" value={live.revision} />
          {draft.canWrite ? null : <p className="note">{words.readOnly}</p>}
          <HeadFields fields={parts.fields} state={state} />
          <TextArea name="text" label={words.text} hint={words.textHint} value={typed(state, 'text', parts.text)} />
          <p className="row mt3">
            {draft.canWrite ? <button className="btn full-sm" type="submit" name="viec" value="ghi">{words.save}</button> : null}
            {isLive ? null : <button className="btn line full-sm" type="submit" name="viec" value="xem">{words.see}</button>}
          </p>
          <p className="sub" role="status">{live.status}</p>
          <CitationPicker found={found} asked={typed(state, 'tim')} insert={insert} />
          <ComponentPalette palette={palette} pictures={pictures} insert={insert} />
        </Form>
        <section className="sec strong preview-side" aria-labelledby="xem-truoc" tabIndex={0}>
          <h2 id="xem-truoc">{words.preview}</h2>
          <LessonFaults faults={live.preview.faults} goToLine={isLive ? live.goToLine : null} />
          <LessonPreviewPane preview={live.preview} />
        </section>
      </div>
    </main>
  );
}

function HeadFields({ fields, state }: { fields: LessonFields; state: FormState }) {
  const { title, summary, minutes, aims, competences, checkedOn } = fields;
  const isNew = summary === '' || aims === '';
  return (
    <details className="lesson-head" open={isNew}>
      <summary>{words.head}</summary>
      <TextField name="title" label={words.name} value={typed(state, 'title', title)} maxLength={240} />
      <TextField name="summary" label={words.summary} hint={words.summaryHint} value={typed(state, 'summary', summary)} maxLength={240} />
      <TextField kind="digits" name="minutes" label={words.minutes} hint={words.minutesHint} value={typed(state, 'minutes', minutes)} maxLength={4} />
      <TextArea name="aims" label={words.aims} hint={words.aimsHint} value={typed(state, 'aims', aims)} maxLength={1300} />
      <OptionGroup kind="checkbox" name="competences" label={words.competences} options={COMPETENCES} values={state.values['competences'] ?? (Object.keys(state.values).length > 0 ? [] : competences)} />
      <TextField name="checkedOn" label={words.checkedOn} hint={words.checkedOnHint} value={typed(state, 'checkedOn', dayInWords(checkedOn))} maxLength={20} />
    </details>
  );
}

function OvertakenNote({ overtaken: { by, time, stored } }: { overtaken: Overtaken }) {
  return (
    <div className="note strong" role="alert">
      <p><b>{words.overtakenTitle}</b></p>
      <p>{words.overtaken(by, time)}</p>
      <details><summary>{words.theirs(by)}</summary><pre className="as-typed" tabIndex={0}>{stored}</pre></details>
    </div>
  );
}
