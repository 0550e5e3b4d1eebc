import { useRef } from 'react';
import type { FactForm } from '../../domain/authoring/fact-form-view.ts';
import { caseEditor as words } from '../../messages/case-editor.ts';
import type { LoadedEditor } from '../../use-cases/editor-contracts.ts';
import { FormSummary } from '../../ui/fields.tsx';
import { Toast } from '../../ui/notice.tsx';
import { DraftHeading } from './draft-tabs.tsx';
import { EditorForm } from './editor-form.tsx';
import type { OvertakenView } from './editor-view.ts';

/** What a post without script came back with. */
export interface EditorAnswer {
  refusal: string | null;
  conflict: OvertakenView | null;
  /** The fields as they were posted, and the revision that they were made from. */
  form: FactForm;
  revision: number;
}

interface EditorPageProps {
  editor: LoadedEditor;
  /** When it was saved last, as people read it. */
  savedAt: string;
  answer: EditorAnswer | null;
  justSaved: boolean;
}

/** One part of a case, with the way to the others, and beside it what the law makes of the whole. */
export function EditorPage({ editor, savedAt, answer, justSaved }: EditorPageProps) {
  const { draft, step, form } = editor;
  const pressed = useRef(false);
  const shown = answer ?? { form, revision: draft.revision, conflict: null, refusal: null };
  const note = draft.state === 'in-review' ? words.inReview : draft.state === 'approved' ? words.approved : null;
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <DraftHeading draft={draft} here="edit" />
      {note === null ? null : <p className="note mb4">{note}</p>}
      <FormSummary title={shown.refusal} />
      <div aria-live="polite" id="vua-xong" tabIndex={-1}>{justSaved && answer === null ? <Toast>{words.justSaved}</Toast> : null}</div>
      <EditorForm key={`${step} ${shown.revision} ${shown.conflict?.seen ?? ''}`} editor={editor} form={shown.form} revision={shown.revision} conflict={shown.conflict} savedAt={savedAt} justSaved={pressed} />
    </main>
  );
}
