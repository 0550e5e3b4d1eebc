import { createElement } from 'react';
import { expect, test } from 'vitest';
import type { HintView } from '#app/domain/coaching/hints.ts';
import type { FatalStop, LoadedDesk } from '#app/use-cases/desk-contracts.ts';
import { everyField, makeLoadedDesk } from '#tests/support/desk-fixture.ts';
import { renderPage } from '#tests/support/render-page.tsx';
import { NO_BASIS } from '../../domain/basis.ts';
import { NO_ANSWER } from './answer.ts';
import { DeskPage } from './desk-page.tsx';
import { askedOffer, deskPageView } from './page-view.ts';

type Props = Parameters<typeof DeskPage>[0];

const OFFER = 'Gợi ý tiếp: điều luật nào. Phần điểm tối đa của việc này còn 90%.';
const unopened: HintView = { step: 0, said: [], next: { level: 1, offer: 'Ca đang ở đâu, việc gì đến hạn. Không trừ điểm.' } };
const opened: HintView = { step: 0, said: [{ level: 1, text: 'Đơn đang chờ thụ lý.', cites: [] }], next: { level: 2, offer: OFFER } };
const last: HintView = { step: 1, said: [{ level: 3, text: 'Ghi đơn vào sổ.', cites: [] }], next: { level: 4, offer: 'Làm giúp.' } };

function render(loaded: Partial<LoadedDesk>, changes: Partial<Props> = {}): string {
  return renderPage(createElement(DeskPage, { view: deskPageView({ ...makeLoadedDesk(), ...loaded }, null), offer: null, query: '', answer: NO_ANSWER, ...changes }));
}

test('until somebody asks, help is one quiet line and the region that will hold it', () => {
  const html = render({ hints: 'unasked' });
  expect(html).toContain('href="/ban-lam-viec/luot-1?goi-y=1#goi-y">Cần gợi ý?</a>');
  expect(html).toMatch(/aria-live="polite" id="goi-y"/);
});

test('the price of a hint stands before its button', () => {
  const html = render({ hints: [unopened] });
  expect(html.indexOf('Không trừ điểm')).toBeLessThan(html.indexOf('name="hint" value="0:1"'));
});

test('what was opened stands in the open, the next level is offered with its price', () => {
  const html = render({ hints: [opened] });
  expect(html).toContain('Đơn đang chờ thụ lý.');
  expect(html.indexOf(OFFER)).toBeLessThan(html.indexOf('name="hint" value="0:2"'));
});

test('the last level says that it does the act', () => {
  expect(render({ hints: [last] })).toMatch(/name="hint" value="1:4"[^>]*>Làm giúp tôi việc này</);
});

test('how many hints there are is never told', () => {
  const words = render({ hints: [opened, last] }).replaceAll(/<[^>]+>/g, ' ');
  expect(words).not.toMatch(/\d+ gợi ý|còn \d+ nấc|\d\/4/);
});

test('without hints there is no section of hints, and with none to give the desk says so', () => {
  expect(render({ hints: null })).not.toContain('Gợi ý');
  expect(render({ hints: [] })).toContain('Lúc này chưa có việc nào đến lượt anh chị.');
});

test('while a form is filled in what was opened stays, and nothing leads away from the form', () => {
  const html = render({ hints: [opened] }, { offer: everyField });
  expect(html).toContain('Đơn đang chờ thụ lý.');
  expect(html).not.toContain('name="hint"');
});

const asked: FatalStop = { name: 'Thụ lý ngoài thẩm quyền', citizen: 'Quyết định ra sai thẩm quyền không có giá trị.', cites: [] };
const stopped = { ...NO_ANSWER, stop: { act: everyField.key, label: everyField.label, asked }, form: { values: { dated: ['05/8/2026'], contents: ['gia-dat'] }, errors: {} } };

test('the stop says what the act would mean, asks why, and holds everything that was filled in', () => {
  const html = render({}, { offer: everyField, answer: stopped });
  for (const words of ['Thụ lý ngoài thẩm quyền', 'không có giá trị', 'Vì sao anh chị định làm việc này?', 'Tôi vẫn làm', 'Để tôi xem lại']) expect(html).toContain(words);
  expect(html).toContain('value="05/8/2026"');
  expect(html).toMatch(/value="gia-dat" checked=""|checked=""[^>]*value="gia-dat"/);
});

test('an act of one press is stopped in a form of its own, in place of the list', () => {
  const html = render({}, { answer: { ...stopped, stop: { act: 'decision.rechecked', label: 'Kiểm tra lại', asked }, form: NO_ANSWER.form } });
  expect(html).toContain('type="hidden" name="act" value="decision.rechecked"');
  expect(html).not.toContain('Anh chị làm gì?');
  expect(html).toContain('href="#giay-dang-lap"');
});

test('a stage that is over says how much is to be looked at again, folded, the newest stage first', () => {
  const remark = { id: 'a', seq: 8, day: 20_670, fatal: false, name: 'Ghi sai ngày', required: 'Phải ghi ngày nhận.', citizen: 'Hạn lùi theo.', cites: [] };
  const html = render({ stages: [{ id: 'intake', label: 'Nhận đơn, ghi sổ', remarks: [remark, { ...remark, id: 'b' }] }, { id: 'accept', label: 'Thụ lý, thông báo', remarks: [] }] });
  expect(html).toContain('<summary>Giai đoạn “Nhận đơn, ghi sổ” đã xong: có 2 điều cần xem lại</summary>');
  expect(html).toContain('Giai đoạn “Thụ lý, thông báo” đã xong: không có gì phải xem lại');
  expect(html.indexOf('“Thụ lý')).toBeLessThan(html.indexOf('“Nhận đơn'));
});

const marked = { ...everyField, fields: [{ kind: 'provision' as const, name: 'basis', label: 'Căn cứ', hint: 'Để trống cũng được.', required: false, options: [{ value: 'lkn-2011/d27', label: 'Điều 27', group: 'Luật Khiếu nại' }] }] };

test('the ground of a marked act may be left out when practising; an examination asks for it, and takes that it is not known', () => {
  expect(render({}, { offer: askedOffer(marked, 'practice') })).toContain('Để trống cũng được.');
  const exam = render({}, { offer: askedOffer(marked, 'exam') });
  expect(exam).not.toContain('Để trống cũng được.');
  expect(exam).toContain(`<option value="${NO_BASIS}">Tôi chưa nêu được điều khoản</option>`);
  expect(exam).toContain('<optgroup label="Luật Khiếu nại">');
});
