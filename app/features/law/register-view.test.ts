import { expect, test } from 'vitest';
import { dayOf } from '#simulations/law/day.ts';
import type { LawRegister, Provision } from '#simulations/law/types.ts';
import { provisionView, registerView } from './register-view.ts';
import type { RegisterQuery } from './register-view.ts';

const accept: Provision = {
  id: 'lkn-2011/d27',
  article: 'Điều 27 Luật Khiếu nại',
  topic: 'thu-ly',
  appliesTo: ['complaint'],
  stage: 'accept',
  kind: 'deadline',
  actor: 'nguoi-giai-quyet',
  versions: [
    { from: dayOf('2012-07-01'), to: dayOf('2026-07-01'), summary: 'Thụ lý trong 10 ngày.', by: 'lkn-2011', confidence: 'read' },
    { from: dayOf('2026-07-01'), to: null, summary: 'Thụ lý trong 07 ngày làm việc.', by: 'l136-2025', confidence: 'read', deadline: { value: 7, unit: 'working_day', from: 'ngày nhận khiếu nại', event: 'ngay-nhan-don' } },
  ],
  open: ['oq-02'],
  sources: [],
};
const publish: Provision = { ...accept, id: 'nd124-2020/d29', article: 'Điều 29 Nghị định 124/2020/NĐ-CP', topic: 'cong-khai', stage: 'publish', open: [], versions: [{ from: dayOf('2020-12-10'), to: null, summary: 'Công khai quyết định.', by: 'nd124-2020', confidence: 'memory' }] };

const instrument = (id: string, short: string) => ({ id, short, title: short, number: '1', kind: 'law', effectiveFrom: null, effectiveTo: null });

const register: LawRegister = {
  version: 'x',
  asOf: dayOf('2026-11-22'),
  instruments: new Map([instrument('lkn-2011', 'Luật Khiếu nại'), instrument('l136-2025', 'Luật 136/2025/QH15'), instrument('nd124-2020', 'Nghị định 124/2020/NĐ-CP')].map((one) => [one.id, one])),
  provisions: new Map([accept, publish].map((one) => [one.id, one])),
  forms: [],
  calendar: { years: {} },
  openQuestions: new Map([['oq-02', 'Hạn thụ lý trước 01/7/2026.']]),
  countingRules: new Map(),
};

const query = { on: dayOf('2026-08-03'), words: '', filters: {}, page: 1 };

test('without a search the last change of the law is listed', () => {
  const view = registerView(register, query);
  expect(view.heading).toBe('Điều đã đổi từ 01/7/2026');
  expect(view.rows.map((row) => row.id)).toEqual(['lkn-2011/d27']);
});

test('words without tone marks find the wording of the day asked for', () => {
  expect(registerView(register, { ...query, words: 'thu ly' }).rows[0]?.summary).toBe('Thụ lý trong 07 ngày làm việc.');
  expect(registerView(register, { ...query, words: 'thu ly', on: dayOf('2025-03-01') }).rows[0]?.summary).toBe('Thụ lý trong 10 ngày.');
});

const ids = (filters: RegisterQuery['filters'], on = query.on) => registerView(register, { ...query, on, filters }).rows.map((row) => row.id);

test('instrument, topic, stage, actor and kind narrow the list, each further than the others', () => {
  expect(ids({ khau: 'cong-khai' })).toEqual(['nd124-2020/d29']);
  expect(ids({ 'van-ban': 'lkn-2011' })).toEqual(['lkn-2011/d27']);
  expect(ids({ 'chu-de': 'khieu-nai' })).toEqual(['lkn-2011/d27', 'nd124-2020/d29']);
  expect(ids({ 'chu-de': 'khieu-nai', khau: 'thu-ly', ai: 'nguoi-giai-quyet', loai: 'thoi-han' })).toEqual(['lkn-2011/d27']);
  expect(ids({ 'van-ban': 'lkn-2011', khau: 'cong-khai' })).toEqual([]);
});

test('a provision not yet in force is not in the list, and a filter that is none narrows nothing', () => {
  expect(ids({ khau: 'cong-khai' }, dayOf('2015-01-01'))).toEqual([]);
  expect(ids({ khau: 'khong-co' })).toEqual(['lkn-2011/d27']);
});

test('only what some provision of the day has can be chosen', () => {
  const options = (on: string) => registerView(register, { ...query, on: dayOf(on) }).filters.find(({ field }) => field === 'khau')?.options.map(({ value }) => value);
  expect(options('2026-08-03')).toEqual(['thu-ly', 'cong-khai']);
  expect(options('2015-01-01')).toEqual(['thu-ly']);
});

test('a row shows its term, since when it reads so, and that the law leaves something open', () => {
  expect(registerView(register, query).rows[0]).toMatchObject({ term: '07 ngày làm việc, kể từ ngày nhận khiếu nại', remarks: ['Bản mới từ 01/7/2026', 'Có chỗ luật còn để ngỏ'] });
});

test('a page beyond the last is the last', () => {
  expect(registerView(register, { ...query, words: 'thu ly', page: 40 })).toMatchObject({ page: 1, pages: 1 });
});

test('a provision has its history newest first, with the wording of the day marked', () => {
  const view = provisionView(register, 'lkn-2011/d27', dayOf('2026-06-30'));
  expect(view?.summary).toBe('Thụ lý trong 10 ngày.');
  expect(view?.history.map(({ period, current }) => [period, current])).toEqual([
    ['Từ 01/7/2026 đến nay', false],
    ['Từ 01/7/2012 đến hết 30/6/2026', true],
  ]);
  expect(view?.open).toEqual(['Hạn thụ lý trước 01/7/2026.']);
});

test('the term is spelled out, and what an amendment did to it', () => {
  const view = provisionView(register, 'lkn-2011/d27', dayOf('2026-07-01'));
  const term = '07 ngày làm việc, kể từ ngày nhận khiếu nại';
  expect(view?.statements).toEqual([{ name: 'Thời hạn', words: term }]);
  expect(view?.history[0]?.change?.statements).toEqual([{ name: 'Thời hạn', before: null, after: term }]);
  expect(view?.history[0]?.change?.sentences?.filter(({ change }) => change === 'gone').map(({ text }) => text.trim())).toEqual(['10']);
  expect(view?.history[1]?.change).toBeNull();
});

test('before its first day a provision says since when it is there', () => {
  expect(provisionView(register, 'lkn-2011/d27', dayOf('2012-06-30'))).toMatchObject({ summary: null, verified: null, statements: [], missing: 'Điều khoản này chỉ có từ 01/7/2012. Ngày anh chị chọn chưa có quy định này.' });
});

test('a wording that was not read says so in words', () => {
  expect(provisionView(register, 'nd124-2020/d29', dayOf('2026-08-03'))?.confidence).toMatch(/theo trí nhớ, chưa kiểm chứng/);
});

test('an id that the register does not hold is no provision', () => {
  expect(provisionView(register, 'lkn-2011/d999', dayOf('2026-08-03'))).toBeNull();
});
