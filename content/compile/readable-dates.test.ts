import { expect, test } from 'vitest';
import { readableDates } from './readable-dates.ts';

test('dates in a text become dates as people read them, everything else stays', () => {
  expect(readableDates('Đơn nhận trước 2026-07-01 (lkn-2011/d27), không phải 2026-13-01.')).toBe('Đơn nhận trước 01/7/2026 (lkn-2011/d27), không phải 2026-13-01.');
});
