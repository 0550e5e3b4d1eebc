import { Form, Link } from '@remix-run/react';
import { AUTHOR_ROLES } from '../../domain/authoring/draft.ts';
import { authorAudit } from '../../messages/author-audit.ts';
import { authorRights as words, authorRoles, draftTabs } from '../../messages/authoring.ts';
import type { RightsTable } from '../../use-cases/draft-contracts.ts';
import { FormSummary, OptionGroup, SelectField, typed } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Toast } from '../../ui/notice.tsx';
import { AUDIT_PATH } from './inbox-paths.ts';
import { DRAFTS_PATH } from './paths.ts';

/** Who may write, review and publish for which unit. */
export function RightsPage({ table, state, refusal, saved }: { table: RightsTable; state: FormState; refusal: string | null; saved: boolean }) {
  const { teachers, units } = table;
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <Link className="back" to={DRAFTS_PATH}><Icon name="arrow-left" />{draftTabs.back}</Link>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <p><Link to={AUDIT_PATH}>{authorAudit.link}</Link></p>
      </div>
      <div aria-live="polite" id="vua-xong" tabIndex={-1}>{saved ? <Toast>{words.saved}</Toast> : null}</div>
      <div className="split">
        {teachers.length === 0 ? <p className="empty">{words.empty}</p> : (
          <table className="tbl stack">
            <thead><tr><th scope="col">{words.who}</th><th scope="col">{words.given}</th></tr></thead>
            <tbody>
              {teachers.map(({ id, name, unit, roles }) => (
                <tr key={id}>
                  <th scope="row">{name}{unit === null ? null : <span className="sub row-sub">{unit}</span>}</th>
                  <td data-l={words.given}>{roles.length === 0 ? words.none : roles.map((each) => <span key={each.unit} className="draft-right">{words.inUnit(each.unitName, each.roles.map((role) => authorRoles[role].toLocaleLowerCase('vi')).join(', '))}</span>)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <aside>
          <section className="sec strong" aria-labelledby="cap-quyen">
            <h2 id="cap-quyen">{words.give}</h2>
            <FormSummary title={refusal} />
            {units.length === 0 ? <p className="empty mt3">{words.noUnits}</p> : (
              <Form method="post" className="mt4" key={saved ? 'saved' : 'form'}>
                <SelectField name="person" label={words.who} empty={words.choose} error={state.errors['person']} options={teachers.map(({ id, name }) => ({ value: id, label: name }))} values={[typed(state, 'person')]} />
                <SelectField name="unit" label={words.unit} empty={words.choose} error={state.errors['unit']} options={units.map(({ id, name }) => ({ value: id, label: name }))} values={[typed(state, 'unit')]} />
                <OptionGroup kind="checkbox" name="roles" label={words.roles} hint={words.rolesHint} options={AUTHOR_ROLES.map((value) => ({ value, label: authorRoles[value] }))} values={state.values['roles'] ?? []} />
                <p className="mt5"><button className="btn full-sm" type="submit">{words.save}</button></p>
              </Form>
            )}
          </section>
        </aside>
      </div>
    </main>
  );
}
