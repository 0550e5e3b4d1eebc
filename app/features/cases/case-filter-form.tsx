import { Form, Link } from '@remix-run/react';
import { ROLE_TRACKS } from '#simulations/scenario/role-tracks.ts';
import { DURATIONS, FILTER_NAMES } from '../../domain/case-filter.ts';
import type { CaseFilter } from '../../domain/case-filter.ts';
import { DIFFICULTIES } from '../../domain/difficulty.vi.ts';
import { caseFilter as words, roleTracks } from '../../messages/library.ts';
import { SelectField } from '../../ui/fields.tsx';
import type { Choice } from '../../ui/fields.tsx';

/** Narrows the library by whose desk it is, by procedure, by how hard and by how long; a plain form that works before script arrives. */
export function CaseFilterForm({ filter, procedures }: { filter: CaseFilter; procedures: readonly { id: string; title: string }[] }) {
  const isNarrowed = Object.values(filter).some((value) => value !== null);
  return (
    <Form method="get" action="/tinh-huong" role="search" aria-label={words.title} className="case-filter" key={JSON.stringify(filter)}>
      <Select name={FILTER_NAMES.role} label={words.role} value={filter.role} options={ROLE_TRACKS.map((value) => ({ value, label: roleTracks[value] }))} />
      <Select name={FILTER_NAMES.procedure} label={words.procedure} value={filter.procedure} options={procedures.map(({ id, title }) => ({ value: id, label: title }))} />
      <Select name={FILTER_NAMES.difficulty} label={words.difficulty} value={filter.difficulty} options={DIFFICULTIES.map((value) => ({ value, label: value }))} />
      <Select name={FILTER_NAMES.minutes} label={words.minutes} value={filter.minutes === null ? null : String(filter.minutes)} options={DURATIONS.map((value) => ({ value: String(value), label: words.upTo(value) }))} />
      <p className="row">
        <button className="btn line full-sm" type="submit">{words.apply}</button>
        {isNarrowed ? <Link className="btn text" to="/tinh-huong">{words.clear}</Link> : null}
      </p>
    </Form>
  );
}

function Select({ value, ...field }: { name: string; label: string; value: string | null; options: readonly Choice[] }) {
  return <SelectField {...field} values={value === null ? [] : [value]} empty={words.any} />;
}
