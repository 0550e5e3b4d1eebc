import { expect, test } from 'vitest';
import { caseOf, realRegister } from '#tests/support/complaint-case.ts';
import { complaintProcedure } from '#simulations/procedures/index.ts';
import { coverageOf } from './coverage.ts';

test('a lesson or a question counts for the provisions that it rests on, once each', () => {
  const { provisions, gaps } = coverageOf({
    register: realRegister(),
    procedures: [complaintProcedure],
    scenarios: [caseOf('2026-08-03')],
    lessons: [{ id: 'khieu-nai/mot', provisions: ['lkn-2011/d27', 'lkn-2011/d11/k6', 'lkn-2011/d27'] }],
    questions: [{ id: 'kn-mot', provisions: ['lkn-2011/d27'] }],
  });
  const of = (id: string) => provisions.find(({ provision }) => provision === id);
  expect(of('lkn-2011/d27')).toMatchObject({ confidence: 'read', scenarios: ['vu-thu'], lessons: ['khieu-nai/mot'], questions: ['kn-mot'] });
  expect(of('lkn-2011/d28')).toMatchObject({ lessons: [], questions: [] });
  expect(of('lkn-2011/d11/k6')).toMatchObject({ questions: [] });
  expect(gaps.withoutLesson).not.toContain('lkn-2011/d27');
  expect(gaps.withoutQuestion).toContain('lkn-2011/d28');
});
