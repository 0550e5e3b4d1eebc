import type { ReactNode } from 'react';

/** What a form had when it came back with errors: what was typed, and what is wrong with it, by field name. */
export interface FormState {
  values: Readonly<Record<string, readonly string[]>>;
  errors: Readonly<Record<string, string>>;
}

export const EMPTY_FORM: FormState = { values: {}, errors: {} };

/** The value typed before, or the initial one. */
export function typed(state: FormState, name: string, initial = ''): string {
  const values = state.values[name];
  return values === undefined ? initial : (values[0] ?? '');
}

/** The name of the first field in error (or with a row in error), in the order given: it takes the focus. */
export function firstError(state: FormState, names: readonly string[]): string | undefined {
  const wrong = Object.keys(state.errors);
  return names.find((name) => wrong.some((key) => key === name || key.startsWith(`${name}.`)));
}

/** Element id of a field, derived from its name. */
export function fieldId(name: string): string {
  return `o-${name.replaceAll(/[^a-zA-Z0-9]+/g, '-')}`;
}

interface FieldFrame {
  name: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
}

function described({ name, hint, error }: FieldFrame): string | undefined {
  const ids = [hint === undefined ? null : `${fieldId(name)}-h`, error === undefined ? null : `${fieldId(name)}-e`].filter((id) => id !== null);
  return ids.length === 0 ? undefined : ids.join(' ');
}

function Hint({ name, hint }: FieldFrame) {
  return hint === undefined ? null : <span className="hint" id={`${fieldId(name)}-h`}>{hint}</span>;
}

function FieldError({ name, error }: FieldFrame) {
  return error === undefined ? null : <p className="err" id={`${fieldId(name)}-e`}><span>{error}</span></p>;
}

/** Attributes that tie a control to its label, hint and error. */
function control(frame: FieldFrame, focus: boolean) {
  return {
    id: fieldId(frame.name),
    name: frame.name,
    'aria-describedby': described(frame),
    'aria-invalid': frame.error === undefined ? undefined : true,
    autoFocus: focus || undefined,
  };
}

interface TextFieldProps extends FieldFrame {
  kind?: 'text' | 'tel' | 'password' | 'search' | 'digits';
  value?: string;
  autoComplete?: string;
  maxLength?: number;
  required?: boolean;
  focus?: boolean;
  className?: string;
}

/** One line of text. Uncontrolled: nothing rewrites it while somebody types Vietnamese. */
export function TextField({ kind = 'text', value = '', autoComplete = 'off', maxLength, required = false, focus = false, className, ...frame }: TextFieldProps) {
  return (
    <div className={frame.error === undefined ? 'f' : 'f bad'}>
      <label htmlFor={fieldId(frame.name)}>{frame.label}</label>
      <Hint {...frame} />
      <input
        {...control(frame, focus)}
        className={className === undefined ? 'in' : `in ${className}`}
        type={kind === 'digits' ? 'text' : kind}
        inputMode={kind === 'digits' ? 'numeric' : undefined}
        defaultValue={value}
        autoComplete={autoComplete}
        maxLength={maxLength}
        aria-required={required || undefined}
      />
      <FieldError {...frame} />
    </div>
  );
}

/** Several lines of text. */
export function TextArea({ value = '', maxLength, focus = false, ...frame }: FieldFrame & { value?: string; maxLength?: number; focus?: boolean }) {
  return (
    <div className={frame.error === undefined ? 'f' : 'f bad'}>
      <label htmlFor={fieldId(frame.name)}>{frame.label}</label>
      <Hint {...frame} />
      <textarea {...control(frame, focus)} defaultValue={value} maxLength={maxLength} />
      <FieldError {...frame} />
    </div>
  );
}

export interface Choice {
  value: string;
  label: string;
  hint?: string;
  group?: string | undefined;
}

interface ChoiceFieldProps extends FieldFrame {
  options: readonly Choice[];
  values: readonly string[];
  focus?: boolean;
}

function grouped(options: readonly Choice[]): { group: string; options: Choice[] }[] {
  const groups = new Map<string, Choice[]>();
  for (const option of options) {
    const group = option.group ?? '';
    groups.set(group, [...(groups.get(group) ?? []), option]);
  }
  return [...groups].map(([group, members]) => ({ group, options: members }));
}

/** The options of a select, grouped where they have groups, behind an empty first one. */
function SelectOptions({ options, empty }: { options: readonly Choice[]; empty: string }) {
  const toOption = (option: Choice) => <option key={option.value} value={option.value}>{option.label}</option>;
  return (
    <>
      <option value="">{empty}</option>
      {grouped(options).map(({ group, options: members }) =>
        group === '' ? members.map(toOption) : <optgroup key={group} label={group}>{members.map(toOption)}</optgroup>,
      )}
    </>
  );
}

/** One of many, in a list that opens. */
export function SelectField({ options, values, empty, focus = false, ...frame }: ChoiceFieldProps & { empty: string }) {
  return (
    <div className={frame.error === undefined ? 'f' : 'f bad'}>
      <label htmlFor={fieldId(frame.name)}>{frame.label}</label>
      <Hint {...frame} />
      <select {...control(frame, focus)} defaultValue={values[0] ?? ''}>
        <SelectOptions options={options} empty={empty} />
      </select>
      <FieldError {...frame} />
    </div>
  );
}

/** A few choices, all in view: radios for one, checkboxes for several. */
export function OptionGroup({ kind, options, values, focus = false, hideLabel = false, ...frame }: ChoiceFieldProps & { kind: 'radio' | 'checkbox'; hideLabel?: boolean }) {
  return (
    <fieldset id={fieldId(frame.name)} className={frame.error === undefined ? 'f' : 'f bad'} aria-describedby={described(frame)}>
      <legend className={hideLabel ? 'vh' : undefined}>{frame.label}</legend>
      <Hint {...frame} />
      <div className="opts">
        {options.map((option, index) => (
          <label className="opt" key={option.value}>
            <input
              type={kind}
              name={frame.name}
              value={option.value}
              defaultChecked={values.includes(option.value)}
              autoFocus={(focus && index === 0) || undefined}
              aria-invalid={frame.error !== undefined && index === 0 ? true : undefined}
            />
            <span>
              {option.label}
              {option.hint === undefined ? null : <span className="opt-hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      <FieldError {...frame} />
    </fieldset>
  );
}

interface RowsFieldProps extends FieldFrame {
  rows: readonly { key: string; label: string }[];
  options: readonly Choice[];
  /** The value chosen in a row, by the row's key. */
  valueOf(key: string): string;
  /** What is wrong with one row, by the row's key. */
  errorOf(key: string): string | undefined;
  empty: string;
  focus?: boolean;
}

/** One choice for each row; a row's control is named `field.row`. */
export function RowsField({ rows, options, valueOf, errorOf, empty, focus = false, ...frame }: RowsFieldProps) {
  const focused = rows.find((row) => errorOf(row.key) !== undefined) ?? rows[0];
  return (
    <fieldset className={frame.error === undefined ? 'f' : 'f bad'} aria-describedby={described(frame)}>
      <legend>{frame.label}</legend>
      <Hint {...frame} />
      <div className="rows-field">
        {rows.map((row) => {
          const one: FieldFrame = { name: `${frame.name}.${row.key}`, label: row.label, error: errorOf(row.key) };
          return (
            <div key={row.key} className={one.error === undefined ? 'row-field' : 'row-field bad'}>
              <label htmlFor={fieldId(one.name)}>{one.label}</label>
              <select {...control(one, focus && row === focused)} defaultValue={valueOf(row.key)}>
                <SelectOptions options={options} empty={empty} />
              </select>
              <FieldError {...one} />
            </div>
          );
        })}
      </div>
      <FieldError {...frame} />
    </fieldset>
  );
}

/** The summary above a form that came back, or null when nothing is wrong. */
export function FormSummary({ title, children }: { title: string | null; children?: ReactNode }) {
  if (title === null) return null;
  return (
    <div className="note strong" role="alert">
      <p><b>{title}</b></p>
      {children}
    </div>
  );
}
