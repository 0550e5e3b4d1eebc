import { Link } from '@remix-run/react';
import type { ItemFilter } from '../../domain/authoring/item-filter.ts';
import { authorFigures as words, authorInbox } from '../../messages/author-inbox.ts';
import type { CaseFiguresPage as CaseFigures, ItemRow } from '../../use-cases/author-inbox-contracts.ts';
import { Icon } from '../../ui/icon.tsx';
import { CaseRegradeSection } from './case-regrade.tsx';
import { Groups } from './inbox-page.tsx';
import { ALL_QUESTIONS, CASE_FIGURES, INBOX_PATH, QUESTION_FIGURES } from './inbox-paths.ts';
import { ItemTable } from './item-table.tsx';
import { editorPath } from './paths.ts';

/** The figures of a case: its rules, what was contested in it, and the runs that an amendment touches. */
export function CaseFiguresPage({ page, filter, refusal }: { page: CaseFigures; filter: ItemFilter; refusal: string | null }) {
  const { item, title, runs, left, rows, groups, regrade, draft } = page;
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <Link className="back" to={INBOX_PATH}><Icon name="arrow-left" />{authorInbox.back}</Link>
        <h1>{draft === null ? title : <Link to={editorPath(draft.id)}>{title}</Link>}</h1>
        <p className="measure">{words.lead(runs, left)}</p>
      </div>
      <div className="flow">
        <section aria-labelledby="bang">
          <h2 id="bang" className="vh">{words.title(title)}</h2>
          <ItemTable rows={rows} filter={filter} isRule kind={CASE_FIGURES} id={item} />
        </section>
        {regrade === null ? null : <CaseRegradeSection regrade={regrade} refusal={refusal} />}
        {groups.length === 0 ? null : (
          <section className="sec" aria-labelledby="nhom-y-kien">
            <h2 id="nhom-y-kien">{authorInbox.said}</h2>
            <Groups groups={groups} />
          </section>
        )}
      </div>
    </main>
  );
}

/** The figures of the questions. */
export function QuestionFiguresPage({ rows, filter }: { rows: readonly ItemRow[]; filter: ItemFilter }) {
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <Link className="back" to={INBOX_PATH}><Icon name="arrow-left" />{authorInbox.back}</Link>
        <h1>{words.questionsTitle}</h1>
        <p>{words.questionsLead}</p>
      </div>
      <ItemTable rows={rows} filter={filter} isRule={false} kind={QUESTION_FIGURES} id={ALL_QUESTIONS} />
    </main>
  );
}
