import { expect, test } from 'vitest';
import { readQuery, waysOf } from './query.ts';

const words = (typed: string) => readQuery(typed).segments.map((segment) => segment.words.join(' '));
const everywhere = () => 5;

test('words and quoted phrases are read; signs and operators are spaces', () => {
  expect(words('tố cáo')).toEqual(['tố', 'cáo']);
  expect(words('“ngày làm việc” gửi')).toEqual(['ngày làm việc', 'gửi']);
  expect(words('a OR b AND NOT c*')).toEqual(['a', 'OR', 'b', 'AND', 'NOT', 'c']);
  expect(words("'); DROP TABLE documents;--")).toEqual(['DROP', 'TABLE', 'documents']);
  expect(words('{title} : ^"x')).toEqual(['title', 'x']);
});

test('nothing to look for is no segment', () => {
  expect([words(''), words('  \t '), words('""'), words('*?!()')]).toEqual([[], [], [], []]);
  expect(waysOf(readQuery('***'), everywhere)).toEqual([]);
});

test('twelve words of a long text are enough, and it is said', () => {
  const long = readQuery('khiếu nại '.repeat(100_000));
  expect(long.segments).toHaveLength(12);
  expect(long.cut).toBe(true);
  expect(readQuery('khiếu nại').cut).toBe(false);
  expect(readQuery(`"${'một '.repeat(20)}"`)).toMatchObject({ cut: true, segments: [{ words: { length: 12 } }] });
});

test('words typed with marks ask for just those words first, without marks only when nothing else is found', () => {
  const ways = waysOf(readQuery('tố cáo'), everywhere);
  expect(ways.map(({ nearness }) => nearness)).toEqual(['as-typed', 'without-marks', 'some-words']);
  expect(ways[0]?.matches.every(({ text }) => text.includes('marked : ') && !text.includes('plain : '))).toBe(true);
});

test('bare words may find marked ones at once, marked words among them only themselves', () => {
  const [way] = waysOf(readQuery('tố cao'), everywhere);
  expect(way?.matches.at(-1)?.text).toBe('(marked : "tô1") AND (plain : "cao")');
  expect(waysOf(readQuery('to cao'), everywhere).map(({ nearness }) => nearness)).toEqual(['as-typed', 'some-words']);
});

test('of words that are nowhere together those that no document holds are left out, then the rarest are asked for', () => {
  const frequency = (key: string) => ({ khieu: 900, nai: 800, bao: 30, lau: 0 })[key] ?? 400;
  const some = waysOf(readQuery('khieu nai bao lau hon'), frequency).filter(({ nearness }) => nearness === 'some-words');
  expect(some.map(({ matches }) => matches.at(-1)?.text)).toEqual([
    '(plain : "bao") AND (plain : "hon") AND (plain : "nai") AND (plain : "khieu")',
    '(plain : "bao") OR (plain : "hon") OR (plain : "nai")',
  ]);
});
