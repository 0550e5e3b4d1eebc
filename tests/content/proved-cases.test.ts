import { expect, test } from 'vitest';
import { proveCase } from '#app/domain/authoring/prove-case.ts';
import { caseFromTemplate, caseTemplates } from '#app/domain/authoring/templates.vi.ts';
import { readDraftCase } from '#app/use-cases/read-draft-case.ts';
import { dayOf } from '#simulations/law/day.ts';
import { builtCase, builtIds } from '#tests/support/built-drafts.ts';
import { realLaw, realRegister } from '#tests/support/complaint-case.ts';

const law = realLaw();

test.each(builtIds)('the author’s proof of the built case %s blocks nothing, and holds its way, its provisions and its errors', (id) => {
  const { derived, trains, errors, faults } = proveCase(builtCase(id), law);
  expect(faults.filter(({ severity }) => severity === 'blocks').map(({ text }) => text)).toEqual([]);
  expect(derived?.path.length).toBeGreaterThan(0);
  expect(trains.length).toBeGreaterThan(0);
  expect(errors.length).toBeGreaterThan(10);
});

test.each(caseTemplates)('a case begun from the template $label can be published as it stands', ({ id }) => {
  const { scenario, faults } = readDraftCase(caseFromTemplate(id, 'cn-thu', dayOf('2026-11-23')), realRegister());
  expect(faults).toEqual([]);
  if (scenario === null) throw new Error('no faults, so there is a case');
  expect(proveCase(scenario, law).faults.filter(({ severity }) => severity === 'blocks').map(({ text }) => text)).toEqual([]);
});
