import { Form, Link as RouterLink } from '@remix-run/react';
import { PERSON_ROLES } from '../../domain/roles.ts';
import { formatPhone } from '../../domain/phone.ts';
import { currency } from '../../messages/currency.ts';
import { people as words } from '../../messages/office.ts';
import { regrade } from '../../messages/regrade.ts';
import { roles } from '../../messages/vi.ts';
import { sentenceCase } from '../../messages/sentence-case.ts';
import type { PersonRow } from '../../use-cases/contracts.ts';
import { firstError, FormSummary, OptionGroup, TextField, typed } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import { Notice } from '../../ui/notice.tsx';

/** A one-time link that was just made. It is nowhere else. */
export interface FreshLink {
  title: string;
  url: string;
  /** Last day, ready to read. */
  until: string;
}

interface PeoplePageProps {
  people: readonly PersonRow[];
  link: FreshLink | null;
  state: FormState;
  refusal: string | null;
}

/** People with an account, and adding one. Nobody sets a password for somebody else. */
export function PeoplePage({ people, link, state, refusal }: PeoplePageProps) {
  const focus = firstError(state, ['name', 'phone', 'role', 'commune']);
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <p><RouterLink to="/quan-tri/cham-lai">{regrade.link}</RouterLink></p>
        <p><RouterLink to="/quan-tri/cap-nhat">{currency.link}</RouterLink></p>
      </div>
      <div aria-live="polite">{link === null ? null : <Link link={link} />}</div>
      <div className="split">
        <section aria-labelledby="nguoi">
          <h2 id="nguoi">{words.list}</h2>
          <Form method="post">
            <input type="hidden" name="intent" value="renew" />
            <table className="tbl stack mt3">
              <thead>
                <tr>
                  <th scope="col">{words.name}</th>
                  <th scope="col">{words.phone}</th>
                  <th scope="col">{words.role}</th>
                  <th scope="col">{words.status}</th>
                  <th scope="col">{words.action}</th>
                </tr>
              </thead>
              <tbody>
                {people.map((person) => (
                  <tr key={person.id}>
                    <th scope="row">{person.name}{person.commune === null ? null : <span className="sub row-sub">{person.commune}</span>}</th>
                    <td data-l={words.phone} className="nb">{formatPhone(person.phone)}</td>
                    <td data-l={words.role}>{roles[person.role]}</td>
                    <td data-l={words.status}>{statusOf(person)}</td>
                    <td><button className="btn text" type="submit" name="person" value={person.id} aria-label={words.newLinkFor(person.name)}>{words.newLink}</button></td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Form>
        </section>
        <aside>
          <section className="sec strong" aria-labelledby="them">
            <h2 id="them">{words.add}</h2>
            <FormSummary title={refusal} />
            {/* A new key empties the form once the person has been added. */}
            <Form key={link?.url} method="post" className="mt4">
              <input type="hidden" name="intent" value="add" />
              <TextField name="name" label={words.name} error={state.errors['name']} value={typed(state, 'name')} focus={focus === 'name'} />
              <TextField kind="tel" name="phone" label={words.phone} error={state.errors['phone']} value={typed(state, 'phone')} focus={focus === 'phone'} />
              <OptionGroup kind="radio" name="role" label={words.role} error={state.errors['role']} options={PERSON_ROLES.map((role) => ({ value: role, label: sentenceCase(roles[role]) }))} values={[typed(state, 'role', 'trainee')]} focus={focus === 'role'} />
              <TextField name="commune" label={words.commune} error={state.errors['commune']} value={typed(state, 'commune')} focus={focus === 'commune'} />
              <p className="mt5"><button className="btn full-sm" type="submit">{words.button}</button></p>
            </Form>
          </section>
        </aside>
      </div>
    </main>
  );
}

function statusOf(person: PersonRow): string {
  if (person.disabled) return words.disabled;
  return person.hasPassword ? words.active : words.invited;
}

function Link({ link }: { link: FreshLink }) {
  return (
    <div className="mb5">
      <Notice kind="done" title={link.title}>
        <p>{words.linkHint(link.until)}</p>
        <TextField name="link" label={words.link} value={link.url} />
      </Notice>
    </div>
  );
}
