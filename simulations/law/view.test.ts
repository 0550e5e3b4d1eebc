import { expect, test } from 'vitest';
import { dayOf } from './day.ts';
import type { LawRegister, Provision } from './types.ts';
import { createLawView, UnknownProvision } from './view.ts';

const first = dayOf('2012-07-01');
const change = dayOf('2026-07-01');

const acceptance: Provision = {
  id: 'lkn-2011/d27',
  article: 'Điều 27 Luật Khiếu nại',
  topic: 'thu-ly-lan-dau',
  appliesTo: ['complaint'],
  stage: 'accept',
  kind: 'deadline',
  actor: 'nguoi-giai-quyet',
  open: [],
  sources: [],
  versions: [
    {
      from: first,
      to: change,
      summary: '10 ngày',
      by: 'lkn-2011',
      confidence: 'read',
      deadline: { value: 10, unit: 'day', from: 'ngày nhận', event: 'ngay-nhan-don' },
      values: { second_instance_for_commune_chair: 'district-chair' },
    },
    { from: change, to: null, summary: '07 ngày làm việc', by: 'l136-2025', confidence: 'read', deadline: { value: 7, unit: 'working_day', from: 'ngày nhận', event: 'ngay-nhan-don' } },
  ],
};
const later: Provision = { ...acceptance, id: 'lkn-2011/d11a/k3', versions: [{ from: change, to: null, summary: 'quyết định', by: 'l136-2025', confidence: 'read' }] };

const form = { number: 'Mẫu số 03', title: 'Thông báo thụ lý', provision: 'nd124-2020/d16/k2' };
const register: LawRegister = {
  version: 'abc',
  asOf: change,
  instruments: new Map(),
  provisions: new Map([acceptance, later].map((one) => [one.id, one])),
  forms: [
    { ...form, id: 'a@2020', paper: 'acceptanceNotice', from: first, to: change },
    { ...form, id: 'a@2026', paper: 'acceptanceNotice', also: ['refusalNotice'], from: change, to: null },
  ],
  calendar: { years: {} },
  countingRules: new Map(),
  openQuestions: new Map(),
};
const law = createLawView(register);

test.each([
  [first - 1, null],
  [first, 10],
  [change - 1, 10],
  [change, 7],
])('on day %i the term of acceptance is %s', (on, value) => {
  expect(law.provision('lkn-2011/d27', on)?.version.deadline?.value ?? null).toBe(value);
  expect(law.term(['lkn-2011/d27'], on)?.rule.value ?? null).toBe(value);
});

test('the first provision that is in force and states a term gives the term', () => {
  expect(law.term(['lkn-2011/d11a/k3', 'lkn-2011/d27'], change)?.provision.provision.id).toBe('lkn-2011/d27');
  expect(law.term(['lkn-2011/d11a/k3'], change)).toBeNull();
});

test('a provision that the register does not hold is a mistake, not a hole in the law', () => {
  expect(() => law.provision('lkn-2011/d999', change)).toThrow(UnknownProvision);
  expect(() => law.provision('lkn-2011/d999', change)).toThrow(/không có điều khoản “lkn-2011\/d999”/);
});

test('a value is that of the wording in force, and null where it states none', () => {
  expect(law.value('lkn-2011/d27', 'second_instance_for_commune_chair', change - 1)).toBe('district-chair');
  expect(law.value('lkn-2011/d27', 'second_instance_for_commune_chair', change)).toBeNull();
});

test('a form is the edition of the day, also for the other papers it serves, and null where the law prescribes none', () => {
  expect(law.form('acceptanceNotice', change - 1)?.id).toBe('a@2020');
  expect(law.form('acceptanceNotice', change)?.id).toBe('a@2026');
  expect(law.form('refusalNotice', change)?.id).toBe('a@2026');
  expect(law.form('refusalNotice', change - 1)).toBeNull();
  expect(law.form('replyLetter', change)).toBeNull();
});

test('with a reference date every day is answered by the law of that date', () => {
  const old = createLawView(register, change - 1);
  expect(old.term(['lkn-2011/d27'], change + 100)?.rule.value).toBe(10);
  expect(old.form('acceptanceNotice', change + 100)?.id).toBe('a@2020');
  expect(old.provision('lkn-2011/d11a/k3', change + 100)).toBeNull();
  expect(old.referenceDate).toBe(change - 1);
});

test('the same question gives the same object', () => {
  expect(law.provision('lkn-2011/d27', change)).toBe(law.provision('lkn-2011/d27', change + 30));
});
