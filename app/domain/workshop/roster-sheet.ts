/** A cell as it was read: a number is written out, with the zeros that its format shows. */
export interface SheetCell {
  text: string;
  /** The text is what a formula had last worked out. */
  formula: boolean;
}

export interface SheetRow {
  /** Number of the row where it was written, counted from 1. */
  line: number;
  cells: readonly SheetCell[];
}

/** A table that somebody handed in, and what was left out of it. */
export interface RosterSheet {
  rows: readonly SheetRow[];
  /** Rows and columns that the file hides: they are not read, and that is said. Columns by their letters. */
  hiddenRows: readonly number[];
  hiddenColumns: readonly string[];
  /** The sheet that was read, where the file has others that were not. */
  onlySheet: string | null;
}

const DELIMITERS = ['\t', ';', ','] as const;

/** The delimiter of a text: a tab as Excel copies, else whichever the first full line has most of. */
function delimiterOf(text: string): string {
  const line = text.split('\n').find((each) => each.trim() !== '') ?? '';
  if (text.includes('\t')) return '\t';
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: line.split(delimiter).length }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).delimiter;
}

const PARTS: Readonly<Record<string, RegExp>> = {
  '\t': /"((?:[^"]|"")*)"(?=\t|\n|$)|([^\t\n]*)/y,
  ';': /"((?:[^"]|"")*)"(?=;|\n|$)|([^;\n]*)/y,
  ',': /"((?:[^"]|"")*)"(?=,|\n|$)|([^,\n]*)/y,
};

/** Rows of a text that was pasted from a spreadsheet or saved as CSV (RFC 4180, with tab, semicolon or comma). */
export function sheetOfText(text: string): RosterSheet {
  const whole = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').normalize('NFC');
  const delimiter = delimiterOf(whole);
  const part = new RegExp(PARTS[delimiter] ?? /$/y);
  const rows: SheetRow[] = [];
  let [at, line, begun] = [0, 1, 1];
  let cells: SheetCell[] = [];
  while (at <= whole.length) {
    part.lastIndex = at;
    const match = part.exec(whole);
    const [all = '', quoted, bare = ''] = match ?? [];
    const value = quoted === undefined ? bare : quoted.replaceAll('""', '"');
    cells.push({ text: value, formula: false });
    line += all.split('\n').length - 1;
    at += all.length;
    if (whole[at] !== delimiter) {
      rows.push({ line: begun, cells });
      cells = [];
      line += 1;
      begun = line;
    }
    at += 1;
  }
  return { rows, hiddenRows: [], hiddenColumns: [], onlySheet: null };
}

/** The sheet as text with tabs, as it stands in the text area: what was read can be mended there. */
export function textOfSheet({ rows }: RosterSheet): string {
  const last = rows.at(-1)?.line ?? 0;
  const byLine = new Map(rows.map((row) => [row.line, row]));
  const lines = Array.from({ length: last }, (_, index) => (byLine.get(index + 1)?.cells ?? []).map(({ text }) => text.replace(/[\t\n]+/g, ' ')).join('\t'));
  return lines.join('\n');
}
