import { expect, test } from 'vitest';
import { codeFromBytes, printedCode, readCode } from './certificate-code.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

test('eighty bits become sixteen letters, and every bit counts', () => {
  expect(codeFromBytes(bytes(0, 0, 0, 0, 0, 0, 0, 0, 0, 0))).toBe('0000000000000000');
  expect(codeFromBytes(bytes(255, 255, 255, 255, 255, 255, 255, 255, 255, 255))).toBe('ZZZZZZZZZZZZZZZZ');
  const codes = Array.from({ length: 80 }, (_, bit) => codeFromBytes(Uint8Array.from({ length: 10 }, (_byte, index) => (index === Math.floor(bit / 8) ? 1 << (bit % 8) : 0))));
  expect(new Set(codes).size).toBe(80);
});

test('fewer than eighty bits are refused', () => {
  expect(() => codeFromBytes(bytes(1, 2, 3))).toThrow(RangeError);
});

test('a code is printed in groups and read back however it is copied', () => {
  const code = codeFromBytes(bytes(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
  expect(printedCode(code)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4} ){3}[0-9A-HJKMNP-TV-Z]{4}$/);
  for (const typed of [printedCode(code), code.toLowerCase(), printedCode(code).replaceAll(' ', '-'), `  ${code}\n`, code.replaceAll('0', 'o').replaceAll('1', 'l')]) expect(readCode(typed)).toBe(code);
});

test('what can be no code is none', () => {
  for (const typed of ['', '123', '0000 0000 0000 000U', '0000 0000 0000 0000 0', 'đđđđ đđđđ đđđđ đđđđ']) expect(readCode(typed)).toBeNull();
});
