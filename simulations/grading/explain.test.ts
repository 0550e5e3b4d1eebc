import { expect, test } from 'vitest';
import { changed, law, LAWFUL_LINES, makeCase, makeLog } from '#tests/fixtures/grading/case.ts';
import type { Line } from '#tests/fixtures/grading/case.ts';
import { complaint } from '#tests/fixtures/grading/procedure.ts';
import { nameCodes } from './code-names.ts';
import { fillText } from './explain.ts';
import { grade } from './grade.ts';
import type { Finding } from './types.ts';

function first(lines: readonly Line[]): Finding {
  const [finding] = grade({ scenario: makeCase(), procedure: complaint, law, events: makeLog(lines), submitted: true }).findings;
  return finding!;
}

test('placeholders are filled, unknown ones left out, the first letter made a capital', () => {
  expect(fillText('{act} ngày {date} {ghost} xong.', { act: 'ra quyết định', date: '03/8/2026' }, () => null)).toBe('Ra quyết định ngày 03/8/2026 xong.');
});

test('a late act tells its day, its last day, the delay and the counting', () => {
  const late = first([...LAWFUL_LINES.slice(0, 9), ['decision.published', '2026-09-04'], ['paper.sent#settlementDecision', '2026-09-10'], ['file.archived', '2026-09-11']]);
  expect(late.id).toBe('late:send:');
  expect(late.texts.did).toBe('Gửi quyết định ngày 10/9/2026, trễ 3 ngày so với hạn 07/9/2026.');
  expect(late.derivation.join(' ')).toContain('07/9/2026');
  expect(late.why).toBe('Gửi quyết định: trễ hạn (ngày 10/9/2026, hạn 07/9/2026).');
  expect(late.cites).toEqual([{ provision: 'luat/d9', version: '2012-07-01' }]);
});

test('an order error names both acts with their days', () => {
  const order = first([...LAWFUL_LINES.slice(0, 7), ['complaint.settled', '2026-08-26'], ['dialogue.held', '2026-08-27'], ...LAWFUL_LINES.slice(9)]);
  expect(order.texts.name).toBe('Sai thứ tự: đối thoại phải trước ra quyết định');
  expect(order.texts.did).toBe('Ra quyết định ngày 26/8/2026, trong khi đối thoại mãi đến ngày 27/8/2026 mới làm.');
  expect(order.events).toEqual([8, 9]);
});

test('people and conditions stand in words', () => {
  const missing = first(changed({ 'paper.sent#acceptanceNotice': ['paper.sent#acceptanceNotice', '2026-08-07', { recipients: ['na'] }] }));
  expect(missing.texts.citizen).toBe('Bà Lý Thị Na chịu thiệt.');
});

test('an unfinished case lists what is left', () => {
  const unfinished = first(LAWFUL_LINES.slice(0, 9));
  expect(unfinished.texts.did).toBe('Ca dừng ở ngày 31/8/2026 khi còn việc chưa làm: lưu hồ sơ; gửi quyết định; công khai quyết định.');
});

test('codes of verdicts are put into words, several and in pairs', () => {
  const scenario = makeCase();
  const name = (codes: string): string => nameCodes(scenario, law.register, codes);
  expect(name('na, province-chair')).toBe('bà Lý Thị Na, Chủ tịch UBND tỉnh Thử');
  expect(name('mot: complaint')).toBe('“Xem lại quyết định”: khiếu nại');
  expect(name('2026-09-07')).toBe('07/9/2026');
  expect(name('luat/d9')).toBe('Điều 9 Luật Thử');
  expect(name('chair')).toBe('Chủ tịch UBND xã Bến Thử');
  expect(name('')).toBe('');
  expect(name('điều gì khác')).toBe('điều gì khác');
});
