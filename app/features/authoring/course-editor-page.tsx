import { Form } from '@remix-run/react';
import type { Difference } from '../../domain/authoring/difference.ts';
import { courseEditor as words } from '../../messages/course-editor.ts';
import { competenceNames } from '../../messages/lesson-editor.ts';
import type { CourseRow, LoadedCourseDraft } from '../../use-cases/course-draft-contracts.ts';
import { FormSummary, OptionGroup, SelectField, TextArea, TextField, typed } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import { Toast } from '../../ui/notice.tsx';
import { CourseRows } from './course-rows.tsx';
import { Differences } from './differences.tsx';
import { DraftHeading } from './draft-tabs.tsx';
import { FaultList } from './fault-list.tsx';

interface CourseEditorProps {
  loaded: LoadedCourseDraft;
  state: FormState;
  refusal: string | null;
  differences: readonly Difference[] | null;
  justSaved: boolean;
}

const COMPETENCES = Object.entries(competenceNames).map(([value, label]) => ({ value, label }));

/** The editor of a course: its head, and lessons and cases of the library in an order that presses change. Every press saves the whole form. */
export function CourseEditorPage({ loaded, state, refusal, differences, justSaved }: CourseEditorProps) {
  const { draft, title, summary, owner, competences, preview, choices } = loaded;
  const last = preview.rows.length - 1;
  const presses = (row: CourseRow, index: number) => (
    <p className="row">
      {index === 0 ? null : <button className="btn text" type="submit" name="len" value={index} aria-label={words.up(row.title)}>{words.upShort}</button>}
      {index === last ? null : <button className="btn text" type="submit" name="xuong" value={index} aria-label={words.down(row.title)}>{words.downShort}</button>}
      <button className="btn text" type="submit" name="bo" value={index} aria-label={words.remove(row.title)}>{words.removeShort}</button>
    </p>
  );
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <DraftHeading draft={draft} here="edit" />
      <FormSummary title={refusal}>{differences === null ? null : <Differences differences={differences} named={false} />}</FormSummary>
      <div aria-live="polite" id="vua-xong" tabIndex={-1}>{justSaved ? <Toast>{words.saved}</Toast> : null}</div>
      <Form method="post" className="draft-sides lesson-form" key={`${draft.revision} ${refusal ?? ''}`}>
        <div>
          <input type="hidden" name="phien-ban" value={draft.revision} />
          <TextField name="title" label={words.name} value={typed(state, 'title', title)} maxLength={240} />
          <TextArea name="summary" label={words.summary} hint={words.summaryHint} value={typed(state, 'summary', summary)} maxLength={240} />
          <TextField name="owner" label={words.owner} value={typed(state, 'owner', owner)} maxLength={240} />
          <OptionGroup kind="checkbox" name="competences" label={words.competences} options={COMPETENCES} values={competences} />
          {draft.canWrite ? <p className="mt4"><button className="btn full-sm" type="submit" name="viec" value="ghi">{words.save}</button></p> : null}
        </div>
        <section className="sec strong" aria-labelledby="cac-bai">
          <h2 id="cac-bai">{words.items}</h2>
          <FaultList kind="course" faults={preview.faults} />
          <CourseRows rows={preview.rows} {...(draft.canWrite ? { presses } : {})} />
          {draft.canWrite ? (
            <>
              <SelectField name="item" label={words.addWhat} empty={words.choose} options={choices} values={[]} />
              <p className="mt3"><button className="btn line full-sm" type="submit" name="viec" value="them">{words.add}</button></p>
            </>
          ) : null}
        </section>
      </Form>
    </main>
  );
}
