import { expect, test } from 'vitest';
import type { Course, Lesson } from '#content/compile/courses.ts';
import { dayOf } from '#simulations/law/day.ts';
import type { Question } from '#simulations/questions/question.ts';
import { wholeRegister } from '#tests/support/lesson-surroundings.ts';
import { courseMatter, headingsIn, lessonMatter } from './lesson-version.ts';
import { courseStanding, isPassed, nextStep } from './standing.ts';
import type { Answered, Done, Library } from './standing.ts';

const question = (id: string): Question => ({
  id,
  course: 'khieu-nai',
  kind: 'date',
  competence: 'time',
  provisions: ['lkn-2011/d27'],
  level: 1,
  ask: 'Nhận đơn.',
  answer: { term: 'lkn-2011/d27', from: '2026-08-03' },
  because: '{term}.',
});

function lesson(slug: string, questions: readonly string[], title = slug): Lesson {
  return {
    slug,
    head: { title, summary: 'Một câu.', minutes: 12, aims: ['Nhận', 'Đếm', 'Viết'], competences: ['time'], checkedOn: '2026-11-22' },
    tree: [['h2', {}, 'Một'], ['p', {}, 'Lời.'], ['h2', {}, 'Hai ', ['em', {}, 'mục']]],
    uses: [
      { component: 'Term', attributes: { id: 'lkn-2011/d27' }, line: 1 },
      ...questions.map((id) => ({ component: 'Question' as const, attributes: { id }, line: 2 })),
      { component: 'MiniCase', attributes: { scenario: 'ao-ca-ven-song', stage: 'accept' }, line: 3 },
    ],
  };
}

const COURSE: Course = { id: 'khieu-nai', title: 'Khiếu nại', summary: 'Một câu.', order: 1, competences: ['time'], owner: 'Đơn vị', lessons: [lesson('mot', ['kn-1', 'kn-2']), lesson('hai', ['kn-3'])], figures: {} };

const LIBRARY: Library = { questions: new Map(['kn-1', 'kn-2', 'kn-3'].map((id) => [id, question(id)])), register: wholeRegister(), versionOf: (_course, slug) => `v-${slug}` };

const NOTHING: Done = { readings: [], places: [], answers: new Map(), cases: [] };

const read = (slug: string, version = `v-${slug}`, at = '2026-11-20T02:00:00.000Z') => ({ course: 'khieu-nai', lesson: slug, version, readAt: at, day: dayOf('2026-11-20') });
const right = (id: string, day = '2026-11-20'): [string, Answered] => [id, { outcome: 'right', answeredAt: `${day}T03:00:00.000Z`, day: dayOf(day) }];
const partly = (id: string): [string, Answered] => [id, { ...right(id)[1], outcome: 'partly' }];
const place = (slug: string, at: string) => ({ course: 'khieu-nai', lesson: slug, section: 'muc-2', at });

/** Answers by question, in their order. */
function byQuestion(answers: readonly [string, Answered][]): Done['answers'] {
  return new Map(answers.map(([id]) => [id, answers.filter(([other]) => other === id).map(([, answer]) => answer)]));
}

const standing = ({ answers = [], ...done }: Partial<Omit<Done, 'answers'>> & { answers?: [string, Answered][] }) => courseStanding(COURSE, { ...NOTHING, ...done, answers: byQuestion(answers) }, LIBRARY);

test('a course in which nothing was done is not begun, and there is nowhere to go on', () => {
  const course = standing({});
  expect(course).toMatchObject({ read: 0, passed: 0, started: false, complete: false });
  expect(nextStep([course])).toBeNull();
});

test('a lesson is passed when its questions are right and its case is handed in; the course is done when all are read too', () => {
  const answers = ['kn-1', 'kn-2', 'kn-3'].map((id) => right(id));
  const passed = standing({ answers, cases: [{ scenario: 'ao-ca-ven-song', stage: null }] });
  expect(passed).toMatchObject({ read: 0, passed: 2, complete: false });
  expect(standing({ answers, cases: [{ scenario: 'ao-ca-ven-song', stage: null }], readings: [read('mot'), read('hai')] }).complete).toBe(true);
  const [withoutCase] = standing({ answers }).lessons;
  expect(withoutCase && isPassed(withoutCase)).toBe(false);
});

test('the mini-case of a lesson, or its whole case, passes it; another stage of the case does not', () => {
  const handedIn = (stage: string | null) => standing({ cases: [{ scenario: 'ao-ca-ven-song', stage }] }).lessons[0]?.handedIn;
  expect([handedIn('accept'), handedIn(null), handedIn('settle')]).toEqual([true, true, false]);
});

test('a wrong or half-right answer leaves the question open; one right answer closes it, whatever comes later', () => {
  expect(standing({ answers: [partly('kn-1')] }).lessons[0]?.open).toEqual(['kn-1', 'kn-2']);
  expect(standing({ answers: [right('kn-1'), partly('kn-1')] }).lessons[0]?.open).toEqual(['kn-2']);
});

test('an answer from before the law of its question changed does not count any more', () => {
  // Article 27 has another term since 2026-07-01.
  expect(standing({ answers: [right('kn-1', '2026-06-30')] }).lessons[0]?.open).toContain('kn-1');
  expect(standing({ answers: [right('kn-1', '2026-07-01')] }).lessons[0]?.open).not.toContain('kn-1');
});

test('a lesson that says something else since it was read is to be read anew', () => {
  const [first] = standing({ readings: [read('mot', 'v-before')] }).lessons;
  expect(first).toMatchObject({ read: 'changed', readOn: dayOf('2026-11-20') });
  expect(nextStep([standing({ readings: [read('mot', 'v-before')] })])).toMatchObject({ lesson: { slug: 'mot' }, why: 'changed' });
});

test('one goes on where one stopped, then in the next unread lesson, then with what is not passed', () => {
  const later = '2026-11-21T02:00:00.000Z';
  expect(nextStep([standing({ places: [place('mot', later)] })])).toMatchObject({ lesson: { slug: 'mot', section: 'muc-2' }, why: 'place' });
  expect(nextStep([standing({ readings: [read('mot', 'v-mot', later)], places: [place('mot', '2026-11-19T00:00:00.000Z')] })])).toMatchObject({ lesson: { slug: 'hai' }, why: 'unread' });
  expect(nextStep([standing({ readings: [read('mot'), read('hai')] })])).toMatchObject({ lesson: { slug: 'mot' }, why: 'questions' });
  const answers = ['kn-1', 'kn-2', 'kn-3'].map((id) => right(id));
  expect(nextStep([standing({ readings: [read('mot'), read('hai')], answers })])).toMatchObject({ why: 'case' });
});

test('an answered question is reading too: its lesson is the one to go on with', () => {
  expect(nextStep([standing({ answers: [right('kn-3')] })])).toMatchObject({ lesson: { slug: 'hai' }, why: 'unread' });
});

test('after a lesson in the middle comes the one behind it, and at the end what was left out before', () => {
  expect(nextStep([standing({ readings: [read('hai')] })])).toMatchObject({ lesson: { slug: 'mot' }, why: 'unread' });
  const three = { ...COURSE, lessons: ['mot', 'hai', 'ba'].map((slug) => lesson(slug, [])) };
  expect(nextStep([courseStanding(three, { ...NOTHING, readings: [read('hai')] }, LIBRARY)])).toMatchObject({ lesson: { slug: 'ba' }, why: 'unread' });
});

test('who is done with everything begun has nowhere to go on', () => {
  const answers = ['kn-1', 'kn-2', 'kn-3'].map((id) => right(id));
  expect(nextStep([standing({ readings: [read('mot'), read('hai')], answers, cases: [{ scenario: 'ao-ca-ven-song', stage: null }] })])).toBeNull();
});

test('a lesson is another one when its words change or the law that it shows, not when it was only checked again', () => {
  const one = lesson('mot', []);
  const matter = lessonMatter(one, LIBRARY.register);
  expect(lessonMatter({ ...one, head: { ...one.head, checkedOn: '2027-01-01', minutes: 15 } }, LIBRARY.register)).toBe(matter);
  expect(lessonMatter({ ...one, tree: [['p', {}, 'Lời khác.']] }, LIBRARY.register)).not.toBe(matter);
  expect(lessonMatter(one, { ...LIBRARY.register, asOf: dayOf('2026-06-30') })).not.toBe(matter);
});

test('a course is another one when a lesson is, or their order', () => {
  const matter = courseMatter(COURSE, (slug) => `v-${slug}`);
  expect(courseMatter(COURSE, (slug) => `w-${slug}`)).not.toBe(matter);
  expect(courseMatter({ ...COURSE, lessons: COURSE.lessons.toReversed() }, (slug) => `v-${slug}`)).not.toBe(matter);
  expect(courseMatter({ ...COURSE, owner: 'Đơn vị khác' }, (slug) => `v-${slug}`)).toBe(matter);
});

test('the headings of a text are where one can stop', () => {
  expect(headingsIn(lesson('mot', []).tree)).toEqual(['Một', 'Hai mục']);
});
