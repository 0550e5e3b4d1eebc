import { expect, test } from 'vitest';
import { caseFromTemplate, caseTemplates } from '#app/domain/authoring/templates.vi.ts';
import { readScenario } from '#content/compile/scenarios.ts';
import { dayOf } from '#simulations/law/day.ts';
import { derive } from '#simulations/scenario/derive.ts';
import { realRegister } from '#tests/support/complaint-case.ts';

const register = realRegister();

test.each(caseTemplates)('the template $label is a whole case: it passes every check, and the law finds a way through it', ({ id }) => {
  const source = caseFromTemplate(id, 'cn-thu', dayOf('2026-11-23'));
  const { scenario, faults } = readScenario(id, JSON.stringify(source), null, register);
  expect(faults.map(({ message }) => message)).toEqual([]);
  if (scenario === null) throw new Error('no faults, so there is a case');
  expect(derive({ scenario, register }).path.length).toBeGreaterThan(1);
});
