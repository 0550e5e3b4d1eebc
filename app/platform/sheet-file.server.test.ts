import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sheetOfText, textOfSheet } from '../domain/workshop/roster-sheet.ts';
import { readTableFile } from './sheet-file.server.ts';
import { csvOf, xlsxOf } from './sheet-writer.server.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

interface Parts {
  sheet: string;
  strings?: string;
  styles?: string;
  sheets?: string;
}

/** An XLSX file around the rows of a sheet, as Excel lays it out. */
function workbook({ sheet, strings = '', styles = '', sheets = '<sheet name="Danh sách" sheetId="1" r:id="rId1"/>' }: Parts): Uint8Array {
  return zipSync({
    'xl/workbook.xml': strToU8(`<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="x"><sheets>${sheets}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>'),
    'xl/sharedStrings.xml': strToU8(`<sst xmlns="${MAIN}">${strings}</sst>`),
    'xl/styles.xml': strToU8(`<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet xmlns="${MAIN}">${sheet}</worksheet>`),
    'xl/worksheets/sheet2.xml': strToU8(`<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>trang hai</t></is></c></row></sheetData></worksheet>`),
  });
}

function read(bytes: Uint8Array) {
  const found = readTableFile(bytes);
  return found.ok ? found.value : found.error;
}

test('an XLSX file comes in as it is seen: shared and rich text, numbers with the zeros of their format, gaps between cells', () => {
  const file = workbook({
    strings: '<si><t>Họ và tên</t></si><si><r><t>Vi Thị </t></r><r><t>H&#7841;nh &amp; con</t></r><rPh><t>đọc</t></rPh></si>',
    styles: '<numFmts><numFmt numFmtId="164" formatCode="0000000000"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>',
    sheet: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="3"><c r="A3" t="s"><v>1</v></c><c r="C3" s="1"><v>912000111</v></c><c r="D3"><v>9.12000111E8</v></c><c r="E3"/></row></sheetData>',
  });
  expect(read(file)).toEqual({
    rows: [
      { line: 1, cells: [{ text: 'Họ và tên', formula: false }] },
      { line: 3, cells: ['Vi Thị Hạnh & con', '', '0912000111', '912000111'].map((text) => ({ text, formula: false })) },
    ],
    hiddenRows: [],
    hiddenColumns: [],
    onlySheet: null,
  });
});

test('what a file hides is not read but named, and the value of a formula is marked', () => {
  const file = workbook({
    sheets: '<sheet name="Nháp" sheetId="3" state="hidden" r:id="rId2"/><sheet name="Lớp" sheetId="1" r:id="rId1"/><sheet name="Khác" sheetId="2" r:id="rId2"/>',
    sheet: '<cols><col min="2" max="2" hidden="1"/><col min="4" max="16384" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="str"><f>CONCAT(&quot;a&quot;)</f><v>Vi Thị Hạnh</v></c><c r="B1" t="inlineStr"><is><t>kín</t></is></c><c r="C1"><v>7</v></c></row><row r="2" hidden="1"><c r="A2"><v>1</v></c></row></sheetData>',
  });
  expect(read(file)).toEqual({ rows: [{ line: 1, cells: [{ text: 'Vi Thị Hạnh', formula: true }, { text: '7', formula: false }] }], hiddenRows: [2], hiddenColumns: ['B'], onlySheet: 'Lớp' });
});

test('files that are none, locked, cut off or full beyond reason are refused without being unpacked', () => {
  expect(read(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]))).toEqual({ reason: 'locked' });
  expect(read(workbook({ sheet: '<sheetData/>' }).slice(0, 300))).toEqual({ reason: 'not-a-sheet' });
  expect(read(zipSync({ 'a.txt': strToU8('x') }))).toEqual({ reason: 'no-sheet' });
  expect(read(workbook({ sheet: '<sheetData><row' }))).toEqual({ reason: 'not-a-sheet' });
  const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(30 * 1024 * 1024) });
  expect(bomb.length).toBeLessThan(100_000);
  expect(read(bomb)).toEqual({ reason: 'too-big' });
  expect(read(workbook({ sheet: '<sheetData><row r="90000"><c r="A90000"><v>1</v></c></row></sheetData>' }))).toEqual({ reason: 'too-big' });
});

test('a part that unpacks to more than it admits is cut off at what it admits', () => {
  const file = workbook({ sheet: `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${'a'.repeat(4000)}</t></is></c></row></sheetData>` });
  const view = new DataView(file.buffer, file.byteOffset);
  const name = strToU8('xl/worksheets/sheet1.xml');
  // Entries of the directory at the end of the file begin with "PK\1\2"; the unpacked size stands 24 bytes on.
  for (let at = 0; at < file.length - 46; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50 && name.every((byte, index) => file[at + 46 + index] === byte)) view.setUint32(at + 24, 50, true);
  }
  expect(read(file)).toEqual({ reason: 'not-a-sheet' });
});

test('text is read as UTF-8 or UTF-16 with its mark, and refused in any other encoding', () => {
  const name = 'Họ và tên\nVi Thị Hạnh';
  const utf16 = Buffer.from(`\uFEFF${name}`, 'utf16le');
  for (const bytes of [Buffer.from(name), Buffer.from(`\uFEFF${name}`), utf16]) expect(read(bytes)).toEqual(sheetOfText(name));
  expect(read(Buffer.from([0x4e, 0x67, 0x75, 0x79, 0xd4, 0x6e]))).toEqual({ reason: 'encoding' });
  expect(read(Buffer.from([0, 1, 2, 3]))).toEqual({ reason: 'encoding' });
});

const TABLE = { name: 'Danh sách [a]/b', widths: [10, 10, 10], rows: [['STT', 'Họ và tên', 'SĐT'], [1, '=HYPERLINK("x")', '0912000111'], [2, 'Vi, "Hạnh"', '-1'], [3, null, '@a']] };

test('CSV begins with its mark, keeps letters and quotes, and no cell of it is carried out by a spreadsheet', () => {
  expect(csvOf([TABLE])).toBe('\uFEFFSTT,Họ và tên,SĐT\r\n1,"\'=HYPERLINK(""x"")",0912000111\r\n2,"Vi, ""Hạnh""",\'-1\r\n3,,\'@a\r\n');
  expect(csvOf([TABLE, { ...TABLE, rows: [['a']] }])).toContain('\r\n\r\nDanh sách [a]/b\r\na\r\n');
});

test('an XLSX file that was written is read back as it was: text with its zeros, nothing as a formula', async () => {
  const sheet = read(await xlsxOf([TABLE]));
  if ('reason' in sheet) throw new Error(sheet.reason);
  expect(textOfSheet(sheet)).toBe('STT\tHọ và tên\tSĐT\n1\t=HYPERLINK("x")\t0912000111\n2\tVi, "Hạnh"\t-1\n3\t\t@a');
  expect(sheet.rows.flatMap(({ cells }) => cells).some(({ formula }) => formula)).toBe(false);
});

test('cells offer their lists from a last sheet, and files without lists have none', async () => {
  const file = unzipSync(await xlsxOf([{ name: 'Vai', widths: [10], rows: [['Vai'], [null]], choices: [{ column: 1, fromRow: 2, toRow: 9, options: ['Cán bộ, công chức', 'Chủ tịch'] }, { column: 28, fromRow: 2, toRow: 2, options: ['Có', 'Không'] }] }]));
  const sheet = strFromU8(file['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toContain(`sqref="A2:A9"><formula1>'Danh sách chọn'!$A$1:$A$2</formula1>`);
  expect(sheet).toContain(`sqref="AB2:AB2"><formula1>'Danh sách chọn'!$B$1:$B$2</formula1>`);
  expect(strFromU8(file['xl/workbook.xml'] ?? new Uint8Array())).toContain('name="Danh sách chọn"');
  expect(Object.keys(unzipSync(await xlsxOf([TABLE])))).not.toContain('xl/worksheets/sheet2.xml');
});

test('a workbook that brings a program is refused, and a day is read as a day', () => {
  const days = workbook({ styles: '<numFmts><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs>', sheet: '<sheetData><row r="1"><c r="A1" s="1"><v>46349</v></c><c r="B1" s="2"><v>46349.5</v></c><c r="C1"><v>46349</v></c></row></sheetData>' });
  const sheet = read(days);
  expect('rows' in sheet ? sheet.rows[0]?.cells.map(({ text }) => text) : sheet).toEqual(['23/11/2026', '23/11/2026', '46349']);
  expect(read(zipSync({ ...unzipSync(days), 'xl/vbaProject.bin': strToU8('x') }))).toEqual({ reason: 'macros' });
});
