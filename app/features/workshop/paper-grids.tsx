import { Form } from '@remix-run/react';
import { Fragment } from 'react';
import { keyLabel, paperMode as words } from '../../messages/hall-paper.ts';
import { fieldId, firstError, TextField, typed } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import type { PaperTestForm, PaperVoteForm } from '../../use-cases/paper-mode-contracts.ts';
import { Bars } from './bars.tsx';

/** The cell of a line for the hands that were counted. */
const HANDS = 'tay';
const MORE = 10;

interface CellProps {
  name: string;
  label: string;
  state: FormState;
  kept: number | undefined;
  focus: boolean;
}

/** One number of a tally. The column's head names it for the eye, the label for the ear; what is wrong stands below the line. */
function Cell({ name, label, state, kept, focus }: CellProps) {
  const error = state.errors[name];
  return (
    <input
      className="in tally"
      type="text"
      inputMode="numeric"
      name={name}
      id={fieldId(name)}
      aria-label={label}
      aria-invalid={error === undefined ? undefined : true}
      aria-describedby={error === undefined ? undefined : `${fieldId(name)}-e`}
      autoComplete="off"
      maxLength={4}
      defaultValue={typed(state, name, kept === undefined ? '' : String(kept))}
      autoFocus={focus || undefined}
    />
  );
}

/** What is wrong with the cells of a line. */
function LineFaults({ names, state }: { names: readonly string[]; state: FormState }) {
  return names.map((name) => (state.errors[name] === undefined ? null : <p key={name} className="err" id={`${fieldId(name)}-e`}><span>{state.errors[name]}</span></p>));
}

/** Many sheets of a vote in one form: a line for each, Tab from cell to cell. */
export function PaperVoteGrid({ hall, form, state }: { hall: string; form: PaperVoteForm; state: FormState }) {
  const { item, title, ask, round, rounds, options, rows, whole } = form;
  const path = `/lop-dieu-hanh/${hall}/ban-giay?viec=${item}`;
  const keys = options.map(({ key }) => key);
  const cellsOf = (sheet: number): string[] => [...keys, HANDS].map((key) => `p.${sheet}.${key}`);
  const isWrong = (sheet: number): boolean => cellsOf(sheet).some((name) => state.errors[name] !== undefined);
  const focus = firstError(state, rows.flatMap(({ sheet }) => cellsOf(sheet)));
  return (
    <section className="mt5" aria-labelledby="dang-nhap-phieu">
      <h3 id="dang-nhap-phieu">{title}</h3>
      <p className="mt3">{ask}</p>
      {rounds < 2 ? null : (
        <p className="row">{Array.from({ length: rounds }, (_, index) => index + 1).map((each) => (each === round ? <b key={each} aria-current="true">{words.round(each)}</b> : <a key={each} href={`${path}&lan=${each}#nhap`}>{words.round(each)}</a>))}</p>
      )}
      <ul className="facts" aria-label={words.options}>{options.map(({ key, text }) => <li key={key}><b>{key.toUpperCase()}.</b> {text}</li>)}</ul>
      <p className="sub mt3">{words.voteHint}</p>
      <Form method="post" action={`${path}&lan=${round}&hang=${rows.length}`} preventScrollReset>
        <input type="hidden" name="item" value={item} />
        <input type="hidden" name="round" value={round} />
        <div className="tally-scroll">
          <table className="tbl tally-table">
            <caption className="vh">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{words.sheet}</th>
                {keys.map((key) => <th key={key} scope="col">{keyLabel(key)}</th>)}
                <th scope="col">{words.hands}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ sheet, counts, hands }) => (
                <Fragment key={sheet}>
                  <tr>
                    <th scope="row">{sheet}{hands === null ? null : <span className="sub">{words.keyedHands(hands)}</span>}</th>
                    {keys.map((key) => <td key={key}><Cell name={`p.${sheet}.${key}`} label={words.cell(sheet, key)} state={state} kept={counts[key]} focus={focus === `p.${sheet}.${key}`} /></td>)}
                    <td><Cell name={`p.${sheet}.${HANDS}`} label={words.cellHands(sheet)} state={state} kept={undefined} focus={focus === `p.${sheet}.${HANDS}`} /></td>
                  </tr>
                  {isWrong(sheet) ? <tr><td colSpan={keys.length + 2}><LineFaults names={cellsOf(sheet)} state={state} /></td></tr> : null}
                </Fragment>
              ))}
            </tbody>
          </table>
        </div>
        <p className="row mt4">
          <button className="btn full-sm" type="submit">{words.save}</button>
          <a className="btn text" href={`${path}&lan=${round}&hang=${rows.length + MORE}#nhap`}>{words.more}</a>
          <span className="sub">{words.moreHint}</span>
        </p>
      </Form>
      <div className="mt6"><Bars distribution={whole} label={words.whole} /></div>
    </section>
  );
}

/** A bundle of sheets of a test: a line for each question, a column for each choice. */
export function PaperTestGrid({ hall, form, state }: { hall: string; form: PaperTestForm; state: FormState }) {
  const { item, title, sheet, bundles, hands, questions } = form;
  const path = `/lop-dieu-hanh/${hall}/ban-giay?viec=${item}`;
  const focus = firstError(state, ['sheet', 'hands', ...questions.flatMap(({ number, keys }) => [...keys, HANDS].map((key) => `p.${number}.${key}`))]);
  return (
    <section className="mt5" aria-labelledby="dang-nhap-phieu">
      <h3 id="dang-nhap-phieu">{title}</h3>
      <p className="sub mt3 measure">{words.testHint}</p>
      {bundles.length === 0 ? null : <p>{words.bundles}: {bundles.map((bundle) => <a key={bundle.sheet} className="mr" href={`${path}&tap=${bundle.sheet}#nhap`}>{words.bundleLine(bundle.sheet, bundle.hands)}</a>)}</p>}
      <Form method="post" action={`${path}&tap=${sheet}`} preventScrollReset>
        <input type="hidden" name="item" value={item} />
        <input type="hidden" name="round" value="1" />
        <div className="f-row mt4">
          <TextField kind="digits" className="number-in" name="sheet" label={words.bundle} hint={words.bundleHint} error={state.errors['sheet']} value={typed(state, 'sheet', String(sheet))} maxLength={3} focus={focus === 'sheet'} />
          <TextField kind="digits" className="number-in" name="hands" label={words.bundleHands} error={state.errors['hands']} value={typed(state, 'hands', hands === null ? '' : String(hands))} maxLength={4} focus={focus === 'hands'} />
        </div>
        <ol className="tally-list">
          {questions.map(({ id, number, ask, keys, counts }) => (
            <li key={id}>
              <fieldset aria-describedby={state.errors[`p.${number}.${HANDS}`] === undefined ? undefined : `${fieldId(`p.${number}.${HANDS}`)}-e`}>
                <legend>{number}. {ask}</legend>
                <div className="tally-row">
                  {keys.map((key) => (
                    <div key={key} className="tally-cell">
                      <span aria-hidden="true">{keyLabel(key)}</span>
                      <Cell name={`p.${number}.${key}`} label={words.testCell(number, key)} state={state} kept={counts[key]} focus={focus === `p.${number}.${key}`} />
                    </div>
                  ))}
                </div>
                <LineFaults names={[...keys, HANDS].map((key) => `p.${number}.${key}`)} state={state} />
              </fieldset>
            </li>
          ))}
        </ol>
        <p className="mt5"><button className="btn full-sm" type="submit">{words.saveTest}</button></p>
      </Form>
    </section>
  );
}
