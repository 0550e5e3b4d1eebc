import { expect, test } from 'vitest';
import { z } from 'zod';
import { loadLaw } from '#content/compile/law.ts';
import { makeCase } from '#tests/fixtures/grading/case.ts';
import { ACT_DATA } from '../desk/act-data.ts';
import { nameCodes } from './code-names.ts';

const register = loadLaw('content/law').register!;

/** The codes that a field can be filled with: of a list, of its elements, of the values of a map. */
function codesOf(field: unknown): readonly string[] {
  if (field instanceof z.ZodOptional || field instanceof z.ZodNullable || field instanceof z.ZodDefault) return codesOf(field.unwrap());
  if (field instanceof z.ZodArray) return codesOf(field.element);
  if (field instanceof z.ZodRecord) return codesOf(field.valueType);
  if (field instanceof z.ZodUnion) return field.options.flatMap(codesOf);
  return field instanceof z.ZodEnum ? field.options.map(String) : [];
}

const fields = Object.entries(ACT_DATA).flatMap(([type, data]) => Object.entries(data.shape).map(([name, field]) => ({ field: `${type}/${name}`, codes: codesOf(field) })));

test.each(fields.filter(({ codes }) => codes.length > 0))('$field: a finding says in words whatever was chosen', ({ codes }) => {
  expect(codes.filter((code) => nameCodes(makeCase(), register, code) === code)).toEqual([]);
});

test('a colleague whom no case names is called by what he is', () => {
  expect(nameCodes(makeCase(), register, 'can-bo-khac, can-bo-khac-hai')).toBe('cán bộ khác của xã, cán bộ thứ hai của xã');
});
