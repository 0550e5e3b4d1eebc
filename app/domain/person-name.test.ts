import { expect, test } from 'vitest';
import { cleanText, compareNames, nameKey, parsePersonName } from './person-name.ts';

test('a name is stored in composed letters with single spaces, its capitals as typed', () => {
  expect(parsePersonName('  Vi  Thị\tHạnh \u200b'.normalize('NFD'))).toEqual({ ok: true, name: 'Vi Thị Hạnh' });
  expect(cleanText('a\u0000b\r\nc')).toBe('a b c');
});

test('capitals and spaces make no other person, tone marks do', () => {
  expect(nameKey('VI  THỊ HẠNH')).toBe(nameKey('Vi Thị Hạnh'));
  expect(nameKey('Đặng Văn Lâm')).toBe('đặng văn lâm');
  expect(nameKey('Lê Thị Hoa')).not.toBe(nameKey('Lê Thị Hoà'));
});

test.each([
  ['', 'missing'],
  [' \u200b ', 'missing'],
  ['x'.repeat(81), 'too-long'],
  ['12345', 'not-a-name'],
  ['<b>Hạnh</b>', 'not-a-name'],
  ['hanh@xa.vn', 'not-a-name'],
] as const)('"%s" is refused as %s', (typed, fault) => {
  expect(parsePersonName(typed)).toEqual({ ok: false, fault });
});

test('an attendance list goes by given name, and đ stands after d', () => {
  expect(['Vi Thị Hạnh', 'Đặng Văn Đức', 'Lê Dung', 'An', 'Lò Văn Hạnh', 'Ân'].sort(compareNames)).toEqual(['An', 'Ân', 'Lê Dung', 'Đặng Văn Đức', 'Lò Văn Hạnh', 'Vi Thị Hạnh']);
});
