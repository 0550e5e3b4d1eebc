import { expect, test } from 'vitest';
import { findCertificate, issueCertificate } from '#app/use-cases/certificate.server.ts';
import { answerQuestion } from '#app/use-cases/answer-question.server.ts';
import type { Caller } from '#app/use-cases/contracts.ts';
import { lessonVersion } from '#app/use-cases/learning-standing.ts';
import { loadDesk } from '#app/use-cases/load-desk.server.ts';
import { continueReading, loadLearning } from '#app/use-cases/load-learning.server.ts';
import { loadMark, markLesson } from '#app/use-cases/mark-lesson.server.ts';
import { performAct } from '#app/use-cases/perform-act.server.ts';
import type { ContentLibrary, Ports } from '#app/use-cases/ports.ts';
import { startAttempt } from '#app/use-cases/start-attempt.server.ts';
import { submitAttempt } from '#app/use-cases/submit-attempt.server.ts';
import type { Course, Lesson } from '#content/compile/courses.ts';
import type { Question } from '#simulations/questions/question.ts';
import { content, refusal, value, World } from './support/world.ts';

const SCENARIO = 'dat-vuon-bai-sa';

const QUESTION: Question = {
  id: 'kn-1',
  course: 'khieu-nai',
  kind: 'date',
  competence: 'time',
  provisions: ['lkn-2011/d27'],
  level: 3,
  ask: 'Nhận đơn ngày {nhan}.',
  vary: { nhan: { day: { from: '2026-08-26', to: '2026-08-26' } } },
  answer: { term: 'lkn-2011/d27', from: 'nhan' },
  because: '{term}.',
};
const RIGHT = ['2026-09-09'];

function lesson(slug: string, title: string, text = 'Lời bài.'): Lesson {
  return {
    slug,
    head: { title, summary: 'Một câu.', minutes: 12, aims: ['Nhận', 'Đếm', 'Viết'], competences: ['time'], checkedOn: '2026-11-22' },
    tree: [['h2', {}, 'Mở đầu'], ['p', {}, text], ['h2', {}, 'Đếm hạn']],
    uses: [
      { component: 'Question', attributes: { id: 'kn-1' }, line: 1 },
      { component: 'MiniCase', attributes: { scenario: SCENARIO, stage: 'accept' }, line: 2 },
    ],
  };
}

const COURSE: Course = { id: 'khieu-nai', title: 'Giải quyết khiếu nại', summary: 'Một câu.', order: 1, competences: ['time'], owner: 'Đơn vị', lessons: [lesson('mot', 'Bài một'), lesson('hai', 'Bài hai')], figures: {} };

function library(courses: readonly Course[] = [COURSE]): ContentLibrary {
  return { ...content(), courses, bank: { questions: new Map([[QUESTION.id, QUESTION]]), misconceptions: new Map() } };
}

const EDITED = library([{ ...COURSE, lessons: [lesson('mot', 'Bài một', 'Lời đã sửa.'), lesson('hai', 'Bài hai')] }]);

const of = (ports: Ports, slug: string, section: string | null = null) => ({ course: 'khieu-nai', lesson: slug, version: lessonVersion(ports.content, 'khieu-nai', slug) ?? '', section });

function handIn(ports: Ports, caller: Caller): string {
  const { attempt } = value(startAttempt(ports, caller, { scenario: SCENARIO, mode: 'practice' }));
  const seqNow = () => value(loadDesk(ports, caller, { attempt })).attempt.seq;
  value(performAct(ports, caller, { attempt, expectedSeq: seqNow(), do: 'paper.read', data: { paper: 'don' } }));
  return value(submitAttempt(ports, caller, { attempt, expectedSeq: seqNow() })).attempt;
}

const answer = (ports: Ports, caller: Caller) => value(answerQuestion(ports, caller, { question: 'kn-1', seed: 7, answer: RIGHT, key: null }));

function finish(ports: Ports, caller: Caller): void {
  for (const slug of ['mot', 'hai']) value(markLesson(ports, caller, of(ports, slug)));
  answer(ports, caller);
  handIn(ports, caller);
}

const rows = (world: World, sql: string) => world.db.driver.prepare(sql).all();
const audited = (world: World, act: string) => rows(world, `SELECT actor, subject FROM audit WHERE act = '${act}' ORDER BY id`);

test('a lesson marked twice is stored once, with its version, the law of the day and one line in the audit', () => {
  using world = new World({ content: library() });
  const caller = world.trainee();
  const mark = of(world.ports, 'mot');
  for (let round = 0; round < 2; round += 1) value(markLesson(world.ports, caller, mark));
  expect(rows(world, 'SELECT person, course, lesson, version, law_date, read_at FROM lesson_readings')).toEqual([
    { person: caller.person, course: 'khieu-nai', lesson: 'mot', version: mark.version, law_date: expect.stringMatching(/^2026-/), read_at: world.now },
  ]);
  expect(mark.version).toMatch(/^[0-9a-f]{64}$/);
  expect(audited(world, 'lesson.read')).toEqual([{ actor: caller.person, subject: 'khieu-nai/mot' }]);
});

test('unknown lessons and headings are refused, and so is the reading of a text that is no longer the lesson', () => {
  using world = new World({ content: library() });
  const caller = world.trainee();
  expect(refusal(markLesson(world.ports, caller, { ...of(world.ports, 'mot'), lesson: 'khong-co' }))).toEqual({ reason: 'not-found' });
  expect(refusal(loadMark(world.ports, caller, { course: 'khong-co', lesson: 'mot' }))).toEqual({ reason: 'not-found' });
  for (const section of ['muc-3', 'muc-0', 'noi-dung', '']) expect(refusal(markLesson(world.ports, caller, of(world.ports, 'mot', section)))).toMatchObject({ reason: 'invalid' });
  expect(refusal(markLesson({ ...world.ports, content: EDITED }, caller, of(world.ports, 'mot')))).toEqual({ reason: 'lesson-changed' });
  expect(rows(world, 'SELECT * FROM lesson_readings')).toEqual([]);
  expect(rows(world, 'SELECT * FROM lesson_places')).toEqual([]);
});

test('one goes on at the heading where one stopped, the last one counts, and it ends when the lesson is read', () => {
  using world = new World({ content: library() });
  const caller = world.trainee();
  expect(value(continueReading(world.ports, caller))).toBeNull();
  for (const section of ['muc-1', 'muc-2']) {
    value(markLesson(world.ports, caller, of(world.ports, 'mot', section)));
    world.pass(60);
  }
  expect(value(continueReading(world.ports, caller))).toMatchObject({ title: 'Bài 1. Bài một', href: '/bai-hoc/khieu-nai/mot#muc-2' });
  expect(value(loadMark(world.ports, caller, { course: 'khieu-nai', lesson: 'mot' })).own).toMatchObject({ read: 'no', stopped: { id: 'muc-2', title: 'Đếm hạn' } });
  value(markLesson(world.ports, caller, of(world.ports, 'mot')));
  expect(value(continueReading(world.ports, caller))).toMatchObject({ href: '/bai-hoc/khieu-nai/hai' });
  expect(value(loadMark(world.ports, caller, { course: 'khieu-nai', lesson: 'mot' })).own).toMatchObject({ read: 'yes', stopped: null, left: [{ href: '/bai-hoc/khieu-nai/mot#cau-kn-1' }, { href: `/tinh-huong/${SCENARIO}?chang=accept&bai=khieu-nai/mot` }] });
});

test('what one person does changes nothing for another, and a visitor sees the lesson and nobody\'s progress', () => {
  using world = new World({ content: library() });
  const [one, other] = [world.trainee(), world.trainee('Lò Văn Sơn')];
  finish(world.ports, one);
  expect(value(loadLearning(world.ports, other))).toMatchObject({ next: null, certificates: [], courses: [{ started: false, canIssue: false }] });
  expect(value(loadLearning(world.ports, other)).competences.every(({ level }) => level === 'none')).toBe(true);
  expect(refusal(issueCertificate(world.ports, other, { course: 'khieu-nai' }))).toEqual({ reason: 'course-unfinished' });
  expect(value(loadMark(world.ports, null, { course: 'khieu-nai', lesson: 'mot' })).own).toBeNull();
});

test('a case taken up again at a fork passes no lesson; the case itself does', () => {
  using world = new World({ content: library() });
  const caller = world.trainee();
  const attempt = handIn(world.ports, caller);
  world.db.driver.exec(`UPDATE attempts SET forked_from = id, forked_before = 2 WHERE id = '${attempt}'`);
  const left = () => value(loadMark(world.ports, caller, { course: 'khieu-nai', lesson: 'mot' })).own?.left.length;
  expect(left()).toBe(2);
  world.db.driver.exec(`UPDATE attempts SET forked_from = NULL, forked_before = NULL WHERE id = '${attempt}'`);
  expect(left()).toBe(1);
});

test('competences say in words what answers and cases show', () => {
  using world = new World({ content: library() });
  const caller = world.trainee();
  answer(world.ports, caller);
  const time = () => value(loadLearning(world.ports, caller)).competences.find(({ id }) => id === 'time');
  expect(time()).toMatchObject({ level: 'few', words: 'Mới bắt đầu', basis: 'Qua 1 câu hỏi.' });
  handIn(world.ports, caller);
  expect(time()?.basis).toBe('Qua 1 câu hỏi và 1 ca.');
});

test('the certificate is given only when all is read and passed, and once for the same course', () => {
  using world = new World({ content: library() });
  const caller = world.trainee();
  expect(refusal(issueCertificate(world.ports, caller, { course: 'khong-co' }))).toEqual({ reason: 'not-found' });
  for (const slug of ['mot', 'hai']) value(markLesson(world.ports, caller, of(world.ports, slug)));
  answer(world.ports, caller);
  expect(refusal(issueCertificate(world.ports, caller, { course: 'khieu-nai' }))).toEqual({ reason: 'course-unfinished' });
  handIn(world.ports, caller);
  expect(value(loadLearning(world.ports, caller)).courses).toMatchObject([{ canIssue: true }]);
  const { code } = value(issueCertificate(world.ports, caller, { course: 'khieu-nai' }));
  world.pass(24 * 60 * 60);
  expect(value(issueCertificate(world.ports, caller, { course: 'khieu-nai' })).code).toBe(code);
  expect(audited(world, 'certificate.issued')).toHaveLength(1);
  expect(JSON.stringify(rows(world, 'SELECT * FROM audit'))).not.toContain(code);
  expect(value(loadLearning(world.ports, caller))).toMatchObject({ courses: [{ canIssue: false }], certificates: [{ name: 'Vi Thị Hạnh', since: 'same' }] });
  expect(() => world.db.driver.exec("UPDATE certificates SET name = 'Người khác'")).toThrow('certificates are never changed');
});

test('anybody who holds the code reads what stands on the paper, however it is copied; other codes are of nobody', () => {
  using world = new World({ content: library() });
  const caller = world.trainee();
  finish(world.ports, caller);
  const { code } = value(issueCertificate(world.ports, caller, { course: 'khieu-nai' }));
  for (const typed of [code, code.toLowerCase(), ` ${code.replace(/(.{4})/g, '$1-')}`]) {
    expect(value(findCertificate(world.ports, typed))).toMatchObject({ name: 'Vi Thị Hạnh', course: 'Giải quyết khiếu nại', lessons: 2, minutes: 24, issuedOn: { day: '22', month: '11', year: '2026' }, since: 'same' });
  }
  for (const typed of ['', '0000000000000000', caller.person, '%']) expect(value(findCertificate(world.ports, typed))).toBeNull();
});

test('when the course changes the paper stays as it was and says so; who reads the new text anew gets another', () => {
  using world = new World({ content: library() });
  const caller = world.trainee();
  finish(world.ports, caller);
  const { code } = value(issueCertificate(world.ports, caller, { course: 'khieu-nai' }));
  const later: Ports = { ...world.ports, content: EDITED };
  expect(value(findCertificate(later, code))).toMatchObject({ since: 'changed' });
  expect(refusal(issueCertificate(later, caller, { course: 'khieu-nai' }))).toEqual({ reason: 'course-unfinished' });
  expect(value(continueReading(later, caller))).toMatchObject({ title: 'Bài 1. Bài một', action: 'Đọc lại bài này' });
  value(markLesson(later, caller, of(later, 'mot')));
  expect(value(issueCertificate(later, caller, { course: 'khieu-nai' })).code).not.toBe(code);
  expect(value(findCertificate({ ...world.ports, content: library([]) }, code))).toMatchObject({ since: 'gone' });
});
