import type { Note } from './scenario-references.ts';
import type { Path } from './yaml-file.ts';

const LOOKS_REAL: readonly [RegExp, string][] = [
  [/(?<!\d)\d{12}(?!\d)/, 'số căn cước (12 chữ số)'],
  [/(?<!\d)0[35789](?:[ .-]?\d){8}(?!\d)/, 'số điện thoại'],
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/, 'địa chỉ thư điện tử'],
];

function walk(value: unknown, path: Path, visit: (text: string, path: Path) => void): void {
  if (typeof value === 'string') return visit(value, path);
  if (Array.isArray(value)) return value.forEach((item, index) => walk(item, [...path, index], visit));
  if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) walk(item, [...path, key], visit);
  }
}

/** A scenario is printed and shown in a hall: nothing in it may belong to a real person. Text is NFC so that search finds it. */
export function checkTexts(note: Note, value: unknown): void {
  walk(value, [], (text, path) => {
    for (const [pattern, kind] of LOOKS_REAL) {
      if (pattern.test(text)) note(path, `Chỗ này có ${kind} trông như thật.`, 'Tình huống chỉ dùng dữ liệu hư cấu: bỏ đi, hoặc viết "số căn cước: …".');
    }
    if (text !== text.normalize('NFC')) note(path, 'Chữ có dấu ở đây gõ theo kiểu tổ hợp, tìm kiếm sẽ không thấy.', 'Gõ lại bằng bộ gõ Unicode dựng sẵn, hoặc chuyển mã sang Unicode dựng sẵn (NFC).');
  });
}
