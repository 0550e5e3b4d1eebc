import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { smallSurroundings } from '#tests/support/lesson-surroundings.ts';
import { loadCourses } from './courses.ts';
import { keptCompiler } from './lesson-cache.ts';
import { readLesson } from './lesson-file.ts';
import { compileText } from './lesson-tree.ts';
import { loadTerms } from './terms.ts';

const HEAD = `---
title: "Thụ lý: bảy ngày"
summary: Một câu tóm tắt.
minutes: 12
aims: [Tính được hạn, Chọn đúng mẫu, Nêu đúng căn cứ]
competences: [time]
checkedOn: 2026-11-22
---
`;

const BODY = `<Story title="Lá đơn">

Một chuyện ngắn.

</Story>

Hạn là <Term id="lkn-2011/d27"/> (<Cite id="lkn-2011/d27"/>).

<ProcedureMap procedure="complaint" stage="response"/>

<Question id="kn-thu-ly-han"/>

<Question id="kn-mot"/>

<Question id="kn-hai"/>

<MiniCase scenario="ao-ca-ven-song" stage="response">

Làm thử.

</MiniCase>
`;

const read = (text: string) => readLesson('khieu-nai/01-thu-ly.mdx', text, smallSurroundings(), compileText);
const faultsOf = async (text: string) => (await read(text)).faults.map(({ line, message, remedy }) => `${line}: ${message} ${remedy ?? ''}`);
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

test('a lesson of every part has no fault, and its tree holds what its author wrote', async () => {
  const { lesson, faults } = await read(HEAD + BODY);
  expect(faults).toEqual([]);
  expect(lesson?.head.minutes).toBe(12);
  expect(lesson?.tree.filter((node) => typeof node !== 'string').map(([name]) => name)).toEqual(['Story', 'p', 'ProcedureMap', 'Question', 'Question', 'Question', 'MiniCase']);
  expect(lesson?.uses.map(({ component, line }) => [component, line])).toContainEqual(['Term', lineOf(HEAD + BODY, '<Term')]);
});

test.each([
  ['an unknown provision', '<Cite id="lkn-2011/d27"/>', '<Cite id="lkn-2011/d72"/>', /không có điều khoản “lkn-2011\/d72”. Có phải ý là “lkn-2011\/d/],
  ['a provision that is not in force', '<Term id="lkn-2011/d27"/>', '<Term id="lkn-2011/d27" on="2010-01-01"/>', /không có hiệu lực ngày 01\/01\/2010. Ghi on/],
  ['a provision without a term', '<Term id="lkn-2011/d27"/>', '<Term id="lkn-2011/d2/k1"/>', /không ghi thời hạn/],
  ['a longer term that there is none of', '<Term id="lkn-2011/d27"/>', '<Term id="lkn-2011/d27" extended/>', /không có hạn dài/],
  ['a value that the provision does not state', '<Term id="lkn-2011/d27"/>', '<Value id="ltcd-2013/d15/k2/c" name="min_chair_day"/>', /Có phải ý là “min_chair_days”/],
  ['a paper without a form', '<Term id="lkn-2011/d27"/>', '<Form paper="acceptanceNotices"/>', /Có phải ý là “acceptanceNotice”/],
  ['a day on which nothing was amended', '<Term id="lkn-2011/d27"/>', '\n\n<BeforeAfter id="lkn-2011/d27" date="2025-01-01"/>\n\n', /không đổi vào ngày 01\/01\/2025. Các ngày có thay đổi: 01\/7\/2026/],
  ['a stage that the procedure does not have', 'procedure="complaint" stage="response"', 'procedure="complaint" stage="accept"', /không có chặng.*“accept”.*Đang có: intake/],
  ['an unknown procedure', 'procedure="complaint"', 'procedure="complaints"', /Có phải ý là “complaint”/],
  ['an unknown case', 'scenario="ao-ca-ven-song"', 'scenario="ao-ca"', /không có tình huống “ao-ca”/],
  ['an unknown question', 'kn-mot', 'kn-muot', /Có phải ý là “kn-mot”/],
  ['an unknown term', '<Term id="lkn-2011/d27"/>', '<Glossary term="khieu-nai-la">x</Glossary>', /không có thuật ngữ/],
  ['a year that the calendar does not hold', '<Term id="lkn-2011/d27"/>', '\n\n<Deadline id="lkn-2011/d27" from="2035-08-26" what="nhận đơn"/>\n\n', /2035/],
  ['a link to a lesson that is not there', 'Một chuyện ngắn.', '[a](/bai-hoc/khieu-nai/thu-li)', /không có bài học|Không có bài học/],
  ['an attribute that the component does not have', '<Cite id=', '<Cite ngay="2026-07-01" id=', /<Cite> không có thuộc tính “ngay”/],
  ['an attribute that is missing', '<Cite id="lkn-2011/d27"/>', '<Cite/>', /<Cite> thiếu thuộc tính “id”/],
  ['a value outside its list', '<Term id="lkn-2011/d27"/>', '\n\n<Callout kind="warning">\n\na\n\n</Callout>\n\n', /“warning”. Dùng một trong: note, care, law/],
  ['a telephone number that looks real', 'Một chuyện ngắn.', 'Gọi số 0912345678.', /số điện thoại/],
  ['too few questions', '<Question id="kn-hai"/>', '', /đang có 2/],
  ['no story', '<Story title="Lá đơn">\n\nMột chuyện ngắn.\n\n</Story>', '', /chưa có chuyện mở đầu/],
  ['more minutes than a lesson has', 'minutes: 12', 'minutes: 40', /minutes/],
  ['a key of the front matter that nobody knows', 'minutes: 12', 'minutes: 12\nauthor: tôi', /khóa lạ “author”/],
])('%s is a fault with a line and a remedy', async (_what, from, to, told) => {
  const text = HEAD + BODY;
  expect(text).toContain(from);
  const faults = await faultsOf(text.replace(from, to));
  expect(faults.join('\n')).toMatch(told);
  expect(faults.every((fault) => /^\d+: .*\. \S/.test(fault))).toBe(true);
});

function folder(lesson = HEAD + BODY, course = 'id: khieu-nai\ntitle: Khiếu nại\nsummary: Giải quyết khiếu nại.\norder: 3\ncompetences: [time]\nowner: Ban tiếp công dân\n'): string {
  const root = mkdtempSync(join(tmpdir(), 'courses-'));
  mkdirSync(join(root, 'khieu-nai'));
  writeFileSync(join(root, 'khieu-nai', 'course.yaml'), course);
  writeFileSync(join(root, 'khieu-nai', '04-thu-ly.mdx'), lesson);
  return root;
}

const { lessons: _lessons, figures: _figures, ...around } = smallSurroundings();
const load = (root: string) => loadCourses(root, around, compileText);

test('a course comes with its lessons in the order of their numbers', async () => {
  const root = folder();
  writeFileSync(join(root, 'khieu-nai', '01-mo-dau.mdx'), HEAD + BODY);
  const { courses, faults } = await load(root);
  expect(faults).toEqual([]);
  expect(courses.map(({ id, lessons }) => [id, lessons.map(({ slug }) => slug)])).toEqual([['khieu-nai', ['mo-dau', 'thu-ly']]]);
});

test('files with a bad name, a number twice and a course under another id are faults', async () => {
  const root = folder(HEAD + BODY, 'id: to-cao\ntitle: Khiếu nại\nsummary: Giải quyết khiếu nại.\norder: 3\ncompetences: [time]\nowner: Ban tiếp công dân\n');
  for (const name of ['04-hai.mdx', 'ba.mdx']) writeFileSync(join(root, 'khieu-nai', name), HEAD + BODY);
  const told = (await load(root)).faults.map(({ file, message }) => `${file}: ${message}`);
  expect(told).toEqual([
    expect.stringContaining('khieu-nai/04-thu-ly.mdx: Số thứ tự 04 đã dùng'),
    expect.stringContaining('khieu-nai/ba.mdx: Tên tệp bài học không đúng dạng'),
    expect.stringContaining('khieu-nai/course.yaml: Mã khóa “to-cao” khác tên thư mục'),
  ]);
});

test('a folder that is not there holds no courses', async () => {
  expect(await load(join(tmpdir(), 'khong-co-thu-muc-nay'))).toEqual({ courses: [], faults: [] });
});

test('a text is compiled once, and again when it changed or what was kept is damaged', async () => {
  const kept = mkdtempSync(join(tmpdir(), 'kept-'));
  let made = 0;
  const compiler = keptCompiler(kept, (source) => {
    made += 1;
    return compileText(source);
  });
  const first = await compiler.compile('Chào.');
  expect(await compiler.compile('Chào.')).toEqual(first);
  expect(made).toBe(1);
  await compiler.compile('Chào anh.');
  expect(made).toBe(2);
  const [name = ''] = readdirSync(kept);
  writeFileSync(join(kept, name), '[');
  await compiler.compile('Chào.');
  await compiler.compile('Chào anh.');
  expect(made).toBe(3);
});

test('what was kept for a text that is gone is removed, and faulty texts are not kept', async () => {
  const kept = mkdtempSync(join(tmpdir(), 'kept-'));
  await keptCompiler(kept).compile('Cũ.');
  const now = keptCompiler(kept);
  await now.compile('Mới.');
  expect((await now.compile('{process.exit()}')).ok).toBe(false);
  now.prune();
  expect(readdirSync(kept)).toHaveLength(1);
});

test('terms with an id twice or an unknown provision are faults at their line', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'terms-')), 'terms.yaml');
  const term = (id: string, provision: string) => `- id: ${id}\n  name: khiếu nại\n  means: Đòi xem lại một quyết định.\n  provision: ${provision}\n`;
  writeFileSync(file, term('khieu-nai', 'lkn-2011/d2/k1') + term('khieu-nai', 'lkn-2011/d2/k99'));
  const { terms, faults } = loadTerms(file, 'terms.yaml', smallSurroundings().register);
  expect([...terms.keys()]).toEqual(['khieu-nai']);
  expect(faults.map(({ line, message }) => [line, message])).toEqual([
    [5, expect.stringContaining('đã có ở trên')],
    [8, expect.stringContaining('không có điều khoản “lkn-2011/d2/k99”')],
  ]);
});
