import { dayOf, formatDay, isoOf } from '#simulations/law/day.ts';
import { readTypedDate } from '../domain/typed-date.ts';
import type { ItemKind, RunItem } from '../domain/workshop/run-sheet.ts';
import { statusOf } from '../domain/workshop/run.ts';
import { stepForm as words } from '../messages/hall-composer.ts';
import type { Result } from '../platform/result.ts';
import { done } from '../platform/result.ts';
import { findPlan } from './compose-access.ts';
import type { Plan } from './compose-access.ts';
import type { StepFormInput, StepFormView, StepValues } from './compose-contracts.ts';
import type { Caller, Refusal } from './contracts.ts';
import type { ContentLibrary, Ports } from './ports.ts';
import { one, OPTION_FIELDS } from './read-step.ts';
import { withStorage } from './storage.ts';
import { actChoices, caseChoices, courseChoices, lessonChoices, provisionsById, questionChoices, questionsById, searchProvisions, stageChoices, voteFrom } from './step-choices.ts';

const written = (on: string): string => formatDay(dayOf(on));

/** The fields of a step's form as the step stands. */
function valuesOf(item: RunItem): StepValues {
  const step = { stepTitle: [item.title], minutes: [String(item.minutes)] };
  switch (item.kind) {
    case 'lesson':
      return { ...step, lesson: [item.lesson] };
    case 'case-stage':
      return { ...step, scenario: [item.scenario], stage: [item.stage ?? ''], groups: item.groups === true ? ['1'] : [] };
    case 'debrief':
      return { ...step, scenario: [item.scenario] };
    case 'vote':
      return {
        ...step,
        ask: [item.ask],
        scenario: [item.about ?? ''],
        source: item.source === undefined ? [] : [`${item.source.id}@${item.source.seed}`],
        ...Object.fromEntries(item.options.map(({ text }, index) => [OPTION_FIELDS[index]?.field ?? '', [text]])),
      };
    case 'law':
      return { ...step, provisions: item.provisions, on: [written(item.on)] };
    case 'pre-test':
    case 'post-test':
      return { ...step, questions: item.questions };
    default:
      return step;
  }
}

/** How a new step begins: with the case that the sheet has come to, the questions of the test that it is a pair with, the day of the workshop. */
function newValues(kind: ItemKind, { workshop, sheet }: Plan): StepValues {
  const cases = sheet.items.flatMap((item) => (item.kind === 'case-stage' ? [item.scenario] : []));
  if (kind === 'debrief' || kind === 'case-stage') return { scenario: cases.slice(-1) };
  if (kind === 'law') return { on: [written(workshop.opensOn)] };
  const twin = kind === 'post-test' ? 'pre-test' : kind === 'pre-test' ? 'post-test' : null;
  const paired = sheet.items.find((item) => item.kind === twin);
  return paired?.kind === 'pre-test' || paired?.kind === 'post-test' ? { questions: paired.questions } : {};
}

function withOptions(values: StepValues, options: readonly string[]): StepValues {
  return { ...values, ...Object.fromEntries(OPTION_FIELDS.map(({ field }, index) => [field, [options[index] ?? '']])) };
}

/** What was typed, with ask and answers taken from the bank or from the desk where that was asked for. */
function taken(content: ContentLibrary, values: StepValues, take: StepFormInput['take']): StepValues {
  if (take === 'question') {
    const vote = voteFrom(content, one(values, 'bankQuestion'));
    return vote === null ? values : withOptions({ ...values, ask: [vote.ask], source: [vote.source] }, vote.options);
  }
  if (take !== 'acts') return values;
  const labels = new Map(actChoices(content, one(values, 'scenario')).flatMap(({ acts }) => acts.map(({ value, label }) => [value, label])));
  const options = (values['acts'] ?? []).flatMap((act) => labels.get(act) ?? []);
  if (options.length === 0) return values;
  return withOptions({ ...values, ask: [one(values, 'ask').trim() === '' ? words.nextAct : one(values, 'ask')], source: [] }, options.slice(0, OPTION_FIELDS.length));
}

type Choices = Omit<StepFormView, 'workshop' | 'title' | 'revision' | 'kind' | 'step' | 'state' | 'values'>;

const NOTHING: Choices = { lessons: [], cases: [], stages: [], courses: [], questions: [], tickedQuestions: [], acts: [], provisions: [], found: 0, tickedProvisions: [] };

function choicesFor(content: ContentLibrary, kind: ItemKind, values: StepValues): Choices {
  const ticked = (field: string): readonly string[] => values[field] ?? [];
  switch (kind) {
    case 'lesson':
      return { ...NOTHING, lessons: lessonChoices(content) };
    case 'case-stage':
      return { ...NOTHING, cases: caseChoices(content), stages: stageChoices(content, one(values, 'scenario')) };
    case 'debrief':
      return { ...NOTHING, cases: caseChoices(content) };
    case 'vote':
      return { ...NOTHING, cases: caseChoices(content), acts: actChoices(content, one(values, 'scenario')), courses: courseChoices(content), questions: questionChoices(content, one(values, 'course'), { but: [], votable: true }) };
    case 'law': {
      // A day that is none is told when the step is written; the search goes on with the newest law.
      const { asOf } = content.register;
      const search = searchProvisions(content, one(values, 'search'), { on: readTypedDate(one(values, 'on'), asOf) ?? isoOf(asOf), but: ticked('provisions') });
      return { ...NOTHING, ...search, tickedProvisions: provisionsById(content, ticked('provisions')) };
    }
    case 'pre-test':
    case 'post-test':
      return { ...NOTHING, courses: courseChoices(content), questions: questionChoices(content, one(values, 'course'), { but: ticked('questions'), votable: false }), tickedQuestions: questionsById(content, ticked('questions')) };
    default:
      return NOTHING;
  }
}

/** The form of a step with everything that can be chosen in it. A step that somebody has removed is told so, with what was typed. */
export function loadStepForm(ports: Ports, caller: Caller, input: StepFormInput): Result<StepFormView, Refusal> {
  return withStorage<StepFormView, Refusal>(ports, () => {
    const plan = findPlan(ports, caller, input.workshop);
    if (!plan.ok) return plan;
    const { workshop, run, sheet, settled } = plan.value;
    const at = sheet.items.findIndex(({ id }) => id === input.step);
    const item = sheet.items[at];
    const kind = item?.kind ?? input.kind;
    const values = taken(ports.content, input.values ?? (item === undefined ? newValues(kind, plan.value) : valuesOf(item)), input.take);
    const isSettled = statusOf(run) === 'ended' || (item !== undefined && at < settled);
    return done({
      workshop: workshop.id,
      title: workshop.title,
      revision: workshop.revision,
      kind,
      step: item?.id ?? null,
      state: isSettled ? 'settled' : input.step !== null && item === undefined ? 'gone' : 'open',
      values,
      ...choicesFor(ports.content, kind, values),
    });
  });
}
