import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import { sheetFileWords } from './sheet-file.vi.ts';

export type OutCell = string | number | null;

/** A table of a file: the first row names the columns. */
export interface OutTable {
  name: string;
  /** Widths of the columns in letters. */
  widths: readonly number[];
  rows: readonly (readonly OutCell[])[];
  /** Cells that offer a list to choose from, counted from 1; anything else can be typed all the same. */
  choices?: readonly { column: number; fromRow: number; toRow: number; options: readonly string[] }[];
}

/** Text that a spreadsheet would carry out as a formula gets the sign that makes it text. */
function inert(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function csvCell(cell: OutCell): string {
  if (cell === null) return '';
  const text = typeof cell === 'number' ? String(cell) : inert(cell);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** CSV as spreadsheets read it with Vietnamese letters: UTF-8 with a byte order mark, commas, CR LF. */
export function csvOf(tables: readonly OutTable[]): string {
  const lines = tables.flatMap(({ name, rows }, index) => [
    ...(tables.length > 1 ? [...(index > 0 ? [''] : []), csvCell(name)] : []),
    ...rows.map((row) => row.map(csvCell).join(',')),
  ]);
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** Characters that a sheet's name may not have, and the most of them. */
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);

/** The column of a sheet by its letters. */
function letters(column: number): string {
  return column <= 26 ? String.fromCharCode(64 + column) : letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1);
}

/** Every list that is offered, a column each: cells refer to it, for a list within a cell's rule is short and cannot hold commas. */
function listsOf(tables: readonly OutTable[]): (readonly string[])[] {
  const lists = new Map(tables.flatMap(({ choices = [] }) => choices.map(({ options }) => [options.join('\n'), options] as const)));
  return [...lists.values()];
}

function offering(xml: string, choices: NonNullable<OutTable['choices']>, lists: readonly (readonly string[])[], sheet: string): string {
  if (choices.length === 0) return xml;
  const rules = choices.map(({ column, fromRow, toRow, options }) => {
    const list = letters(lists.findIndex((each) => each.join('\n') === options.join('\n')) + 1);
    const cells = `${letters(column)}${fromRow}:${letters(column)}${toRow}`;
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${cells}"><formula1>'${sheet}'!$${list}$1:$${list}$${options.length}</formula1></dataValidation>`;
  });
  return xml.replace('</sheetData>', `</sheetData><dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`);
}

/** Puts the lists to choose from into a workbook; `sheet` names the one that holds them, the last. */
function withChoices(file: Buffer, tables: readonly OutTable[], lists: readonly (readonly string[])[], sheet: string): Buffer {
  const parts = unzipSync(file);
  tables.forEach(({ choices = [] }, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const xml = parts[path];
    if (xml !== undefined) parts[path] = strToU8(offering(strFromU8(xml), choices, lists, sheet));
  });
  return Buffer.from(zipSync(parts));
}

/** An XLSX file with one sheet for each table, and a last one for the lists that its cells offer. Text is stored as text: zeros stay, nothing is a formula. */
export async function xlsxOf(tables: readonly OutTable[]): Promise<Buffer> {
  const lists = listsOf(tables);
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const listed: OutTable = { name: sheetFileWords.lists, widths: lists.map(() => 34), rows: Array.from({ length: longest }, (_, index) => lists.map((list) => list[index] ?? null)) };
  const written = lists.length === 0 ? tables : [...tables, listed];
  const sheets = written.map((table) => ({
    sheet: sheetName(table.name),
    ...(table === listed ? {} : { stickyRowsCount: 1 }),
    columns: table.widths.map((width) => ({ width })),
    data: table.rows.map((row, index) => row.map((value) => (value === null ? null : typeof value === 'number' ? { value, type: Number } : { value, type: String, wrap: true, ...(index === 0 && table !== listed ? { fontWeight: 'bold' as const } : {}) }))),
  }));
  const file = await writeXlsxFile(sheets).toBuffer();
  return lists.length === 0 ? file : withChoices(file, tables, lists, listed.name);
}

const TYPES = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;

/** Tables as a file to keep. `name` has letters without marks only. */
export async function fileResponse(kind: 'csv' | 'xlsx', name: string, tables: readonly OutTable[]): Promise<Response> {
  const body = kind === 'csv' ? csvOf(tables) : new Uint8Array(await xlsxOf(tables));
  return new Response(body, { headers: { 'Content-Type': TYPES[kind], 'Content-Disposition': `attachment; filename="${name}.${kind}"`, 'Cache-Control': 'private, no-store' } });
}
