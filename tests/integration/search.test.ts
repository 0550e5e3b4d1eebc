import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { indexed, searchDocuments } from '#app/domain/search/documents.ts';
import { searchLibrary } from '#app/use-cases/search-library.server.ts';
import { keptCompiler } from '#content/compile/lesson-cache.ts';
import { loadLibrary } from '#content/compile/check-courses.ts';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { indexedContent, writeSearchIndex } from '#db/search/index-file.ts';
import { openSearchIndex } from '#db/search/search-index.ts';
import type { SearchIndex } from '#db/search/search-index.ts';
import { realRegister } from '#tests/support/complaint-case.ts';
import { ROOT, TestFolder } from './support/files.ts';

const folder = new TestFolder();
const file = join(folder.path, 'search.sqlite');
let search: SearchIndex;

beforeAll(async () => {
  const register = realRegister();
  const scenarios = [...loadScenarios(join(ROOT, 'content/scenarios'), register).scenarios.values()];
  const { courses, terms } = await loadLibrary(join(ROOT, 'content'), register, scenarios, keptCompiler(join(ROOT, '.cache/lessons-of-tests')).compile);
  const asks = [{ id: 'kn-thu-ly-han', course: 'khieu-nai', ask: 'Chậm nhất ngày nào phải thông báo thụ lý?' }];
  writeSearchIndex(file, 'hash', indexed(searchDocuments({ register, scenarios, courses, terms: [...terms.values()], asks })));
  search = openSearchIndex(file);
}, 120_000);

afterAll(() => {
  search.close();
  folder[Symbol.dispose]();
});

const look = (typed: string, over: { kind?: string; page?: number } = {}) => searchLibrary({ search }, { typed, kind: '', page: 1, ...over });
const titles = (typed: string, kind = '') => look(typed, { kind }).results.map(({ title }) => title.map(({ text }) => text).join(''));

test('"to cao" finds "tố cáo" and marks it; "tố cáo" is not mixed up with other words', () => {
  const bare = look('to cao');
  expect(bare.results[0]?.title).toEqual([{ text: 'tố cáo', hit: true }]);
  expect(look('tố cáo').results[0]?.title).toEqual([{ text: 'tố cáo', hit: true }]);
  expect(look('tổ cào').nearness).toBe('without-marks');
});

test('old and new places of the tone mark find the same', () => {
  const [old, fresh] = [look('hòa giải'), look('hoà giải')];
  expect(fresh.results).toEqual(old.results);
  expect(old.total).toBeGreaterThan(10);
});

test('an article is found by its number, the whole article before its parts', () => {
  const found = titles('điều 27', 'luat');
  expect(found[0]).toMatch(/^Điều 27 /);
  expect(titles('Điều 27 Luật Khiếu nại')[0]).toBe('Điều 27 Luật Khiếu nại');
  expect(titles('dieu 28 luat khieu nai')[0]).toBe('Điều 28 Luật Khiếu nại');
});

test('a form is found by its number, with or without the middle word and the zero', () => {
  for (const typed of ['mẫu 03', 'mau so 3', 'Mẫu số 03']) expect(titles(typed, 'bieu-mau')[0], typed).toMatch(/^Mẫu số 03: /);
  expect(titles('mẫu 03/tcd', 'bieu-mau')[0]).toMatch(/^Mẫu số 03\/TCD/);
});

test('titles come before texts', () => {
  const results = look('thụ lý', { kind: 'bai-hoc' }).results;
  const inTitle = results.map(({ title }) => title.some(({ hit, text }) => hit && text.toLowerCase() === 'thụ lý'));
  expect(inTitle).toContain(true);
  expect(inTitle).toContain(false);
  expect(inTitle.lastIndexOf(true)).toBeLessThan(inTitle.indexOf(false));
});

test('every kind is found, counted, and can be seen alone', () => {
  const all = look('thụ lý');
  expect(all.kinds.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['luat', 'bai-hoc', 'bieu-mau', 'cau-hoi']));
  for (const { kind, count } of all.kinds) {
    const alone = look('thụ lý', { kind });
    expect(alone.total).toBe(count);
    expect(new Set(alone.results.map((result) => result.kind))).toEqual(new Set([kind]));
  }
});

test('pages follow one another without repeating anything, and one beyond the last is the last', () => {
  const pages = [1, 2, 3].map((page) => look('khiếu nại', { page }));
  const hrefs = pages.flatMap(({ results }) => results.map(({ href }) => href));
  expect(new Set(hrefs).size).toBe(hrefs.length);
  const last = look('khiếu nại', { page: 10_000 });
  expect(last.page).toBe(last.pages);
  expect(last.results.length).toBeGreaterThan(0);
});

test('words that are nowhere together find the nearest, and it is said', () => {
  expect(look('thụ lý khiếu nại trong zzzz').nearness).toBe('some-words');
  expect(look('thụ lý khiếu nại trong zzzz').total).toBeGreaterThan(0);
});

test.each(['', '   ', '"', '""', '*', 'NEAR(', 'AND', 'a OR', 'title:', "'; DROP TABLE documents", '{marked} : "x', '\u0000', '\ud800', '((((((', '-', '^khiếu', 'khi*', '%00', '😀', 'x'.repeat(1_000_000), '"khiếu nại '.repeat(90_000)])('%#. hostile and empty texts are only words', (typed) => {
  const view = look(typed);
  expect(view.typed.length).toBeLessThanOrEqual(200);
  expect(view.total).toBeGreaterThanOrEqual(view.results.length);
});

test('an answer to a question cannot be searched for', () => {
  expect(look('thông báo thụ lý', { kind: 'cau-hoi' }).results).toMatchObject([{ href: '/cau-hoi/kn-thu-ly-han', text: [] }]);
});

test('an index knows the content that it was made of; a file that is none knows nothing', () => {
  expect(indexedContent(file)).toBe('hash');
  expect(indexedContent(join(folder.path, 'khong-co.sqlite'))).toBeNull();
  expect(indexedContent(join(ROOT, 'package.json'))).toBeNull();
});

test('a new index takes the place of the old one, while whoever reads the old one goes on', () => {
  const other = join(folder.path, 'other.sqlite');
  const document = (title: string) => indexed([{ kind: 'tu' as const, path: '/x', title, detail: '', body: '', names: [title] }]);
  writeSearchIndex(other, 'one', document('một'));
  const old = openSearchIndex(other);
  writeSearchIndex(other, 'two', document('hai'));
  const fresh = openSearchIndex(other);
  expect([searchLibrary({ search: old }, { typed: 'một', kind: '', page: 1 }).total, searchLibrary({ search: fresh }, { typed: 'một', kind: '', page: 1 }).total]).toEqual([1, 0]);
  expect(indexedContent(other)).toBe('two');
  old.close();
  fresh.close();
});
