import { expect, test } from 'vitest';
import { law, makeCase } from '#tests/fixtures/grading/case.ts';
import { makeTiny, makeTrace } from '#tests/fixtures/grading/tiny.ts';
import type { Tiny } from '#tests/fixtures/grading/tiny.ts';
import type { Duty, Procedure } from '../procedures/procedure.ts';
import { createContext } from './context.ts';
import { judge } from './judge.ts';

/** Two ways lead from s0 to s1, and what each of them calls for. */
const WAYS: Tiny = { arcs: ['s0 a s1', 's0 b s1', 's1 c s2'] };

const texts = { name: 'Tên', did: 'Làm', required: 'Phải', citizen: 'Dân', repair: 'Sửa' };

function duty(id: string, trigger: string, change: Partial<Duty> = {}): Duty {
  return { id, label: id, actor: 'petitionOfficer', acts: [id], trigger: [trigger], preemptive: true, perdurant: true, sev: 2, cite: ['luat/d1'], texts, reveal: 'end', competence: 'intake', ...change };
}

/** What is found in a trace by a machine with duties. */
function findings(tiny: Tiny, duties: readonly Duty[], trace: string): string[] {
  const procedure: Procedure = { ...makeTiny(tiny), duties };
  const context = createContext({ procedure, facts: makeCase().facts, law, events: makeTrace(trace), submitted: true });
  return judge(context).slips.map(({ class: kind, subject }) => `${kind}:${subject}`);
}

const BOTH: readonly Duty[] = [duty('announce', 'a'), duty('record', 'a'), duty('explain', 'b')];

test('of two ways that were open, the one is missing whose consequences were done', () => {
  expect(findings(WAYS, BOTH, 'announce record c')).toEqual(['omission:a']);
  expect(findings(WAYS, BOTH, 'explain c')).toEqual(['omission:b']);
});

test('where nothing tells them apart, it is the first in the document', () => {
  expect(findings(WAYS, [], 'c')).toEqual(['omission:a']);
  expect(findings(WAYS, [duty('announce', 'a'), duty('explain', 'b')], 'announce explain c')).toEqual(['omission:a']);
});

test('a duty that is not in force tells nothing', () => {
  expect(findings(WAYS, [duty('announce', 'a', { when: () => false })], 'c')).toEqual(['omission:a']);
});

test('a way that was not lawful, or is graver, is never the one that is missing', () => {
  const barred: Tiny = { arcs: ['s0 a s1', 's0 b/no s1', 's1 c s2'], guards: { no: false } };
  expect(findings(barred, BOTH, 'explain c')).toEqual(['omission:a']);
  expect(findings({ ...WAYS, sev: { a: 2, b: 3 } }, BOTH, 'explain c')).toEqual(['omission:a']);
});

test('an act done in the wrong place is that act, and no other that would have done', () => {
  expect(findings(WAYS, BOTH, 'c a announce record')).toEqual(['order:a < c']);
});
