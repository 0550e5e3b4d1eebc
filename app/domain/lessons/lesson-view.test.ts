import { expect, test } from 'vitest';
import type { Course } from '#content/compile/courses.ts';
import { readLesson } from '#content/compile/lesson-file.ts';
import { compileText, type LessonNode } from '#content/compile/lesson-tree.ts';
import { dayOf } from '#simulations/law/day.ts';
import { procedures } from '#simulations/procedures/index.ts';
import { smallSurroundings, wholeRegister } from '#tests/support/lesson-surroundings.ts';
import type { Reading } from './component-views.server.ts';
import { courseView, lessonView, viewNodes } from './lesson-view.server.ts';
import { codeInWords } from './value-words.vi.ts';
import type { ComponentNode, ComponentViews, ViewNode } from './view-types.ts';

const TODAY = '2026-11-22';

function readingOn(on: string): Reading {
  return {
    register: wholeRegister(),
    on: dayOf(on),
    procedures,
    terms: new Map([['khieu-nai', { id: 'khieu-nai', name: 'khiếu nại', means: 'Đòi xem lại một quyết định.', provision: 'lkn-2011/d2/k1' }]]),
    scenario: (id) => (id === 'ao-ca-ven-song' ? { title: 'Ao cá ven sông', stages: procedures.find((one) => one.id === 'complaint')?.stages ?? [] } : null),
    figure: (src) => `/hinh/${src}`,
  };
}

async function treeOf(source: string): Promise<LessonNode[]> {
  const result = await compileText(source);
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.text.tree;
}

function componentsIn(nodes: readonly ViewNode[]): ComponentNode[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? [] : 'component' in node ? [node, ...componentsIn(node.children)] : componentsIn(node.children)));
}

async function viewOf<N extends keyof ComponentViews>(component: N, source: string, on = TODAY): Promise<ComponentViews[N]> {
  const found = componentsIn(viewNodes(await treeOf(source), readingOn(on))).find((node) => node.component === component);
  if (found === undefined) throw new Error(`no ${component}`);
  return found.view as ComponentViews[N];
}

test('a citation leads to the page of its provision, of its own day where it names one', async () => {
  expect(await viewOf('Cite', 'a <Cite id="lkn-2011/d27"/>')).toEqual({ article: 'Điều 27 Luật Khiếu nại', href: '/tra-cuu/lkn-2011/d27' });
  expect((await viewOf('Cite', 'a <Cite id="lkn-2011/d27" on="2026-06-30"/>')).href).toBe('/tra-cuu/lkn-2011/d27?ngay=2026-06-30');
  expect((await viewOf('Cite', 'a <Cite id="lkn-2011/d27"/>', '2026-06-30')).href).toBe('/tra-cuu/lkn-2011/d27?ngay=2026-06-30');
});

test('a term follows the day of the page, and says where it differs from the law of today', async () => {
  expect(await viewOf('Term', 'a <Term id="lkn-2011/d27"/>')).toMatchObject({ words: '07 ngày làm việc', differs: false });
  expect(await viewOf('Term', 'a <Term id="lkn-2011/d27"/>', '2026-06-30')).toMatchObject({ words: '10 ngày', differs: true });
});

test('a term with a day of its own stays with it, whatever the page is read by', async () => {
  for (const on of [TODAY, '2026-06-30']) expect(await viewOf('Term', 'a <Term id="lkn-2011/d27" on="2026-06-30"/>', on)).toMatchObject({ words: '10 ngày', differs: false });
});

test('a term of a day before its provision says that there was none', async () => {
  expect((await viewOf('Term', 'a <Term id="lkn-2011/d27"/>', '2011-01-01')).words).toMatch(/ngày 01\/01\/2011 chưa có/);
});

test('values come in words, of the day', async () => {
  expect((await viewOf('Value', 'a <Value id="ltcd-2013/d15/k2/c" name="chair_days_per"/>')).words).toMatch(/^(tuần|tháng)$/);
  expect((await viewOf('Value', 'a <Value id="nd124-2020/d16/k2" name="recipients"/>')).words).toContain('người khiếu nại; ');
});

test('only who complains is called a complainant', async () => {
  expect((await viewOf('Value', 'a <Value id="nd102-2024/d105/k1/a" name="recipients"/>')).words).toMatch(/^người gửi đơn; /);
  expect((await viewOf('Value', 'a <Value id="ldd-2024/d236/k3/a" name="recipients"/>')).words).toMatch(/^người gửi đơn; /);
  expect((await viewOf('Value', 'a <Value id="ltcd-2013/d28/k1" name="recipients"/>')).words).toBe('người đến khiếu nại, tố cáo, kiến nghị, phản ánh');
});

test('whose cases the chair of a commune settles is said no narrower than the register sums it up', async () => {
  expect((await viewOf('Value', 'a <Value id="lkn-2011/d17" name="first_instance_of_commune_chair"/>')).words).toMatch(/^Chủ tịch UBND cấp xã; .+; người do mình quản lý trực tiếp$/);
  expect((await viewOf('Value', 'a <Value id="ltc-2018/d13/k1/a" name="denounced_of_commune_chair"/>', '2020-01-06')).words).toBe('người do mình quản lý trực tiếp');
});

test('every code among the values of the register has words', () => {
  const without = [...wholeRegister().provisions.values()].flatMap(({ id, appliesTo, versions }) =>
    versions.flatMap(({ values }) => Object.entries(values ?? {}).flatMap(([key, value]) => (typeof value === 'number' ? [] : [value].flat()).filter((code) => codeInWords(key, code, appliesTo) === null).map((code) => `${id} ${key}: ${code}`))),
  );
  expect(without).toEqual([]);
});

test('a form is the one in force on the day, and leads to it', async () => {
  const now = await viewOf('Form', 'a <Form paper="acceptanceNotice"/>');
  const before = await viewOf('Form', 'a <Form paper="acceptanceNotice"/>', '2026-06-30');
  expect(now.href).toMatch(/^\/bieu-mau\/.+@2026$/);
  expect(before.href).not.toBe(now.href);
  expect(before.differs).toBe(true);
});

test('a quote tells what the provision says, since when, and how surely it is known', async () => {
  const view = await viewOf('Provision', '<Provision id="lkn-2011/d27"/>');
  expect(view.summary).toContain('07 ngày làm việc');
  expect(view.applies).toBe('Từ 01/7/2026 đến nay');
  expect(view.verified).toContain('đã đọc nguyên văn');
  expect(await viewOf('Provision', '<Provision id="lkn-2011/d27"/>', '2011-01-01')).toMatchObject({ summary: null, applies: null, verified: null });
});

test('a worked deadline counts the working days on the calendar up to its last one', async () => {
  const view = await viewOf('Deadline', '<Deadline id="lkn-2011/d27" from="2026-08-26" what="nhận đơn"/>');
  const days = view.weeks.flat();
  expect(view.due).toContain('09/9/2026');
  expect(days.filter(({ below }) => below !== '').map(({ label, below }) => `${label} ${below}`)).toEqual(['27 1', '28 2', '03 3', '04 4', '07 5', '08 6', '09 7']);
  expect(days.find(({ mark }) => mark === 'start')?.label).toBe('26');
  expect(days.find(({ mark }) => mark === 'due')).toMatchObject({ label: '09', spoken: 'ngày hết hạn' });
  expect(days.filter(({ mark }) => mark === 'off').map(({ spoken }) => spoken)).toContain('Quốc khánh');
  expect(view.steps.join(' ')).toContain('Hết hạn thứ Tư 09/9/2026');
});

test('a deadline counts by the law of the day from which it runs', async () => {
  const view = await viewOf('Deadline', '<Deadline id="lkn-2011/d27" from="2026-06-01" what="nhận đơn"/>');
  expect(view.term).toBe('10 ngày');
  expect(view.weeks.flat().filter(({ below }) => below !== '')).toHaveLength(10);
});

test('of a term of months only the last weeks are drawn', async () => {
  const view = await viewOf('Deadline', '<Deadline id="ltthc-2015/d116/k3" from="2026-01-05" what="nhận quyết định"/>');
  expect(view.weeks).toHaveLength(2);
  expect(view.weeks.flat().some(({ mark }) => mark === 'due')).toBe(true);
});

test('two wordings stand beside each other with their terms and what brought them', async () => {
  const view = await viewOf('BeforeAfter', '<BeforeAfter id="lkn-2011/d27" date="2026-07-01"/>');
  expect([view.before.term, view.after.term]).toEqual(['10 ngày', '07 ngày làm việc']);
  expect([view.before.by, view.after.by]).toEqual(['Theo Luật Khiếu nại.', 'Theo Luật 136/2025/QH15.']);
  expect([view.before.care, view.after.care]).toEqual([null, null]);
});

test('a wording that nobody has read in the original says so beside the other one', async () => {
  const { before, after } = await viewOf('BeforeAfter', '<BeforeAfter id="lkn-2011/d17" date="2026-07-01"/>');
  expect([before.care, after.care]).toEqual(['Chỉ để tham khảo: người soạn chưa đọc nguyên văn.', null]);
  expect((await viewOf('BeforeAfter', '<BeforeAfter id="ldd-2024/d235/k2/d" date="2024-08-01"/>')).before.care).toContain('theo trí nhớ');
});

test.each(procedures.flatMap(({ id, stages }) => stages.map((stage) => [id, stage.id] as const)))('the part of %s at %s is drawn without one place lying on another', async (procedure, stage) => {
  const view = await viewOf('ProcedureMap', `<ProcedureMap procedure="${procedure}" stage="${stage}"/>`);
  const { places } = view.map;
  const overlapping = places.flatMap((a, index) => places.slice(index + 1).filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height).map((b) => `${a.key} ${b.key}`));
  expect(overlapping).toEqual([]);
  expect(view.places.length).toBeGreaterThan(0);
});

test('questions are numbered in the order in which they stand', async () => {
  const nodes = viewNodes(await treeOf('<Question id="a"/>\n\n<Question id="b"/>'), readingOn(TODAY));
  expect(componentsIn(nodes).map(({ view }) => view)).toEqual([{ id: 'a', number: 1 }, { id: 'b', number: 2 }]);
});

test('papers, figures, cases and words carry what a page needs', async () => {
  expect(await viewOf('Paper', '<Paper kind="đơn" title="ĐƠN" place="xã Bến Hạc" date="2026-02-06">\n\na\n\n</Paper>')).toMatchObject({ placeAndDate: 'xã Bến Hạc, ngày 06 tháng 02 năm 2026', to: null });
  expect(await viewOf('Figure', '<Figure src="a.svg" alt="b"/>')).toEqual({ src: '/hinh/a.svg', alt: 'b', caption: null });
  expect(await viewOf('MiniCase', '<MiniCase scenario="ao-ca-ven-song" stage="response">\n\na\n\n</MiniCase>')).toEqual({ title: 'Ao cá ven sông', stage: 'Thụ lý hoặc trả lời', href: '/tinh-huong/ao-ca-ven-song?chang=response' });
  expect(await viewOf('Glossary', 'a <Glossary term="khieu-nai">b</Glossary>')).toEqual({ id: 'khieu-nai' });
});

const TEXT = `---
title: Thụ lý
summary: Một câu.
minutes: 12
aims: [Tính được hạn, Chọn đúng mẫu, Nêu đúng căn cứ]
competences: [time]
checkedOn: 2026-11-22
---
<Story title="a">

b <Glossary term="khieu-nai">khiếu nại</Glossary>

</Story>

Hạn <Term id="lkn-2011/d27"/> (<Cite id="lkn-2011/d28"/>).

<ProcedureMap procedure="complaint" stage="response"/>

<Question id="kn-thu-ly-han"/>

<Question id="kn-mot"/>

<Question id="kn-hai"/>

<MiniCase scenario="ao-ca-ven-song" stage="response">

c

</MiniCase>
`;

async function courseOfTwo(): Promise<Course> {
  const { lesson, faults } = await readLesson('a.mdx', TEXT, smallSurroundings(), compileText);
  if (lesson === null) throw new Error(JSON.stringify(faults));
  const head = { id: 'khieu-nai', title: 'Khiếu nại', summary: 'a', order: 1, competences: ['time' as const], owner: 'b', figures: {} };
  return { ...head, lessons: [{ ...lesson, slug: 'mot' }, { ...lesson, slug: 'hai' }] };
}

test('a lesson knows its neighbours, its place, what it rests on and by which laws it reads otherwise', async () => {
  const course = await courseOfTwo();
  const view = lessonView([course], { course: 'khieu-nai', lesson: 'hai' }, readingOn(TODAY));
  expect(view).toMatchObject({ place: 'Khiếu nại, bài 2 trên 2', previous: { href: '/bai-hoc/khieu-nai/mot' }, next: null, otherDay: null, questions: ['kn-thu-ly-han', 'kn-mot', 'kn-hai'] });
  expect(view?.provisions.map(({ href }) => href)).toEqual(['/tra-cuu/lkn-2011/d27', '/tra-cuu/lkn-2011/d28']);
  expect(view?.terms.map(({ name }) => name)).toEqual(['khiếu nại']);
  expect(view?.laws).toEqual([
    { label: 'Luật hiện hành', href: '/bai-hoc/khieu-nai/hai', current: true },
    { label: 'Trước 01/7/2026', href: '/bai-hoc/khieu-nai/hai?ngay=2026-06-30', current: false },
  ]);
  expect(view?.procedure?.stages.filter(({ here }) => here).map(({ id }) => id)).toEqual(['response']);
});

test('read by the law of another day, a lesson says so and its links stay with that day', async () => {
  const view = lessonView([await courseOfTwo()], { course: 'khieu-nai', lesson: 'mot' }, readingOn('2026-06-30'));
  expect(view?.otherDay).toBe('30/6/2026');
  expect(view?.laws.filter(({ current }) => current).map(({ label }) => label)).toEqual(['Trước 01/7/2026']);
  expect(view?.provisions.every(({ href }) => href.endsWith('?ngay=2026-06-30'))).toBe(true);
});

test('an address that leads to no lesson has no view', async () => {
  const course = await courseOfTwo();
  expect(lessonView([course], { course: 'khieu-nai', lesson: 'ba' }, readingOn(TODAY))).toBeNull();
  expect(lessonView([course], { course: 'to-cao', lesson: 'mot' }, readingOn(TODAY))).toBeNull();
});

test('a course counts its minutes', async () => {
  expect(courseView(await courseOfTwo())).toMatchObject({ minutes: 24, href: '/bai-hoc/khieu-nai', lessons: [{ href: '/bai-hoc/khieu-nai/mot' }, { href: '/bai-hoc/khieu-nai/hai' }] });
});
