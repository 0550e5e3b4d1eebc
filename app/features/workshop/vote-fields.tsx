import { stepForm as words } from '../../messages/hall-composer.ts';
import { OptionGroup, SelectField, TextArea, typed } from '../../ui/fields.tsx';
import { Ask } from './step-ask.tsx';
import type { StepFieldsProps } from './step-ask.tsx';

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** What the hall is asked and what it can answer: written here, or taken from the bank or from the desk and then changed at will. */
export function VoteFields({ view, state, focus, asked }: StepFieldsProps) {
  const { courses, questions, cases, acts } = view;
  const isFilled = asked === 'lay-cau-hoi' || asked === 'lay-viec';
  return (
    <>
      <details open={asked === 'xem-cau-hoi'}>
        <summary>{words.fromBank}</summary>
        <SelectField name="course" label={words.course} options={courses} values={state.values['course'] ?? []} empty={words.chooseCourse} />
        <Ask what="xem-cau-hoi">{words.showQuestions}</Ask>
        {questions.length === 0 ? null : (
          <>
            <div className="pick-list mt3">
              <OptionGroup kind="radio" name="bankQuestion" label={words.bankQuestion} options={questions.map(({ id, ask }) => ({ value: id, label: ask }))} values={state.values['bankQuestion'] ?? []} focus={asked === 'xem-cau-hoi'} />
            </div>
            <Ask what="lay-cau-hoi">{words.takeQuestion}</Ask>
            <p className="sub">{words.takeHint}</p>
          </>
        )}
      </details>
      <details className="mt3" open={asked === 'xem-viec' || state.errors['scenario'] !== undefined}>
        <summary>{words.fromDesk}</summary>
        <SelectField name="scenario" label={words.scenarioAbout} options={cases} values={state.values['scenario'] ?? []} empty={words.noScenario} error={state.errors['scenario']} focus={focus === 'scenario' || (asked === 'xem-viec' && acts.length === 0)} />
        <Ask what="xem-viec">{words.showActs}</Ask>
        {acts.length === 0 || asked !== 'xem-viec' ? null : (
          <>
            <p className="sub mt3">{words.actsHint}</p>
            <div className="pick-list mt3">
              {acts.map(({ label, acts: offered }, index) => <OptionGroup key={label} kind="checkbox" name="acts" label={label} options={offered} values={state.values['acts'] ?? []} focus={index === 0} />)}
            </div>
            <Ask what="lay-viec">{words.takeActs}</Ask>
            <p className="sub">{words.takeHint}</p>
          </>
        )}
      </details>
      <input type="hidden" name="source" value={typed(state, 'source')} />
      <div className="mt5">
        <TextArea name="ask" label={words.ask} hint={words.askHint} value={typed(state, 'ask')} error={state.errors['ask']} focus={focus === 'ask' || isFilled} />
      </div>
      <fieldset className="f mt5">
        <legend>{words.options}</legend>
        <span className="hint">{words.optionsHint}</span>
        <div className="answers">
          {LETTERS.map((letter) => {
            const name = `option.${letter}`;
            return <TextArea key={letter} name={name} label={words.option(letter.toUpperCase())} value={typed(state, name)} error={state.errors[name]} focus={focus === 'option' && letter === LETTERS.find((each) => state.errors[`option.${each}`] !== undefined)} />;
          })}
        </div>
      </fieldset>
    </>
  );
}
