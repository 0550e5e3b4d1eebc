import { formatDay } from '#simulations/law/day.ts';
import type { FormListView } from '../../domain/forms/view-types.ts';
import { forms as words } from '../../messages/forms.ts';
import { TextField } from '../../ui/fields.tsx';
import { formPath } from './paths.ts';

interface FormListPageProps {
  view: FormListView;
  /** The date as typed, and what is wrong with it. */
  date: { typed: string; error: string | undefined };
}

/** The papers of every procedure with the forms that the law of a date prescribes for them. */
export function FormListPage({ view, date }: FormListPageProps) {
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </div>
      <form action="/bieu-mau" method="get">
        <TextField kind="digits" className="date-in" name="ngay" label={words.date} hint={words.dateHint} value={date.typed} error={date.error} />
        <p className="row mt4"><button className="btn full-sm" type="submit">{words.dateButton}</button></p>
      </form>
      <p className="sub mt5">{words.onDay(formatDay(view.on))}</p>
      <nav className="row mt4" aria-label={words.groups}>{view.groups.map((group) => <a key={group.id} className="more" href={`#nhom-${group.id}`}>{group.label}</a>)}</nav>
      {view.groups.map((group) => (
        <section key={group.id} className="sec strong mt6" aria-labelledby={`nhom-${group.id}`}>
          <h2 id={`nhom-${group.id}`}>{group.label}</h2>
          <ul className="form-list">
            {group.papers.map((paper) => (
              <li key={paper.kind}>
                {paper.form === null ? paper.name : <a className="more" href={formPath(paper.form.id)}>{paper.name}</a>}
                <span className="sub">
                  {paper.form === null ? (paper.ever ? words.noneThatDay : words.noneEver) : `${paper.form.number}, ${paper.form.instrument}, ${words.applies(formatDay(paper.form.from), paper.form.to === null ? null : formatDay(paper.form.to - 1))}`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
