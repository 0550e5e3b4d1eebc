import { Form } from '@remix-run/react';
import type { Difference } from '../../domain/authoring/difference.ts';
import { competenceNames } from '../../messages/lesson-editor.ts';
import { questionEditor as words, questionKinds } from '../../messages/question-editor.ts';
import type { FoundProvision } from '../../use-cases/lesson-draft-contracts.ts';
import type { LoadedQuestionDraft } from '../../use-cases/question-draft-contracts.ts';
import { FormSummary, OptionGroup, SelectField, TextArea, TextField, typed } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import { Toast } from '../../ui/notice.tsx';
import { CitationPicker } from './citation-picker.tsx';
import { Differences } from './differences.tsx';
import { DraftHeading } from './draft-tabs.tsx';
import { AnswerFields, VariedFields } from './question-fields.tsx';
import { QuestionPreviewPane } from './question-preview-pane.tsx';

interface QuestionEditorProps {
  loaded: LoadedQuestionDraft;
  /** What stands in the fields. */
  state: FormState;
  refusal: string | null;
  /** What is different in the text of whoever saved first. */
  differences: readonly Difference[] | null;
  found: readonly FoundProvision[] | null;
  justSaved: boolean;
}

const listed = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, label]) => ({ value, label }));
const KINDS = Object.entries(questionKinds).map(([value, { label, hint }]) => ({ value, label, hint }));

/** The editor of a question: fields for its kind, and beside them what trainees see, with the answer that the machine finds. */
export function QuestionEditorPage({ loaded: { draft, picks, preview }, state, refusal, differences, found, justSaved }: QuestionEditorProps) {
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <DraftHeading draft={draft} here="edit" />
      <FormSummary title={refusal}>{differences === null ? null : <Differences differences={differences} named={false} />}</FormSummary>
      <div aria-live="polite" id="vua-xong" tabIndex={-1}>{justSaved ? <Toast>{words.saved}</Toast> : null}</div>
      <div className="draft-sides lesson-sides">
        <Form method="post" className="lesson-form" key={`${draft.revision} ${refusal ?? ''}`}>
          <input type="hidden" name="phien-ban" value={draft.revision} />
          <OptionGroup kind="radio" name="kind" label={words.kind} options={KINDS} values={[typed(state, 'kind')]} />
          <TextArea name="ask" label={words.ask} hint={words.askHint} value={typed(state, 'ask')} maxLength={1200} />
          <AnswerFields kind={typed(state, 'kind')} state={state} picks={picks} />
          <TextArea name="because" label={words.because} hint={words.becauseHint} value={typed(state, 'because')} maxLength={1200} />
          <TextArea name="provisions" label={words.provisions} hint={words.provisionsHint} value={typed(state, 'provisions')} maxLength={1000} />
          {picks.open.length === 0 ? null : <OptionGroup kind="checkbox" name="untouched" label={words.untouched} hint={words.untouchedHint} options={picks.open} values={state.values['untouched'] ?? []} />}
          <SelectField name="course" label={words.course} empty={words.choose} options={picks.courses} values={[typed(state, 'course')]} />
          <SelectField name="competence" label={words.competence} empty={words.choose} options={listed(competenceNames)} values={[typed(state, 'competence')]} />
          <SelectField name="level" label={words.level} empty={words.choose} options={listed(words.levels)} values={[typed(state, 'level')]} />
          <TextField name="on" label={words.on} hint={words.onHint} value={typed(state, 'on')} maxLength={20} />
          <VariedFields state={state} />
          {draft.canWrite ? <p className="mt4"><button className="btn full-sm" type="submit" name="viec" value="ghi">{words.save}</button></p> : null}
          <CitationPicker found={found} asked={typed(state, 'tim')} insert={null} />
        </Form>
        <section className="sec strong preview-side" aria-labelledby="xem-truoc" tabIndex={0}>
          <h2 id="xem-truoc">{words.preview}</h2>
          <QuestionPreviewPane preview={preview} />
        </section>
      </div>
    </main>
  );
}
