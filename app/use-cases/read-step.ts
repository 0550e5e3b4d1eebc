import { dayOf } from '#simulations/law/day.ts';
import { createLawView } from '#simulations/law/view.ts';
import { procedureFor } from '#simulations/procedures/index.ts';
import type { Stage } from '#simulations/procedures/procedure.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { wordingOn } from '../domain/law/wording.ts';
import { cleanText } from '../domain/person-name.ts';
import { readTypedDate } from '../domain/typed-date.ts';
import { runItemSchema } from '../domain/workshop/run-sheet.ts';
import type { ItemKind, RunItem } from '../domain/workshop/run-sheet.ts';
import { kindWords } from '../messages/workshop.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { StepFaults, StepValues } from './compose-contracts.ts';
import type { ContentLibrary } from './ports.ts';

const TITLE_MAX = 120;
const ASK_MAX = 600;
const ANSWER_MAX = 300;
const MOST_PROVISIONS = 12;
const MOST_QUESTIONS = 40;
const MOST_MINUTES = 240;

/** Fields of a vote's answers, in the order of their letters. */
export const OPTION_FIELDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((key) => ({ key, field: `option.${key}` }));

/** Minutes that a kind of step usually takes. */
const USUAL_MINUTES: Readonly<Record<ItemKind, number>> = { welcome: 10, 'pre-test': 10, lesson: 15, 'case-stage': 30, vote: 12, law: 8, debrief: 20, questions: 20, break: 15, 'post-test': 10, closing: 5 };

export const one = (values: StepValues, field: string): string => values[field]?.[0] ?? '';
const many = (values: StepValues, field: string): string[] => [...new Set(values[field] ?? [])].filter((value) => value !== '');

/** The stages of a case's procedure, in their order. */
export function stagesOfCase({ register }: Pick<ContentLibrary, 'register'>, scenario: Scenario): readonly Stage[] {
  return procedureFor(scenario.facts, createLawView(register), dayOf(scenario.opensOn)).stages;
}

/** A lesson by `course/lesson`. */
export function lessonAt({ courses }: Pick<ContentLibrary, 'courses'>, path: string): { title: string; minutes: number } | null {
  const [course = '', slug = ''] = path.split('/');
  const lesson = courses.find(({ id }) => id === course)?.lessons.find((each) => each.slug === slug);
  return lesson === undefined ? null : { title: lesson.head.title, minutes: lesson.head.minutes };
}

/** `id@seed`, as the form carries where a vote was taken from. */
export function readSource(text: string): { id: string; seed: number } | null {
  const [, id = '', seed = ''] = /^([^@]+)@([1-9]\d{0,8})$/.exec(text) ?? [];
  return id === '' ? null : { id, seed: Number(seed) };
}

interface Reading {
  content: ContentLibrary;
  values: StepValues;
  faults: StepFaults;
}

/** What a kind adds to title and minutes, and what it is called and takes when nobody says otherwise. */
interface Body {
  own: Record<string, unknown>;
  title?: string;
  minutes?: number;
}

function readLesson({ content, values, faults }: Reading): Body {
  const path = one(values, 'lesson');
  const lesson = lessonAt(content, path);
  if (lesson === null) faults['lesson'] = { fault: 'choice' };
  return { own: { lesson: path }, ...lesson };
}

function readScenario({ content, values, faults }: Reading): Scenario | null {
  const scenario = content.scenarios.get(one(values, 'scenario'))?.scenario ?? null;
  if (scenario === null) faults['scenario'] = { fault: 'choice' };
  return scenario;
}

function readCaseStage(reading: Reading): Body {
  const scenario = readScenario(reading);
  if (scenario === null) return { own: {} };
  const id = one(reading.values, 'stage');
  const groups = { groups: one(reading.values, 'groups') === '' ? undefined : true };
  if (id === '') return { own: { scenario: scenario.id, stage: null, ...groups }, title: scenario.title, minutes: Math.min(MOST_MINUTES, scenario.minutes) };
  const stage = stagesOfCase(reading.content, scenario).find((each) => each.id === id);
  if (stage === undefined) reading.faults['stage'] = { fault: 'choice' };
  return { own: { scenario: scenario.id, stage: id, ...groups }, title: stage === undefined ? scenario.title : `${scenario.title}: ${stage.label}` };
}

function readVote(reading: Reading): Body {
  const { content, values, faults } = reading;
  const ask = one(values, 'ask').trim();
  if (ask === '') faults['ask'] = { fault: 'missing' };
  else if ([...ask].length > ASK_MAX) faults['ask'] = { fault: 'too-long', max: ASK_MAX };
  const written = OPTION_FIELDS.map(({ field }) => ({ field, text: cleanText(one(values, field)) }));
  for (const { field, text } of written) if ([...text].length > ANSWER_MAX) faults[field] = { fault: 'too-long', max: ANSWER_MAX };
  const filled = written.filter(({ text }) => text !== '');
  if (filled.length < 2) for (const { field } of written.slice(0, 2).filter(({ text }) => text === '')) faults[field] = { fault: 'missing' };
  const options = filled.map(({ text }, index) => ({ key: OPTION_FIELDS[index]?.key, text }));
  const about = one(values, 'scenario') === '' ? null : (readScenario(reading)?.id ?? null);
  const source = readSource(one(values, 'source'));
  return { own: { ask, options, about, source: source !== null && content.bank.questions.has(source.id) ? source : undefined } };
}

function readLaw({ content, values, faults }: Reading): Body {
  const provisions = many(values, 'provisions').filter((id) => content.register.provisions.has(id));
  const on = readTypedDate(one(values, 'on'), content.register.asOf);
  if (provisions.length === 0) faults['provisions'] = { fault: 'choice' };
  else if (provisions.length > MOST_PROVISIONS) faults['provisions'] = { fault: 'at-most', max: MOST_PROVISIONS };
  if (on === null) faults['on'] = { fault: 'date' };
  else if (provisions.some((id) => lacksWording(content, id, on))) faults['on'] = { fault: 'not-in-force' };
  return { own: { provisions, on } };
}

function lacksWording({ register }: ContentLibrary, id: string, on: string): boolean {
  const provision = register.provisions.get(id);
  return provision === undefined || wordingOn(provision, dayOf(on)) === undefined;
}

function readQuestions({ content, values, faults }: Reading): Body {
  const questions = many(values, 'questions').filter((id) => content.bank.questions.has(id));
  if (questions.length > MOST_QUESTIONS) faults['questions'] = { fault: 'at-most', max: MOST_QUESTIONS };
  return { own: { questions } };
}

function readDebrief(reading: Reading): Body {
  return { own: { scenario: readScenario(reading)?.id } };
}

function readBody(kind: ItemKind, reading: Reading): Body {
  switch (kind) {
    case 'lesson':
      return readLesson(reading);
    case 'case-stage':
      return readCaseStage(reading);
    case 'vote':
      return readVote(reading);
    case 'law':
      return readLaw(reading);
    case 'debrief':
      return readDebrief(reading);
    case 'pre-test':
    case 'post-test':
      return readQuestions(reading);
    default:
      return { own: {} };
  }
}

function readMinutes(text: string, usual: number): number | null {
  const typed = text.normalize('NFKC').trim();
  const minutes = typed === '' ? usual : Number(typed);
  return /^\d*$/.test(typed) && minutes >= 1 && minutes <= MOST_MINUTES ? minutes : null;
}

/**
 * The step that a form says, or what is wrong by field. `before`: the step as it was; what the form does not ask about stays.
 * @throws when the step has no proper shape then: a defect here, not of whoever typed.
 */
export function readStep(content: ContentLibrary, step: { id: string; kind: ItemKind; before: RunItem | null }, values: StepValues): Result<RunItem, StepFaults> {
  const faults: StepFaults = {};
  const body = readBody(step.kind, { content, values, faults });
  const title = cleanText(one(values, 'stepTitle')) || [...(body.title ?? kindWords[step.kind])].slice(0, TITLE_MAX).join('');
  const minutes = readMinutes(one(values, 'minutes'), body.minutes ?? USUAL_MINUTES[step.kind]);
  if ([...title].length > TITLE_MAX) faults['stepTitle'] = { fault: 'too-long', max: TITLE_MAX };
  if (minutes === null) faults['minutes'] = { fault: 'number', min: 1, max: MOST_MINUTES };
  if (Object.keys(faults).length > 0) return failed(faults);
  return done(runItemSchema.parse({ ...step.before, ...body.own, id: step.id, kind: step.kind, title, minutes }));
}
