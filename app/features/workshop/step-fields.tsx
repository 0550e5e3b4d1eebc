import { stepForm as words } from '../../messages/hall-composer.ts';
import { stepGroups } from '../../messages/hall-crew.ts';
import { OptionGroup, SelectField, TextField, typed } from '../../ui/fields.tsx';
import type { ProvisionChoice, QuestionChoice } from '../../use-cases/compose-contracts.ts';
import { Ask } from './step-ask.tsx';
import type { StepFieldsProps } from './step-ask.tsx';
import { VoteFields } from './vote-fields.tsx';

/** What a kind of step asks beside its title and minutes. */
export function StepFields(props: StepFieldsProps) {
  switch (props.view.kind) {
    case 'lesson':
      return <LessonField {...props} />;
    case 'case-stage':
      return <CaseFields {...props} />;
    case 'debrief':
      return <ScenarioField {...props} />;
    case 'vote':
      return <VoteFields {...props} />;
    case 'law':
      return <LawFields {...props} />;
    case 'pre-test':
    case 'post-test':
      return <TestFields {...props} />;
    default:
      return null;
  }
}

function LessonField({ view, state, focus }: StepFieldsProps) {
  return <SelectField name="lesson" label={words.lesson} options={view.lessons} values={state.values['lesson'] ?? []} empty={words.chooseLesson} error={state.errors['lesson']} focus={focus === 'lesson'} />;
}

function ScenarioField({ view, state, focus }: StepFieldsProps) {
  return <SelectField name="scenario" label={words.scenario} options={view.cases} values={state.values['scenario'] ?? []} empty={words.chooseScenario} error={state.errors['scenario']} focus={focus === 'scenario'} />;
}

function CaseFields(props: StepFieldsProps) {
  const { view, state, focus, asked } = props;
  return (
    <>
      <ScenarioField {...props} />
      <Ask what="xem-chang">{words.showStages}</Ask>
      {view.stages.length === 0 ? null : <SelectField name="stage" label={words.stage} options={view.stages} values={state.values['stage'] ?? []} empty={words.wholeCase} error={state.errors['stage']} focus={focus === 'stage' || asked === 'xem-chang'} />}
      <OptionGroup kind="checkbox" name="groups" label={stepGroups.label} options={stepGroups.options} values={state.values['groups'] ?? []} />
    </>
  );
}

const questionOptions = (questions: readonly QuestionChoice[]) => questions.map(({ id, ask }) => ({ value: id, label: ask }));
const provisionOptions = (provisions: readonly ProvisionChoice[]) => provisions.map(({ id, article, summary }) => ({ value: id, label: article, hint: summary }));

function LawFields({ view, state, focus, asked }: StepFieldsProps) {
  const { tickedProvisions, provisions, found } = view;
  const isSearched = typed(state, 'search').trim() !== '';
  return (
    <>
      {tickedProvisions.length === 0 ? null : <OptionGroup kind="checkbox" name="provisions" label={words.provisions} options={provisionOptions(tickedProvisions)} values={tickedProvisions.map(({ id }) => id)} error={provisions.length === 0 ? state.errors['provisions'] : undefined} />}
      <TextField kind="search" name="search" label={words.search} hint={tickedProvisions.length === 0 ? `${words.noProvisions} ${words.searchHint}` : words.searchHint} value={typed(state, 'search')} error={tickedProvisions.length === 0 && provisions.length === 0 ? state.errors['provisions'] : undefined} focus={focus === 'provisions' && provisions.length === 0} />
      <Ask what="tim">{words.searchButton}</Ask>
      <div aria-live="polite">{isSearched ? <p className="sub mt3">{words.found(found, provisions.length)}</p> : null}</div>
      {provisions.length === 0 ? null : <div className="pick-list mt3"><OptionGroup kind="checkbox" name="provisions" label={words.foundLabel} options={provisionOptions(provisions)} values={[]} error={state.errors['provisions']} focus={asked === 'tim' || focus === 'provisions'} /></div>}
      <TextField kind="digits" className="date-in" name="on" label={words.on} hint={words.onHint} value={typed(state, 'on')} error={state.errors['on']} focus={focus === 'on'} />
    </>
  );
}

function TestFields({ view, state, focus, asked }: StepFieldsProps) {
  const { tickedQuestions, questions, courses } = view;
  return (
    <>
      <p className="sub">{words.pairHint}</p>
      {tickedQuestions.length === 0
        ? <p className="empty mt3">{words.noQuestions}</p>
        : <OptionGroup kind="checkbox" name="questions" label={words.questions} options={questionOptions(tickedQuestions)} values={tickedQuestions.map(({ id }) => id)} error={state.errors['questions']} focus={focus === 'questions'} />}
      <SelectField name="course" label={words.course} options={courses} values={state.values['course'] ?? []} empty={words.chooseCourse} />
      <Ask what="xem-cau-hoi">{words.showQuestions}</Ask>
      {questions.length === 0 ? null : <div className="pick-list mt3"><OptionGroup kind="checkbox" name="questions" label={words.moreQuestions} options={questionOptions(questions)} values={[]} focus={asked === 'xem-cau-hoi'} /></div>}
    </>
  );
}
