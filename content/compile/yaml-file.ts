import { readFileSync } from 'node:fs';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Alias, Document, YAMLError } from 'yaml';
import type { Fault } from '../schema/fault.ts';

/** Keys and positions from the top of a file down to a value, as zod tells them. */
export type Path = readonly PropertyKey[];

/** A YAML file that could be read, with the way back from a value to its line. */
export interface YamlFile {
  /** As faults name it. */
  name: string;
  value: unknown;
  /** The line of the value at a path; of the nearest holder where the value is missing. First line is 1. */
  lineOf(path: Path): number;
  /** The line of a key of the mapping at a path. */
  lineOfKey(path: Path, key: string): number;
}

const NOT_YAML: Record<YAMLError['code'], string> = {
  ALIAS_PROPS: 'Tham chiếu (*) không được kèm nhãn hay neo.',
  BAD_ALIAS: 'Dấu * mở đầu một tham chiếu không có thật. Nếu là chữ, hãy đặt trong dấu nháy.',
  BAD_DIRECTIVE: 'Dòng bắt đầu bằng % không hợp lệ.',
  BAD_DQ_ESCAPE: 'Sau dấu \\ trong nháy kép là một ký hiệu không hợp lệ. Hãy dùng nháy đơn.',
  BAD_INDENT: 'Thụt đầu dòng sai so với các dòng cùng mục.',
  BAD_PROP_ORDER: 'Nhãn và neo đặt sai chỗ.',
  BAD_SCALAR_START: 'Giá trị không được bắt đầu bằng ký hiệu này. Hãy đặt cả giá trị trong dấu nháy.',
  BLOCK_AS_IMPLICIT_KEY: 'Có hai dấu hai chấm trong một giá trị. Nếu dấu hai chấm thuộc câu chữ, hãy đặt cả câu trong dấu nháy; nếu không, dòng dưới thụt sai.',
  BLOCK_IN_FLOW: 'Trong ngoặc { } hoặc [ ] không được xuống dòng kiểu danh sách.',
  DUPLICATE_KEY: 'Khóa này đã được ghi trong cùng một mục.',
  IMPOSSIBLE: 'Dòng này không đúng cú pháp YAML.',
  KEY_OVER_1024_CHARS: 'Tên khóa quá dài; có lẽ thiếu dấu hai chấm hoặc dấu nháy.',
  MISSING_CHAR: 'Thiếu một dấu: dấu nháy, dấu ngoặc, dấu phẩy hoặc dấu hai chấm chưa được đóng.',
  MULTILINE_IMPLICIT_KEY: 'Tên khóa kéo dài nhiều dòng; có lẽ thiếu dấu hai chấm hoặc dấu nháy.',
  MULTIPLE_ANCHORS: 'Một giá trị có hai neo (&).',
  MULTIPLE_DOCS: 'Tệp chứa nhiều tài liệu (dấu ---); chỉ được một.',
  MULTIPLE_TAGS: 'Một giá trị có hai nhãn (!).',
  NON_STRING_KEY: 'Tên khóa phải là chữ.',
  TAB_AS_INDENT: 'Thụt đầu dòng bằng phím Tab. Hãy dùng dấu cách.',
  TAG_RESOLVE_FAILED: 'Nhãn (!) này không được dùng.',
  UNEXPECTED_TOKEN: 'Có ký hiệu lạ ở đây. Nếu thuộc câu chữ, hãy đặt cả câu trong dấu nháy.',
  BAD_COLLECTION_TYPE: 'Danh sách và nhóm khóa bị trộn lẫn.',
};

/** Deeper and more than anything that people write by hand. */
const DEEPEST = 60;
const MOST_ALIASES = 100;
const TOO_DEEP = ['Tệp lồng nhiều bậc quá.', 'Một tệp viết đúng chỉ lồng vài bậc; xem lại các dấu ngoặc và chỗ thụt đầu dòng.'] as const;
const TOO_MANY_ALIASES = ['Tệp lồng quá nhiều tham chiếu (*).', 'Chép thẳng nội dung thay cho tham chiếu.'] as const;

const REMEDY = 'Sửa dòng này rồi kiểm tra lại; so với một mục đúng ở ngay phía trên.';

/** Parses the text of a file. Every syntax fault is told with its line; there is no file when there is any. */
export function parseYaml(text: string, name: string): { file: YamlFile | null; faults: Fault[] } {
  const broken = text.split('\n').findIndex((line) => line.includes('\uFFFD'));
  if (broken !== -1) {
    return {
      file: null,
      faults: [{ file: name, line: broken + 1, message: 'Dòng này có chữ bị hỏng mã.', remedy: 'Lưu lại tệp với bảng mã UTF-8.' }],
    };
  }
  const lines = new LineCounter();
  const lineAt = (offset: number) => Math.max(lines.linePos(offset).line, 1);
  const refused = (offset: number, [message, remedy]: readonly [string, string]) => ({ file: null, faults: [{ file: name, line: lineAt(offset), message, remedy }] });
  let document: Document.Parsed;
  let aliases: AliasFaults;
  try {
    // The parser compares each key with every other one; a set of keys finds the same duplicates in files of any length.
    document = parseDocument(text, { schema: 'core', lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
    aliases = aliasFaults(document);
  } catch (error) {
    if (error instanceof RangeError) return refused(0, TOO_DEEP);
    throw error;
  }
  if (aliases.tooMany !== null) return refused(aliases.tooMany, TOO_MANY_ALIASES);
  const syntax = [...document.errors, ...document.warnings].map(({ code, pos }) => ({ code, offset: code === 'MISSING_CHAR' ? openedAt(document, pos[0]) : pos[0] }));
  syntax.push(...aliases.broken.map((offset) => ({ code: 'BAD_ALIAS' as const, offset })));
  syntax.push(...repeatedKeys(document).map((offset) => ({ code: 'DUPLICATE_KEY' as const, offset })));
  if (syntax.length > 0) {
    // One mistake often breaks a line in several ways; the first is the one to mend.
    const byLine = new Map(syntax.reverse().map(({ code, offset }) => [lineAt(offset), code]));
    return { file: null, faults: [...byLine].map(([line, code]) => ({ file: name, line, message: NOT_YAML[code], remedy: REMEDY })).sort((a, b) => a.line - b.line) };
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    if (isDeeperThan(value, DEEPEST)) return refused(0, TOO_DEEP);
    return { file: { name, value, lineOf: (path) => lineAt(offsetOf(document, path)), lineOfKey: (path, key) => lineAt(keyOffset(document, path, key)) }, faults: [] };
  } catch {
    return refused(0, TOO_MANY_ALIASES);
  }
}

/** Reads and parses a file. A file that cannot be read is a fault, not an exception. */
export function readYaml(path: string, name: string): { file: YamlFile | null; faults: Fault[] } {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return {
      file: null,
      faults: [
        missing
          ? { file: name, line: 1, message: 'Không có tệp này.', remedy: 'Đặt lại tệp đúng chỗ và đúng tên.' }
          : { file: name, line: 1, message: 'Không đọc được tệp này.', remedy: 'Kiểm tra quyền đọc của tệp.' },
      ],
    };
  }
  return parseYaml(text, name);
}

/** A quote that is never closed is noticed at the end of the file; the place to mend is where it was opened. */
function openedAt(document: Document.Parsed, noticed: number): number {
  let opened = noticed;
  visit(document, {
    Scalar(_, { type, range }) {
      const isQuoted = type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE';
      if (isQuoted && range !== undefined && range !== null && range[0] <= noticed && noticed <= range[1]) opened = range[0];
    },
  });
  return opened;
}

interface AliasFaults {
  /** The alias with which there are more than anybody writes by hand. */
  tooMany: number | null;
  /** Aliases of nothing, and those that stand inside what they name. */
  broken: number[];
}

/** Looking an alias up goes through the whole file, so that they are counted before they are looked up. */
function aliasFaults(document: Document.Parsed): AliasFaults {
  const found: { alias: Alias; path: readonly unknown[] }[] = [];
  visit(document, {
    Alias(_, alias, path) {
      found.push({ alias, path: [...path] });
    },
  });
  const last = found[MOST_ALIASES];
  if (last !== undefined) return { tooMany: last.alias.range?.[0] ?? 0, broken: [] };
  const broken = found.filter(({ alias, path }) => {
    const named = alias.resolve(document);
    return named === undefined || path.includes(named);
  });
  return { tooMany: null, broken: broken.map(({ alias }) => alias.range?.[0] ?? 0) };
}

/** Keys that stand twice in one mapping, by the place of the later one. */
function repeatedKeys(document: Document.Parsed): number[] {
  const offsets: number[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) offsets.push(key.range?.[0] ?? 0);
        seen.add(key.value);
      }
    },
  });
  return offsets;
}

/** Goes through a value without calling itself, so that depth costs no stack. */
function isDeeperThan(root: unknown, most: number): boolean {
  let level: unknown[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return true;
    level = level.flatMap((value): unknown[] => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  return false;
}

function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of [null, ...path]) {
    if (step !== null) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
        if (pair === undefined) break;
        if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
        node = pair.value;
        continue;
      }
      if (!isSeq(node) || typeof step !== 'number') break;
      node = node.items[step];
    }
    if (!isNode(node)) break;
    offset = node.range?.[0] ?? offset;
  }
  return offset;
}

function keyOffset(document: Document.Parsed, path: Path, key: string): number {
  return offsetOf(document, [...path, key]);
}
