import { expect, test } from 'vitest';
import { readQuery } from './query.ts';
import type { Nearness } from './query.ts';
import { snippetOf } from './snippet.ts';

const marked = (text: string, typed: string, nearness: Nearness = 'as-typed', length: 'whole' | 'short' = 'short') => snippetOf(text, readQuery(typed), nearness, length).map((part) => (part.hit ? `[${part.text}]` : part.text)).join('');

test('the phrase is marked where it stands, with its own marks and capitals', () => {
  expect(marked('Tố cáo là việc cá nhân báo. Người tố cáo ký tên.', 'to cao')).toBe('[Tố cáo] là việc cá nhân báo. Người [tố cáo] ký tên.');
});

test('words that stand apart are marked each for itself', () => {
  expect(marked('Cáo trạng và tố tụng', 'to cao')).toBe('[Cáo] trạng và [tố] tụng');
});

test('typed with marks, only that word is marked; without regard to marks, all that look like it', () => {
  expect(marked('tổ cao và tố cáo', 'tố cáo')).toBe('tổ cao và [tố cáo]');
  expect(marked('tổ cao', 'tố cáo', 'without-marks')).toBe('[tổ cao]');
});

test('the tone may stand where it likes', () => {
  expect(marked('Hội đồng hoà giải', 'hòa giải')).toBe('Hội đồng [hoà giải]');
});

test('of a long text the stretch with the hits is shown, and that it is a stretch', () => {
  const text = `${'mở đầu '.repeat(60)}thụ lý khiếu nại trong 07 ngày ${'kết thúc '.repeat(60)}`;
  const snippet = marked(text, 'thụ lý');
  expect(snippet).toMatch(/^… mở đầu/);
  expect(snippet).toContain('[thụ lý] khiếu nại trong 07 ngày');
  expect(snippet).toMatch(/ …$/);
  expect(snippet.split(/\s+/).length).toBeLessThan(40);
  expect(marked(text, 'thụ lý', 'as-typed', 'whole').length).toBeGreaterThan(text.length);
});

test('a text without a hit is shown from its beginning', () => {
  expect(marked('Công khai quyết định.', 'tố cáo')).toBe('Công khai quyết định.');
});

test('nothing of the text is lost or made up', () => {
  const text = '  “Điều 27” – thụ lý; (khoản 1), 50% … ';
  expect(snippetOf(text, readQuery('27 thu'), 'as-typed', 'whole').map((part) => part.text).join('')).toBe(text);
});
