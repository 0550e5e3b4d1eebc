import { expect, test } from 'vitest';
import { hashToken, randomTokens } from './token.ts';

test('ids sort by the instant they were made at and, within one, in the order they were made', () => {
  const early = randomTokens.id('2026-11-22T05:00:00.000Z');
  const late = randomTokens.id('2026-11-22T05:00:00.001Z');
  expect(early < late).toBe(true);
  expect(early).toMatch(/^[0-9a-z]{26}$/);
  const within = Array.from({ length: 1000 }, () => randomTokens.id('2026-11-22T05:00:00.000Z'));
  expect(new Set(within).size).toBe(1000);
  expect(within).toEqual([...within].sort());
});

test('a token is 256 random bits, and what is stored of it is its SHA-256', () => {
  const token = randomTokens.token();
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  expect(randomTokens.token()).not.toBe(token);
  expect(hashToken('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('codes have exactly the digits asked for and never begin with zero', () => {
  for (let i = 0; i < 500; i += 1) expect(randomTokens.digits(6)).toMatch(/^[1-9]\d{5}$/);
});
