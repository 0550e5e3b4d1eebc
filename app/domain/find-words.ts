import { markedKey, wordsOf } from './search/folding.ts';

/** Search that forgives missing tone marks: "to cao" finds "tố cáo", while "tố cáo" typed in full is not mixed up with "tổ cào". */

function lowered(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();
}

/** The text in small letters and without marks: whatever answers some words has their letters in it. */
export function folded(text: string): string {
  return unmarked(lowered(text));
}

function unmarked(small: string): string {
  return small.normalize('NFD').replace(/\p{M}/gu, '').replace(/\u0111/g, 'd');
}

/** A text made ready to be asked again and again: a long list is asked anew at every key. */
export interface ReadyText {
  /** In small letters, and those without marks. */
  exact: string;
  plain: string;
  /** Its words by their keys; worked out when they are first needed. */
  whole(): ReadonlySet<string>;
}

/** Makes a text ready. */
export function readyText(text: string): ReadyText {
  const exact = lowered(text);
  let known: ReadonlySet<string> | null = null;
  return { exact, plain: unmarked(exact), whole: () => (known ??= new Set(wordsOf(exact).map(markedKey))) };
}

/** A word that is looked for. */
interface AskedWord {
  word: string;
  plain: string;
  key: string;
  /** Typed with marks: then just that word is meant. */
  isMarked: boolean;
}

function askedWords(words: string): AskedWord[] {
  return lowered(words).split(' ').filter((word) => word !== '').map((word) => {
    const plain = folded(word);
    return { word, plain, key: markedKey(word), isMarked: plain !== word };
  });
}

/** A part of a word counts while it is typed; a whole word also with its tone mark on another letter, or a number with zeros before it. */
function isIn({ word, plain, key, isMarked }: AskedWord, text: ReadyText): boolean {
  if (text.exact.includes(word)) return true;
  // Without its letters no word of the text can have its key; a bare word has another one only as a number.
  const isPossible = isMarked ? text.plain.includes(plain) : key !== word || /^\d+$/.test(word);
  return isPossible && text.whole().has(key);
}

function rankReady(asked: readonly AskedWord[], text: ReadyText): 0 | 1 | 2 {
  if (asked.every((one) => isIn(one, text))) return 2;
  // Only bare words are allowed to find marked ones.
  return asked.every((one) => (one.isMarked ? isIn(one, text) : text.plain.includes(one.plain))) ? 1 : 0;
}

/** How well a text answers the words: 2 with marks as typed, 1 without regard to marks, 0 not at all. Every word must occur. */
export function rankOf(words: string, text: string): 0 | 1 | 2 {
  return rankReady(askedWords(words), readyText(text));
}

/** Those of the items that answer the words, best first, otherwise in their own order; their texts made ready before. */
export function findReady<Item>(words: string, items: readonly Item[], readyOf: (item: Item) => ReadyText): Item[] {
  const asked = askedWords(words);
  if (asked.length === 0) return [...items];
  const ranked = items.map((item) => ({ item, rank: rankReady(asked, readyOf(item)) }));
  return [...ranked.filter(({ rank }) => rank === 2), ...ranked.filter(({ rank }) => rank === 1)].map(({ item }) => item);
}

/** Those of the items that answer the words, best first, otherwise in their own order. */
export function findWords<Item>(words: string, items: readonly Item[], textOf: (item: Item) => string): Item[] {
  return findReady(words, items, (item) => readyText(textOf(item)));
}
