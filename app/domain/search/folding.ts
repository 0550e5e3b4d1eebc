/** Words as search compares them. A Vietnamese word is a syllable: at most one tone, wherever the typist puts its mark. */

/** Grave, acute, tilde, hook above, dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const TONE_KEYS: Readonly<Record<string, string>> = { '\u0300': '2', '\u0301': '1', '\u0303': '4', '\u0309': '3', '\u0323': '5' };

const MARKS = /\p{M}/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** "07" and "7" are the same number. */
const withoutZeros = (word: string): string => (/^\d+$/.test(word) ? word.replace(/^0+(?=\d)/, '') : word);

/** A word with its marks, apart from where the tone stands: "hòa" and "hoà" have one key, "hoa" has another. */
export function markedKey(word: string): string {
  const apart = word.toLowerCase().normalize('NFD');
  const tones = (apart.match(TONES) ?? []).map((tone) => TONE_KEYS[tone] ?? '').join('');
  return withoutZeros(apart.replace(TONES, '').normalize('NFC')) + tones;
}

/** A word without any mark: "tố", "tổ" and "to" have one key. */
export function plainKey(word: string): string {
  return withoutZeros(word.toLowerCase().normalize('NFD').replace(MARKS, '').replace(/\u0111/g, 'd'));
}

/** Whether somebody typed marks: then just that word is meant. */
export function hasMarks(word: string): boolean {
  return markedKey(word) !== plainKey(word);
}

/** A word where it stands in a text that is in NFC. */
export interface PlacedWord {
  word: string;
  start: number;
  end: number;
}

export function placedWords(text: string): PlacedWord[] {
  return [...text.matchAll(WORD)].map((match) => ({ word: match[0], start: match.index, end: match.index + match[0].length }));
}

export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(WORD) ?? [];
}

/** Every word of a text by its key, with single spaces: what an index holds. */
export function keysOf(text: string, key: (word: string) => string): string {
  return wordsOf(text).map(key).join(' ');
}

/** The same answer for many texts with the same words, worked out once a word. */
export function remembered<Answer extends string | number>(answer: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const made = answer(word);
    known.set(word, made);
    return made;
  };
}
