import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { AnswerFault } from '../../domain/questions/question-form.ts';
import type { QuestionFormView } from '../../domain/questions/view-types.ts';
import { questions as words } from '../../messages/questions.ts';
import { EMPTY_FORM, typed } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import { questionPath } from './paths.ts';

interface QuestionFormProps {
  question: QuestionFormView;
  /** Its number where several stand below each other. */
  number?: number | null;
  /** The lesson that asks it, as an address of this site. */
  lesson?: string | null;
  /** Makes an answer that is sent twice count once; null on pages that are the same for everybody. */
  formKey?: string | null;
  state?: FormState;
  fault?: AnswerFault | null;
  /** Where it is sent instead of the page that tells at once what is right, with the button's words. */
  to?: { action: string; button: string } | null;
  /** Fields of that place. */
  children?: ReactNode;
  /** What is asked besides, below the question. */
  after?: ReactNode;
}

interface PartProps {
  question: QuestionFormView;
  state: FormState;
  /** The id of the element that says what is wrong; undefined when nothing is. */
  fault: string | undefined;
}

const HOW = { one: words.pick, many: words.pickMany, day: words.typeDay, number: words.typeNumber, order: words.order, classify: words.sort } as const;

/**
 * One question with its way to answer it: radios, checkboxes, a typed day or number, a place or a class for each row. A plain
 * form, so that it works on pages without script; the answer's page says what is right and why.
 */
export function QuestionForm({ question, number = null, lesson = null, formKey = null, state = EMPTY_FORM, fault = null, to = null, children, after }: QuestionFormProps) {
  const isRows = question.form === 'order' || question.form === 'classify';
  const said = fault === null ? null : words.faults[fault === 'missing' && isRows ? 'missing-rows' : fault];
  const faultId = said === null ? undefined : `loi-${question.id}`;
  const part: PartProps = { question, state, fault: faultId };
  return (
    <Form className="q" method="post" action={to?.action ?? questionPath(question.id, { seed: question.seed, lesson })} id={`cau-${question.id}`}>
      {formKey === null ? null : <input type="hidden" name="khoa" value={formKey} />}
      {children}
      <fieldset className={said === null ? 'f' : 'f bad'} aria-describedby={faultId}>
        <legend>{number === null ? question.ask : words.numbered(number, question.ask)}</legend>
        <p className="hint">{HOW[question.form]}</p>
        <Answering {...part} />
        {said === null ? null : <p className="err" id={faultId} role="alert"><span>{said}</span></p>}
      </fieldset>
      {after}
      <p className="mt4"><button className={to === null ? 'btn line full-sm' : 'btn full-sm'} type="submit">{to?.button ?? words.send}</button></p>
    </Form>
  );
}

function Answering(part: PartProps) {
  switch (part.question.form) {
    case 'one':
    case 'many':
      return <Choices {...part} />;
    case 'day':
      return <TypedDay {...part} />;
    case 'number':
      return <TypedNumber {...part} />;
    case 'order':
    case 'classify':
      return <Rows {...part} />;
  }
}

function Choices({ question, state, fault }: PartProps) {
  const chosen = state.values['dap'] ?? [];
  return (
    <div className="opts">
      {question.rows.map(({ key, text }, index) => (
        <label className="opt" key={key}>
          <input type={question.form === 'one' ? 'radio' : 'checkbox'} name="dap" value={key} defaultChecked={chosen.includes(key)} aria-invalid={fault !== undefined && index === 0 ? true : undefined} />
          <span>{text}</span>
        </label>
      ))}
    </div>
  );
}

const DAY_FIELDS = [
  { name: 'ngay', label: words.day, length: 2 },
  { name: 'thang', label: words.month, length: 2 },
  { name: 'nam', label: words.year, length: 4 },
] as const;

function TypedDay({ question, state, fault }: PartProps) {
  return (
    <div className="q-day">
      {DAY_FIELDS.map(({ name, label, length }) => (
        <div key={name}>
          <label htmlFor={`${name}-${question.id}`}>{label}</label>
          <input id={`${name}-${question.id}`} className="in" name={name} inputMode="numeric" autoComplete="off" maxLength={length} size={length} defaultValue={typed(state, name)} aria-invalid={fault === undefined ? undefined : true} aria-describedby={fault} />
        </div>
      ))}
    </div>
  );
}

function TypedNumber({ question, state, fault }: PartProps) {
  const id = `so-${question.id}`;
  return (
    <div className="q-number">
      <label htmlFor={id}>{words.number}</label>
      <input id={id} className="in" name="dap" inputMode="numeric" autoComplete="off" maxLength={6} size={6} defaultValue={typed(state, 'dap')} aria-invalid={fault === undefined ? undefined : true} aria-describedby={fault} />
      {question.unit === null ? null : <span>{question.unit}</span>}
    </div>
  );
}

function Rows({ question, state, fault }: PartProps) {
  const places = question.rows.map((_, index) => ({ value: String(index + 1), label: String(index + 1) }));
  const options = question.form === 'order' ? places : question.classes;
  return (
    <div className="rows-field">
      {question.rows.map(({ key, text }) => {
        const name = `dap.${key}`;
        const id = `${key}-${question.id}`;
        return (
          <div className="row-field" key={key}>
            <label htmlFor={id}>{text}</label>
            <select id={id} name={name} defaultValue={typed(state, name)} aria-invalid={fault === undefined ? undefined : true} aria-describedby={fault}>
              <option value="">{question.form === 'order' ? words.choosePlace : words.chooseClass}</option>
              {options.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
            </select>
          </div>
        );
      })}
    </div>
  );
}
