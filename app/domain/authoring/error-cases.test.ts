import { expect, test } from 'vitest';
import { builtCase } from '#tests/support/built-drafts.ts';
import { realLaw } from '#tests/support/complaint-case.ts';
import { smallestCases } from './error-cases.ts';
import { filterErrors, readErrorFilter } from './error-filter.ts';
import { proveCase } from './prove-case.ts';

const law = realLaw();
const [small, large] = [builtCase('don-to-chu-tich'), builtCase('so-lieu-quy-ba')];

test('each error that can be made has the smallest of the cases in which it can', () => {
  const cases = smallestCases([large, small], law);
  const possible = [small, large].map((scenario) => proveCase(scenario, law).errors.map(({ id }) => id));
  expect(Object.keys(cases).sort()).toEqual([...new Set(possible.flat())].sort());
  for (const id of possible[0] ?? []) expect(cases[id]).toBe(small.id);
  expect(new Set(Object.values(cases))).toEqual(new Set([small.id, large.id]));
});

test('errors are found by words, with or without marks, within a part', () => {
  const errors = [{ part: 'complaint', name: 'Thụ lý trễ hạn', required: 'Trong 10 ngày' }, { part: 'denunciation', name: 'Để lộ tên', required: 'Giữ kín tên người tố cáo' }];
  const find = (query: string) => filterErrors(errors, readErrorFilter(new URLSearchParams(query))).map(({ part }) => part);
  expect([find(''), find('tim=thu ly'), find('tim=kín'), find('phan=complaint'), find('phan=complaint&tim=lộ')]).toEqual([['complaint', 'denunciation'], ['complaint'], ['denunciation'], ['complaint'], []]);
});
