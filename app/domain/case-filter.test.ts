import { expect, test } from 'vitest';
import { matchesFilter, readCaseFilter } from './case-filter.ts';
import type { Filtered } from './case-filter.ts';

const PROCEDURES = ['complaint', 'denunciation'];
const read = (query: string) => readCaseFilter(new URLSearchParams(query), PROCEDURES);
const item: Filtered = { role: 'land-officer', procedure: 'complaint', difficulty: 'vừa', minutes: 30 };

test('an address without a filter asks for every case', () => {
  expect(read('')).toEqual({ role: null, procedure: null, difficulty: null, minutes: null });
  expect(matchesFilter(item, read(''))).toBe(true);
});

test('each of the four choices narrows by itself, and all of them together', () => {
  expect(matchesFilter(item, read('vai=land-officer&quy-trinh=complaint&kho=v%E1%BB%ABa&phut=30'))).toBe(true);
  for (const other of ['vai=chair', 'quy-trinh=denunciation', 'kho=kh%C3%B3', 'phut=20']) expect(matchesFilter(item, read(other)), other).toBe(false);
});

test('what the library does not offer narrows nothing, and marks may be typed apart from their letters', () => {
  expect(read('vai=vua&quy-trinh=%00&kho=x&phut=7')).toEqual(read(''));
  expect(read(`kho=${encodeURIComponent('vừa'.normalize('NFD'))}`).difficulty).toBe('vừa');
});
