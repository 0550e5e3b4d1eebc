import { Form } from '@remix-run/react';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import type { DebriefView, DisagreementView } from '../../domain/debrief/view-types.ts';
import { contests } from '../../messages/contests.ts';
import { debrief as words } from '../../messages/debrief.ts';
import { SelectField, TextArea, typed } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import { Notice } from '../../ui/notice.tsx';
import { debriefPath } from '../desk/paths.ts';

interface DisagreementProps {
  view: DebriefView;
  state: FormState;
  sent: boolean;
}

/** "Tôi không đồng ý": the trace and the trainee's reason go to the keeper of the rule. */
export function Disagreement({ view, state, sent }: DisagreementProps) {
  const names = new Map(view.findings.map((finding) => [finding.id, finding.name]));
  return (
    <section className="sec" aria-labelledby="khac-y">
      <h2 id="khac-y" tabIndex={-1}>{words.disagreeTitle}</h2>
      <div aria-live="polite">{sent ? <Notice kind="done"><p>{words.disagreeSent}</p></Notice> : null}</div>
      <p className="measure mt3">{words.disagreeLead}</p>
      {view.disagreements.length === 0 ? null : (
        <div className="mt4">
          <h3>{words.disagreeMine}</h3>
          <ul className="facts">
            {view.disagreements.map((item, index) => (
              <li key={index}>
                <b>{item.finding === null ? words.disagreeWhole : (names.get(item.finding) ?? words.disagreeWhole)}:</b> {item.words}
                <Reply answer={item.answer} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <details className="mt3" open={Object.keys(state.errors).length > 0}>
        <summary>{words.disagreeOpen}</summary>
        <Form method="post" action={debriefPath(view.attempt)} className="measure">
          <input type="hidden" name="intent" value="disagree" />
          <SelectField name="finding" label={words.disagreeAbout} error={state.errors['finding']} options={view.findings.map((finding) => ({ value: finding.id, label: finding.name }))} values={[typed(state, 'finding')]} empty={words.disagreeWhole} focus={state.errors['finding'] !== undefined} />
          <TextArea name="words" label={words.disagreeWords} hint={words.disagreeHint} error={state.errors['words']} value={typed(state, 'words')} maxLength={2000} focus={state.errors['words'] !== undefined && state.errors['finding'] === undefined} />
          <p className="mt5"><button className="btn line full-sm" type="submit">{words.disagreeSend}</button></p>
        </Form>
      </details>
    </section>
  );
}

/** What the keeper of the rule answered, in their own words. */
function Reply({ answer }: { answer: DisagreementView['answer'] }) {
  if (answer === null) return <span className="sub row-sub">{contests.waiting}</span>;
  return (
    <>
      <span className="sub row-sub">{contests.reply(contests.outcomes[answer.outcome], answer.by, formatDay(dayOf(answer.on)))}</span>
      <span className="row-sub as-typed">{answer.words}</span>
    </>
  );
}
