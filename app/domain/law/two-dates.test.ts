import { expect, test } from 'vitest';
import { VALUE_KEYS } from '#content/schema/law-values.ts';
import { dayOf, isoOf } from '#simulations/law/day.ts';
import { realRegister } from '#tests/support/complaint-case.ts';
import { lawValues } from '../../messages/law-values.ts';
import { comparePresets, TURNS, twoDatesView } from './two-dates.ts';
import { statementsOf } from './version-change.ts';
import { wordingOn } from './wording.ts';

const register = realRegister();
const [before, after] = [dayOf('2026-06-30'), dayOf('2026-07-01')];
const differences = (only: string) => twoDatesView(register, before, after, 'van-ban', only).groups.find(({ id }) => id === only)?.differences ?? [];

test('every provision that reads otherwise on the second day is counted once, and no other', () => {
  const expected = [...register.provisions.values()].filter((provision) => wordingOn(provision, before) !== wordingOn(provision, after));
  for (const grouping of ['van-ban', 'chu-de'] as const) {
    const { counts, groups } = twoDatesView(register, before, after, grouping, '');
    expect(counts.changed + counts.new + counts.gone).toBe(expected.length);
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(expected.length);
  }
  expect(expected.length).toBeGreaterThan(100);
});

test('of a changed provision the term of both days is told, with who changed it', () => {
  const accepted = differences('lkn-2011').find(({ id }) => id === 'lkn-2011/d27');
  expect(accepted).toMatchObject({ kind: 'changed', by: 'Luật 136/2025/QH15' });
  expect(accepted?.change?.statements.find(({ name }) => name === 'Thời hạn')).toMatchObject({ before: expect.stringContaining('10 ngày'), after: expect.stringContaining('07 ngày làm việc') });
});

test('the group asked for is laid out, else the one with the most amendments; the others only say how many', () => {
  const { groups } = twoDatesView(register, before, after, 'van-ban', 'ltc-2018');
  expect(groups.filter((group) => group.differences.length > 0).map(({ id }) => id)).toEqual(['ltc-2018']);
  const largest = twoDatesView(register, before, after, 'van-ban', 'khong-co').groups;
  const amended = (id: string) => differences(id).filter(({ kind }) => kind === 'changed').length;
  expect(Math.max(...largest.map(({ id }) => amended(id)))).toBe(amended(largest[0]?.id ?? ''));
  expect(largest[0]?.differences).toHaveLength(largest[0]?.count ?? 0);
  expect(largest.slice(1).every(({ differences: laidOut }) => laidOut.length === 0)).toBe(true);
});

test('a day is like itself', () => {
  expect(twoDatesView(register, after, after, 'van-ban', '')).toMatchObject({ counts: { changed: 0, new: 0, gone: 0 }, groups: [] });
});

test('the turns are the eves and first days of the two amendments', () => {
  expect(comparePresets(TURNS).map(({ from, to, label }) => [isoOf(from), isoOf(to), label])).toEqual([
    ['2025-06-30', '2025-07-01', 'Trước và sau 01/7/2025'],
    ['2026-06-30', '2026-07-01', 'Trước và sau 01/7/2026'],
  ]);
});

test('every key of a value has a name, and every value of the register its words', () => {
  expect(Object.keys(lawValues.names).sort()).toEqual(Object.keys(VALUE_KEYS).sort());
  const said = [...register.provisions.values()].flatMap((provision) => provision.versions.flatMap((version) => statementsOf(provision, version).map(({ name, words }) => `${provision.id} ${name}: ${words}`)));
  expect(said.filter((line) => /undefined|\b[a-z]+-[a-z]+-?[a-z]*\b(?<!\d)$/.test(line))).toEqual([]);
});
