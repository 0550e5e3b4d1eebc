import { useEffect, useState } from 'react';
import { findWords } from '../../domain/find-words.ts';
import { actForm as words } from '../../messages/desk.ts';
import { fieldId, SelectField } from '../../ui/fields.tsx';
import type { Choice } from '../../ui/fields.tsx';

interface ProvisionFieldProps {
  name: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  options: readonly Choice[];
  value: string;
  focus: boolean;
}

/** A provision from a long list. With script a filter stands above the list; without, the list alone does. */
export function ProvisionField({ name, label, options, value, ...rest }: ProvisionFieldProps) {
  const [scripted, setScripted] = useState(false);
  const [filter, setFilter] = useState('');
  const [chosen, setChosen] = useState(value);
  useEffect(() => setScripted(true), []);
  if (!scripted) return <SelectField name={name} label={label} options={options} values={[value]} empty={words.chooseProvision} {...rest} />;

  const found = findWords(filter, options, (option) => `${option.label} ${option.group ?? ''}`);
  const shown = chosen === '' || found.some((option) => option.value === chosen) ? found : [...options.filter((option) => option.value === chosen), ...found];
  return (
    <div className="f with-filter" onChange={(event) => event.target instanceof HTMLSelectElement && setChosen(event.target.value)}>
      <SelectField key={filter} name={name} label={label} options={shown} values={[chosen]} empty={words.chooseProvision} {...rest} />
      <div className="filter">
        <label htmlFor={`${fieldId(name)}-loc`}>{words.filterProvision}</label>
        <input id={`${fieldId(name)}-loc`} className="in" type="search" autoComplete="off" onInput={(event) => setFilter(event.currentTarget.value)} />
        <p className="vh" role="status">{filter === '' ? '' : words.filtered(found.length)}</p>
      </div>
    </div>
  );
}
