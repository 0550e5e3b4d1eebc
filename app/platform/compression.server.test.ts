import { expect, test } from 'vitest';
import { chosenEncoding, isCompressible } from './compression.server.ts';

test.each([
  { accept: 'gzip, deflate, br', offered: ['br', 'gzip'] as const, chosen: 'br' },
  { accept: 'gzip, deflate, br;q=0', offered: ['br', 'gzip'] as const, chosen: 'gzip' },
  { accept: 'gzip;q=0.5, br;q=0.000', offered: ['br', 'gzip'] as const, chosen: 'gzip' },
  { accept: '*', offered: ['br', 'gzip'] as const, chosen: 'br' },
  { accept: '*;q=0', offered: ['br', 'gzip'] as const, chosen: 'identity' },
  { accept: undefined, offered: ['br', 'gzip'] as const, chosen: 'identity' },
  { accept: 'br', offered: ['gzip'] as const, chosen: 'identity' },
  { accept: 'BR', offered: ['br'] as const, chosen: 'br' },
])('of $offered a browser that accepts $accept gets $chosen', ({ accept, offered, chosen }) => {
  expect(chosenEncoding(accept, offered)).toBe(chosen);
});

test('text is compressed, pictures and fonts are not', () => {
  expect(['text/html; charset=utf-8', 'application/json', 'image/svg+xml', 'text/x-script'].map(isCompressible)).toEqual([true, true, true, true]);
  expect(['image/png', 'font/woff2', null].map(isCompressible)).toEqual([false, false, false]);
});
