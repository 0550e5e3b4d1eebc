import type { ReactNode } from 'react';
import { formatDay } from '#simulations/law/day.ts';
import type { FormEntry, FormPageView } from '../../domain/forms/view-types.ts';
import { forms as words } from '../../messages/forms.ts';
import { Icon } from '../../ui/icon.tsx';
import { Meta } from '../../ui/rows.tsx';
import { provisionPath } from '../law/citation.tsx';
import { FieldTable } from './field-table.tsx';
import { FormSheet } from './form-sheet.tsx';
import { formListPath, formPath } from './paths.ts';

/** A blank form: where it comes from, the page itself, and which of its fields are judged on the desk. */
export function FormPage({ view, notice }: { view: FormPageView; notice: ReactNode }) {
  const { form } = view;
  return (
    <main className="page form-page" id="noi-dung" tabIndex={-1}>
      <div className="no-print">
        <div className="page-head">
          <a className="back" href={formListPath(form.from)}><Icon name="arrow-left" />{words.toList}</a>
          <h1>{form.title}</h1>
          <p>{words.printHint}</p>
        </div>
        {notice}
        <Meta
          entries={[
            [words.number, form.number],
            [words.instrument, form.instrument],
            [words.provision, <a key="p" href={provisionPath(form.provision, form.from)}>{form.article}</a>],
            [words.period, periodOf(form)],
            [words.verified, view.verified],
            [words.layout, view.layoutRead ? words.layoutRead : words.layoutComposed],
          ]}
        />
        {view.others.length === 0 ? null : (
          <section className="sec" aria-labelledby="ban-khac">
            <h2 id="ban-khac">{words.otherEditions}</h2>
            <ul className="papers">{view.others.map((other) => <li key={other.id}><a href={formPath(other.id)}>{words.edition(other.number, periodOf(other))}</a></li>)}</ul>
          </section>
        )}
      </div>
      <FormSheet sheet={view.sheet} />
      <section className="sec strong no-print" aria-labelledby="cac-o">
        <h2 id="cac-o">{words.fields}</h2>
        {view.sheet.fields.length === 0 ? <p>{words.notMadeHere}</p> : <><p className="sub">{words.fieldsLead}</p><FieldTable sheet={view.sheet} filled={null} /></>}
      </section>
    </main>
  );
}

function periodOf({ from, to }: FormEntry): string {
  return words.applies(formatDay(from), to === null ? null : formatDay(to - 1));
}
