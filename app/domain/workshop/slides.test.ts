import { expect, test } from 'vitest';
import type { LessonView, TagNode, ViewNode } from '../lessons/view-types.ts';
import { lessonSlides } from './slides.ts';

const tag = (name: string, ...children: ViewNode[]): TagNode => ({ tag: name, children });
const paragraph = (letters: number, word = 'chữ'): TagNode => tag('p', `${word} `.repeat(letters).slice(0, letters));

function viewOf(...nodes: ViewNode[]): LessonView {
  return {
    title: 'Thụ lý', summary: 'Phải trả lời.', minutes: 13, aims: ['Đếm được hạn'], checkedOn: '22/11/2026', place: 'Bài 3', course: { title: 'Khiếu nại', href: '/bai-hoc/khieu-nai' }, path: '/bai-hoc/khieu-nai/thu-ly',
    previous: null, next: null, otherDay: null, laws: [], provisions: [], questions: [], terms: [], headings: [], nodes,
    procedure: { title: 'Giải quyết khiếu nại', href: '/quy-trinh/complaint', stages: [{ id: 'a', label: 'Tiếp nhận', here: false }, { id: 'b', label: 'Trả lời', here: true }] },
  };
}

const textIn = (node: ViewNode): string => (typeof node === 'string' ? node : node.children.map(textIn).join(''));
const titles = (...nodes: ViewNode[]) => lessonSlides(viewOf(...nodes), {}).map(({ title }) => title);

test('a lesson begins with its name and aims, and every heading begins a slide', () => {
  const slides = lessonSlides(viewOf(tag('p', 'Trước tiên.'), tag('h2', 'Nhận đơn'), tag('p', 'Ghi vào sổ.'), tag('h2', 'Trả lời'), tag('p', 'Bằng văn bản.')), {});
  expect(slides.map(({ title }) => title)).toEqual(['Thụ lý', 'Nhận đơn', 'Trả lời']);
  expect(slides[0]?.nodes.map(textIn)).toEqual(['Phải trả lời.', 'Học xong, anh chị sẽ', 'Đếm được hạn', 'Trước tiên.']);
});

test('what a hall cannot read at once goes on under the same title, and no word is lost or said twice', () => {
  const words = Array.from({ length: 6 }, (_, index) => paragraph(400, `đoạn${index}`));
  const slides = lessonSlides(viewOf(tag('h2', 'Dài'), ...words), {}).slice(1);
  expect(slides.length).toBeGreaterThan(1);
  expect(slides.map(({ title }) => title)).toEqual(['Dài', ...slides.slice(1).map(() => 'Dài (tiếp)')]);
  expect(slides.flatMap(({ nodes }) => nodes.map(textIn))).toEqual(words.map(textIn));
});

test('a long list and a long table are cut between their rows: numbers go on, the head of the table comes again', () => {
  const items = Array.from({ length: 20 }, (_, index) => tag('li', `Việc ${index + 1}`));
  const lists = lessonSlides(viewOf(tag('h2', 'Việc'), tag('ol', ...items)), {}).slice(1).flatMap(({ nodes }) => nodes) as TagNode[];
  expect(lists.length).toBeGreaterThan(1);
  expect(lists.map(({ start }) => start)).toEqual([1, (lists[0]?.children.length ?? 0) + 1]);
  expect(lists.flatMap(({ children }) => children)).toEqual(items);

  const row = (cell: string, ...texts: string[]) => tag('tr', ...texts.map((text) => tag(cell, text)));
  const rows = Array.from({ length: 20 }, (_, index) => row('td', `Việc ${index + 1}`, 'Hạn'));
  const tables = lessonSlides(viewOf(tag('h2', 'Bảng'), tag('table', tag('thead', row('th', 'Việc', 'Hạn')), tag('tbody', ...rows))), {}).slice(1).flatMap(({ nodes }) => nodes) as TagNode[];
  expect(tables.length).toBeGreaterThan(1);
  expect(new Set(tables.map(({ children }) => textIn(children[0] ?? '')))).toEqual(new Set(['ViệcHạn']));
  expect(tables.flatMap(({ children: [, body] }) => (typeof body === 'object' ? body.children : []))).toEqual(rows);
});

test('a sentence that ends in a colon stands on the slide of what it leads to', () => {
  const slides = lessonSlides(viewOf(tag('h2', 'Ba mốc'), paragraph(800), tag('p', 'Ba mốc là:'), tag('ul', tag('li', 'nhận'), tag('li', 'ký'), tag('li', 'báo'))), {});
  expect(slides.at(-1)?.nodes.map(textIn)).toEqual(['Ba mốc là:', 'nhậnkýbáo']);
});

test('a question is a slide of its own without its answer, and one that the bank no longer has is left out', () => {
  const question = (id: string, number: number): ViewNode => ({ component: 'Question', view: { id, number }, children: [] });
  const rows = [{ key: 'x', text: 'Thụ lý' }, { key: 'y', text: 'Trả lại' }];
  const slides = lessonSlides(viewOf(tag('h2', 'Tự kiểm tra'), question('a', 1), question('mat', 2)), { a: { id: 'a', seed: 1, ask: 'Làm gì?', form: 'one', rows, classes: [], unit: null } });
  expect(slides.map(({ title, nodes }) => [title, ...nodes.map(textIn)]).slice(1)).toEqual([['Tự kiểm tra', 'Làm gì?', 'A. Thụ lý', 'B. Trả lại']]);
});

test('nothing on a slide is pressed: citations and links are words, a map is the stages in their order', () => {
  const cite: ViewNode = { component: 'Cite', view: { article: 'Điều 27', href: '/tra-cuu/lkn-2011/d27' }, children: [] };
  const map: ViewNode = { component: 'ProcedureMap', view: { title: '', region: '', map: { width: 0, height: 0, places: [], arrows: [], cuts: [] }, places: [], procedure: '', href: '' }, children: [] };
  const slides = lessonSlides(viewOf(tag('h2', 'Ở đâu'), { tag: 'p', children: ['Xem ', cite, ' và ', { tag: 'a', href: '/x', children: ['bài'] }] }, map), {});
  expect(JSON.stringify(slides)).not.toContain('"href"');
  expect(slides.at(-1)?.nodes.map(textIn)).toEqual(['Xem Điều 27 và bài', 'Quy trình: Giải quyết khiếu nại', 'Tiếp nhậnTrả lời: bài đang học']);
});

test('a story is told under its own title', () => {
  expect(titles({ component: 'Story', view: { title: 'Lá đơn trong cặp' }, children: [tag('p', 'Bà Thơm nộp đơn.')] }, tag('h2', 'Rồi sao'), tag('p', 'Trả lời.'))).toEqual(['Thụ lý', 'Lá đơn trong cặp', 'Rồi sao']);
});
