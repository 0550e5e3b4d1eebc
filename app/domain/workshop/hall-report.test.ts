import { expect, test } from 'vitest';
import { hallReport } from './hall-report.ts';
import type { WorkingPerson } from './hall-report.ts';

type Finding = WorkingPerson['desks'][number]['findings'][number];

const LATE: Finding = { key: 'late:thu-ly', name: 'Thụ lý trễ', stage: 'Thụ lý', provisions: ['lkn-2011/d27'] };
const UNHEARD: Finding = { key: 'omission:doi-thoai', name: 'Không đối thoại', stage: 'Đối thoại', provisions: ['lkn-2011/d30', 'lkn-2011/d27'] };

const person = (findings: readonly Finding[], over: Partial<WorkingPerson> = {}): WorkingPerson => ({ commune: 'Bãi Sa', role: 'clerk', desks: [{ procedure: 'Khiếu nại', findings }], ...over });
const several = (count: number, made: WorkingPerson): WorkingPerson[] => Array.from({ length: count }, () => made);

test('people are counted once for a provision, a stage and an error, however often they went wrong there', () => {
  const report = hallReport([...several(6, person([LATE, LATE, UNHEARD])), ...several(5, person([])), person([], { desks: [] })]);
  expect(report).toMatchObject({
    people: 11,
    erred: 6,
    provisions: [{ provision: 'lkn-2011/d27', people: 6 }, { provision: 'lkn-2011/d30', people: 6 }],
    stages: [{ procedure: 'Khiếu nại', stage: 'Đối thoại', people: 6, of: 11 }, { stage: 'Thụ lý', people: 6, of: 11 }],
    errors: [{ name: 'Không đối thoại', people: 6, of: 11, provisions: ['lkn-2011/d30', 'lkn-2011/d27'] }, { name: 'Thụ lý trễ', people: 6 }],
  });
});

test('what one to four people did is hidden, and so is what all but one to four did; hidden rows stand last', () => {
  const report = hallReport([...several(3, person([LATE])), ...several(20, person([UNHEARD])), person([])]);
  expect(report?.erred).toBeNull();
  expect(report?.errors.map(({ name, people }) => [name, people])).toEqual([['Không đối thoại', null], ['Thụ lý trễ', null]]);
});

test('a commune with two people, and the one that would give it away, are hidden; who named none is a group too', () => {
  const report = hallReport([...several(2, person([LATE], { commune: 'Cồn Lau', role: null })), ...several(10, person([LATE])), ...several(10, person([])), ...several(6, person([], { commune: null })), ...several(7, person([LATE], { commune: null }))]);
  expect(report?.communes).toEqual([
    { key: 'Bãi Sa', people: 20, part: 10 },
    { key: 'Cồn Lau', people: null, part: null },
    { key: null, people: null, part: null },
  ]);
  expect(report?.roles.map(({ key, people }) => [key, people])).toEqual([['clerk', null], [null, null]]);
});

test('fewer than five people make no report', () => {
  expect(hallReport(several(4, person([LATE])))).toBeNull();
});
