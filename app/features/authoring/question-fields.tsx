import { MOST_ROWS } from '../../domain/authoring/question-document.ts';
import { againstNames, demandNames, questionEditor as words } from '../../messages/question-editor.ts';
import type { QuestionPicks } from '../../use-cases/question-draft-contracts.ts';
import { OptionGroup, SelectField, TextArea, TextField, typed } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';

interface FieldsProps {
  state: FormState;
  picks: QuestionPicks;
}

const listed = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, label]) => ({ value, label }));

/** Rows that were filled in and two more to write in. */
function rowsOf(state: FormState, letter: string, most = MOST_ROWS): number[] {
  const used = Array.from({ length: most }, (_, row) => row).filter((row) => Object.keys(state.values).some((name) => name.startsWith(`${letter}.${row}.`) && (state.values[name]?.[0] ?? '') !== ''));
  return Array.from({ length: Math.min(most, (used.at(-1) ?? -1) + 3) }, (_, row) => row);
}

function Tick({ name, label, state }: { name: string; label: string; state: FormState }) {
  return <OptionGroup kind="checkbox" name={name} label={label} hideLabel options={[{ value: '1', label }]} values={[typed(state, name)]} />;
}

function Options({ state, picks }: FieldsProps) {
  return (
    <section className="mt5" aria-labelledby="phuong-an">
      <h2 id="phuong-an">{words.options}</h2>
      <p className="sub">{words.more}</p>
      {rowsOf(state, 'o').map((row) => (
        <fieldset className="q-row" key={row}>
          <legend>{words.option(row + 1)}</legend>
          <TextArea name={`o.${row}.text`} label={words.text} value={typed(state, `o.${row}.text`)} maxLength={600} />
          <Tick name={`o.${row}.right`} label={words.right} state={state} />
          <TextArea name={`o.${row}.because`} label={words.optionBecause} value={typed(state, `o.${row}.because`)} maxLength={600} />
          <SelectField name={`o.${row}.mis`} label={words.misconception} empty={words.choose} options={picks.misconceptions} values={[typed(state, `o.${row}.mis`)]} />
        </fieldset>
      ))}
    </section>
  );
}

function Items({ state }: FieldsProps) {
  return (
    <section className="mt5" aria-labelledby="cac-viec">
      <h2 id="cac-viec">{words.items}</h2>
      <p className="sub">{words.more}</p>
      {rowsOf(state, 'm').map((row) => (
        <fieldset className="q-row" key={row}>
          <legend>{words.item(row + 1)}</legend>
          <TextArea name={`m.${row}.text`} label={words.text} value={typed(state, `m.${row}.text`)} maxLength={600} />
          <SelectField name={`m.${row}.demand`} label={words.demand} empty={words.choose} options={listed(demandNames)} values={[typed(state, `m.${row}.demand`)]} />
          <SelectField name={`m.${row}.against`} label={words.against} empty={words.choose} options={listed(againstNames)} values={[typed(state, `m.${row}.against`)]} />
          <Tick name={`m.${row}.own`} label={words.own} state={state} />
        </fieldset>
      ))}
    </section>
  );
}

function DateFields({ state }: FieldsProps) {
  return (
    <fieldset className="q-row">
      <legend>{words.computed}</legend>
      <TextField name="d.term" label={words.term} hint={words.termHint} value={typed(state, 'd.term')} maxLength={80} />
      <TextField name="d.from" label={words.from} hint={words.fromHint} value={typed(state, 'd.from')} maxLength={40} />
      <Tick name="d.extended" label={words.extended} state={state} />
      <Tick name="d.remote" label={words.remote} state={state} />
    </fieldset>
  );
}

function NumberFields({ state, picks }: FieldsProps) {
  const chosen = typed(state, 'n.what');
  const isKnown = chosen === '' || picks.numbers.some(({ value }) => value === chosen);
  const numbers = isKnown ? picks.numbers : [...picks.numbers, { value: chosen, label: words.gone }];
  return (
    <fieldset className="q-row">
      <legend>{words.computed}</legend>
      <TextField name="n.value" label={words.value} hint={words.termHint} value={typed(state, 'n.value')} maxLength={80} />
      <SelectField name="n.what" label={words.what} hint={words.whatHint} empty={words.choose} options={numbers} values={[chosen]} />
      <TextField name="n.on" label={words.numberOn} hint={words.fromHint} value={typed(state, 'n.on')} maxLength={40} />
      <TextField name="n.unit" label={words.unit} hint={words.unitHint} value={typed(state, 'n.unit')} maxLength={40} />
    </fieldset>
  );
}

function OrderFields({ state, picks }: FieldsProps) {
  return (
    <fieldset className="q-row">
      <legend>{words.computed}</legend>
      <SelectField name="x.scenario" label={words.scenario} hint={words.scenarioHint} empty={words.choose} options={picks.scenarios} values={[typed(state, 'x.scenario')]} />
      {picks.acts.length === 0 ? null : <OptionGroup kind="checkbox" name="x.acts" label={words.acts} hint={words.actsHint} options={picks.acts} values={state.values['x.acts'] ?? []} />}
    </fieldset>
  );
}

/** What an author states for the kind of question; the right answer is among it only where nobody can derive it. */
export function AnswerFields({ kind, ...props }: FieldsProps & { kind: string }) {
  switch (kind) {
    case 'date':
      return <DateFields {...props} />;
    case 'number':
      return <NumberFields {...props} />;
    case 'order':
      return <OrderFields {...props} />;
    case 'classify':
      return <Items {...props} />;
    case 'single':
    case 'multiple':
      return <Options {...props} />;
    default:
      return null;
  }
}

const MOST_VARIED = 4;

/** What is drawn anew each time. */
export function VariedFields({ state }: { state: FormState }) {
  const rows = rowsOf(state, 'v', MOST_VARIED);
  return (
    <details open={rows.length > 2}>
      <summary>{words.vary}</summary>
      <p className="sub">{words.varyLead}</p>
      {rows.map((row) => (
        <fieldset className="q-row" key={row}>
          <legend>{words.varyRow(row + 1)}</legend>
          <TextField name={`v.${row}.name`} label={words.varyName} value={typed(state, `v.${row}.name`)} maxLength={20} />
          <SelectField name={`v.${row}.sort`} label={words.varySort} empty={words.choose} options={listed(words.varySorts)} values={[typed(state, `v.${row}.sort`)]} />
          <TextField name={`v.${row}.from`} label={words.varyFrom} value={typed(state, `v.${row}.from`)} maxLength={20} />
          <TextField name={`v.${row}.to`} label={words.varyTo} value={typed(state, `v.${row}.to`)} maxLength={20} />
          <Tick name={`v.${row}.working`} label={words.working} state={state} />
          <TextArea name={`v.${row}.picks`} label={words.picks} value={typed(state, `v.${row}.picks`)} maxLength={2000} />
        </fieldset>
      ))}
    </details>
  );
}
