import { createElement } from 'react';
import { expect, test } from 'vitest';
import { renderPage } from '#tests/support/render-page.tsx';
import type { DeviceEvent, EventAnswer } from '../domain/offline/device-event.ts';
import type { Pack } from '../domain/offline/pack.ts';
import type { QueuedEvent } from '../domain/offline/queue.ts';
import { HomePage } from '../features/offline/home-page.tsx';
import { Status } from '../features/offline/status.tsx';
import type { StoredCase } from './store.ts';
import { homeView, itemsLeft, standingOf, statusView } from './views.ts';

const LINK = { online: true, trouble: null, sending: false };
const acted = (seq: number): DeviceEvent => ({ kind: 'case.handed-in', id: `viec${seq}`, seq, at: '', after: '', case: 'vu', expectedSeq: 1, outcome: '' });
const row = (seq: number, answer: Omit<EventAnswer, 'id'> | null): QueuedEvent => ({ event: acted(seq), state: answer === null ? 'waiting' : answer.state === 'taken' ? 'sent' : 'refused', answer: answer === null ? null : { id: `viec${seq}`, ...answer } });
const stored = { id: 'vu' } as StoredCase;

test('the line at the head counts what is only here, what was sent and what was refused, each for itself', () => {
  const queue = [row(1, { state: 'taken' }), row(2, { state: 'refused', reason: 'gap' }), row(3, null)];
  const html = renderPage(createElement(Status, { view: statusView(queue, { ...LINK, online: false }) }));
  for (const said of ['Đã lưu trên máy: 3 việc. Đã gửi: 1. Đang chờ gửi: 1.', 'Máy chủ không nhận: 1.', 'Đang không có mạng']) expect(html).toContain(said);
  expect(renderPage(createElement(Status, { view: statusView([row(1, { state: 'taken' })], LINK) }))).not.toContain('chờ gửi');
});

test('what the server refused is shown to the person with what it was and why, in the words of the desk where the desk refused', () => {
  const queue = [row(1, { state: 'refused', reason: 'unreadable' }), row(2, { state: 'refused', reason: 'not-possible', said: 'Chưa tới ngày đối thoại.' })];
  const view = homeView({ person: 'p', pack: null, cases: [], queue }, { status: statusView(queue, LINK), kept: 'kept', evicted: false, said: null, lessons: [], today: '2026-11-22' });
  const html = renderPage(createElement(HomePage, { view }));
  expect(html).toContain('Nộp ca: nội dung đã bị sửa hoặc hỏng, không đọc được');
  expect(html).toContain('Nộp ca: Chưa tới ngày đối thoại.');
});

test('a result of which something was refused, or that rests on an older law, is told as such, of its own case alone', () => {
  const other = { ...stored, id: 'vu-khac' };
  const queue = [row(1, { state: 'taken', older: true }), row(2, { state: 'refused', reason: 'gap' })];
  expect([standingOf(stored, queue), standingOf(other, queue)]).toEqual([{ refused: true, older: true }, { refused: false, older: false }]);
  expect(standingOf(stored, [row(1, { state: 'taken' }), row(2, null)])).toEqual({ refused: false, older: false });
});

test('a question that was answered is not asked again from the same pack, sent or not', () => {
  const items = ['a', 'b'].map((key) => ({ rule: null, key, seed: 1 }));
  const pack = { day: '2026-11-22', items } as unknown as Pack;
  const answered = (day: string): QueuedEvent => ({ event: { kind: 'item.answered', id: 'x', seq: 1, at: '', after: '', rule: null, key: 'a', seed: 1, answer: [], ground: null, register: '', pack: day, outcome: '' }, state: 'waiting', answer: null });
  expect(itemsLeft(pack, [answered('2026-11-22')]).map(({ key }) => key)).toEqual(['b']);
  expect(itemsLeft(pack, [answered('2026-11-21')])).toHaveLength(2);
});
