import { expect, test } from 'vitest';
import { makeRegister, PROVISIONS } from '#tests/fixtures/grading/law.ts';
import { dayOf } from '#simulations/law/day.ts';
import type { Provision } from '#simulations/law/types.ts';
import { askedDate } from './law-date.ts';
import { lawPeriods } from './law-periods.ts';

/** A provision with a wording from each of these days on. */
function changing(id: string, ...days: string[]): Provision {
  const provision = PROVISIONS.find((each) => each.id === id);
  const version = provision?.versions[0];
  if (provision === undefined || version === undefined) throw new Error(id);
  return { ...provision, versions: days.map((day, at) => ({ ...version, from: dayOf(day), to: days[at + 1] === undefined ? null : dayOf(days[at + 1] ?? '') })) };
}

const register = makeRegister([changing('luat/d4', '2012-07-01', '2025-07-01', '2026-07-01'), changing('luat/d9', '2012-07-01', '2020-01-01')]);

test('periods lie between the days on which a provision of the report got another wording; of other provisions nothing is said', () => {
  expect(lawPeriods(register, ['provision:luat/d4:abc:2026-08-03..2026-08-04', 'calendar:2026:x'], dayOf('2026-01-01'))).toEqual([
    { label: 'Trước 01/7/2025', on: '2025-06-30', current: false },
    { label: '01/7/2025–30/6/2026', on: '2026-06-30', current: true },
    { label: 'Từ 01/7/2026', on: '2026-07-01', current: false },
  ]);
});

test('a report on provisions that never changed has no periods', () => {
  expect(lawPeriods(register, ['provision:luat/d5:abc', 'provision:luat/gone:none'], null)).toEqual([]);
});

test.each([
  [null, null, undefined],
  ['30/6/2026', dayOf('2026-06-30'), undefined],
  ['2026-06-30', dayOf('2026-06-30'), undefined],
  ['1/1/2011', null, 'Sổ luật chỉ biết luật từ 01/7/2012 đến 31/12/2027, chưa nói được về ngày 01/01/2011. Chọn một ngày trong khoảng đó.'],
  ['31/12/2027', dayOf('2027-12-31'), undefined],
  ['1/1/2028', null, 'Sổ luật chỉ biết luật từ 01/7/2012 đến 31/12/2027, chưa nói được về ngày 01/01/2028. Chọn một ngày trong khoảng đó.'],
  ['30/2/2026', null, '“30/2/2026” không phải là một ngày có trên lịch. Gõ ngày, tháng, năm, ví dụ 30/6/2026.'],
  ['  ', null, 'Anh chị chưa gõ ngày. Chọn một giai đoạn ở trên hoặc gõ ngày, ví dụ 30/6/2026.'],
])('the date as typed: %j', (text, on, error) => {
  expect(askedDate(text, register)).toMatchObject({ on, error });
});
