import type { FormValues } from '../../domain/authoring/fact-conditions.ts';
import { ADD_ROW, DROP_ROW, LEAD_ROW } from '../../domain/authoring/fact-form-view.ts';
import type { FactForm, FactGroup, FactList, FactNode, FactSection, FactWants } from '../../domain/authoring/fact-form-view.ts';
import { asksForBox, isOpen, isShown } from '../../domain/authoring/fact-shown.ts';
import { factFormText as words } from '../../messages/fact-form.ts';
import { fieldId } from '../../ui/fields.tsx';
import { FactControl, TickBox } from './fact-control.tsx';
import { useTyped } from './use-typed.ts';

/**
 * The fields of the facts, to stand inside the form of a page. All fields are in the page and those that do not apply are
 * hidden: without script a press shows what now applies, with script it shows at once. The page gives it a key of the
 * draft's revision, so that a saved form starts anew.
 */
export function FactFormFields({ form }: { form: FactForm }) {
  const { ref, values, isLive, onChange } = useTyped(form);
  return (
    <div className="fact-form" ref={ref} onChange={onChange}>
      {/* Enter in a field presses the first button of a form: it must not be one that takes out a row. */}
      <button type="submit" className="vh" tabIndex={-1} aria-hidden="true">{words.refresh}</button>
      {form.sections.map((section) => <Section key={section.id} section={section} values={values} />)}
      {isLive ? null : (
        <div className="sec">
          <p className="hint">{words.refreshHelp}</p>
          <button type="submit" className="btn line full-sm">{words.refresh}</button>
        </div>
      )}
    </div>
  );
}

function Section({ section: { id, title, nodes, wants }, values }: { section: FactSection; values: FormValues }) {
  const heading = `su-viec-${id}`;
  return (
    <section className="sec" aria-labelledby={heading} hidden={wants === undefined && !nodes.some((node) => isShown(node, values))}>
      <h2 id={heading} className={nodes.length === 1 && nodes[0]?.node === 'field' && nodes[0].label === title ? 'vh' : undefined}>{title}</h2>
      {wants === undefined ? null : <Wants wants={wants} />}
      <Parts nodes={nodes} values={values} isAlone={nodes.length === 1} />
    </section>
  );
}

/** What nobody can find out yet, each with the button that adds a way to. */
function Wants({ wants: { lead, items, all } }: { wants: FactWants }) {
  return (
    <>
      <p>{lead}</p>
      {items.length === 0 ? null : (
        <ul className="fact-wants">
          {items.map(({ says, value }) => (
            <li key={value}>
              <span>{says}</span>
              <button type="submit" className="btn text" name={ADD_ROW} value={value}>{words.addWay}<span className="vh">: {says}</span></button>
            </li>
          ))}
        </ul>
      )}
      {all === null ? null : <button type="submit" className="btn line full-sm" name={ADD_ROW} value={all.value}>{all.label}</button>}
    </>
  );
}

interface Shown {
  values: FormValues;
  /** The heading above already says what this is. */
  isAlone?: boolean;
}

const SHORT: readonly string[] = ['date', 'month', 'number', 'check'];

function Parts({ nodes, values, isAlone = false }: { nodes: readonly FactNode[] } & Shown) {
  return (
    <div className="fact-parts">
      {nodes.map((node) => (
        <div key={node.name} className={node.node === 'field' && SHORT.includes(node.control) ? 'short' : undefined} hidden={!isShown(node, values) || isId(node)}>
          <Part node={node} values={values} isAlone={isAlone} />
        </div>
      ))}
    </div>
  );
}

const isId = (node: FactNode): boolean => node.node === 'field' && node.control === 'hidden';

function Part({ node, values, isAlone = false }: { node: FactNode } & Shown) {
  if (node.node === 'field') return <FactControl field={node} values={values} />;
  return node.node === 'list' ? <Rows list={node} values={values} isAlone={isAlone} /> : <Group group={node} values={values} isAlone={isAlone} />;
}

function Group({ group, values, isAlone = false }: { group: FactGroup } & Shown) {
  const { box, label, help, parts } = group;
  const isAsked = asksForBox(group, values);
  return (
    <fieldset>
      <legend className={isAlone || isAsked ? 'vh' : undefined}>{label}</legend>
      {box === null ? null : <div hidden={!isAsked}><TickBox name={box.name} label={box.label} isTicked={box.isTicked} /></div>}
      <div className={isAlone ? undefined : 'fact-within'} hidden={!isOpen(group, values)}>
        {help === null ? null : <p className="hint">{help}</p>}
        <Parts nodes={parts} values={values} />
      </div>
    </fieldset>
  );
}

function Rows({ list: { label, help, count, rows, adds }, values, isAlone = false }: { list: FactList } & Shown) {
  return (
    <fieldset>
      <legend className={isAlone ? 'vh' : undefined}>{label}</legend>
      {help === null ? null : <p className="hint">{help}</p>}
      <input type="hidden" name={count.name} value={count.rows} />
      {rows.map((row) => (
        <fieldset key={row.name} className="fact-row" id={fieldId(row.name)}>
          <legend>{row.title}</legend>
          <Parts nodes={row.parts} values={values} />
          <div className="row">
            {row.canLead ? <button type="submit" className="btn text" name={LEAD_ROW} value={row.name}>{words.lead(row.title)}</button> : null}
            <button type="submit" className="btn text" name={DROP_ROW} value={row.name}>{words.drop(row.title)}</button>
          </div>
        </fieldset>
      ))}
      <div className="row mt3">
        {adds.map(({ value, label: add }) => <button key={value} type="submit" className="btn line full-sm" name={ADD_ROW} value={value}>{add}</button>)}
      </div>
    </fieldset>
  );
}
