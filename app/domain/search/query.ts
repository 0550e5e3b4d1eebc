import { hasMarks, markedKey, plainKey, wordsOf } from './folding.ts';

/** Some words that belong together: one, or several within quotation marks. */
export interface Segment {
  words: readonly string[];
  quoted: boolean;
}

/** What somebody looks for. */
export interface Query {
  segments: readonly Segment[];
  /** Words beyond the limit were left out. */
  cut: boolean;
}

/** How near a result is to what was typed. */
export type Nearness = 'as-typed' | 'without-marks' | 'some-words';

/** A text in the language of SQLite FTS5, for the titles or for the whole texts of documents. */
export interface Match {
  table: 'titles' | 'bodies';
  text: string;
}

/** One way of asking the index, best match first; the last of them finds every document that the others find. */
export interface Way {
  nearness: Nearness;
  matches: readonly Match[];
}

const MOST_WORDS = 12;
const MOST_LETTERS = 200;
/** Words of a phrase that somebody may have meant as one. */
const LONGEST_PHRASE = 5;
/** Of words that are nowhere together so many are asked for. */
const TELLING = 3;
const QUOTED = /["\u201c\u201d\u201e\u00ab\u00bb]([^"\u201c\u201d\u201e\u00ab\u00bb]*)["\u201c\u201d\u201e\u00ab\u00bb]/g;

/**
 * Reads what was typed. Only letters and digits are words: every operator and sign of the index's own language is
 * a space here, and a quotation mark without its partner too.
 */
export function readQuery(typed: string): Query {
  const text = typed.normalize('NFC').slice(0, MOST_LETTERS);
  const segments: Segment[] = [];
  const add = (loose: string): void => void segments.push(...wordsOf(loose).map((word) => ({ words: [word], quoted: false })));
  let from = 0;
  for (const match of text.matchAll(QUOTED)) {
    add(text.slice(from, match.index));
    const words = wordsOf(match[1] ?? '');
    if (words.length > 0) segments.push({ words, quoted: true });
    from = match.index + match[0].length;
  }
  add(text.slice(from));
  const kept: Segment[] = [];
  let room = MOST_WORDS;
  for (const segment of segments) {
    const words = segment.words.slice(0, room);
    room -= words.length;
    if (words.length > 0) kept.push({ ...segment, words });
  }
  return { segments: kept, cut: text.length < typed.normalize('NFC').length || segments.flatMap(({ words }) => words).length > MOST_WORDS };
}

export const wordsIn = ({ segments }: Query): string[] => segments.flatMap(({ words }) => words);

/** Keys hold letters, digits and marks of letters only, so a key cannot end its own quotation. */
const phrase = (words: readonly string[], key: (word: string) => string): string => `"${words.map(key).join(' ')}"`;

const isMarked = ({ words }: Segment): boolean => words.some(hasMarks);
const inMarked = (segment: Segment): string => `marked : ${phrase(segment.words, markedKey)}`;
const inPlain = (segment: Segment): string => `plain : ${phrase(segment.words, plainKey)}`;
const asTyped = (segment: Segment): string => (isMarked(segment) ? inMarked(segment) : inPlain(segment));

const all = (parts: readonly string[]): string => parts.map((part) => `(${part})`).join(' AND ');
const some = (parts: readonly string[]): string => parts.map((part) => `(${part})`).join(' OR ');

const titles = (text: string): Match => ({ table: 'titles', text });
const bodies = (text: string): Match => ({ table: 'bodies', text });

/** Matches of all the words together, as one phrase and each for itself. A long sentence is nobody's phrase. */
function matchesOf(phraseText: string, segments: readonly string[], restrict: readonly string[] = []): Match[] {
  const whole = all([phraseText, ...restrict]);
  return [titles(whole), ...(segments.length > 1 && segments.length <= LONGEST_PHRASE ? [bodies(whole)] : []), bodies(all(segments))];
}

/** How many documents hold a word, by its key without marks. */
export type Frequency = (key: string) => number;

/** The words that say most: those that some document holds, the rarest first. */
function telling(segments: readonly Segment[], frequency: Frequency): Segment[] {
  const rated = segments.map((segment) => ({ segment, held: Math.min(...segment.words.map((word) => frequency(plainKey(word)))) }));
  return rated.filter(({ held }) => held > 0).sort((a, b) => a.held - b.held).map(({ segment }) => segment);
}

/**
 * The ways of asking for a query, nearest first. A word typed with marks means just that word, unless nothing is found at all;
 * words that no document holds are left out only then.
 */
export function waysOf(query: Query, frequency: Frequency): Way[] {
  const { segments } = query;
  if (segments.length === 0) return [];
  const words = wordsIn(query);
  const marked = segments.filter(isMarked);
  const plain = `plain : ${phrase(words, plainKey)}`;
  const exact = matchesOf(`marked : ${phrase(words, markedKey)}`, segments.map(inMarked));
  const typed = marked.length === segments.length ? [] : matchesOf(plain, segments.map(asTyped), marked.map(inMarked));
  const ways: Way[] = [{ nearness: 'as-typed', matches: [...exact, ...typed] }];
  if (marked.length > 0) ways.push({ nearness: 'without-marks', matches: matchesOf(plain, segments.map(inPlain)) });
  const known = telling(segments, frequency);
  if (known.length > 0 && segments.length > 1) {
    if (known.length < segments.length) ways.push({ nearness: 'some-words', matches: [bodies(all(known.map(asTyped)))] });
    ways.push({ nearness: 'some-words', matches: [bodies(some(known.slice(0, TELLING).map(asTyped)))] });
  }
  return ways;
}
