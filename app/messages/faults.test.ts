import { expect, test } from 'vitest';
import { faultWords, refusalWords } from './faults.ts';

test.each([
  ['phone', { fault: 'phone', phone: { kind: 'too-few-digits', has: 6 } }, 'Số này mới có 6 chữ số, cần 10. Anh chị gõ thêm 4 số nữa.'],
  ['phone', { fault: 'missing' }, 'Anh chị chưa gõ số điện thoại.'],
  ['password', { fault: 'password-short', min: 10, has: 4 }, 'Mật khẩu mới có 4 chữ, cần ít nhất 10. Anh chị gõ dài thêm; một câu ngắn dễ nhớ là tốt nhất.'],
] as const)('%s with %j says what to do', (field, fault, words) => {
  expect(faultWords(field, fault)).toBe(words);
});

test('a throttled sign-in says how long to wait, in seconds or whole minutes', () => {
  expect(refusalWords({ reason: 'throttled', seconds: 40 })).toContain('đợi 40 giây');
  expect(refusalWords({ reason: 'throttled', seconds: 61 })).toContain('đợi 2 phút');
});

test('a storage fault brings its own words and remedy', () => {
  expect(refusalWords({ reason: 'storage', message: 'Tệp dữ liệu đang bị khóa.', remedy: 'Đóng chương trình kia.' })).toBe('Tệp dữ liệu đang bị khóa. Đóng chương trình kia.');
});

test('a reason without words of its own still gets a sentence', () => {
  expect(refusalWords({ reason: 'something-new' })).toBe('Việc vừa rồi chưa ghi được. Anh chị tải lại trang rồi làm lại.');
});
