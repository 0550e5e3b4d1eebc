import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import { draftKinds } from '../../messages/authoring.ts';
import { importing as words } from '../../messages/sharing.ts';
import type { ImportPlan, ImportRow, LoadedImport, SheetPlan, Signer } from '../../use-cases/share-contracts.ts';
import { OptionGroup, SelectField, TextField, typed } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';

interface PlanProps {
  page: LoadedImport;
  state: FormState;
}

/** What a shared file would bring, by whom it is signed, and the second press. */
export function FilePlan({ plan, page, state }: PlanProps & { plan: ImportPlan }) {
  const { signer, rows } = plan;
  const isKnown = signer.state === 'own' || signer.state === 'known';
  return (
    <section className="sec strong flow" aria-labelledby="xem-truoc">
      <h2 id="xem-truoc">{words.plan(plan.name)}</h2>
      <p>{words.from(plan.madeBy, plan.unit, formatDay(dayOf(plan.on)))}</p>
      <Signature signer={signer} page={page} state={state} />
      <p>{plan.isSameLaw ? words.sameLaw : words.otherLaw}{plan.pictures === 0 ? '' : ` ${words.pictures(plan.pictures)}`}</p>
      <table className="tbl stack mt4">
        <thead>
          <tr>{[words.item, words.kind, words.authors, words.effect, words.check].map((head) => <th key={head} scope="col">{head}</th>)}</tr>
        </thead>
        <tbody>{rows.map((row, index) => <PlanRow key={index} row={row} />)}</tbody>
      </table>
      {rows.every(({ effect }) => effect === 'same') ? null : (
        <Confirm pending={plan.id} page={page} state={state}>
          {isKnown ? null : <OptionGroup kind="checkbox" name="unknown" label={words.unknown} hideLabel options={[{ value: '1', label: words.unknown, hint: words.unknownHint }]} values={state.values['unknown'] ?? []} error={state.errors['unknown']} />}
        </Confirm>
      )}
    </section>
  );
}

function Signature({ signer, page, state }: PlanProps & { signer: Signer }) {
  if (signer.state === 'own') return <p><span className="sev ok">{words.signed.own}</span></p>;
  if (signer.state === 'broken') return <p className="note strong">{words.signed.broken}</p>;
  if (signer.state === 'known') return <p><span className="sev ok">{words.signed.known(signer.name)}</span></p>;
  return (
    <div className="note strong">
      <p>{words.signed.foreign}</p>
      <p>{words.fingerprint}: <span className="key-digits">{signer.fingerprint}</span></p>
      <p>{page.canTrust ? words.trustLead : words.askAdmin}</p>
      {page.canTrust ? (
        <Form method="post">
          <input type="hidden" name="khoa" value={signer.publicKey} />
          <TextField name="keyName" label={words.keyName} value={typed(state, 'keyName')} error={state.errors['keyName']} maxLength={120} focus={state.errors['keyName'] !== undefined} />
          <p className="mt3"><button className="btn line full-sm" type="submit" name="viec" value="tin">{words.trust}</button></p>
        </Form>
      ) : null}
    </div>
  );
}

function PlanRow({ row: { kind, title, authors, effect, faults, changed } }: { row: ImportRow }) {
  return (
    <tr>
      <th scope="row" data-l={words.item}>{title}</th>
      <td data-l={words.kind}>{draftKinds[kind]}</td>
      <td data-l={words.authors}>{authors.join(', ')}</td>
      <td data-l={words.effect}>{words.effects[effect]}</td>
      <td data-l={words.check}>
        {faults === null ? words.later : faults.count === 0 ? words.faultless : (
          <>
            {words.faults(faults.count)}
            <ul className="tight">{faults.first.map((fault) => <li key={fault}>{fault}</li>)}</ul>
            {faults.count > faults.first.length ? words.more(faults.count - faults.first.length) : null}
          </>
        )}
        {changed.length === 0 ? null : <p>{words.changed}{changed.join('; ')}.</p>}
      </td>
    </tr>
  );
}

/** What was read of a template, row by row what was not, and the second press. */
export function SheetRead({ sheet, page, state }: PlanProps & { sheet: SheetPlan }) {
  return (
    <section className="sec strong flow" aria-labelledby="xem-truoc">
      <h2 id="xem-truoc">{words.sheetPlan(sheet.name)}</h2>
      <p>{words.sheetCounts(sheet.title, sheet.people, sheet.facts, sheet.papers)}</p>
      {sheet.unread.length === 0 ? <p>{words.allRead}</p> : (
        <>
          <h3 className="mt4">{words.unread(sheet.unread.length)}</h3>
          <p>{words.unreadLead}</p>
          <ul className="facts">{sheet.unread.map((each, index) => <li key={index}><b>{each.place}</b>{each.words === '' ? '' : `: ${each.words}`}</li>)}</ul>
        </>
      )}
      <Confirm pending={sheet.id} page={page} state={state}>{null}</Confirm>
    </section>
  );
}

function Confirm({ pending, page, state, children }: PlanProps & { pending: string; children: ReactNode }) {
  return (
    <Form method="post" className="mt5">
      <input type="hidden" name="pending" value={pending} />
      {children}
      {page.units.length < 2 ? null : <SelectField name="unit" label={words.unit} empty={words.ownUnit} options={page.units.map(({ id, name }) => ({ value: id, label: name }))} values={state.values['unit'] ?? []} error={state.errors['unit']} />}
      <p className="mt4"><button className="btn full-sm" type="submit" name="viec" value="nhap">{words.confirm}</button></p>
      <p className="sub mt3">{words.after}</p>
    </Form>
  );
}
