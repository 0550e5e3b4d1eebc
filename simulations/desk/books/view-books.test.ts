import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadLaw } from '#content/compile/law.ts';
import { readLog } from '#content/compile/log-file.ts';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { deskSetting } from '#tests/fixtures/desk-case.ts';
import { dayOf } from '../../law/day.ts';
import { openCase } from '../play.ts';
import type { DeskSetting } from '../play-types.ts';
import { runScript } from '../script.ts';
import type { ScriptEntry } from '../script.ts';
import type { BookPage } from './types.ts';
import { viewBooks } from './view-books.ts';

const { register } = loadLaw('content/law');
if (register === null) throw new Error('content/law cannot be loaded');
const { scenarios } = loadScenarios('content/scenarios', register);

function settingOf(id: string): DeskSetting {
  const scenario = scenarios.get(id);
  if (scenario === undefined || register === null) throw new Error(`no scenario ${id}`);
  return { scenario, register };
}

function lawful(id: string): ScriptEntry[] {
  const { log } = readLog('lawful', readFileSync(`tests/fixtures/logs/${id}/lawful.json`, 'utf8'));
  if (log === null) throw new Error(id);
  return log.acts;
}

/** The books of a case after the first acts of a script. */
function booksAfter(setting: DeskSetting, script: readonly ScriptEntry[]) {
  const played = runScript(setting, script);
  if (!played.ok) throw new Error(`${played.at}: ${played.message}`);
  return viewBooks(setting, played.events);
}

const before = (script: readonly ScriptEntry[], act: string): ScriptEntry[] => script.slice(0, script.findIndex((entry) => 'act' in entry && entry.act === act));
const cellsOf = (book: BookPage, row: number): Record<string, string> => Object.fromEntries(book.columns.map((column, index) => [column, book.rows[row]?.[index] ?? '']));

test('the reception logbook has the thirteen columns of its form from July 2026, and twelve others before', () => {
  const now = viewBooks(settingOf('dat-vuon-bai-sa'), openCase(settingOf('dat-vuon-bai-sa'))).reception;
  expect([now.form, now.columns.length, now.columns[8]]).toEqual(['Mẫu số 03/TCD', 13, 'Thuộc thẩm quyền']);
  const earlier = viewBooks(settingOf('gian-bep-dong-vong'), openCase(settingOf('gian-bep-dong-vong'))).reception;
  expect([earlier.form, earlier.columns.length, earlier.columns[7]]).toEqual(['Mẫu số 03', 12, 'Thụ lý để giải quyết']);
});

test('a register that states no columns still gives a book to write into', () => {
  const { reception } = viewBooks(deskSetting(), openCase(deskSetting()));
  expect(reception.form).toBeNull();
  expect(reception.columns.slice(0, 3)).toEqual(['STT', 'Ngày tiếp', 'Họ tên, địa chỉ']);
});

test('the books begin empty and are filled by the acts of the trainee alone', () => {
  const setting = settingOf('dat-vuon-bai-sa');
  const script = lawful('dat-vuon-bai-sa');
  expect(viewBooks(setting, openCase(setting)).reception.rows).toEqual([]);
  const early = booksAfter(setting, before(script, 'petition.classified'));
  const book = early.reception.rows.length > 0 ? early.reception : early.register;
  expect(book.rows).toHaveLength(1);
  expect(cellsOf(book, 0)['Loại đơn']).toBe('');
  const whole = booksAfter(setting, script);
  const row = cellsOf(whole.reception.rows.length > 0 ? whole.reception : whole.register, 0);
  expect(row['Loại đơn']).toBe('Khiếu nại; Tố cáo');
  expect(Object.values(row).join(' ')).toContain('Đã ra quyết định giải quyết khiếu nại');
});

test('a visit that was recorded has its line, with the columns that were ticked and no others', () => {
  const setting = settingOf('lan-thu-ba-mot');
  const form = 'nd154-2026/mau-03-tcd@2026';
  const visit = (items: string[]): ScriptEntry => ({ act: 'reception.visitRecorded', on: '2026-11-23', data: { form, items } });
  const received: ScriptEntry = { act: 'reception.received', on: '2026-11-23', data: { chairedBy: 'receptionOfficer', place: 'reception-room', badge: true } };
  const { reception } = booksAfter(setting, [received, visit(['visit-day', 'visit-content'])]);
  const row = cellsOf(reception, 0);
  expect([row['STT'], row['Ngày tiếp'], row['Họ tên, địa chỉ'], row['Nội dung']]).toEqual(['1', '23/11/2026', '', 'Chưa đọc đơn']);
  expect(cellsOf(booksAfter(setting, [received, visit(['visitor'])]).reception, 0)['Họ tên, địa chỉ']).toContain('Vi Văn Bản');
});

test('a visit and the petition of the same day are one line, of another day two', () => {
  const setting = settingOf('lan-thu-ba-mot');
  const visit: ScriptEntry = { act: 'reception.visitRecorded', on: '2026-11-23', data: { form: 'none', items: ['visit-day'] } };
  const enter = (on: string): ScriptEntry => ({ act: 'petition.registered', on, data: { receivedOn: '2026-11-23', book: 'reception-logbook' } });
  expect(booksAfter(setting, [visit, enter('2026-11-23')]).reception.rows).toHaveLength(1);
  expect(booksAfter(setting, [visit, enter('2026-11-24')]).reception.rows).toHaveLength(2);
});

test('the software shows what was entered: nothing before the first entry, and nothing of what was done since the last', () => {
  const setting = settingOf('phong-tiep-tu-ban-xa');
  const script = lawful('phong-tiep-tu-ban-xa');
  const unentered = booksAfter(setting, before(script, 'database.updated')).software;
  expect([unentered.enteredOn, unentered.record, unentered.statuses]).toEqual([null, [], []]);
  expect(unentered.notEntered).toBeGreaterThan(3);
  const { software } = booksAfter(setting, script);
  expect(software.enteredOn).toBe(dayOf('2026-11-26'));
  expect(software.statuses.map(({ name }) => name)).toContain('Vào sổ');
  expect(software.statuses.map(({ name }) => name)).not.toContain('Thụ lý');
  expect(software.notEntered).toBeGreaterThan(0);
  const entered = booksAfter(setting, [...script, { act: 'database.updated', on: '2027-01-05', data: {} }]).software;
  expect(entered.notEntered).toBe(0);
  expect(entered.statuses.map(({ name }) => name)).toContain('Thụ lý');
  expect(entered.counts.find(({ label }) => label === 'Nội dung đã phân loại')?.value).toBe('2');
});

test('a record in which the trainee put a denunciation keeps the name of its sender to itself', () => {
  const setting = settingOf('phong-tiep-tu-ban-xa');
  const { software } = booksAfter(setting, [...lawful('phong-tiep-tu-ban-xa'), { act: 'database.updated', on: '2027-01-05', data: {} }]);
  expect(software.record.find(({ label }) => label === 'Người gửi')?.value).toBe('Giữ kín (có nội dung tố cáo)');
});

test('looking for earlier petitions is an act of the desk: nothing is told before, and what was found after', () => {
  const setting = settingOf('don-lan-hai-ong-khai');
  const opened = viewBooks(setting, openCase(setting)).software;
  expect(opened.lookUps.every(({ done }) => !done)).toBe(true);
  expect(opened.earlier).toEqual([]);
  const looked = opened.lookUps.map(({ act }): ScriptEntry => ({ act: 'source.consulted', on: setting.scenario.opensOn, data: { source: act.split(':')[1] ?? '' } }));
  const { software } = booksAfter(setting, looked);
  expect(software.lookUps.every(({ done }) => done)).toBe(true);
  expect(software.earlier.length).toBeGreaterThan(0);
});

test('the folder lists every paper with number, day, author and pages; what was not read keeps its inside', () => {
  const setting = settingOf('dat-vuon-bai-sa');
  const fresh = viewBooks(setting, openCase(setting)).folder;
  expect(fresh.papers.map(({ number }) => number)).toEqual(fresh.papers.map((_, index) => index + 1));
  expect(fresh.papers.filter(({ read }) => !read).every(({ author, dated, pages }) => author === '' && dated === '' && pages >= 1)).toBe(true);
  expect(fresh.archived).toBeNull();
  const { folder } = booksAfter(setting, lawful('dat-vuon-bai-sa'));
  expect(folder.papers.map(({ name }) => name)).toContain('Quyết định giải quyết khiếu nại');
  expect(folder.papers.find(({ name }) => name.startsWith('Biên bản làm việc với'))?.author).not.toBe('');
  expect(folder.archived?.lines.length).toBeGreaterThan(0);
});

test('letters that came and went and calls stand with their days; who sits in the office is not telephoned', () => {
  const setting = deskSetting();
  const ask = (person: string, on: string): ScriptEntry => ({ act: 'person.asked', on, data: { person } });
  const { post } = booksAfter(setting, [
    ask('tho', '2026-08-03'),
    ask('hai', '2026-08-03'),
    { act: 'source.consulted', on: '2026-08-03', data: { source: 'van-thu' } },
    { act: 'complainant.guided', on: '2026-08-04', data: { to: 'province-chair', form: 'none', signatory: 'chair' } },
    ask('tho', '2026-08-04'),
    { act: 'dialogue.invited', on: '2026-08-04', data: { way: 'phone', on: '2026-08-10', recipients: ['tho'], signatory: 'chair' } },
  ]);
  expect(post.calls.map(({ what }) => what)).toEqual(['Gọi điện hỏi anh Cầm Bá Hải', 'Gọi điện hỏi bà Lò Thị Thơ', 'Gọi điện mời bà Lò Thị Thơ']);
  expect(post.received).toEqual([{ on: dayOf('2026-08-03'), what: 'Quyết định số 12', read: false }]);
  expect(post.sent).toEqual([{ on: dayOf('2026-08-04'), what: 'Phiếu hướng dẫn', to: 'bà Lò Thị Thơ' }]);
});

test('the online screen stands only where a session is planned, and tells what was prepared, tested, held and stored', () => {
  expect(viewBooks(deskSetting(), openCase(deskSetting())).online).toBeNull();
  const setting = settingOf('phong-tiep-tu-ban-xa');
  const fresh = viewBooks(setting, openCase(setting)).online;
  expect(fresh?.steps.every(({ on }) => on === null)).toBe(true);
  const { online } = booksAfter(setting, lawful('phong-tiep-tu-ban-xa'));
  const step = (key: string) => online?.steps.find((one) => one.key === key);
  expect(step('online.tested')?.on).toBe(dayOf('2026-11-25'));
  expect(step('online.held')?.lines.length).toBe(3);
  expect(step('online.movedToDesk')?.on).toBeNull();
});

test('no case of the library leaves a hole or a code in its books', () => {
  for (const [id, scenario] of scenarios) {
    if (register === null) throw new Error('no register');
    const setting = { scenario, register };
    expect(JSON.stringify(viewBooks(setting, openCase(setting))), id).not.toMatch(/\{[a-zA-Z]+\}|undefined|NaN/);
  }
});
