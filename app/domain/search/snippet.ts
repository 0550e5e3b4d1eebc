import { hasMarks, markedKey, placedWords, plainKey, remembered } from './folding.ts';
import type { PlacedWord } from './folding.ts';
import { wordsIn } from './query.ts';
import type { Nearness, Query } from './query.ts';

/** A piece of a text; a hit is what was looked for. */
export interface SnippetPart {
  text: string;
  hit: boolean;
}

const WINDOW = 34;
const LEAD = 8;
const GAP = '\u2026';

/** Which of the asked words a word of the text is, as a bit for each; folded once a word, since texts repeat themselves. */
function matcher(asked: readonly string[], nearness: Nearness): (found: string) => number {
  const bits = asked.map((word, at) => ({ bit: 1 << at, exact: nearness !== 'without-marks' && hasMarks(word), marked: markedKey(word), plain: plainKey(word) }));
  return remembered((found) => {
    const [marked, plain] = [markedKey(found), plainKey(found)];
    return bits.reduce((sum, one) => ((one.exact ? one.marked === marked : one.plain === plain) ? sum | one.bit : sum), 0);
  });
}

/** Places of the words of a text that are hits: the whole phrase where it stands, else each of the words. */
function hitsIn(placed: readonly PlacedWord[], query: Query, nearness: Nearness): Set<number> {
  const asked = wordsIn(query);
  const match = matcher(asked, nearness);
  const found = placed.map(({ word }) => match(word));
  const hits = new Set<number>();
  const markPhrase = (from: number, length: number): void => {
    for (let at = 0; at + length <= found.length; at += 1) {
      let held = 0;
      while (held < length && ((found[at + held] ?? 0) & (1 << (from + held))) !== 0) held += 1;
      if (held === length) for (let one = 0; one < length; one += 1) hits.add(at + one);
    }
  };
  markPhrase(0, asked.length);
  let from = 0;
  for (const { words, quoted } of query.segments) {
    if (quoted) markPhrase(from, words.length);
    from += words.length;
  }
  if (hits.size === 0) found.forEach((bits, at) => (bits === 0 ? undefined : hits.add(at)));
  return hits;
}

/** The stretch of words that holds the most hits; the first of several. */
function windowOf(length: number, hits: ReadonlySet<number>): [from: number, to: number] {
  const places = [...hits].sort((a, b) => a - b);
  let best = { from: 0, held: 0 };
  let last = 0;
  places.forEach((place, first) => {
    const from = Math.max(0, place - LEAD);
    while (last < places.length && (places[last] ?? 0) < from + WINDOW) last += 1;
    if (last - first > best.held) best = { from, held: last - first };
  });
  const from = Math.max(0, Math.min(best.from, length - WINDOW));
  return [from, Math.min(length, from + WINDOW)];
}

/** Cuts a text between given words into parts; neighbouring hits are one part. */
function partsBetween(text: string, placed: readonly PlacedWord[], [from, to]: [number, number], hits: ReadonlySet<number>): SnippetPart[] {
  const parts: SnippetPart[] = [];
  const add = (piece: string, hit: boolean): void => {
    const last = parts.at(-1);
    if (piece === '') return;
    if (last !== undefined && last.hit === hit) last.text += piece;
    else parts.push({ text: piece, hit });
  };
  let at = from === 0 ? 0 : (placed[from]?.start ?? 0);
  for (let index = from; index < to; index += 1) {
    const word = placed[index];
    if (word === undefined) break;
    add(text.slice(at, word.start), hits.has(index) && hits.has(index - 1) && index > from);
    add(text.slice(word.start, word.end), hits.has(index));
    at = word.end;
  }
  add(text.slice(at, to === placed.length ? text.length : at), false);
  return parts;
}

/** A whole text, or the stretch of it that answers the query best, with the hits marked. */
export function snippetOf(given: string, query: Query, nearness: Nearness, length: 'whole' | 'short'): SnippetPart[] {
  const text = given.normalize('NFC');
  const placed = placedWords(text);
  const hits = hitsIn(placed, query, nearness);
  if (length === 'whole') return partsBetween(text, placed, [0, placed.length], hits);
  const window = windowOf(placed.length, hits);
  const parts = partsBetween(text, placed, window, hits);
  return [...(window[0] > 0 ? [{ text: `${GAP} `, hit: false }] : []), ...parts, ...(window[1] < placed.length ? [{ text: ` ${GAP}`, hit: false }] : [])];
}
