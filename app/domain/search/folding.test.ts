import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasMarks, keysOf, markedKey, plainKey } from './folding.ts';

const VOWELS = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** A syllable with its tone over one of its vowels. */
const syllable = fc.record({
  onset: fc.constantFrom('', 'b', 'đ', 'h', 'kh', 'ngh', 'q', 'th', 'tr'),
  vowels: fc.array(fc.constantFrom(...VOWELS), { minLength: 1, maxLength: 3 }),
  coda: fc.constantFrom('', 'c', 'ng', 'nh', 'p', 't'),
  tone: fc.constantFrom(...TONES),
});

const written = ({ onset, vowels, coda }: { onset: string; vowels: string[]; coda: string }, tone: string, over: number) => (onset + vowels.map((vowel, at) => (at === over ? vowel + tone : vowel)).join('') + coda).normalize('NFC');

test('wherever in a syllable the tone stands, the word is the same one', () => {
  fc.assert(fc.property(syllable, fc.nat(2), fc.nat(2), (one, first, second) => {
    const [here, there] = [first % one.vowels.length, second % one.vowels.length];
    expect(markedKey(written(one, one.tone, here))).toBe(markedKey(written(one, one.tone, there)));
  }));
});

test('another tone, or none, is another word, and without marks all are one', () => {
  fc.assert(fc.property(syllable, fc.constantFrom(...TONES), (one, other) => {
    const word = written(one, one.tone, 0);
    const bare = written(one, '', -1);
    expect(markedKey(word) === markedKey(written(one, other, 0))).toBe(one.tone === other);
    expect(markedKey(word)).not.toBe(markedKey(bare));
    expect(plainKey(word)).toBe(plainKey(bare));
  }));
});

test.each([
  ['hòa', 'hoà'],
  ['thủy', 'thuỷ'],
  ['ỦY', 'uỷ'],
  ['khỏe', 'khoẻ'],
  ['quý', 'qúy'],
  ['tố'.normalize('NFD'), 'tố'],
  ['07', '7'],
])('%j and %j are one word', (one, other) => {
  expect(markedKey(one)).toBe(markedKey(other));
});

test.each([
  ['tố', 'tổ'],
  ['đơn', 'don'],
  ['hoà', 'hoa'],
  ['cân', 'can'],
  ['70', '7'],
])('%j and %j are two words', (one, other) => {
  expect(markedKey(one)).not.toBe(markedKey(other));
});

test('đ folds to d, and zeros in front go', () => {
  expect(plainKey('Đường')).toBe('duong');
  expect(keysOf('Mẫu số 03/TCD', plainKey)).toBe('mau so 3 tcd');
  expect(plainKey('000')).toBe('0');
});

test('a key is letters and digits alone, whatever is typed', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
    expect(keysOf(text, markedKey)).toMatch(/^[^"'*():^{}\\]*$/u);
    expect(keysOf(text, plainKey)).toMatch(/^[^"'*():^{}\\]*$/u);
  }));
});

test('digits and plain letters carry no marks', () => {
  expect([hasMarks('27'), hasMarks('to'), hasMarks('tố'), hasMarks('đơn')]).toEqual([false, false, true, true]);
});
