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

/**
 * A provision from a long list. With script a filter stands beside the list; without, the list alone does. The list is the
 * same element in both, and what is chosen never leaves it: a choice made before the script arrived stays.
 */
export function ProvisionField({ name, label, options, value, ...rest }: ProvisionFieldProps) {
  const [scripted, setScripted] = useState(false);
  const [filter, setFilter] = useState({ words: '', chosen: '' });
  useEffect(() => setScripted(true), []);
  const found = new Set(findWords(filter.words, options, (option) => `${option.label} ${option.group ?? ''}`).map((option) => option.value));
  const shown = options.filter((option) => found.has(option.value) || option.value === filter.chosen);
  const narrow = (input: HTMLInputElement) => {
    const list = input.form?.elements.namedItem(name);
    setFilter({ words: input.value, chosen: list instanceof HTMLSelectElement ? list.value : '' });
  };
  return (
    <div className="f with-filter">
      <SelectField name={name} label={label} options={shown} values={[value]} empty={words.chooseProvision} {...rest} />
      {scripted ? (
        <div className="filter">
          <label htmlFor={`${fieldId(name)}-loc`}>{words.filterProvision}</label>
          <input id={`${fieldId(name)}-loc`} className="in" type="search" autoComplete="off" onInput={(event) => narrow(event.currentTarget)} />
          <p className="vh" role="status">{filter.words === '' ? '' : words.filtered(found.size)}</p>
        </div>
      ) : null}
    </div>
  );
}
