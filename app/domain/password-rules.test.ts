import { expect, test } from 'vitest';
import { passwordFault } from './password-rules.ts';

test.each(['cau be di hoc ve', 'Ngõ nhỏ, phố nhỏ', 'tám con gà mái đen', 'Zk3!qP9#vL'])('"%s" is good enough', (password) => {
  expect(passwordFault(password, '0912345678')).toBeNull();
});

test.each([
  ['', 'missing'],
  ['ngắn quá', 'password-short'],
  ['x'.repeat(201), 'too-long'],
  ['1234567890', 'password-common'],
  ['0987654321', 'password-common'],
  ['aaaaaaaaaaaa', 'password-common'],
  ['ababababab', 'password-common'],
  ['Mật khẩu 2026', 'password-common'],
  ['password123', 'password-common'],
  ['matkhau matkhau', 'password-common'],
  ['vietnam2026', 'password-common'],
  ['sdt 0912345678', 'password-common'],
  ['..........', 'password-common'],
])('"%s" is refused as %s', (password, fault) => {
  expect(passwordFault(password, '0912345678')?.fault).toBe(fault);
});

test('length counts letters as people see them, not their parts', () => {
  expect(passwordFault('ngõ nhỏ ấy'.normalize('NFD'), null)).toBeNull();
  expect(passwordFault('ngõ nhỏ ấ'.normalize('NFD'), null)).toEqual({ fault: 'password-short', min: 10, has: 9 });
});
