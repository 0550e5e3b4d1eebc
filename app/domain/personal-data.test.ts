import { expect, test } from 'vitest';
import { personalDataIn } from './personal-data.ts';

test.each([
  ['Ông Bảy, căn cước 079123456789, hỏi', ['id-number']],
  ['chứng minh 123456789', ['id-number']],
  ['căn cước 079 123 456 789', ['id-number']],
  ['gọi 0912 345 678 trước 7 giờ', ['phone']],
  ['gọi +84 912.345.678', ['phone']],
  ['số 0912345678 3 lần', ['phone']],
  ['thư về an.nguyen@xa.vn', ['email']],
  ['079123456789 và 0912345678', ['id-number', 'phone']],
])('%j is found to hold %j', (text, found) => {
  expect(personalDataIn(text)).toEqual(found);
});

test.each([
  'Theo Nghị định 124/2020/NĐ-CP, thụ lý trong mấy ngày?',
  'Đơn nhận ngày 01/7/2026, trả lời ngày 15.7.2026 có kịp không?',
  'Bồi thường 150.000.000 đồng, hoặc 123456789 đ, thì ai quyết định?',
  'Thửa 123, tờ 45, 1.250.000.000 m2',
  'Điều 27 khoản 1, 30 ngày, 45 ngày',
  '',
])('%j holds nothing personal', (text) => {
  expect(personalDataIn(text)).toEqual([]);
});
