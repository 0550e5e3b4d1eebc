import { expect, test } from 'vitest';
import { beginWith, playedEvents, workedAttempt } from '#tests/support/worked-attempt.ts';
import { createClass } from '#app/use-cases/create-class.server.ts';
import { joinClassWithCode } from '#app/use-cases/join-class-with-code.server.ts';
import { loadDebrief } from '#app/use-cases/load-debrief.server.ts';
import { loadDesk } from '#app/use-cases/load-desk.server.ts';
import { loadPaper } from '#app/use-cases/load-paper.server.ts';
import type { Sheet } from '#simulations/desk/forms/sheet-types.ts';
import { refusal, value, World } from './support/world.ts';

const CASE = 'bao-lut-qua-han';

/** Everything that stands on a paper, line by line, gaps as dots. */
function textOf({ formNumber, issuer, number, placeAndDate, title, about, to, rows, copies, signers }: Sheet): string[] {
  const words = (parts: Sheet['copies'][number]) => parts.map(({ text, gap }) => (gap === true ? '…' : text)).join('');
  const lines = [...issuer, number ?? [], placeAndDate ?? [], about ?? [], to ?? [], ...rows.flatMap((row) => (row.kind === 'table' ? row.cells.flat() : [row.parts])), ...copies, ...signers.map((signer) => signer.title)];
  return [formNumber ?? '', title, ...lines.map(words)].filter((line) => line !== '');
}

test('a notice of acceptance is printed as it was filled in: form, date, contents, addressees, signature', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = workedAttempt(world.ports, caller, CASE, 'lawful');
  const { papers } = value(loadDebrief(world.ports, caller, { attempt }));
  const { seq } = papers.find(({ name }) => name === 'Thông báo thụ lý')!;
  const { sheet, findings } = value(loadPaper(world.ports, caller, { attempt, seq }));
  expect(findings).toEqual([]);
  const text = textOf(sheet);
  expect(text).toContain('Mẫu số 03');
  expect(text.slice(2, 4)).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ CỒN LAU']);
  expect(text).toContain('Số: …/TB-UBND');
  expect(text).toContain('Về việc thụ lý giải quyết khiếu nại lần đầu');
  expect(text).toContain('Kính gửi: ông Quản Đức Thìn');
  expect(text).toContain('Ngày 28/9/2026, Ủy ban nhân dân xã Cồn Lau nhận được đơn khiếu nại của ông Quản Đức Thìn.');
  expect(text.some((line) => /^Cồn Lau, ngày \d{2} tháng \d{1,2} năm 2026$/.test(line))).toBe(true);
  expect(text.some((line) => line.startsWith('Nội dung được thụ lý: Xem lại quyết định phê duyệt danh sách hỗ trợ'))).toBe(true);
  expect(text).toContain('Ủy ban Mặt trận Tổ quốc Việt Nam xã Cồn Lau;');
  expect(text.at(-1)).toBe('CHỦ TỊCH');
  expect(sheet.fields.map(({ name }) => name)).toEqual(['form', 'dated', 'items', 'contents', 'signatory', 'basis', 'recipients']);
  expect(sheet.fields.find(({ name }) => name === 'basis')).toMatchObject({ judged: false });
});

test('an entry that was not ticked leaves its gap, and a date that nobody wrote into a book is not made up', () => {
  using world = new World();
  const caller = world.trainee();
  const events = playedEvents(world.ports, CASE, 'lawful').filter(({ type }) => type !== 'petition.registered');
  const bare = events.map((event, index) => ({ ...event, seq: index + 1, data: event.type === 'complaint.accepted' ? { ...event.data, items: ['contents'] } : event.data }));
  const attempt = beginWith(world.ports, caller, CASE, bare);
  const seq = bare.find(({ type }) => type === 'complaint.accepted')!.seq;
  const text = textOf(value(loadPaper(world.ports, caller, { attempt, seq })).sheet);
  expect(text).toContain('Về việc thụ lý giải quyết khiếu nại …');
  expect(text).toContain('Ngày …, Ủy ban nhân dân xã Cồn Lau nhận được đơn khiếu nại của ông Quản Đức Thìn.');
});

test('the debrief names the field of the paper on which a rule was broken, and the paper shows the finding there', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = workedAttempt(world.ports, caller, CASE, 'mau-cu');
  const { findings } = value(loadDebrief(world.ports, caller, { attempt }));
  expect(findings.map(({ paper }) => [paper?.name, paper?.fields])).toEqual([['Thông báo thụ lý', [{ name: 'form', label: 'Mẫu dùng' }]]]);
  const view = value(loadPaper(world.ports, caller, { attempt, seq: findings[0]!.paper!.seq }));
  expect(view.findings).toEqual([{ anchor: 'loi-1', name: findings[0]!.name, fields: ['form'] }]);
});

test('who was left out is a finding on the paper that was sent, at its addressees', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = workedAttempt(world.ports, caller, CASE, 'quen-mat-tran');
  const { findings } = value(loadDebrief(world.ports, caller, { attempt }));
  const papers = findings.flatMap(({ class: kind, paper }) => (kind === 'recipient' ? [[paper?.name, paper?.fields.map(({ name }) => name)]] : []));
  expect(papers).toEqual(expect.arrayContaining([['Thông báo thụ lý', ['recipients']]]));
  expect(findings.filter(({ class: kind }) => kind === 'omission').map(({ paper }) => paper)).toEqual(findings.filter(({ class: kind }) => kind === 'omission').map(() => null));
});

test('before the case is handed in a paper shows no finding, and the desk lists every paper once', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = beginWith(world.ports, caller, CASE, playedEvents(world.ports, CASE, 'mau-cu'));
  const { desk } = value(loadDesk(world.ports, caller, { attempt }));
  const seqs = [...desk.papersMade, ...desk.otherSheets].map(({ seq }) => seq);
  expect(new Set(seqs).size).toBe(seqs.length);
  for (const seq of seqs) expect(value(loadPaper(world.ports, caller, { attempt, seq }))).toMatchObject({ submitted: false, findings: [] });
});

test('a paper exists for its trainee, the trainer of the class and administrators; for others, and where no paper was made, there is none', async () => {
  using world = new World();
  const admin = await world.admin();
  const trainer = await world.person(admin, 'trainer', '0912000003');
  const otherTrainer = await world.person(admin, 'trainer', '0912000005');
  const { code, id } = value(createClass(world.ports, trainer, { title: 'Lớp' }));
  const { caller } = value(joinClassWithCode(world.ports, { code, name: 'Vi Thị Hạnh', asNewPerson: true }));
  const events = playedEvents(world.ports, CASE, 'lawful');
  const attempt = beginWith(world.ports, caller, CASE, events, id);
  const seq = events.find(({ type }) => type === 'complaint.accepted')!.seq;
  for (const watcher of [caller, trainer, admin]) expect(value(loadPaper(world.ports, watcher, { attempt, seq })).sheet.name).toBe('Thông báo thụ lý');
  for (const stranger of [otherTrainer, world.trainee('Lò Văn Khác')]) expect(refusal(loadPaper(world.ports, stranger, { attempt, seq }))).toEqual({ reason: 'not-found' });
  for (const none of [0, 1, events.length + 1]) expect(refusal(loadPaper(world.ports, caller, { attempt, seq: none }))).toEqual({ reason: 'not-found' });
});
