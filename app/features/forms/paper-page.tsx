import { formatDay } from '#simulations/law/day.ts';
import { forms as words } from '../../messages/forms.ts';
import { Icon } from '../../ui/icon.tsx';
import type { LoadedPaper } from '../../use-cases/paper-contracts.ts';
import { debriefPath, deskPath } from '../desk/paths.ts';
import { FieldTable } from './field-table.tsx';
import { FormSheet } from './form-sheet.tsx';
import { formPath } from './paths.ts';

/** A paper that a trainee has made, filled in as on the desk, with its fields below. */
export function PaperPage({ view }: { view: LoadedPaper }) {
  const { sheet } = view;
  const debrief = debriefPath(view.attempt);
  const wrong = new Set(view.findings.flatMap(({ fields }) => fields));
  return (
    <main className="page form-page" id="noi-dung" tabIndex={-1}>
      <div className="page-head no-print">
        <a className="back" href={view.submitted ? debrief : deskPath(view.attempt)}><Icon name="arrow-left" />{view.submitted ? words.backToDebrief : words.backToDesk}</a>
        <h1>{sheet.name}</h1>
        <p>{words.paperOf(view.scenario)} {words.paperLead(formatDay(view.madeOn))} {words.printHint}</p>
        <p>{sheet.formId === null ? words.noNumberedForm : <a href={formPath(sheet.formId)}>{words.blankForm}</a>}</p>
      </div>
      <FormSheet sheet={sheet} wrong={wrong} />
      <section className="sec strong no-print" aria-labelledby="cac-o">
        <h2 id="cac-o">{words.fields}</h2>
        <p className="sub">{words.fieldsLead}</p>
        <FieldTable sheet={sheet} filled={{ submitted: view.submitted, findings: view.findings, debrief }} />
      </section>
    </main>
  );
}
