import type { Field } from '#simulations/desk/view-types.ts';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import { actForm as words } from '../../messages/desk.ts';
import { firstError, OptionGroup, RowsField, SelectField, TextField, typed } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import { ProvisionField } from './provision-field.tsx';

/** Up to this many choices stand in the open; more go into a list that opens. */
const RADIOS_AT_MOST = 5;

/** The form of an act, made from the fields that the desk states. */
export function ActFields({ fields, state }: { fields: readonly Field[]; state: FormState }) {
  const focusOn = firstError(state, fields.map((field) => field.name));
  return (
    <>
      {fields.map((field) => (
        <ActField key={field.name} field={field} state={state} focus={field.name === focusOn} />
      ))}
    </>
  );
}

function ActField({ field, state, focus }: { field: Field; state: FormState; focus: boolean }) {
  const frame = {
    name: field.name,
    label: isOptional(field) ? `${field.label} ${words.optional}` : field.label,
    hint: field.hint,
    error: state.errors[field.name],
    focus,
  };
  const back = state.values[field.name];
  switch (field.kind) {
    case 'choice': {
      const values = back ?? (field.initial === undefined ? [] : [field.initial]);
      if (field.options.length <= RADIOS_AT_MOST) return <OptionGroup kind="radio" {...frame} options={field.options} values={values} />;
      return <SelectField {...frame} options={field.options} values={values} empty={words.choose} />;
    }
    case 'multi':
      return <OptionGroup kind="checkbox" {...frame} options={field.options} values={isBack(state) ? (back ?? []) : (field.initial ?? [])} />;
    case 'yes-no': {
      const initial = field.initial === undefined ? [] : [field.initial ? 'yes' : 'no'];
      return <OptionGroup kind="radio" {...frame} options={[{ value: 'yes', label: words.yes }, { value: 'no', label: words.no }]} values={back ?? initial} />;
    }
    case 'date':
      return <TextField kind="digits" className="date-in" {...frame} hint={field.hint ?? words.dateHint} value={typed(state, field.name, field.initial === undefined ? '' : formatDay(dayOf(field.initial)))} />;
    case 'number':
      return <TextField kind="digits" className="number-in" {...frame} hint={field.hint ?? words.daysUnit} value={typed(state, field.name, field.initial === undefined ? '' : String(field.initial))} />;
    case 'text':
      return <TextField {...frame} value={typed(state, field.name, field.initial)} maxLength={field.maxLength} />;
    case 'record':
      return <RowsField {...frame} rows={field.rows} options={field.options} valueOf={(key) => typed(state, `${field.name}.${key}`)} errorOf={(key) => state.errors[`${field.name}.${key}`]} empty={words.choose} />;
    case 'provision':
      return <ProvisionField {...frame} options={field.options} value={typed(state, field.name)} />;
  }
}

/**
 * Only a field whose emptiness has a meaning of its own is called optional. A list from which nothing is ticked is possible on
 * the desk, but whether it may be empty is for the law to say, not for the form.
 */
function isOptional(field: Field): boolean {
  return !field.required && (field.kind === 'date' || field.kind === 'text' || field.kind === 'number');
}

/** A form that came back has values, even if none for a field whose boxes were all cleared. */
function isBack(state: FormState): boolean {
  return Object.keys(state.values).length > 0;
}
