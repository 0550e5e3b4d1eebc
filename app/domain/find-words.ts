import { markedKey, wordsOf } from './search/folding.ts';

/** Search that forgives missing tone marks: "to cao" finds "tố cáo", while "tố cáo" typed in full is not mixed up with "tổ cào". */

function lowered(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();
}

function folded(text: string): string {
  return lowered(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/\u0111/g, 'd');
}

/** How well a text answers the words: 2 with marks as typed, 1 without regard to marks, 0 not at all. Every word must occur. */
export function rankOf(words: string, text: string): 0 | 1 | 2 {
  const asked = lowered(words).split(' ').filter((word) => word !== '');
  if (asked.length === 0) return 2;
  const exact = lowered(text);
  const whole = new Set(wordsOf(exact).map(markedKey));
  // A part of a word counts while it is typed; a whole word also with its tone mark on another letter.
  const isIn = (word: string): boolean => exact.includes(word) || whole.has(markedKey(word));
  if (asked.every(isIn)) return 2;
  const plain = folded(text);
  // A word typed with marks means just that word; only bare words are allowed to find marked ones.
  return asked.every((word) => (folded(word) === word ? plain.includes(word) : isIn(word))) ? 1 : 0;
}

/** Those of the items that answer the words, best first, otherwise in their own order. */
export function findWords<Item>(words: string, items: readonly Item[], textOf: (item: Item) => string): Item[] {
  const ranked = items.map((item) => ({ item, rank: rankOf(words, textOf(item)) })).filter(({ rank }) => rank > 0);
  return [...ranked.filter(({ rank }) => rank === 2), ...ranked.filter(({ rank }) => rank === 1)].map(({ item }) => item);
}
