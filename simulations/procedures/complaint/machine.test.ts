import { expect, test } from 'vitest';
import { compileNorm } from '../../grading/compile.ts';
import { lintProcedure } from '../../grading/lint.ts';
import { complaintProcedure } from '../index.ts';

test('the norm machine compiles and breaks none of the authors’ rules', () => {
  expect(lintProcedure(complaintProcedure)).toEqual([]);
});

test('every state of the machine is reachable and belongs to one stage', () => {
  const norm = compileNorm(complaintProcedure);
  const reached = norm.nodes.map(([name]) => name).sort();
  const staged = complaintProcedure.stages.flatMap((stage) => stage.states).sort();
  expect(reached).toEqual(staged);
  expect(Object.keys(complaintProcedure.machine.states).sort()).toEqual(staged);
});
