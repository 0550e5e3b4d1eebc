import { expect, test } from 'vitest';
import { complaintProcedure } from '../index.ts';

test('a guided case is told of slips at once, except where secrecy is the lesson', () => {
  const { guards, duties, prohibitions } = complaintProcedure;
  const rules = [...Object.values(guards), ...duties, ...prohibitions, ...duties.flatMap((duty) => duty.conditions ?? [])];
  expect(rules.filter(({ competence }) => competence === 'secrecy').length).toBeGreaterThan(0);
  for (const { id, competence, reveal } of rules) expect(reveal, id).toBe(competence === 'secrecy' ? 'end' : 'live');
});
