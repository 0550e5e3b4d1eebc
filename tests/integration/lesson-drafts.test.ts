import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { COLLECTED_COURSE } from '#app/domain/lessons/authored-courses.ts';
import { lessonBody, partsOfLesson } from '#app/domain/authoring/lesson-parts.ts';
import { lessonView } from '#app/domain/lessons/lesson-view.server.ts';
import type { LessonView } from '#app/domain/lessons/view-types.ts';
import { grantRights } from '#app/use-cases/author-rights.server.ts';
import type { Caller } from '#app/use-cases/contracts.ts';
import { loadCourseDraft, saveCourseDraft } from '#app/use-cases/course-draft.server.ts';
import { findProvisions } from '#app/use-cases/find-provisions.server.ts';
import { lessonVersion } from '#app/use-cases/learning-standing.ts';
import { readingOf } from '#app/use-cases/lesson-reading.ts';
import { loadLessonDraft, previewDraftText } from '#app/use-cases/load-lesson-draft.server.ts';
import { loadQuestion } from '#app/use-cases/load-question.server.ts';
import { loadQuestionDraft } from '#app/use-cases/load-question-draft.server.ts';
import { loadWritingReview } from '#app/use-cases/load-writing-review.server.ts';
import { loadPicture, loadPictures, uploadPicture } from '#app/use-cases/pictures.server.ts';
import { publishWriting, retireDraft } from '#app/use-cases/publish-draft.server.ts';
import { decideReview, sendToReview } from '#app/use-cases/review-draft.server.ts';
import { saveDraftCase } from '#app/use-cases/save-draft.server.ts';
import { saveDraftText } from '#app/use-cases/save-text-draft.server.ts';
import { seed } from '#app/use-cases/seed.server.ts';
import { startDraft } from '#app/use-cases/start-draft.server.ts';
import { listUnits } from '#db/repositories/author-rights.ts';
import { trainerOf } from './support/authors.ts';
import { ownContent, refusal, value, World } from './support/world.ts';
import { dateQuestion, FIELDS, lessonWith, published } from './support/written-lesson.ts';

const COURSE = 'cn-khoa-thu-abcdef';

let world: World;
let admin: Caller;
let giang: Caller;
let nhan: Caller;
let khach: Caller;

const trainer = (phone: string, name: string, commune: string): Promise<Caller> => trainerOf(world, admin, { phone, name, commune });

const begin = (kind: string, title = ''): string => value(startDraft(world.ports, giang, { kind, from: 'nothing', source: '', title, unit: '' })).draft;
const people = () => ({ author: giang, reviewer: nhan, publisher: admin });
const loaded = async (draft: string) => value(await loadLessonDraft(world.ports, giang, { draft }));
const save = (draft: string, text: string, revision: number): number => value(saveDraftText(world.ports, giang, { draft, revision, text })).revision;

/** Three questions of the bank, published in the browser. */
async function threeQuestions(): Promise<string[]> {
  const ids: string[] = [];
  for (const day of ['2026-08-03', '2026-08-04', '2026-09-08']) {
    const draft = begin('question', `Nhận đơn ngày ${day}`);
    const { revision } = value(saveDraftCase(world.ports, giang, { draft, revision: 1, patch: dateQuestion(COURSE, day) }));
    ids.push(await published(world.ports, draft, revision, people()));
  }
  return ids;
}

beforeEach(async () => {
  world = new World({ content: ownContent() });
  world.ports.content.offerWriting({ kind: 'course', item: { id: COURSE, title: 'Khóa thử', summary: 'Khóa để thử câu hỏi.', competences: ['time'], owner: 'xã Bãi Sa', items: [] } });
  admin = await world.admin();
  giang = await trainer('0912000002', 'Hà Thị Giảng', 'xã Bãi Sa');
  nhan = await trainer('0912000003', 'Lò Văn Nhận', 'xã Bãi Sa');
  khach = await trainer('0912000004', 'Mùa A Khách', 'xã Gò Mây');
  const unit = listUnits(world.db).find(({ name }) => name === 'xã Bãi Sa')?.id ?? '';
  value(grantRights(world.ports, admin, { person: nhan.person, unit, roles: ['reviewer'] }));
});
afterEach(() => world[Symbol.dispose]());

describe('a lesson in the browser', () => {
  test('is one text: its head comes apart into fields and together again, whatever stands in them', () => {
    for (const title of ['Thụ lý: bảy ngày', '“Trong ngoặc” - và # dấu', '- gạch', 'true', '2026-11-22', '{a: b}', "nháy ' đơn", '---']) {
      const parts = { fields: { ...FIELDS, title, aims: 'một: hai\n- ba' }, text: 'Chữ.\n\n---\n\nChữ nữa.\n' };
      const again = partsOfLesson(lessonBody(parts));
      expect(again).toEqual(parts);
    }
  });

  test('begins with a head that can be read, shows its faults by line, and is saved with them', async () => {
    const draft = begin('lesson', 'Thụ lý: mấy ngày?');
    const first = await loaded(draft);
    expect(first.parts.fields).toMatchObject({ title: 'Thụ lý: mấy ngày?', minutes: '10' });
    expect(first.preview.faults.map(({ text }) => text).join('\n')).toContain('Bài chưa có chuyện mở đầu');
    save(draft, lessonBody({ fields: FIELDS, text: 'Một dòng.\n\n<Cite id="lkn-2011/d272"/>\n\n{1 + 1}' }), 1);
    const second = await loaded(draft);
    expect(second.draft).toMatchObject({ revision: 2, title: FIELDS.title });
    expect(second.preview.view).toBeNull();
    expect(second.preview.faults).toContainEqual({ line: 5, text: expect.stringContaining('không được dùng biểu thức') });
    save(draft, lessonBody({ fields: FIELDS, text: 'Một dòng.\n\nXem <Cite id="lkn-2011/d272"/>.' }), 2);
    const third = await loaded(draft);
    expect(third.preview.faults).toContainEqual({ line: 3, text: expect.stringMatching(/không có điều khoản “lkn-2011\/d272”/) });
    expect(JSON.stringify(JSON.parse(third.preview.view ?? 'null'))).toContain('<Cite> chưa dùng được');
  });

  test('no fault of the guard speaks of files or folders to somebody who writes in a browser', async () => {
    const draft = begin('lesson');
    for (const text of ['![a](/b.png)', '<b>a</b>', '# a', '<Value id="lkn-2011/d27" name="x"/>', '<Form paper="acceptanceNotice" on="2001-01-01"/>', '']) {
      const { faults } = value(await previewDraftText(world.ports, giang, { draft, text: lessonBody({ fields: { ...FIELDS, minutes: 'mười', aims: '', checkedOn: 'hôm qua' }, text }) }));
      expect(faults.map((fault) => fault.text).join('\n')).not.toMatch(/content\/|README|\.mdx|\.yaml|thư mục|“(minutes|aims|checkedOn)”/);
      expect(faults.length).toBeGreaterThan(3);
    }
  });

  test('overtaken by a colleague, both texts come back and nothing is overwritten', async () => {
    const draft = begin('lesson');
    value(saveDraftText(world.ports, nhan, { draft, revision: 1, text: lessonBody({ fields: FIELDS, text: 'Của anh Nhận.' }) }));
    const mine = lessonBody({ fields: FIELDS, text: 'Của chị Giảng.' });
    expect(refusal(saveDraftText(world.ports, giang, { draft, revision: 1, text: mine }))).toMatchObject({ reason: 'text-overtaken', revision: 2, by: 'Lò Văn Nhận', stored: expect.stringContaining('Của anh Nhận'), typed: mine });
    expect((await loaded(draft)).parts.text).toBe('Của anh Nhận.\n');
  });

  test('is seen and written by its unit alone, and no text is too long to be refused in words', async () => {
    const draft = begin('lesson');
    expect(refusal(await loadLessonDraft(world.ports, khach, { draft }))).toEqual({ reason: 'not-found' });
    expect(refusal(await previewDraftText(world.ports, khach, { draft, text: '' }))).toEqual({ reason: 'not-found' });
    expect(refusal(saveDraftText(world.ports, khach, { draft, revision: 1, text: '' }))).toEqual({ reason: 'not-found' });
    expect(refusal(saveDraftText(world.ports, giang, { draft, revision: 1, text: 'x'.repeat(1_000_001) }))).toEqual({ reason: 'draft-too-long' });
    const huge = value(await previewDraftText(world.ports, giang, { draft, text: 'ạ '.repeat(500_001) }));
    expect(huge.faults[0]?.text).toContain('quá lớn');
  });
});

describe('publishing a lesson', () => {
  test('with faults it is refused even when somebody signed it', async () => {
    const draft = begin('lesson');
    value(sendToReview(world.ports, giang, { draft, revision: 1 }));
    value(decideReview(world.ports, nhan, { draft, revision: 1, decision: 'approve', remarks: [] }));
    expect(refusal(await publishWriting(world.ports, admin, { draft, revision: 1 }))).toMatchObject({ reason: 'draft-faulty', faults: expect.arrayContaining([{ line: null, text: expect.any(String) }]) });
    expect(world.ports.content.courses.some(({ id }) => id === COLLECTED_COURSE)).toBe(false);
  });

  test('puts it where readers find it, with the questions published before; a newer version takes its place; retiring takes it out', async () => {
    const questions = await threeQuestions();
    const draft = begin('lesson', 'Tờ đơn trong ngăn kéo');
    const revision = save(draft, lessonWith(questions), 1);
    const before = await loaded(draft);
    expect(before.preview.faults).toEqual([]);
    const item = await published(world.ports, draft, revision, people());
    const { content } = world.ports;
    const read = (): LessonView | null => lessonView(content.courses, { course: COLLECTED_COURSE, lesson: item }, readingOf(content, COLLECTED_COURSE, content.register.asOf));
    // What readers get is what the preview showed.
    expect(JSON.stringify(read()?.nodes)).toBe(JSON.stringify((JSON.parse(before.preview.view ?? 'null') as LessonView).nodes));
    expect(read()?.questions).toEqual(questions);
    const version = lessonVersion(content, COLLECTED_COURSE, item);

    const second = save(draft, lessonWith(questions, 'Một đoạn viết thêm.'), revision);
    const { sincePublished, readAt } = value(await loadWritingReview(world.ports, nhan, { draft }));
    expect(sincePublished).toEqual([expect.objectContaining({ after: 'Một đoạn viết thêm.' })]);
    expect(readAt).toBe(`/bai-hoc/${COLLECTED_COURSE}/${item}`);
    await published(world.ports, draft, second, people());
    expect(JSON.stringify(read()?.nodes)).toContain('viết thêm');
    expect(lessonVersion(content, COLLECTED_COURSE, item)).not.toBe(version);

    const restarted = { ...world.ports, content: ownContent() };
    seed(restarted);
    expect(restarted.content.courses.find(({ id }) => id === COLLECTED_COURSE)?.lessons.map(({ slug }) => slug)).toEqual([item]);
    expect([...restarted.content.bank.questions.keys()]).toEqual(questions);

    value(retireDraft(world.ports, admin, { draft }));
    expect(read()).toBeNull();
  }, 60_000);
});

describe('a question in the browser', () => {
  test('has its answer counted for several dates, is answered once it is published, and its order of faults is told in words', async () => {
    const draft = begin('question', 'Hạn thụ lý');
    const empty = value(loadQuestionDraft(world.ports, giang, { draft }));
    expect(empty.preview.form).toBeNull();
    expect(empty.preview.faults.map(({ text }) => text).join('\n')).toMatch(/Chưa chọn khóa học[\s\S]*Loại câu/);
    value(saveDraftCase(world.ports, giang, { draft, revision: 1, patch: dateQuestion(COURSE, '2026-08-03') }));
    const { preview, values } = value(loadQuestionDraft(world.ports, giang, { draft }));
    expect(preview.faults).toEqual([]);
    expect(values['d.term']).toEqual(['lkn-2011/d27']);
    expect(preview).toMatchObject({ isDerived: true, form: { form: 'one' }, answer: { right: [{ text: expect.stringContaining('2026') }] } });
    expect(preview.dates.map(({ answer }) => answer)).toHaveLength(4);
    expect(preview.dates.every(({ cites }) => cites.length > 0)).toBe(true);
    const item = await published(world.ports, draft, 2, people());
    expect(value(loadQuestion(world.ports, { question: item, seed: 1, answer: null })).question.ask).toContain('Chậm nhất ngày nào');
  });

  test('an answer that is typed where the machine counts it is refused', () => {
    const draft = begin('question');
    value(saveDraftCase(world.ports, giang, { draft, revision: 1, patch: { ...dateQuestion(COURSE, '2026-08-03'), answer: { term: 'lkn-2011/d27', from: '2026-08-03', due: '2026-08-17' } } }));
    expect(value(loadQuestionDraft(world.ports, giang, { draft })).preview.faults.map(({ text }) => text).join(' ')).toContain('lạ “due”');
  });
});

describe('a course in the browser', () => {
  test('holds lessons and cases in the order that presses give it, and stands in the library with its lessons', async () => {
    const questions = await threeQuestions();
    const lesson = begin('lesson', 'Tờ đơn trong ngăn kéo');
    const item = await published(world.ports, lesson, save(lesson, lessonWith(questions), 1), people());
    const draft = begin('course', 'Khóa của xã');
    const fields = { title: 'Khóa của xã Bãi Sa', summary: 'Những việc hay gặp ở xã.', owner: 'xã Bãi Sa', competences: ['time'] };
    const press = (revision: number, move: Parameters<typeof saveCourseDraft>[2]['move']): number => value(saveCourseDraft(world.ports, giang, { draft, revision, fields, move })).revision;
    let revision = press(1, { add: { case: 'ao-ca-ven-song' } });
    revision = press(revision, { add: { lesson: item } });
    revision = press(revision, { at: 1, to: 'up' });
    expect(value(loadCourseDraft(world.ports, giang, { draft })).preview).toMatchObject({ faults: [], rows: [{ kind: 'lesson', id: item, isGone: false }, { kind: 'case', id: 'ao-ca-ven-song', isGone: false }] });
    const id = await published(world.ports, draft, revision, people());
    expect(world.ports.content.courses.find((course) => course.id === id)).toMatchObject({ title: 'Khóa của xã Bãi Sa', lessons: [{ slug: item }], cases: [{ id: 'ao-ca-ven-song' }] });
    value(retireDraft(world.ports, admin, { draft: lesson }));
    expect(world.ports.content.courses.find((course) => course.id === id)?.lessons).toEqual([]);
    expect(value(loadCourseDraft(world.ports, giang, { draft })).preview.faults).toContainEqual({ place: 'items', text: expect.stringContaining('không còn trong thư viện') });
  }, 60_000);

  test('one without lessons, or with what nobody published, is told so', () => {
    const draft = begin('course', 'Khóa trống');
    const texts = value(loadCourseDraft(world.ports, giang, { draft })).preview.faults.map(({ text }) => text).join(' ');
    expect(texts).toMatch(/Giới thiệu[\s\S]*đơn vị phụ trách/);
  });
});

describe('the citation picker', () => {
  const find = (words: string) => value(findProvisions(world.ports, giang, { words }));
  test('finds a provision by article and law, by its id, and without tone marks, with its dates and how sure it is', () => {
    expect(find('điều 27 luật khiếu nại').map(({ id }) => id)).toContain('lkn-2011/d27');
    expect(find('lkn-2011/d27').map(({ id }) => id)).toEqual(['lkn-2011/d27']);
    expect(find('thu ly').length).toBeGreaterThan(0);
    expect(find('lkn-2011/d27')[0]).toMatchObject({ applies: expect.stringContaining('Từ'), confidence: expect.any(String), inserts: expect.arrayContaining([{ label: expect.any(String), source: '<Cite id="lkn-2011/d27"/>' }, { label: expect.any(String), source: '<Term id="lkn-2011/d27"/>' }]) });
    expect(find('')).toEqual([]);
    expect(refusal(findProvisions(world.ports, world.trainee(), { words: 'x' }))).toEqual({ reason: 'not-allowed' });
  });
});

describe('pictures of lessons', () => {
  const png = (background: string) => sharp({ create: { width: 60, height: 40, channels: 3, background } }).png().toBuffer();

  test('are for the lessons of the unit, need words in their place, and are for everybody once a published lesson shows them', async () => {
    const draft = begin('lesson', 'Bài có hình');
    const upload = async (caller: Caller, alt: string, background = '#224488') => uploadPicture(world.ports, caller, { draft, alt, bytes: await png(background) });
    expect(refusal(await upload(giang, ' '))).toEqual({ reason: 'picture', fault: 'no-alt' });
    expect(refusal(await upload(khach, 'Nền xanh'))).toEqual({ reason: 'not-found' });
    expect(refusal(await uploadPicture(world.ports, giang, { draft, alt: 'Nền xanh', bytes: null }))).toEqual({ reason: 'picture', fault: 'missing' });
    const { name } = value(await upload(giang, 'Nền "xanh" <b>'));
    expect(name).toMatch(/^hinh-[0-9a-f]{24}\.webp$/);
    expect(value(await upload(nhan, 'Nền xanh lần nữa')).name).toBe(name);
    expect(value(loadPictures(world.ports, giang, { draft })).pictures).toEqual([{ name, alt: 'Nền xanh b', width: 60, height: 40 }]);
    expect(refusal(loadPicture(world.ports, null, { name }))).toEqual({ reason: 'not-found' });
    expect(value(loadPicture(world.ports, khach, { name })).subarray(8, 12).toString('latin1')).toBe('WEBP');

    const figure = `<Figure src="${name}" alt="Nền xanh"/>`;
    const other = value(startDraft(world.ports, khach, { kind: 'lesson', from: 'nothing', source: '', title: 'Bài xã khác', unit: '' })).draft;
    const elsewhere = value(await previewDraftText(world.ports, khach, { draft: other, text: lessonBody({ fields: FIELDS, text: figure }) }));
    expect(elsewhere.faults.map(({ text }) => text).join(' ')).toContain('không có hình');
    await published(world.ports, draft, save(draft, lessonWith(await threeQuestions(), figure), 1), people());
    expect(value(loadPicture(world.ports, null, { name })).length).toBeGreaterThan(0);
  }, 60_000);
});
