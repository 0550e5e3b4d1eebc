import { expect, test } from 'vitest';
import { caseOf, realRegister } from '#tests/support/complaint-case.ts';
import { nearCaseView } from './near-cases.ts';

const register = realRegister();
const inTime = { ...caseOf('2026-08-03'), family: { id: 'han', differs: 'Còn trong thời hiệu.' } };
const late = { ...caseOf('2026-08-03', { matter: { madeOn: '2026-03-01', knownOn: '2026-04-01' } }), title: 'Vụ muộn', family: { id: 'han', differs: 'Quá thời hiệu.' } };

test('two cases stand side by side with what differs and what is owed in each', () => {
  const view = nearCaseView({ scenario: inTime, register }, late);
  expect(view.mine).toMatchObject({ differs: 'Còn trong thời hiệu.', petitionClass: 'Khiếu nại', response: 'thụ lý, giải quyết' });
  expect(view.other).toMatchObject({ title: 'Vụ muộn', differs: 'Quá thời hiệu.', response: 'không thụ lý' });
});

test('what both do is in one row, what one alone does is in a row of its own, each in its order', () => {
  const { path } = nearCaseView({ scenario: inTime, register }, late);
  expect(path.find(({ left }) => left?.text === 'Ghi đơn vào sổ')).toMatchObject({ mark: 'same', right: { text: 'Ghi đơn vào sổ' } });
  expect(path.find(({ left }) => left?.text === 'Thụ lý khiếu nại')).toMatchObject({ mark: 'left', right: null });
  expect(path.find(({ right }) => right?.text.includes('không thụ lý') === true)).toMatchObject({ mark: 'right', left: null });
  for (const side of ['left', 'right'] as const) {
    const days = path.flatMap((row) => row[side]?.day ?? []);
    expect(days).toEqual([...days].sort((a, b) => a - b));
  }
});
