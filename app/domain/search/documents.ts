import type { Course } from '#content/compile/courses.ts';
import type { LessonNode } from '#content/compile/lesson-tree.ts';
import type { Term } from '#content/compile/terms.ts';
import { formatDay } from '#simulations/law/day.ts';
import type { FormTemplate, LawRegister, Provision } from '#simulations/law/types.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { search as words } from '../../messages/search.ts';
import { keysOf, markedKey, plainKey, remembered } from './folding.ts';
import type { SearchKind } from './view-types.ts';

/** Something that can be found. */
export interface SearchDocument {
  kind: SearchKind;
  path: string;
  title: string;
  /** One line below the title. */
  detail: string;
  /** The text that is searched and of which a piece is shown. */
  body: string;
  /** What the thing is called: who types just that finds it first. The first is searched as the title. */
  names: readonly string[];
  /** Words without marks that the thing is found by besides. */
  besides?: string;
}

/** A document with the keys of its words, as the index stores it. */
export interface IndexedDocument extends Omit<SearchDocument, 'besides'> {
  keys: { title: string; body: string; titlePlain: string; bodyPlain: string };
}

/** What can be searched. `asks`: each question as it reads with one draw of its numbers and dates. */
export interface Searchable {
  register: LawRegister;
  scenarios: readonly Scenario[];
  courses: readonly Course[];
  terms: readonly Term[];
  asks: readonly { id: string; course: string; ask: string }[];
}

/** "Khoản 2 Điều 28 Luật Khiếu nại" is called "Khoản 2 Điều 28". */
const PLACE = /^.*?\u0110i\u1ec1u \d+\p{L}?(?!\p{L})/u;

function provisionDocument(provision: Provision, { asOf, instruments }: LawRegister): SearchDocument {
  const inForce = provision.versions.find(({ from, to }) => from <= asOf && (to === null || asOf < to));
  const version = inForce ?? provision.versions.at(-1);
  const article = provision.article;
  const place = PLACE.exec(article)?.[0];
  const instrument = instruments.get(provision.id.split('/')[0] ?? '');
  const applies = version === undefined ? '' : inForce !== undefined ? words.since(formatDay(version.from)) : version.from > asOf ? words.notYet(formatDay(version.from)) : words.ended(formatDay((version.to ?? asOf + 1) - 1));
  return {
    kind: 'luat',
    path: `/tra-cuu/${provision.id}`,
    title: article,
    detail: applies,
    body: version?.summary ?? '',
    names: place === undefined ? [article] : [place, article],
    besides: `${provision.topic} ${article} ${instrument?.title ?? ''} ${instrument?.number ?? ''}`,
  };
}

function formDocument({ id, number, title, from, to, provision }: FormTemplate, { provisions, asOf }: LawRegister): SearchDocument {
  const article = provisions.get(provision)?.article ?? provision;
  return {
    kind: 'bieu-mau',
    path: `/bieu-mau/${id}`,
    title: `${number}: ${title}`,
    detail: to === null || to > asOf ? words.formSince(formatDay(from)) : words.formUntil(formatDay(from), formatDay(to - 1)),
    body: article,
    // People leave the middle word out.
    names: [`${number}: ${title}`, number, number.replace(/^(\S+) \S+ /u, '$1 '), title],
  };
}

/** The words of a lesson's text; what the register adds to it is found as law. */
function textOf(nodes: readonly LessonNode[]): string {
  return nodes.map((node) => {
    if (typeof node === 'string') return node;
    const [, attributes, ...children] = node;
    const own = ['title', 'what', 'caption'].map((name) => attributes[name]).filter((value) => typeof value === 'string');
    return [...own, textOf(children)].join(' ');
  }).join(' ');
}

function lessonDocuments({ id, title: course, summary, lessons }: Course): SearchDocument[] {
  return [
    { kind: 'bai-hoc', path: `/bai-hoc/${id}`, title: course, detail: words.course(lessons.length), body: summary, names: [course] },
    ...lessons.map(({ slug, head, tree }): SearchDocument => ({
      kind: 'bai-hoc',
      path: `/bai-hoc/${id}/${slug}`,
      title: head.title,
      detail: words.lessonOf(course, head.minutes),
      body: [head.summary, ...head.aims, textOf(tree)].join('. ').replace(/\s+/g, ' '),
      names: [head.title],
    })),
  ];
}

/** Everything that can be found, in the order of kinds: the first of two equals is the one further up. */
export function searchDocuments({ register, scenarios, courses, terms, asks }: Searchable): SearchDocument[] {
  const current = ({ to }: FormTemplate): number => Number(to !== null && to <= register.asOf);
  return [
    ...terms.map(({ id, name, means }): SearchDocument => ({ kind: 'tu', path: `/tra-cuu/tu-ngu#tu-${id}`, title: name, detail: '', body: means, names: [name] })),
    ...[...register.provisions.values()].map((provision) => provisionDocument(provision, register)),
    ...courses.flatMap(lessonDocuments),
    ...register.forms.toSorted((a, b) => current(a) - current(b)).map((form) => formDocument(form, register)),
    ...scenarios.map(({ id, title, summary, aims, minutes }): SearchDocument => ({ kind: 'tinh-huong', path: `/tinh-huong/${id}`, title, detail: words.caseOf(minutes), body: [summary, ...aims].join(' '), names: [title] })),
    ...asks.map(({ id, course, ask }): SearchDocument => ({ kind: 'cau-hoi', path: `/cau-hoi/${id}`, title: ask, detail: words.questionOf(courses.find((one) => one.id === course)?.title ?? null), body: '', names: [ask] })),
  ];
}

/** A sign that no word of a query equals keeps the names of a title apart, so that no phrase reaches from one into the next. */
const BETWEEN = ' \u2021 ';

/** What an index stores of the documents. */
export function indexed(documents: readonly SearchDocument[]): IndexedDocument[] {
  const marked = remembered(markedKey);
  const plain = remembered(plainKey);
  return documents.map(({ besides = '', ...document }) => {
    const { kind, title, names, body } = document;
    // A provision's title ends in the name of its law, which all its neighbours share: only its own place is its title.
    const titles = kind === 'luat' ? names.slice(0, 1) : names;
    const titleBy = (key: (word: string) => string): string => [...new Set(titles.map((name) => keysOf(name, key)))].join(BETWEEN);
    const whole = `${title}. ${body}`;
    return {
      ...document,
      names: [...new Set(names.flatMap((name) => [keysOf(name, marked), keysOf(name, plain)]))],
      keys: { title: titleBy(marked), body: keysOf(whole, marked), titlePlain: titleBy(plain), bodyPlain: keysOf(`${whole} ${besides}`, plain) },
    };
  });
}
