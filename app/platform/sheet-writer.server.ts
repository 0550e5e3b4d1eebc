import writeXlsxFile from 'write-excel-file/node';

export type OutCell = string | number | null;

/** A table of a file: the first row names the columns. */
export interface OutTable {
  name: string;
  /** Widths of the columns in letters. */
  widths: readonly number[];
  rows: readonly (readonly OutCell[])[];
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

/** An XLSX file with one sheet for each table. Text is stored as text: zeros stay, nothing is a formula. */
export function xlsxOf(tables: readonly OutTable[]): Promise<Buffer> {
  const sheets = tables.map(({ name, widths, rows }) => ({
    sheet: sheetName(name),
    stickyRowsCount: 1,
    columns: widths.map((width) => ({ width })),
    data: rows.map((row, index) => row.map((value) => (value === null ? null : typeof value === 'number' ? { value, type: Number } : { value, type: String, wrap: true, ...(index === 0 ? { fontWeight: 'bold' as const } : {}) }))),
  }));
  return writeXlsxFile(sheets).toBuffer();
}

const TYPES = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;

/** Tables as a file to keep. `name` has letters without marks only. */
export async function fileResponse(kind: 'csv' | 'xlsx', name: string, tables: readonly OutTable[]): Promise<Response> {
  const body = kind === 'csv' ? csvOf(tables) : new Uint8Array(await xlsxOf(tables));
  return new Response(body, { headers: { 'Content-Type': TYPES[kind], 'Content-Disposition': `attachment; filename="${name}.${kind}"`, 'Cache-Control': 'private, no-store' } });
}
