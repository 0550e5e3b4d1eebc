import { expect, test } from 'vitest';
import { caseOf, daysFrom } from '#tests/support/complaint-case.ts';
import type { CaseChange } from '#tests/support/complaint-case.ts';
import { add, all, endWith, fillIn, gradeRun, lawfulRun, leaveOut, moveBehind, putOff } from '#tests/support/damaged-run.ts';
import type { Damage } from '#tests/support/damaged-run.ts';
import type { Finding } from './types.ts';

/** What a finding says of its assumptions, and of the least that would have had to be otherwise. */

const NOW = '2026-08-03';

function findingOf(change: CaseChange, ...steps: Damage[]): Finding {
  const scenario = caseOf(NOW, change);
  const [finding] = gradeRun(scenario, all(...steps)(lawfulRun(scenario))).findings;
  if (finding === undefined) throw new Error('Nothing was found.');
  return finding;
}

test('a late act tells the day from which its term ran, the term and the law', () => {
  expect(findingOf({}, putOff('complaint.accepted', '2026-08-14')).because).toEqual(['Ngày nhận được khiếu nại là 03/8/2026.', 'Thời hạn là 07 ngày làm việc.', 'Quy định được áp dụng có hiệu lực từ 01/7/2026.']);
});

test('a term that can be longer tells why it was not, and why it was', () => {
  const term = (change: CaseChange, ...steps: Damage[]): string | undefined => findingOf(change, ...steps).because.find((line) => line.includes('thời hạn là'));
  expect(term({}, putOff('complaint.settled', '2026-09-20'))).toBe('Xã không thuộc vùng sâu, vùng xa và vụ việc chưa đủ điều kiện dùng thời hạn dài, nên thời hạn là 30 ngày.');
  expect(term({ remote: true }, putOff('complaint.settled', '2026-10-20'))).toBe('Xã thuộc vùng sâu, vùng xa, đi lại khó khăn và vụ việc chưa đủ điều kiện dùng thời hạn dài, nên thời hạn là 45 ngày.');
  const complex = add('complexity.recorded', 'verification.assigned', { grounds: ['places'], signatory: 'chair' });
  expect(term({ verification: { places: 2 } }, complex, putOff('complaint.settled', '2026-10-20'))).toBe('Xã không thuộc vùng sâu, vùng xa và vụ việc được dùng thời hạn dài vì phức tạp, nên thời hạn là 45 ngày.');
});

test('a wrong turn tells the fact on which competence turned, and not those that would have changed nothing', () => {
  const taken = gradeRun(caseOf(NOW, { matter: { madeBy: 'police' } }), lawfulRun(caseOf(NOW))).findings[0];
  expect(taken?.because).toEqual([`Quyết định bị khiếu nại do Công an ký ngày 04/7/2026.`, 'Quy định được áp dụng có hiệu lực từ 01/7/2026.']);
});

test('a refusal tells the obstacle without which the complaint would have been out of time', () => {
  const flood = { kind: 'disaster' as const, from: daysFrom(NOW, -60), to: daysFrom(NOW, -20), proven: true, what: 'Lũ chia cắt.' };
  const away = { kind: 'busy' as const, from: daysFrom(NOW, -15), to: daysFrom(NOW, -10), proven: true, what: 'Đi gặt' };
  const change: CaseChange = { matter: { madeOn: daysFrom(NOW, -130), knownOn: daysFrom(NOW, -120) }, complainant: { obstacles: [flood, away] } };
  const refused = endWith('complaint.acceptanceRefused', 'complaint.accepted', { form: 'nd124-2020/mau-04@2026', signatory: 'chair', ground: 'lkn-2011/d11/k6', items: [] });
  const { because } = findingOf(change, refused);
  expect(because).toContain('Từ ngày 04/6/2026 đến trước ngày 14/7/2026, người khiếu nại gặp trở ngại (lũ chia cắt), có giấy tờ chứng minh.');
  expect(because.join(' ')).not.toContain('gặt');
});

test('an event tells itself where without it the answer would have been another', () => {
  const change: CaseChange = {
    moreContents: [{ id: 'nd2', gist: 'Tính lại giá', demand: 'review', ownInterest: true, matter: 'qd', merits: 'wrong' }],
    happenings: [{ id: 'rut', when: { after: 'verification.assigned', days: 3 }, event: 'complaint.withdrawn', data: { written: true, contents: ['nd2'] }, who: 'dan', says: 'Tôi rút.' }],
  };
  const { because } = findingOf(change, fillIn('complaint.settled', { contents: ['nd', 'nd2'] }));
  expect(because.some((line) => /^Ngày \d{2}\/8\/2026, ông Nguyễn Văn Dân rút một phần khiếu nại\.$/.test(line))).toBe(true);
});

test('a paper on the wrong form tells from when the right one is used', () => {
  expect(findingOf({}, fillIn('complaint.accepted', { form: 'nd124-2020/mau-03@2020' })).because).toEqual(['Mẫu số 03 đang dùng vào ngày đó là bản áp dụng từ 01/7/2026.']);
});

test('the smallest repair says what was left out, for whom and by when', () => {
  expect(findingOf({}, leaveOut('paper.sent#acceptanceNotice')).repair.words).toBe('Nếu đã gửi thông báo thụ lý cho ông Nguyễn Văn Dân chậm nhất ngày 12/8/2026, mọi việc khác giữ nguyên, thì không có lỗi này.');
});

test('the smallest repair of a late act names both days', () => {
  expect(findingOf({}, putOff('complaint.accepted', '2026-08-14')).repair.words).toMatch(/^Nếu đã thụ lý và ra thông báo chậm nhất ngày 12\/8\/2026 thay vì ngày 14\/8\/2026.*, mọi việc khác giữ nguyên, thì không có lỗi này\.$/);
});

test('the smallest repair of a paper changes nothing but what was wrong in it', () => {
  const { repair } = findingOf({}, fillIn('complaint.accepted', { form: 'none', items: ['round', 'received-on', 'accepted-on', 'contents', 'reason-and-provision'] }));
  expect(repair.words).toBe('Nếu ngày 06/8/2026, khi thụ lý và ra thông báo, đã dùng Mẫu số 03: Thông báo thụ lý giải quyết khiếu nại (bản áp dụng từ 01/7/2026), mọi việc khác giữ nguyên, thì không có lỗi này.');
  const [step] = repair.steps;
  expect(step?.op === 'replace' ? step.data?.['items'] : null).toHaveLength(5);
});

test('the smallest repair adds the missing recipient and leaves the others told', () => {
  const { repair } = findingOf({ affected: ['ke-ben'] }, fillIn('paper.sent#settlementDecision', { recipients: ['dan', 'province-chair', 'can-bo'] }));
  expect(repair.words).toContain('đã gửi cho cả bà Phạm Thị Bên, mọi việc khác giữ nguyên');
  const [step] = repair.steps;
  expect(step?.op === 'replace' ? step.data?.['recipients'] : null).toEqual(['dan', 'province-chair', 'can-bo', 'ke-ben']);
});

test('the smallest repair of an order error says which comes first', () => {
  expect(findingOf({}, moveBehind('decision.rechecked', 'verification.assigned')).repair.words).toBe('Nếu đã kiểm tra lại quyết định bị khiếu nại trước khi ra quyết định xác minh, mọi việc khác giữ nguyên, thì không có lỗi này.');
});

test('the smallest repair of a wrong turn says what should have been done there', () => {
  const { repair } = findingOf({}, endWith('complainant.guided', 'complaint.accepted', { to: 'province-chair', form: 'none', signatory: 'chair' }));
  expect(repair.words).toMatch(/^Nếu ngày \d{2}\/8\/2026 không hướng dẫn đến nơi có thẩm quyền mà thụ lý khiếu nại, rồi làm tiếp theo đường đúng, mọi việc trước đó giữ nguyên, thì không có lỗi này\.$/);
});
