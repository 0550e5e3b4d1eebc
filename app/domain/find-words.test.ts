import { expect, test } from 'vitest';
import { findWords, rankOf } from './find-words.ts';

test.each([
  ['thụ lý', 'Thông báo thụ lý giải quyết khiếu nại', 2],
  ['thu ly', 'Thông báo thụ lý giải quyết khiếu nại', 1],
  ['THU LY', 'thụ lý', 1],
  ['to cao', 'tố cáo', 1],
  ['tố cáo', 'tổ cao', 0],
  ['don', 'Đơn đến', 1],
  ['lý thụ', 'thụ lý', 2],
  ['hòa giải', 'hoà giải ở cơ sở', 2],
  ['thụ l', 'thụ lý', 2],
  ['mời', 'biên nhận', 0],
  ['', 'biên nhận', 2],
] as const)('%j in %j ranks %i', (words, text, rank) => {
  expect(rankOf(words, text)).toBe(rank);
});

test('words with their marks as typed come before words that only match without marks', () => {
  expect(findWords('tu', ['từ chối', 'tu sửa'], (text) => text)).toEqual(['tu sửa', 'từ chối']);
});

test('text decomposed by the keyboard is found all the same', () => {
  expect(rankOf('thụ lý'.normalize('NFD'), 'thụ lý')).toBe(2);
});
