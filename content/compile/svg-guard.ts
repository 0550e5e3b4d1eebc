import type { Fault } from '../schema/fault.ts';

const LARGEST = 200_000;

/** What a picture must not hold: anything that runs, fetches or brings a document of another kind. */
const DANGEROUS = /<\s*(script|foreignobject|iframe|object|embed|use|image|a|style|animate\w*|set|handler)\b|\bon\w+\s*=|\bhref\s*=|javascript:|url\(\s*['"]?(?!#)|<!(doctype|entity)|<\?(?!xml\s)|&(?!amp;|lt;|gt;|quot;|#\d+;)/i;

/** What is wrong with a picture of an author, or null. A picture is drawn shapes and words, nothing else. */
export function svgFault(file: string, text: string): Fault | null {
  if (!file.endsWith('.svg')) return { file, line: 1, message: 'Hình phải là tệp .svg.', remedy: 'Vẽ lại thành SVG, hoặc xóa tệp.' };
  if (text.length > LARGEST) return { file, line: 1, message: 'Hình quá lớn (trên 200.000 chữ cái).', remedy: 'Vẽ đơn giản hơn.' };
  if (!/^\s*(<\?xml [^>]*>\s*)?<svg\b/.test(text)) return { file, line: 1, message: 'Tệp này không bắt đầu bằng <svg>.', remedy: 'Lưu lại dưới dạng SVG thuần.' };
  const found = DANGEROUS.exec(text);
  if (found === null) return null;
  return { file, line: text.slice(0, found.index).split('\n').length, message: `Hình chứa “${found[0].trim().slice(0, 30)}”, là phần có thể chạy hoặc tải thứ khác.`, remedy: 'Chỉ giữ hình vẽ và chữ: path, rect, circle, line, text, g.' };
}
