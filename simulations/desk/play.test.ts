import { expect, test } from 'vitest';
import { deskSetting } from '#tests/fixtures/desk-case.ts';
import { dayOf, isoOf } from '../law/day.ts';
import { labelOf, type CaseEvent, type Json } from '../procedures/case-event.ts';
import { ACT_DATA, type ActType } from './act-data.ts';
import { ACTS } from './acts/catalogue.ts';
import { openCase, play } from './play.ts';
import type { DeskCommand, DeskSetting } from './play-types.ts';
import { runScript, type ScriptEntry } from './script.ts';
import { viewDesk } from './view.ts';

const act = (type: ActType, on: string, data: Record<string, Json> = {}): ScriptEntry => ({ act: type, on, data });
const FORM = 'nd124-2020/mau-03@2026';
const accepted = (on: string, contents = ['dat', 'gia']) =>
  act('complaint.accepted', on, { form: FORM, signatory: 'chair', contents, items: ['round'] });
const assigned = (on: string, verifier = 'can-bo-khac') => act('verification.assigned', on, { form: 'none', signatory: 'chair', verifier });
const settledOn = (on: string) =>
  act('complaint.settled', on, {
    form: 'none',
    signatory: 'chair',
    contents: ['dat'],
    conclusions: { dat: 'right' },
    items: ['conclusion'],
    secondTo: 'province-chair',
    court: 'court-regional',
  });

function logOf(setting: DeskSetting, ...entries: ScriptEntry[]): CaseEvent[] {
  const result = runScript(setting, entries);
  if (!result.ok) throw new Error(`${result.at}: ${result.message} ${JSON.stringify(result.fields)}`);
  return result.events;
}

const trace = (log: readonly CaseEvent[]) => log.map((event) => `${isoOf(event.day)} ${labelOf(event)}`);
const refusal = (setting: DeskSetting, log: readonly CaseEvent[], command: DeskCommand) => {
  const result = play(setting, log, command);
  if (result.ok) throw new Error('it was possible');
  return result;
};
const waitUntil = (day: string): DeskCommand => ({ wait: 'until', day: dayOf(day) });

test('a case opens with one event of the world on its first day', () => {
  expect(openCase(deskSetting())).toEqual([
    { seq: 1, type: 'case.opened', day: dayOf('2026-08-03'), src: 'world', actor: 'world', data: { scenario: 'vuon-nha-ba-tho' } },
  ]);
});

test('an act of the trainee carries its office, its choice and its data, and people answer at once', () => {
  const log = logOf(deskSetting(), act('person.asked', '2026-08-03', { person: 'tho' }), accepted('2026-08-04'), act('paper.sent', '2026-08-04', { kind: 'acceptanceNotice', recipients: ['tho'] }));
  expect(log.find(({ type }) => type === 'person.spoke')?.data).toEqual({ who: 'tho', text: '“Tôi nhận hôm rằm tháng Bảy tây.”' });
  expect(log.find(({ type }) => type === 'complaint.accepted')).toMatchObject({ actor: 'chair', src: 'trainee' });
  expect(log.find(({ type }) => type === 'paper.sent')).toMatchObject({ actor: 'clerk', choice: 'acceptanceNotice' });
});

test('unlawful acts are played like any other', () => {
  const log = logOf(deskSetting(), act('petition.receiptRefused', '2026-08-03', { reason: 'busy' }));
  expect(trace(log)).toEqual(['2026-08-03 case.opened', '2026-08-03 petition.receiptRefused', '2026-08-03 person.spoke']);
  const clerk = logOf(deskSetting(), act('complaint.accepted', '2026-12-20', { form: 'none', signatory: 'clerk', contents: ['tien'], items: [] }));
  expect(clerk.at(-1)).toMatchObject({ type: 'complaint.accepted', actor: 'clerk' });
});

test('what nobody could do is impossible, with the reason in words', () => {
  const setting = deskSetting();
  const open = openCase(setting);
  const cases: [ScriptEntry[], DeskCommand, string][] = [
    [[], { do: 'paper.sent', data: { kind: 'acceptanceNotice', recipients: ['tho'] } }, 'Chưa lập giấy này: Thông báo thụ lý.'],
    [[], { do: 'decision.published', data: { way: 'posted', days: 15 } }, 'Chưa có quyết định giải quyết nào.'],
    [[], { do: 'settlement.resumed', data: { form: 'none', signatory: 'chair' } }, 'Việc giải quyết đang không bị tạm đình chỉ, không có gì để tiếp tục.'],
    [[], { do: 'paper.read', data: { paper: 'qd-12' } }, 'Trên bàn không có giấy này.'],
    [[{ wait: '2026-08-04' }], { do: 'citizen.identified', data: { how: 'shown' } }, 'Người gửi đơn không có mặt ở phòng. Có thể mời đến làm việc trực tiếp.'],
    [[act('file.archived', '2026-08-03', { items: [] })], { do: 'file.archived', data: { items: [] } }, 'Hồ sơ đã lưu rồi.'],
    [[act('petition.transferred', '2026-08-03', { to: 'police', form: 'none', signatory: 'chair' })], { do: 'complaint.accepted', data: {} }, 'Đơn không còn ở đây: đã chuyển đi.'],
    [[act('petition.receiptRefused', '2026-08-03', { reason: 'busy' })], { do: 'petition.classified', data: {} }, 'Đơn không còn ở đây: đã từ chối nhận.'],
    [[act('petition.registered', '2026-08-03', { receivedOn: '2026-08-03', book: 'petition-logbook' })], { do: 'petition.receiptRefused', data: { reason: 'busy' } }, 'Đơn đã được nhận rồi.'],
  ];
  for (const [entries, command, message] of cases) {
    const log = entries.length === 0 ? open : logOf(setting, ...entries);
    expect(refusal(setting, log, command)).toMatchObject({ reason: 'impossible', message });
  }
});

test('faults in a form are told in Vietnamese under their fields', () => {
  const setting = deskSetting();
  const log = openCase(setting);
  const told = (type: string, data: Record<string, Json>) => refusal(setting, log, { do: type, data });
  expect(told('complaint.accepted', { form: 'mau-7', signatory: 'king', contents: [], dated: '2026-02-30', bonus: 1 })).toEqual({
    ok: false,
    reason: 'invalid',
    message: 'Còn ô điền chưa đúng. Những gì đã điền vẫn còn nguyên.',
    fields: {
      form: 'Mẫu dùng: không có “mau-7” trong vụ việc này.',
      signatory: 'Người ký: không có “king” trong vụ việc này.',
      contents: 'Chưa chọn: Nội dung được thụ lý. Chọn ít nhất một mục.',
      dated: 'Ngày ghi trên giấy: ghi một ngày có trên lịch, ví dụ 03/8/2026.',
      bonus: 'Ô “bonus” không có trong việc này.',
    },
  });
  expect(told('petition.classified', { classes: { dat: 'khieu-nai', khac: 'complaint' } }).fields).toEqual({ 'classes.dat': 'Chưa chọn: Loại của từng nội dung. Chọn ít nhất cho một nội dung.' });
  expect(told('petition.classified', { classes: { khac: 'complaint' } }).fields).toEqual({ classes: 'Loại của từng nội dung: không có “khac” trong vụ việc này.' });
  expect(told('documents.requested', { from: 'tho', form: 'none', days: 'bảy' }).fields).toEqual({ days: 'Số ngày cho để cung cấp: ghi một số nguyên từ 1 đến 365.' });
  expect(told('petition.filed', { ground: 'lkn-2011/d999' }).fields).toEqual({ ground: 'Căn cứ: không có “lkn-2011/d999” trong vụ việc này.' });
  expect(told('dialogue.invited', { way: 'phone', on: '2026-08-02', recipients: ['tho'], signatory: 'chair' }).fields).toEqual({ on: 'Ngày đối thoại đã qua. Chọn từ hôm nay trở đi.' });
  expect(told('dance', {})).toMatchObject({ reason: 'invalid', message: 'Trên bàn không có việc “dance”.' });
});

test('waiting stops on the first day on which something happens, and says so', () => {
  const setting = deskSetting();
  const log = openCase(setting);
  const result = play(setting, log, waitUntil('2026-08-10'));
  if (!result.ok) throw new Error(result.message);
  expect(trace(result.events)).toEqual(['2026-08-05 day.advanced', '2026-08-05 person.spoke']);
  expect(viewDesk(setting, [...log, ...result.events]).happenings.map(({ text }) => text)).toContain('Dừng lại ở ngày 05/8/2026 vì có việc mới. Anh chị định chờ đến 10/8/2026.');
});

test('the clock never goes back, never beyond the last day, and tells why', () => {
  const setting = deskSetting({ closesOn: '2026-08-04' });
  const log = openCase(setting);
  expect(refusal(setting, log, waitUntil('2026-08-03'))).toMatchObject({ reason: 'invalid', message: 'Ngày chờ phải sau hôm nay (03/8/2026).' });
  expect(refusal(setting, log, { wait: 'until', day: Number.NaN })).toMatchObject({ reason: 'invalid' });
  expect(refusal(setting, log, waitUntil('2026-08-05')).message).toBe('Tình huống chỉ kéo dài đến 04/8/2026. Chọn ngày từ đó trở về trước.');
  expect(refusal(setting, log, { wait: 'next-event' })).toMatchObject({ reason: 'impossible' });
  const last = logOf(setting, { wait: '2026-08-04' });
  expect(refusal(setting, last, waitUntil('2026-08-05')).reason).toBe('closed');
  expect(viewDesk(setting, last).closed).toBe(true);
  expect(play(setting, last, { do: 'database.updated', data: {} }).ok).toBe(true);
});

test('whoever gets no first response reminds, then complains higher up, then inspectors announce themselves', () => {
  const log = logOf(deskSetting({ happenings: [], reactions: [] }), { wait: '2026-09-02' });
  expect(trace(log.filter(({ type }) => type !== 'day.advanced'))).toEqual([
    '2026-08-03 case.opened',
    '2026-08-13 reminder.received',
    '2026-08-13 paper.arrived',
    '2026-08-13 person.spoke',
    '2026-08-13 person.spoke',
    '2026-08-27 paper.arrived',
    '2026-08-27 person.spoke',
    '2026-09-01 paper.arrived',
    '2026-09-01 person.spoke',
  ]);
});

test('an answer in time keeps everybody calm, and a complexity record lets people wait longer for the decision', () => {
  const setting = deskSetting({ happenings: [] });
  const notified = [accepted('2026-08-10'), act('paper.sent', '2026-08-10', { kind: 'acceptanceNotice', recipients: ['tho'] })];
  const reminders = (...more: ScriptEntry[]) => trace(logOf(setting, ...notified, ...more, { wait: '2026-10-15' })).filter((row) => row.endsWith('reminder.received'));
  expect(reminders()).toEqual(['2026-09-10 reminder.received']);
  expect(reminders(act('complexity.recorded', '2026-08-20', { grounds: [], signatory: 'chair' }))).toEqual(['2026-09-25 reminder.received']);
  expect(reminders(settledOn('2026-09-09'))).toEqual([]);
  const suspension = [
    act('settlement.suspended', '2026-08-20', { form: 'none', signatory: 'chair', ground: 'lkn-2011/d11/k6' }),
    act('settlement.resumed', '2026-08-30', { form: 'none', signatory: 'chair' }),
  ];
  expect(reminders(...suspension)).toEqual(['2026-09-22 reminder.received']);
});

test('verification takes the time of the case and then brings its result, which can be read', () => {
  const setting = deskSetting({ happenings: [] });
  const log = logOf(setting, accepted('2026-08-04'), assigned('2026-08-05'), { wait: '2026-08-12' });
  expect(trace(log)).toContain('2026-08-12 paper.arrived');
  const secret = JSON.stringify(viewDesk(setting, log));
  expect(secret).not.toContain('kết quả xác minh cho thấy');
  const read = logOf(setting, accepted('2026-08-04'), assigned('2026-08-05'), act('paper.read', '2026-08-12', { paper: 'world-verification-result' }));
  expect(viewDesk(setting, read).papersReceived.at(-1)?.body.slice(1)).toEqual([
    'Về “Nội dung thứ 1 của đơn (chưa đọc)”: kết quả xác minh cho thấy khiếu nại đúng một phần.',
    'Về “Nội dung thứ 2 của đơn (chưa đọc)”: kết quả xác minh cho thấy khiếu nại sai.',
  ]);
  expect(trace(logOf(setting, accepted('2026-08-04'), { wait: '2026-08-30' }))).not.toContain('2026-08-12 paper.arrived');
});

test('checking an obvious case again brings the findings at once', () => {
  const obvious = deskSetting({ facts: { ...deskSetting().scenario.facts, verification: { obvious: true } } });
  const log = logOf(obvious, act('decision.rechecked', '2026-08-03'));
  expect(viewDesk(obvious, log).known.map(({ text }) => text)).toHaveLength(2);
  const hidden = logOf(deskSetting(), act('decision.rechecked', '2026-08-03'));
  expect(hidden.at(-1)?.data['text']).toBe('Xem lại hồ sơ có sẵn thì chưa nói được khiếu nại đúng hay sai.');
});

test('a withdrawal of some contents is partial, of all it is whole, and its paper arrives', () => {
  const setting = deskSetting();
  const log = logOf(setting, accepted('2026-08-04'), assigned('2026-08-05'), { wait: '2026-08-09' });
  const withdrawn = log.find(({ type }) => type === 'complaint.withdrawn');
  expect(withdrawn).toMatchObject({ choice: 'partial', actor: 'complainant', src: 'world', data: { contents: ['gia'], written: true, who: 'tho' } });
  expect(viewDesk(setting, log).papersReceived.map(({ id }) => id)).toContain('don-rut');
  const whole = deskSetting({ happenings: [{ id: 'rut', when: { day: '2026-08-04' }, event: 'complaint.withdrawn', data: { written: true }, says: 'Rút.' }] });
  expect(logOf(whole, { wait: '2026-08-04' }).find(({ type }) => type === 'complaint.withdrawn')).toMatchObject({ choice: 'whole', data: { contents: ['dat', 'gia'] } });
});

test('a happening stays away when what it waits for has been done', () => {
  const log = logOf(deskSetting(), accepted('2026-08-04'), assigned('2026-08-05'), settledOn('2026-08-06'), { wait: '2026-08-20' });
  expect(log.some(({ type }) => type === 'complaint.withdrawn')).toBe(false);
});

test('people who are ill cannot sit in a dialogue, those who have died cannot be asked', () => {
  const setting = deskSetting();
  const invited = act('dialogue.invited', '2026-08-04', { way: 'written', on: '2026-08-11', recipients: ['tho'], signatory: 'chair' });
  const ill = logOf(setting, invited, { wait: '2026-08-11' });
  const dialogue = { chairedBy: 'chair', present: ['tho'], form: 'none', minutes: 'full' };
  expect(refusal(setting, ill, { do: 'dialogue.held', data: dialogue }).fields).toEqual({ present: 'Bà Lò Thị Thơ đang gặp trở ngại, chưa đến được.' });
  expect(refusal(setting, ill, { do: 'dialogue.held', data: { ...dialogue, present: [] } }).fields).toEqual({ present: 'Chưa chọn: Những người có mặt. Chọn ít nhất một mục.' });
  expect(play(setting, logOf(setting, invited, { wait: '2026-08-15' }), { do: 'dialogue.held', data: dialogue }).ok).toBe(true);
  const died = deskSetting({ happenings: [{ id: 'mat', when: { day: '2026-08-04' }, event: 'complainant.died', data: { inherited: true }, says: 'Gia đình báo tin.' }] });
  const after = logOf(died, { wait: '2026-08-04' });
  expect(refusal(died, after, { do: 'person.asked', data: { person: 'tho' } })).toMatchObject({ reason: 'impossible', message: 'Bà Lò Thị Thơ đã mất.' });
  expect(play(died, after, { do: 'person.asked', data: { person: 'vinh' } }).ok).toBe(true);
});

test('somebody who stays away from a dialogue cannot be ticked as present that day', () => {
  const setting = deskSetting({ happenings: [{ id: 'vang', when: { day: '2026-08-06' }, event: 'dialogue.missed', data: { excused: false }, who: 'tho', says: 'Bà Thơ không đến.' }] });
  const dialogue = { chairedBy: 'chair', present: ['tho'], form: 'none', minutes: 'full' };
  expect(refusal(setting, logOf(setting, { wait: '2026-08-06' }), { do: 'dialogue.held', data: dialogue }).fields).toEqual({ present: 'Hôm nay bà Lò Thị Thơ không đến.' });
});

test('a refused petition comes back by post and can then be worked on', () => {
  const setting = deskSetting({ happenings: [] });
  const log = logOf(setting, act('petition.receiptRefused', '2026-08-03', { reason: 'wrong-form' }), accepted('2026-08-06'));
  expect(trace(log)).toEqual([
    '2026-08-03 case.opened',
    '2026-08-03 petition.receiptRefused',
    '2026-08-03 person.spoke',
    '2026-08-06 day.advanced',
    '2026-08-06 paper.arrived',
    '2026-08-06 person.spoke',
    '2026-08-06 complaint.accepted',
  ]);
});

test('people react to what is done to them: with the words of the case, else with common ones', () => {
  const setting = deskSetting({ happenings: [] });
  const said = (...entries: ScriptEntry[]) => logOf(setting, ...entries).filter(({ data }) => String(data['cause']).startsWith('reaction:')).map(({ data }) => data['text']);
  expect(said(act('withdrawal.pressed', '2026-08-03'))).toEqual(['“Sao cứ bảo tôi rút? Đơn của tôi thì để tôi tự quyết.”']);
  expect(said(settledOn('2026-08-03'), act('paper.sent', '2026-08-03', { kind: 'settlementDecision', recipients: ['duc'] }))).toEqual([]);
  expect(said(settledOn('2026-08-03'), act('paper.sent', '2026-08-03', { kind: 'settlementDecision', recipients: ['tho'] }))).toEqual(['“Thế là xong.”']);
});

test('an accusation that reaches the accused leaks, in a paper or with the whole case', () => {
  const setting = deskSetting({ happenings: [] });
  const leaks = (...entries: ScriptEntry[]) => logOf(setting, ...entries).filter(({ data }) => String(data['cause']).startsWith('reaction:name-leaked')).length;
  const sent = (to: string) => act('paper.sent', '2026-08-04', { kind: 'acceptanceNotice', recipients: [to] });
  expect(leaks(accepted('2026-08-04', ['dat', 'tien']), sent('hai'))).toBe(1);
  expect(leaks(accepted('2026-08-04', ['dat', 'tien']), sent('duc'))).toBe(0);
  expect(leaks(accepted('2026-08-04', ['dat']), sent('hai'))).toBe(0);
  expect(leaks(accepted('2026-08-04', ['dat', 'tien']), assigned('2026-08-05', 'hai'))).toBe(1);
});

test('the desk calendar reminds of a noted deadline and of the day of a dialogue', () => {
  const setting = deskSetting({ happenings: [] });
  const log = logOf(setting, act('deadline.noted', '2026-08-03', { label: 'Thụ lý', on: '2026-08-12' }), { wait: '2026-08-12' });
  expect(log.at(-1)?.data['text']).toBe('Lịch nhắc: hôm nay là hạn anh chị đã ghi, “Thụ lý”.');
  expect(viewDesk(setting, log).deadlines).toEqual([{ label: 'Thụ lý', on: dayOf('2026-08-12'), workingDaysLeft: 0 }]);
});

test('a script tells at which act it stopped and why', () => {
  const setting = deskSetting();
  expect(runScript(setting, [accepted('2026-08-04'), act('decision.published', '2026-08-05', { way: 'posted', days: 15 })])).toEqual({ ok: false, at: 1, message: 'Chưa có quyết định giải quyết nào.', fields: {} });
  expect(runScript(setting, [accepted('2026-08-04'), assigned('2026-08-03')])).toMatchObject({ at: 1, message: 'Ngày 03/8/2026 trước ngày đang đứng (04/8/2026). Việc phải xếp theo thứ tự ngày.' });
  expect(runScript(setting, [accepted('4/8/2026')])).toMatchObject({ at: 0, ok: false });
  expect(runScript(setting, [{ wait: '2027-05-01' }])).toMatchObject({ at: 0, message: 'Tình huống chỉ kéo dài đến 31/12/2026. Chọn ngày từ đó trở về trước.' });
});

test('the desk knows every act of the contract, once', () => {
  expect(ACTS.map(({ type }) => type).sort()).toEqual(Object.keys(ACT_DATA).sort());
});
