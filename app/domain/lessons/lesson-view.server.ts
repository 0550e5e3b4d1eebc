import type { Course, Lesson } from '#content/compile/courses.ts';
import type { CheckedUse } from '#content/compile/lesson-file.ts';
import type { LessonNode } from '#content/compile/lesson-tree.ts';
import type { Sample } from '#content/compile/samples.ts';
import { dayOf, formatDay, isoOf } from '#simulations/law/day.ts';
import type { Day, LawRegister } from '#simulations/law/types.ts';
import { lessons as words } from '../../messages/lessons.ts';
import { componentNode, linkOf, type Reading } from './component-views.server.ts';
import type { ComponentViews, CourseView, LawChoice, LessonLink, LessonView, SamplesView, TermInLesson, ViewNode } from './view-types.ts';

export const coursePath = (course: string) => `/bai-hoc/${course}`;
export const lessonPath = (course: string, lesson: string) => `/bai-hoc/${course}/${lesson}`;

/** How many amendments back a lesson can be read. */
const LAW_CHOICES = 2;

const COMPONENT = /^[A-Z]/;

/** The place of a heading in the page, by its number in the text from 1. */
export const headingId = (number: number) => `muc-${number}`;

const textIn = (node: ViewNode): string => (typeof node === 'string' ? node : 'component' in node && node.view !== null && 'words' in node.view ? node.view.words : node.children.map(textIn).join(''));

/** The headings of a text, to go to and to stop at. */
function headingsOf(nodes: readonly ViewNode[]): LessonView['headings'] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    return 'tag' in node && node.id !== undefined ? [{ id: node.id, title: textIn(node) }] : headingsOf(node.children);
  });
}

/** The nodes of a text with what the law of the day says in them. White space between blocks goes. */
export function viewNodes(nodes: readonly LessonNode[], reading: Reading): ViewNode[] {
  const counted = { question: 0, heading: 0 };
  const view = (node: LessonNode): ViewNode[] => {
    if (typeof node === 'string') return [node];
    const [name, attributes, ...inside] = node;
    const children = inside.flatMap(view);
    if (COMPONENT.test(name)) return [componentNode(name as keyof ComponentViews, attributes as never, children, reading, counted)];
    const { href, align, start } = attributes;
    return [
      {
        tag: name,
        ...(name === 'h2' ? { id: headingId((counted.heading += 1)) } : {}),
        ...(typeof href === 'string' ? { href } : {}),
        ...(typeof align === 'string' ? { align } : {}),
        ...(typeof start === 'number' ? { start } : {}),
        children,
      },
    ];
  };
  return nodes.filter((node) => typeof node !== 'string' || node.trim() !== '').flatMap(view);
}

const PROVISION_OF: readonly CheckedUse['component'][] = ['Cite', 'Provision', 'Term', 'Value', 'Deadline', 'BeforeAfter'];

/** Every provision that a lesson names, in the order in which it first does. */
export function provisionsOf({ uses }: Pick<Lesson, 'uses'>): string[] {
  return [...new Set(uses.flatMap(({ component, attributes }) => (PROVISION_OF.includes(component) && 'id' in attributes && typeof attributes.id === 'string' ? [attributes.id] : [])))];
}

/** The days on which something that a lesson says without a day of its own was amended, the latest first. */
function amendmentsOf({ uses }: Lesson, { provisions, forms, asOf }: LawRegister): Day[] {
  const days = new Set<Day>();
  for (const { component, attributes } of uses) {
    if ('on' in attributes && attributes.on !== undefined) continue;
    if (component === 'Term' || component === 'Value' || component === 'Provision') {
      for (const { from } of provisions.get(attributes.id)?.versions.slice(1) ?? []) days.add(from);
    }
    if (component === 'Form') {
      for (const form of forms) if (form.to !== null && (form.paper === attributes.paper || form.also?.includes(attributes.paper) === true)) days.add(form.to);
    }
  }
  return [...days].filter((day) => day <= asOf).sort((a, b) => b - a).slice(0, LAW_CHOICES);
}

function lawChoices(lesson: Lesson, path: string, { register, on }: Reading): LawChoice[] {
  const amended = amendmentsOf(lesson, register);
  if (amended.length === 0) return [];
  const past = amended.map((day) => ({ label: words.lawBefore(formatDay(day)), href: `${path}?ngay=${isoOf(day - 1)}`, current: on === day - 1 }));
  return [{ label: words.lawNow, href: path, current: on === register.asOf }, ...past];
}

function procedureOf({ uses }: Lesson, { procedures }: Reading): LessonView['procedure'] {
  const [map] = uses.flatMap((use) => (use.component === 'ProcedureMap' ? [use.attributes] : []));
  const procedure = procedures.find(({ id }) => id === map?.procedure);
  if (map === undefined || procedure === undefined) return null;
  return { title: procedure.title, href: `/quy-trinh/${procedure.id}`, stages: procedure.stages.filter(({ id }) => id !== 'other').map(({ id, label }) => ({ id, label, here: id === map.stage })) };
}

/** The legal words with these ids, by their names. */
export function termsOf(ids: Iterable<string>, reading: Reading): TermInLesson[] {
  const terms = [...new Set(ids)].flatMap((id) => reading.terms.get(id) ?? []);
  return terms
    .map(({ id, name, means, provision }) => ({ id, name, means, provision: provision === undefined ? null : linkOf(reading, provision) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'vi'));
}

/** A lesson by the law of a day. Null for an address that leads to none. */
export function lessonView(courses: readonly Course[], address: { course: string; lesson: string }, reading: Reading): LessonView | null {
  const course = courses.find(({ id }) => id === address.course);
  const index = course?.lessons.findIndex(({ slug }) => slug === address.lesson) ?? -1;
  const lesson = course?.lessons[index];
  if (course === undefined || lesson === undefined) return null;
  const { register, on } = reading;
  const path = lessonPath(course.id, lesson.slug);
  const nodes = viewNodes(lesson.tree, reading);
  const link = (one: Lesson | undefined): LessonLink | null => (one === undefined ? null : { title: one.head.title, href: lessonPath(course.id, one.slug) });
  return {
    title: lesson.head.title,
    summary: lesson.head.summary,
    minutes: lesson.head.minutes,
    aims: lesson.head.aims,
    checkedOn: formatDay(dayOf(lesson.head.checkedOn)),
    place: words.place(course.title, index + 1, course.lessons.length),
    course: { title: course.title, href: coursePath(course.id) },
    path,
    previous: link(course.lessons[index - 1]),
    next: link(course.lessons[index + 1]),
    otherDay: on === register.asOf ? null : formatDay(on),
    laws: lawChoices(lesson, path, reading),
    procedure: procedureOf(lesson, reading),
    provisions: provisionsOf(lesson).map((id) => linkOf(reading, id)),
    questions: lesson.uses.flatMap((use) => (use.component === 'Question' ? [use.attributes.id] : [])),
    terms: termsOf(lesson.uses.flatMap((use) => (use.component === 'Glossary' ? [use.attributes.term] : [])), reading),
    nodes,
    headings: headingsOf(nodes),
  };
}

export function courseView({ id, title, summary, owner, lessons, cases = [] }: Course): CourseView {
  return {
    id,
    title,
    summary,
    owner,
    href: coursePath(id),
    minutes: lessons.reduce((sum, { head }) => sum + head.minutes, 0),
    lessons: lessons.map(({ slug, head }) => ({ title: head.title, summary: head.summary, minutes: head.minutes, href: lessonPath(id, slug) })),
    cases: cases.map((one) => ({ title: one.title, href: `/tinh-huong/${one.id}` })),
  };
}

/** Every component as the page for authors shows it. */
export function samplesView(samples: readonly Sample[], reading: Reading): SamplesView {
  return {
    samples: samples.map(({ component, about, attributes, source, tree }) => ({ component, about, attributes, source, nodes: viewNodes(tree, reading) })),
    terms: termsOf(samples.flatMap(({ tree }) => attributesIn(tree, 'Glossary', 'term')), reading),
    questions: samples.flatMap(({ tree }) => attributesIn(tree, 'Question', 'id')),
  };
}

function attributesIn(nodes: readonly LessonNode[], component: string, name: string): string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    const [tag, attributes, ...children] = node;
    const value = tag === component ? attributes[name] : undefined;
    return [...(typeof value === 'string' ? [value] : []), ...attributesIn(children, component, name)];
  });
}
