import { expect, test } from 'vitest';
import { dayOf } from '#simulations/law/day.ts';
import type { LawRegister, Provision } from '#simulations/law/types.ts';
import { provisionView, registerView } from './register-view.ts';

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

const query = { on: dayOf('2026-08-03'), words: '', stage: '', instrument: '', page: 1 };

test('without a search the last change of the law is listed', () => {
  const view = registerView(register, query);
  expect(view.heading).toBe('Điều đã đổi từ 01/7/2026');
  expect(view.rows.map((row) => row.id)).toEqual(['lkn-2011/d27']);
});

test('words without tone marks find the wording of the day asked for', () => {
  expect(registerView(register, { ...query, words: 'thu ly' }).rows[0]?.summary).toBe('Thụ lý trong 07 ngày làm việc.');
  expect(registerView(register, { ...query, words: 'thu ly', on: dayOf('2025-03-01') }).rows[0]?.summary).toBe('Thụ lý trong 10 ngày.');
});

test('stage and instrument narrow the list, and a provision not yet in force is not in it', () => {
  expect(registerView(register, { ...query, stage: 'publish' }).rows.map((row) => row.id)).toEqual(['nd124-2020/d29']);
  expect(registerView(register, { ...query, instrument: 'lkn-2011' }).rows.map((row) => row.id)).toEqual(['lkn-2011/d27']);
  expect(registerView(register, { ...query, stage: 'publish', on: dayOf('2015-01-01') }).rows).toEqual([]);
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

test('the term is spelled out', () => {
  expect(provisionView(register, 'lkn-2011/d27', dayOf('2026-07-01'))?.term).toBe('07 ngày làm việc, kể từ ngày nhận khiếu nại');
});

test('before its first day a provision says nothing', () => {
  expect(provisionView(register, 'lkn-2011/d27', dayOf('2012-06-30'))).toMatchObject({ summary: null, verified: null, term: null });
});

test('an id that the register does not hold is no provision', () => {
  expect(provisionView(register, 'lkn-2011/d999', dayOf('2026-08-03'))).toBeNull();
});
