import { practiceFault } from '#content/compile/check-practice.ts';
import { checkUses, readUnfinishedLesson } from '#content/compile/lesson-file.ts';
import type { LessonText, ReadableLesson } from '#content/compile/lesson-file.ts';
import { surroundings } from '#content/compile/lesson-references.ts';
import type { Surroundings } from '#content/compile/lesson-references.ts';
import type { LessonElement, LessonNode } from '#content/compile/lesson-tree.ts';
import { isComponent, ruleOf } from '#content/schema/lesson-components.ts';
import { listPictures } from '#db/repositories/pictures.ts';
import { dayOf } from '#simulations/law/day.ts';
import { createLawView } from '#simulations/law/view.ts';
import { procedureFor } from '#simulations/procedures/index.ts';
import { linesOfHead, partsOfLesson } from '../domain/authoring/lesson-parts.ts';
import { lessonFaultWords, lessonPreview as words } from '../messages/lesson-editor.ts';
import type { LessonFault } from './lesson-draft-contracts.ts';
import type { ContentLibrary, Ports, ScenarioEntry } from './ports.ts';

/** Whose pictures a lesson may show: those of its unit; of a draft without a unit, those of its author. */
export interface LessonOwner {
  unit: string | null;
  author: string;
}

/** A written lesson as far as it goes. */
export interface CheckedLesson {
  /** As it would be published; null while anything is wrong with it. */
  lesson: LessonText | null;
  /** What of its text can be shown: things that are refused stand there as their names. */
  shown: LessonNode[] | null;
  readable: ReadableLesson;
  faults: LessonFault[];
}

function aroundOf({ db, content }: Ports, { unit, author }: LessonOwner): Surroundings {
  const { register, scenarios, bank, terms, courses } = content;
  return {
    ...surroundings(register, [...scenarios.values()].map(({ scenario }) => scenario), new Set(bank.questions.keys()), terms),
    lessons: new Set(courses.flatMap(({ id, lessons }) => [id, ...lessons.map(({ slug }) => `${id}/${slug}`)])),
    figures: new Set(listPictures(db, unit, author).map(({ name }) => name)),
  };
}

/** Laying a case takes long, and cases do not change: what was found of one is kept with it. */
const practised = new WeakMap<ScenarioEntry, Map<string, ReturnType<typeof practiceFault>>>();

function faultOfPractice({ register }: ContentLibrary, entry: ScenarioEntry, stage: string): ReturnType<typeof practiceFault> {
  const known = practised.get(entry) ?? new Map<string, ReturnType<typeof practiceFault>>();
  practised.set(entry, known);
  const found = known.get(stage);
  if (found !== undefined) return found;
  const law = createLawView(register);
  const { scenario } = entry;
  const made = practiceFault({ scenario, procedure: procedureFor(scenario.facts, law, dayOf(scenario.opensOn)), law }, stage);
  known.set(stage, made);
  return made;
}

const isElement = (node: LessonNode): node is LessonElement => typeof node !== 'string';

/** A text of which the parts that refer to nothing are written out in place of being shown. */
function showable(nodes: readonly LessonNode[], at: Surroundings): LessonNode[] {
  return nodes.map((node): LessonNode => {
    if (!isElement(node)) return node;
    const [name, attributes, ...children] = node;
    if (isComponent(name) && checkUses([{ component: name, attributes: attributes as never, line: 1, within: [] }], at).faults.length > 0) {
      const said = words.unfit(name);
      return ruleOf(name).standing === 'inline' ? ['strong', {}, said] : ['p', {}, ['strong', {}, said]];
    }
    return [name, attributes, ...showable(children, at)];
  });
}

/** Holds a written lesson against the guard and everything it refers to: the same checks that a lesson of the build passes. */
export async function checkLesson(ports: Ports, owner: LessonOwner, body: string): Promise<CheckedLesson> {
  const at = aroundOf(ports, owner);
  const readable = await readUnfinishedLesson('', body, at, (source) => ports.lessons.compile(source));
  const { head, text } = readable;
  const ofPractice = (text?.uses ?? []).flatMap((use) => {
    const entry = use.component === 'MiniCase' ? ports.content.scenarios.get(use.attributes.scenario) : undefined;
    const complaint = use.component !== 'MiniCase' || entry === undefined ? null : faultOfPractice(ports.content, entry, use.attributes.stage);
    return complaint === null ? [] : [{ line: use.line, message: complaint[0], remedy: complaint[1] }];
  });
  const above = linesOfHead(partsOfLesson(body));
  const faults = [...readable.faults, ...ofPractice].map(({ line, message, remedy }): LessonFault => ({ line: line >= above ? line - above : null, text: lessonFaultWords(message, remedy ?? '') }));
  return {
    lesson: faults.length === 0 && head !== null && text !== null ? { head, ...text } : null,
    shown: text === null ? null : showable(text.tree, at),
    readable,
    faults,
  };
}
