import type { MutableRefObject } from 'react';
import { useEffect, useRef } from 'react';
import { EDITOR_STEPS } from '../../domain/authoring/editor-step.ts';
import type { FactForm } from '../../domain/authoring/fact-form-view.ts';
import { editorSteps } from '../../messages/authoring.ts';
import { caseEditor as words, lawBeside } from '../../messages/case-editor.ts';
import type { LoadedEditor } from '../../use-cases/editor-contracts.ts';
import { keptName } from './editor-kept.ts';
import { LAW_ID, LawBeside } from './editor-law.tsx';
import { Overtaken } from './editor-overtaken.tsx';
import { SaveStatus } from './editor-status.tsx';
import { EditorSteps } from './editor-steps.tsx';
import { GO, REVISION, SAVE_BUTTON, SEEN } from './editor-view.ts';
import type { OvertakenView } from './editor-view.ts';
import { FactFormFields } from './fact-form.tsx';
import { saveStepPath, stepPath } from './paths.ts';
import { useEditorSaver } from './use-editor-saver.ts';

interface EditorFormProps {
  editor: LoadedEditor;
  form: FactForm;
  /** What the fields were made from. */
  revision: number;
  conflict: OvertakenView | null;
  savedAt: string;
  justSaved: MutableRefObject<boolean>;
}

/** The fields of a part, which save themselves, and the law beside them. */
export function EditorForm({ editor: { draft, step, person, panel }, form, revision, conflict: known, savedAt, justSaved }: EditorFormProps) {
  const ref = useRef<HTMLFormElement>(null);
  const here = stepPath(draft.id, step);
  const saving = useEditorSaver(ref, { here, address: saveStepPath(draft.id, step), keptAs: keptName(person, draft.id, step), revision, savedAt, conflict: known, justSaved });
  const { state, conflict, isPending } = saving;
  const law = saving.panel ?? panel;
  useFocusAtMark();
  const next = EDITOR_STEPS[EDITOR_STEPS.indexOf(step) + 1];
  return (
    <>
      <EditorSteps draft={draft.id} here={step} standings={law.steps} />
      <div className="edit-sides">
        <form method="post" action={here} noValidate ref={ref} onInput={saving.onInput} onSubmit={saving.onSubmit} aria-labelledby="phan-dang-soan">
          <h2 id="phan-dang-soan">{editorSteps[step]}</h2>
          <p className="measure sub mt2">{words.leads[step]} <a className="only-narrow" href={`#${LAW_ID}`}>{lawBeside.toIt}</a></p>
          {saving.isRestored ? <p className="note mt4">{words.restored}</p> : null}
          <input type="hidden" name={REVISION} value={revision} />
          {conflict === null ? null : (
            <>
              <input type="hidden" name={SEEN} value={conflict.seen} />
              <Overtaken conflict={conflict} />
            </>
          )}
          <div className="mt5" hidden={isPending}><FactFormFields form={form} /></div>
          <div className="edit-bar">
            <SaveStatus state={state} signInAt={here} />
            <p className="row">
              <button className="btn line" type="submit" id={SAVE_BUTTON}>{words.save}</button>
              <button className="btn" type="submit" name={GO} value={next ?? 'review'}>{next === undefined ? words.saveAndReview : words.saveAndGo(next)}</button>
            </p>
          </div>
        </form>
        <LawBeside draft={draft.id} step={step} panel={law} at={state.at} isOld={state.phase !== 'untouched' && state.phase !== 'saved'} />
      </div>
    </>
  );
}

/** Where the address names a field or a new row, typing can begin there at once. */
function useFocusAtMark(): void {
  useEffect(() => {
    const mark = window.location.hash.slice(1);
    const place = mark === '' ? null : document.getElementById(decodeURIComponent(mark));
    if (place === null || place.closest('form') === null) return;
    const field = place.matches('input, select, textarea') ? place : place.querySelector<HTMLElement>('input:not([type="hidden"]), select, textarea');
    field?.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'start' });
  }, []);
}

