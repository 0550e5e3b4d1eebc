import type { FormValues } from '../../domain/authoring/fact-conditions.ts';
import type { FactField, FactOption } from '../../domain/authoring/fact-form-view.ts';
import { warns } from '../../domain/authoring/fact-shown.ts';
import { factFormText as words } from '../../messages/fact-form.ts';
import { fieldId, OptionGroup, SelectField, TextArea, TextField } from '../../ui/fields.tsx';

/** More boxes than this are folded away until somebody wants them. */
const BOXES_IN_VIEW = 10;

/** One fact: its control, and what it is easily taken for. */
export function FactControl({ field, values }: { field: FactField; values: FormValues }) {
  return (
    <>
      <Control field={field} />
      {field.lookAlikes.map((each) => (
        <p key={each.says} className="fact-alike" hidden={!warns(each, field, values)}><b>{words.alike}</b> {each.says}</p>
      ))}
    </>
  );
}

function Control({ field }: { field: FactField }) {
  const { control, name, label, options, values } = field;
  const frame = { name, label, hint: hintOf(field), error: field.error ?? undefined };
  const value = values[0] ?? '';
  switch (control) {
    case 'hidden':
      return <input type="hidden" name={name} value={value} />;
    case 'long':
      return <TextArea {...frame} value={value} />;
    case 'text':
      return <TextField {...frame} value={value} />;
    case 'number':
      return <TextField kind="digits" className="number-in" {...frame} value={value} />;
    case 'date':
    case 'month':
      return <TextField className="date-in" {...frame} value={value} />;
    case 'check':
      return <TickBox name={name} label={label} hint={frame.hint} isTicked={value === '1'} />;
    case 'radio':
      return <OptionGroup kind="radio" {...frame} options={options} values={values} />;
    case 'select':
      return <SelectField {...frame} options={options} values={values} empty={words.choose} />;
    case 'boxes':
      return <Boxes field={field} hint={frame.hint} />;
  }
}

const needsOptions = ({ control }: FactField): boolean => control === 'select' || control === 'boxes';

function hintOf(field: FactField): string | undefined {
  const nothing = needsOptions(field) && field.options.length === 0 ? words.nothingToChoose : null;
  const hint = [nothing, field.help].filter((each) => each !== null).join(' ');
  return hint === '' ? undefined : hint;
}

function Boxes({ field: { name, label, options, values, error }, hint }: { field: FactField; hint: string | undefined }) {
  return (
    <>
      <input type="hidden" name={name} value="" />
      {options.length > BOXES_IN_VIEW
        ? <FoldedBoxes name={name} label={label} hint={hint} options={options} values={values} />
        : <OptionGroup kind="checkbox" name={name} label={label} hint={hint} error={error ?? undefined} options={options} values={values} />}
    </>
  );
}

/** What is ticked stands in view, and the rest of a long list folds away. */
function FoldedBoxes({ name, label, hint, options, values }: { name: string; label: string; hint: string | undefined; options: readonly FactOption[]; values: readonly string[] }) {
  const isTicked = ({ value }: FactOption): boolean => values.includes(value);
  const ticked = options.filter(isTicked);
  const hintId = `${fieldId(name)}-h`;
  return (
    <fieldset id={fieldId(name)} className="f" aria-describedby={hint === undefined ? undefined : hintId}>
      <legend>{label}</legend>
      {hint === undefined ? null : <span className="hint" id={hintId}>{hint}</span>}
      {ticked.length === 0 ? null : <BoxList name={name} options={ticked} isTicked />}
      <details><summary>{ticked.length === 0 ? words.open : words.openMore}</summary><BoxList name={name} options={options.filter((option) => !isTicked(option))} isTicked={false} /></details>
    </fieldset>
  );
}

function BoxList({ name, options, isTicked }: { name: string; options: readonly FactOption[]; isTicked: boolean }) {
  return (
    <div className="opts">
      {options.map(({ value, label }) => (
        <label className="opt" key={value}>
          <input type="checkbox" name={name} value={value} defaultChecked={isTicked} />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}

/** One box. What is posted before it tells a box that was cleared from one that was not in the form. */
export function TickBox({ name, label, hint, isTicked }: { name: string; label: string; hint?: string | undefined; isTicked: boolean }) {
  return (
    <>
      <input type="hidden" name={name} value="0" />
      <label className="opt">
        <input type="checkbox" id={fieldId(name)} name={name} value="1" defaultChecked={isTicked} />
        <span>{label}{hint === undefined ? null : <span className="opt-hint">{hint}</span>}</span>
      </label>
    </>
  );
}
