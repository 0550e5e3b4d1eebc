/** Sizes of everything that is written on a map. Letters are counted, not measured: the server has no screen. */

export const LINE = 25;
/** Average width of a letter of 18 px, with room for wider substitutes of the typeface; measured in tests/e2e/map.spec.ts. */
const LETTER = 8.1;
const STRONG_LETTER = 8.7;
/** Room for the sign before a line. */
export const SIGN = 24;

export interface Row {
  text: string;
  strong: number;
}

/** Breaks at spaces so that every line fits the width. The first `strong` letters are bold. A word longer than a line stands alone. */
export function wrap(text: string, width: number, strong = 0): Row[] {
  const rows: Row[] = [];
  let line = '';
  let used = 0;
  let at = 0;
  for (const word of text.split(' ')) {
    const letters = word.length * (at < strong ? STRONG_LETTER : LETTER);
    const space = line === '' ? 0 : LETTER;
    if (line !== '' && used + space + letters > width) {
      rows.push({ text: line, strong: 0 });
      line = word;
      used = letters;
    } else {
      line = line === '' ? word : `${line} ${word}`;
      used += space + letters;
    }
    at += word.length + 1;
  }
  rows.push({ text: line, strong: 0 });
  let begin = 0;
  return rows.map((row) => {
    const bold = Math.max(0, Math.min(row.text.length, strong - begin));
    begin += row.text.length + 1;
    return { text: row.text, strong: bold };
  });
}
