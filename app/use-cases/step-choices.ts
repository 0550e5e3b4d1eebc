import { openCase } from '#simulations/desk/play.ts';
import { viewDesk } from '#simulations/desk/view.ts';
import { dayOf } from '#simulations/law/day.ts';
import { createLawView } from '#simulations/law/view.ts';
import { procedureFor } from '#simulations/procedures/index.ts';
import { drawQuestion } from '#simulations/questions/draw.ts';
import { findWords } from '../domain/find-words.ts';
import { wordingOn } from '../domain/law/wording.ts';
import { stepForm as words } from '../messages/hall-composer.ts';
import type { ProvisionChoice, QuestionChoice, StepChoice, StepFormView } from './compose-contracts.ts';
import type { ContentLibrary } from './ports.ts';
import { OPTION_FIELDS, stagesOfCase } from './read-step.ts';

/** The draw in which the bank shows a question, so that a vote asks just what was seen there. */
const SHOWN_SEED = 1;
const MOST_FOUND = 20;

/** Every lesson with its minutes, by course. */
export function lessonChoices({ courses }: ContentLibrary): StepChoice[] {
  return courses.flatMap((course) => course.lessons.map(({ slug, head }) => ({ value: `${course.id}/${slug}`, label: words.lessonLabel(head.title, head.minutes), group: course.title })));
}

/** Every case with its minutes, by procedure. */
export function caseChoices({ scenarios, register }: ContentLibrary): StepChoice[] {
  const law = createLawView(register);
  return [...scenarios.values()]
    .map(({ scenario }) => ({ value: scenario.id, label: words.scenarioLabel(scenario.title, scenario.minutes), group: procedureFor(scenario.facts, law, dayOf(scenario.opensOn)).title }))
    .sort((a, b) => a.group.localeCompare(b.group, 'vi') || a.label.localeCompare(b.label, 'vi'));
}

/** The stages of a case; none for a case that is not there. */
export function stageChoices(content: ContentLibrary, scenario: string): StepChoice[] {
  const entry = content.scenarios.get(scenario);
  return entry === undefined ? [] : stagesOfCase(content, entry.scenario).map(({ id, label }) => ({ value: id, label }));
}

/** What the desk of a case offers as it opens, lawful or not, by verb. */
export function actChoices({ scenarios, register }: ContentLibrary, id: string): StepFormView['acts'] {
  const scenario = scenarios.get(id)?.scenario;
  if (scenario === undefined) return [];
  const setting = { scenario, register };
  return viewDesk(setting, openCase(setting)).groups.map(({ label, acts }) => ({ label, acts: acts.map((act) => ({ value: act.key, label: act.label })) }));
}

export function courseChoices({ courses, bank }: ContentLibrary): StepChoice[] {
  const counts = new Map<string, number>();
  for (const { course } of bank.questions.values()) counts.set(course, (counts.get(course) ?? 0) + 1);
  return courses.flatMap(({ id, title }) => (counts.has(id) ? [{ value: id, label: words.courseLabel(title, counts.get(id) ?? 0) }] : []));
}

/** Questions by id, as they are asked. */
export function questionsById({ bank, register }: ContentLibrary, ids: readonly string[]): QuestionChoice[] {
  const law = createLawView(register);
  return ids.flatMap((id) => {
    const question = bank.questions.get(id);
    return question === undefined ? [] : [{ id, ask: drawQuestion(question, law, SHOWN_SEED).ask }];
  });
}

/** Questions of a course that are not among `but`; `votable`: only those with one answer among few. */
export function questionChoices(content: ContentLibrary, course: string, { but, votable }: { but: readonly string[]; votable: boolean }): QuestionChoice[] {
  const ids = [...content.bank.questions.values()].filter((question) => question.course === course && !but.includes(question.id)).map(({ id }) => id);
  return questionsById(content, votable ? ids.filter((id) => voteFrom(content, id) !== null) : ids);
}

/** Ask and answers of a vote, as the bank shows the question; null where it is not answered by one of a few. */
export function voteFrom({ bank, register }: ContentLibrary, id: string): { ask: string; options: string[]; source: string } | null {
  const question = bank.questions.get(id);
  if (question === undefined) return null;
  const drawn = drawQuestion(question, createLawView(register), SHOWN_SEED);
  if (drawn.form !== 'one' || drawn.choices.length > OPTION_FIELDS.length) return null;
  return { ask: drawn.ask, options: drawn.choices.map(({ text }) => text), source: `${id}@${SHOWN_SEED}` };
}

/** Provisions by id, with their newest wording. */
export function provisionsById({ register }: ContentLibrary, ids: readonly string[]): ProvisionChoice[] {
  return ids.flatMap((id) => {
    const provision = register.provisions.get(id);
    return provision === undefined ? [] : [{ id, article: provision.article, summary: provision.versions.at(-1)?.summary ?? '' }];
  });
}

/** Provisions in force on a day that answer the words, best first, but for those that are chosen. */
export function searchProvisions({ register }: ContentLibrary, search: string, { on, but }: { on: string; but: readonly string[] }): { found: number; provisions: ProvisionChoice[] } {
  if (search.trim() === '') return { found: 0, provisions: [] };
  const inForce = [...register.provisions.values()].flatMap((provision) => {
    const version = but.includes(provision.id) ? undefined : wordingOn(provision, dayOf(on));
    return version === undefined ? [] : [{ id: provision.id, article: provision.article, topic: provision.topic, summary: version.summary }];
  });
  const found = findWords(search, inForce, ({ article, topic, summary }) => `${article} ${topic.replaceAll('-', ' ')} ${summary}`);
  return { found: found.length, provisions: found.slice(0, MOST_FOUND).map(({ id, article, summary }) => ({ id, article, summary })) };
}
