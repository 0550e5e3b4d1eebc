import type { FormTemplate, LawRegister } from '#simulations/law/types.ts';
import { isoOf } from '#simulations/law/day.ts';
import type { Question } from '#simulations/questions/question.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import type { Fault } from '../schema/fault.ts';
import type { CurrencyFile } from '../schema/currency.ts';
import type { Course, Lesson } from './courses.ts';
import { paperOf } from './currency-item.ts';
import type { Currency, CurrencyItem } from './currency-item.ts';
import { lawOfRules } from './currency-rules.ts';
import { lawOfScenario } from './currency-scenarios.ts';
import type { Term } from './terms.ts';
import { nearest } from './nearest.ts';
import type { YamlFile } from './yaml-file.ts';

/** Builds the graph from the law to everything that rests on it. What is stale on a day follows from it (app/domain/currency). */

/** Everything that rests on the law. */
export interface Resting {
  register: LawRegister;
  courses: readonly Course[];
  terms: readonly Term[];
  questions: readonly Question[];
  scenarios: readonly Scenario[];
}

const distinct = (ids: Iterable<string>): string[] => [...new Set(ids)].sort();

/** What is drawn anew each time stands for nothing in a list. */
const PLACEHOLDER = /\{[^{}]*\}/g;

type Stated = Omit<CurrencyItem, 'ahead' | 'until' | 'part'> & Partial<Pick<CurrencyItem, 'until' | 'part'>>;

function lawOfLesson({ uses }: Lesson): string[] {
  return uses.flatMap((use) => {
    switch (use.component) {
      case 'Cite':
      case 'Provision':
      case 'Term':
      case 'Value':
      case 'Deadline':
      case 'BeforeAfter':
        return [use.attributes.id];
      case 'Form':
        return [paperOf(use.attributes.paper)];
      default:
        return [];
    }
  });
}

function lawOfQuestion(question: Question): string[] {
  const answer = question.kind === 'date' ? [question.answer.term] : question.kind === 'number' ? [question.answer.value] : [];
  return [...question.provisions, ...answer];
}

function lessonItems(courses: readonly Course[]): Stated[] {
  return courses.flatMap((course) =>
    course.lessons.map((lesson): Stated => ({
      id: `lesson:${course.id}/${lesson.slug}`,
      kind: 'lesson',
      title: lesson.head.title,
      owner: course.owner,
      checkedOn: lesson.head.checkedOn,
      rests: distinct(lawOfLesson(lesson)),
    })),
  );
}

function questionItems(questions: readonly Question[], courses: readonly Course[], { defaults }: CurrencyFile): Stated[] {
  const owners = new Map(courses.map(({ id, owner }) => [id, owner]));
  return questions.map((question): Stated => ({
    id: `question:${question.id}`,
    kind: 'question',
    title: question.ask.replaceAll(PLACEHOLDER, '…'),
    owner: owners.get(question.course) ?? defaults.scenario.owner,
    checkedOn: defaults.question.checkedOn,
    rests: distinct(lawOfQuestion(question)),
  }));
}

const formItem = (form: FormTemplate, { defaults }: CurrencyFile): Stated => ({
  id: `form:${form.id}`,
  kind: 'form',
  title: `${form.number}: ${form.title}`,
  ...defaults.form,
  until: form.to === null ? null : isoOf(form.to),
  rests: [form.provision],
});

const termItem = (term: Term, { defaults }: CurrencyFile): Stated => ({
  id: `term:${term.id}`,
  kind: 'term',
  title: term.name,
  ...defaults.term,
  rests: term.provision === undefined ? [] : [term.provision],
});

/** The later of two checks; what was looked at ahead counts only with the check that did it. */
function withCheck(item: Stated, file: CurrencyFile): CurrencyItem {
  const { until = null, part = null, ...stated } = item;
  const check = file.items?.[item.id];
  const counts = check !== undefined && check.on >= stated.checkedOn;
  return { ...stated, checkedOn: counts ? check.on : stated.checkedOn, ahead: counts ? (check.ahead ?? []) : [], until, part };
}

/** Every item of the content with what it rests on. */
export function currencyOf(resting: Resting, file: CurrencyFile): Currency {
  const { register, courses, terms, questions, scenarios } = resting;
  const { defaults } = file;
  const items: Stated[] = [
    ...lessonItems(courses),
    ...questionItems(questions, courses, file),
    ...scenarios.map((scenario): Stated => ({ id: `scenario:${scenario.id}`, kind: 'scenario', title: scenario.title, ...defaults.scenario, rests: distinct(lawOfScenario(scenario, register)) })),
    ...register.forms.map((form) => formItem(form, file)),
    ...terms.map((term) => termItem(term, file)),
    ...lawOfRules(register, scenarios).map(({ id, title, part, rests }): Stated => ({ id: `rule:${id}`, kind: 'rule', title, part, ...defaults.rule, rests: distinct(rests) })),
  ];
  return { items: items.map((item) => withCheck(item, file)), verified: file.provisions ?? {} };
}

/** Checks of things that are not there; `ids` are those of every item. */
export function currencyFaults(file: YamlFile, value: CurrencyFile, ids: ReadonlySet<string>, register: LawRegister): Fault[] {
  const unknown = (list: 'items' | 'provisions', id: string, known: Iterable<string>, what: string): Fault => {
    const meant = nearest(id, [...known]);
    return { file: file.name, line: file.lineOf([list, id]), message: `Không có ${what} “${id}”.`, remedy: meant === null ? 'Xóa dòng này, hoặc xem mã bằng lệnh currency.' : `Có phải ý là “${meant}”?` };
  };
  return [
    ...Object.keys(value.items ?? {}).flatMap((id) => (ids.has(id) ? [] : [unknown('items', id, ids, 'mục')])),
    ...Object.keys(value.provisions ?? {}).flatMap((id) => (register.provisions.has(id) ? [] : [unknown('provisions', id, register.provisions.keys(), 'điều khoản')])),
  ];
}
