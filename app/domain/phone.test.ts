import { expect, test } from 'vitest';
import { formatPhone, parsePhone } from './phone.ts';

test.each([
  ['0912345678', '0912345678'],
  ['0912 345 678', '0912345678'],
  ['0912.345.678', '0912345678'],
  ['(0912) 345-678', '0912345678'],
  ['+84 912 345 678', '0912345678'],
  ['84912345678', '0912345678'],
  ['0084912345678', '0912345678'],
  ['０９１２３４５６７８', '0912345678'],
  ['024 3825 1234', '02438251234'],
  ['+842438251234', '02438251234'],
])('%s is the number %s', (typed, phone) => {
  expect(parsePhone(typed)).toEqual({ ok: true, phone });
});

test.each([
  ['', { kind: 'too-few-digits', has: 0 }],
  ['0912 34', { kind: 'too-few-digits', has: 6 }],
  ['091234567890', { kind: 'too-many-digits', has: 12 }],
  ['09123456789', { kind: 'too-many-digits', has: 11 }],
  ['0912a45678', { kind: 'letters' }],
  ['1912345678', { kind: 'prefix' }],
  ['0112345678', { kind: 'prefix' }],
  ['+1 415 555 0100', { kind: 'prefix' }],
])('"%s" is refused with the reason', (typed, fault) => {
  expect(parsePhone(typed)).toEqual({ ok: false, fault });
});

test('a number is shown in groups', () => {
  expect(formatPhone('0912345678')).toBe('0912 345 678');
});
