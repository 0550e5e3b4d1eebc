import { expect, test } from 'vitest';
import { scenarioSchema } from '#simulations/scenario/schema.ts';
import { builtDraft, builtIds } from '#tests/support/built-drafts.ts';
import { caseFromTemplate, caseTemplates } from '../templates.vi.ts';
import type { DraftDocument } from '../document.ts';
import { dayOf } from '#simulations/law/day.ts';
import { factPlaces, plainWords, withEveryPlace } from './fact-places.ts';
import { readTemplateSheets } from './read-sheet.ts';
import type { ReadSheet } from './sheet-cells.ts';
import { sheetsOf, type WrittenSheet } from './write-sheet.ts';

const HELD = ['title', 'summary', 'aims', 'difficulty', 'minutes', 'role', 'opensOn', 'closesOn', 'place', 'opening', 'people', 'facts', 'papers', 'sources', 'discoveries', 'happenings', 'reactions'] as const;

/** A written sheet as a workbook gives it back. */
function reread(sheets: readonly WrittenSheet[]): ReadSheet[] {
  return sheets.map(({ name, rows }) => ({ name, hiddenRows: [], hiddenColumns: [], rows: rows.flatMap((cells, index) => (cells.every((cell) => (cell ?? '') === '') ? [] : [{ line: index + 1, cells: cells.map((cell) => ({ text: cell ?? '', formula: false })) }])) }));
}

const BEGUN = { format: 1, id: 'cn-mau-abcdef' };

function held(document: DraftDocument): unknown {
  const parsed = scenarioSchema.parse({ ...document, id: 'x' });
  return Object.fromEntries(HELD.map((key) => [key, parsed[key]]));
}

test.each(builtIds)('%s comes back from the sheets of the template as it was written', (id) => {
  const draft = builtDraft(id);
  const { document, unread } = readTemplateSheets(reread(sheetsOf(draft)), BEGUN);
  expect(unread).toEqual([]);
  expect(held(document)).toEqual(held(draft));
});

test.each(caseTemplates.map(({ id }) => id))('a template to begin from (%s) comes back as it was written', (id) => {
  const draft = JSON.parse(JSON.stringify(caseFromTemplate(id, 'x', dayOf('2026-11-23')))) as DraftDocument;
  const { document, unread } = readTemplateSheets(reread(sheetsOf(draft)), BEGUN);
  expect(unread).toEqual([]);
  expect(held(document)).toEqual(held(draft));
});

test('no two facts are called the same in one part', () => {
  const { places } = factPlaces(withEveryPlace({}, 2));
  const words = places.map((place) => `${place.section} ${plainWords(place.words)}`);
  expect(words.filter((each, index) => words.indexOf(each) !== index)).toEqual([]);
});

test('an empty template names every fact, states none, and reads as nothing', () => {
  const sheets = sheetsOf({}, true);
  const { document, unread, counts } = readTemplateSheets(reread(sheets), BEGUN);
  expect(unread).toEqual([]);
  expect(document['facts']).toBeUndefined();
  expect(counts).toEqual({ people: 0, facts: 0, papers: 0 });
});

/** The sheets of a template with some cells written over; a cell is found by the words in its row. */
function typedOver(template: string, over: (sheets: ReadSheet[]) => ReadSheet[]): ReturnType<typeof readTemplateSheets> {
  const draft = JSON.parse(JSON.stringify(caseFromTemplate(template, 'x', dayOf('2026-11-23')))) as DraftDocument;
  return readTemplateSheets(over(reread(sheetsOf(draft))), BEGUN);
}

type Cells = { text: string; formula: boolean }[];

function inRow(sheets: ReadSheet[], sheet: string, words: string, change: (cells: Cells) => Cells): ReadSheet[] {
  return sheets.map((each) => (each.name !== sheet ? each : { ...each, rows: each.rows.map((row) => (row.cells.some(({ text }) => text === words) ? { ...row, cells: change([...row.cells]) } : row)) }));
}

const at = (cells: Cells, index: number, text: string, formula = false): Cells => cells.with(index, { text, formula });

test('rows are told by sheet and line, with the nearest name and with what can be chosen, and the rest is read', () => {
  const { document, unread } = typedOver('complaint', (sheets) => {
    const facts = inRow(sheets, 'Sự việc', 'Ngày cơ quan nhận được đơn', (cells) => at(cells, 1, 'Ngày cơ quan nhận đơn'));
    const dates = inRow(facts, 'Chung', 'Ngày mở ca', (cells) => at(cells, 1, '31/02/2026'));
    const people = inRow(dates, 'Người', 'Nông Thị Mẫn', (cells) => at(cells, 1, 'cụ'));
    return inRow(people, 'Cách tìm ra', 'Hồ sơ ban hành quyết định', (cells) => at(cells, 3, 'Đi hỏi'));
  });
  expect(unread.map(({ place, words }) => `${place}: ${words}`)).toEqual([
    'Trang Chung, dòng 4: cột Ngày mở ca: không có ngày “31/02/2026” trên lịch. Ghi ngày/tháng/năm, ví dụ 03/8/2026.',
    'Trang Người, dòng 2: “cụ” không có trong danh sách của mục Cách gọi. Chọn một trong: Ông; Bà; Anh; Chị; Em.',
    expect.stringMatching(/^Trang Sự việc, dòng \d+: không có mục “Ngày cơ quan nhận đơn”\. Gần nhất là “Ngày cơ quan nhận được đơn”\.$/),
    expect.stringMatching(/^Trang Cách tìm ra, dòng \d+: “Đi hỏi” không có trong danh sách của mục Tìm ra bằng cách nào\./),
  ]);
  expect(document['people']).toHaveLength(3);
  expect(document['discoveries']).toHaveLength(3);
});

test('the value of a formula is not read, and that is told', () => {
  const { document, unread } = typedOver('complaint', (sheets) => inRow(sheets, 'Chung', 'Tên tình huống', (cells) => at(cells, 1, 'Cái cổng', true)));
  expect(document['title']).toBeUndefined();
  expect(unread.map(({ words }) => words)).toEqual(['ô là công thức nên không đọc. Dán giá trị “Cái cổng” vào thay công thức.']);
});

test('another content is written by copying rows and counting on, and people are called by their names alone', () => {
  const { document, unread } = typedOver('complaint', (sheets) =>
    inRow(sheets, 'Sự việc', 'Người bị khiếu nại', (cells) => at(cells, 2, 'Lý Văn Thạch')).map((sheet) => (sheet.name !== 'Sự việc' ? sheet : { ...sheet, rows: [...sheet.rows, ...[['Nội dung 2 > Đơn nêu điều gì', 'Trả lại tiền'], ['nội dung 2 › người gửi muốn gì', 'Xem lại một quyết định, hành vi']].map(([item = '', value = ''], index) => ({ line: 900 + index, cells: ['', item, value].map((text) => ({ text, formula: false })) }))] })),
  );
  const { petition } = document['facts'] as { petition: { contents: { gist: string; demand?: string }[] } };
  expect(unread).toEqual([]);
  expect(petition.contents.map(({ gist, demand }) => [gist, demand])).toEqual([['Xem lại quyết định', 'review'], ['Trả lại tiền', 'review']]);
  expect(document['facts']).toMatchObject({ respondent: 'chu-tich' });
});

test('a place that is only named where something is looked up becomes a place to look things up', () => {
  const { document, unread } = typedOver('complaint', (sheets) => inRow(sheets, 'Cách tìm ra', 'Hồ sơ ban hành quyết định', (cells) => at(cells, 4, 'Sổ của văn thư')));
  expect(unread).toEqual([]);
  expect(document['sources']).toContainEqual({ id: 'noi-3', name: 'Sổ của văn thư' });
});

test('hidden rows and sheets of another make are named', () => {
  const { unread } = typedOver('complaint', (sheets) => [...sheets.map((sheet) => (sheet.name === 'Người' ? { ...sheet, hiddenRows: [7, 9] } : sheet)), { name: 'Nháp', rows: [], hiddenRows: [], hiddenColumns: [] }]);
  expect(unread.map(({ place, words }) => `${place} ${words}`)).toEqual(['Trang Người, dòng 7 các dòng bị ẩn chưa đọc: 7, 9. Bỏ ẩn nếu cần.', 'Trang “Nháp” không có trong mẫu nên chưa đọc. ']);
});
