import { expect, test } from 'vitest';
import { topMisconceptions } from './misconceptions.ts';

const old = { id: 'luat-cu', name: 'Áp dụng quy định cũ', why: 'Quy định đã đổi.' };
const first = { id: 'dem-ca-ngay-dau', name: 'Đếm cả ngày đầu', why: 'Đếm từ ngày liền sau.' };
const NO_DESKS = { graded: 0, deviations: [] };

test('the largest share stands first, whether it comes from votes or from desks', () => {
  const votes = [{ total: 40, answers: [{ count: 10, misconception: old }, { count: 30, misconception: null }] }];
  const rows = topMisconceptions(votes, { graded: 20, deviations: [{ name: 'Thụ lý quá hạn', attempts: 12 }] });
  expect(rows).toEqual([
    { name: 'Thụ lý quá hạn', why: null, from: 'case', count: 12, of: 20 },
    { name: old.name, why: old.why, from: 'vote', count: 10, of: 40 },
  ]);
});

test('a misconception that two answers of a vote show is counted over both, and over all votes that ask for it', () => {
  const votes = [
    { total: 10, answers: [{ count: 2, misconception: old }, { count: 3, misconception: old }] },
    { total: 30, answers: [{ count: 1, misconception: old }] },
    { total: 50, answers: [{ count: 0, misconception: first }] },
  ];
  expect(topMisconceptions(votes, NO_DESKS)).toEqual([{ name: old.name, why: old.why, from: 'vote', count: 6, of: 40 }]);
});
