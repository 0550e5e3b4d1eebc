import { expect, test } from 'vitest';
import type { StatedGround } from '#simulations/grading/types.ts';
import { realRegister } from '#tests/support/complaint-case.ts';
import { groundsStated, hintsUsed } from './help-view.ts';

const register = realRegister();
const stated = (changes: Partial<StatedGround>): StatedGround => ({ seq: 4, label: 'Thụ lý', given: 'lkn-2011/d27', right: true, accepted: [{ provision: 'lkn-2011/d27', version: '2012-07-01' }], text: 'Đúng.', ...changes });

test('a hint that was used says how far it was opened and what it cost, with a comma, or that it cost nothing', () => {
  const hints = hintsUsed({ hints: [
    { subject: 'a', instance: '', label: 'Ghi đơn vào sổ', level: 2, pointsLost: 0.7 },
    { subject: 'b', instance: '', label: 'Thụ lý', level: 1, pointsLost: 0 },
  ] });
  expect(hints).toEqual([
    { label: 'Ghi đơn vào sổ', level: 'xem điều luật', cost: 'mất 0,7 điểm' },
    { label: 'Thụ lý', level: 'hỏi ca đang ở đâu, việc gì đến hạn', cost: 'không mất điểm' },
  ]);
});

test('a stated ground is named by its article; what the law accepts is shown only where something else was stated', () => {
  const [right, wrong, open] = groundsStated(register, { grounds: [stated({}), stated({ seq: 5, right: false, given: 'lkn-2011/d34/k1' }), stated({ seq: 6, right: 'open' })] });
  expect(right).toMatchObject({ given: 'Điều 27 Luật Khiếu nại', mark: 'ok', verdict: 'Nêu đúng', accepted: [] });
  expect(wrong).toMatchObject({ mark: 'minor', verdict: 'Chưa đúng', accepted: [{ provision: 'lkn-2011/d27' }] });
  expect(open).toMatchObject({ mark: 'open', verdict: 'Để ngỏ, không tính' });
});
