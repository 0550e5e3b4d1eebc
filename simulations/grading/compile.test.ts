import { createMachine } from 'xstate';
import { expect, test } from 'vitest';
import { complaint } from '#tests/fixtures/grading/procedure.ts';
import type { Procedure } from '../procedures/procedure.ts';
import { compileNorm, normToJson, NormFaultsError } from './compile.ts';
import { lintProcedure } from './lint.ts';

const withMachine = (config: object): Procedure => ({
  ...complaint,
  machine: createMachine(config, { guards: { legal: ({ event }, params) => (params as { ids: string[] }).ids.every((id) => ((event as { waive?: string[] }).waive ?? []).includes(id)), choice: () => true, stubborn: () => false } }),
});

const faultsOf = (config: object): string[] => {
  try {
    compileNorm(withMachine(config));
    return [];
  } catch (error) {
    if (!(error instanceof NormFaultsError)) throw error;
    return error.faults.map(({ rule, subject }) => `${rule} ${subject}`);
  }
};

test('the complaint machine becomes states, arcs with guards, finals', () => {
  const norm = compileNorm(complaint);
  expect(norm.states).toHaveLength(10);
  expect(norm.finals.map((state) => norm.states[state])).toEqual(['"archived"']);
  const accept = norm.arcs.find(({ label }) => label === 'complaint.accepted');
  expect(accept).toMatchObject({ guards: ['jurisdiction', 'conditions'], sev: 3, cite: ['luat/d4'] });
  expect(norm.nodes[accept!.to]).toEqual(['verifying']);
});

test('compiling is cached and gives the same bytes for an equal machine', () => {
  expect(compileNorm(complaint)).toBe(compileNorm(complaint));
  expect(normToJson(compileNorm({ ...complaint }))).toBe(normToJson(compileNorm(complaint)));
});

test('parallel regions become their product, joined when all are done', () => {
  const region = (label: string) => ({ initial: 'open', states: { open: { on: { [label]: 'done' } }, done: { type: 'final' } } });
  const norm = compileNorm(withMachine({ initial: 'both', states: { both: { type: 'parallel', states: { left: region('a'), right: region('b') }, onDone: 'end' }, end: { type: 'final' } } }));
  expect(norm.states).toHaveLength(4);
  expect(norm.arcs.map(({ label }) => label).sort()).toEqual(['a', 'a', 'b', 'b']);
  expect(norm.finals).toHaveLength(1);
});

test('an inner step goes before the step of the same name around it', () => {
  const norm = compileNorm(withMachine({ initial: 'outer', states: { outer: { on: { stop: 'end' }, initial: 'inner', states: { inner: { on: { stop: 'other' } }, other: {} } }, end: { type: 'final' } } }));
  expect(norm.arcs.map(({ from, label, to }) => [norm.states[from], label, norm.states[to]])).toEqual([
    ['{"outer":"inner"}', 'stop', '{"outer":"other"}'],
    ['{"outer":"other"}', 'stop', '"end"'],
  ]);
});

const legal = { type: 'legal', params: { ids: ['jurisdiction'] } };

const BROKEN: [string, object, string][] = [
  ['two arcs for one label', { initial: 's', states: { s: { on: { a: [{ target: 't', guard: legal }, { target: 'u' }] } }, t: { type: 'final' }, u: { type: 'final' } } }, 'A2 s'],
  ['one label in two regions', { type: 'parallel', states: { l: { initial: 's', states: { s: { on: { a: 't' } }, t: {} } }, r: { initial: 's', states: { s: { on: { a: 't' } }, t: {} } } } }, 'A2 a'],
  ['a guard of another kind', { initial: 's', states: { s: { on: { a: { target: 't', guard: 'stubborn' } } }, t: { type: 'final' } } }, 'A2 s'],
  ['a legal guard without ids', { initial: 's', states: { s: { on: { a: { target: 't', guard: { type: 'legal', params: {} } } } }, t: { type: 'final' } } }, 'A2 s'],
  ['a timer', { initial: 's', states: { s: { after: { 1000: 't' } }, t: { type: 'final' } } }, 'A3 s'],
  ['an invocation', { initial: 's', states: { s: { invoke: { src: 'x' } }, t: { type: 'final' } } }, 'A3 s'],
  ['a wildcard', { initial: 's', states: { s: { on: { '*': 't' } }, t: { type: 'final' } } }, 'A3 s'],
  ['law on a step without a name', { initial: 's', states: { s: { always: { target: 't', guard: legal } }, t: { type: 'final' } } }, 'A3 s'],
];

for (const [name, config, fault] of BROKEN) {
  test(`a norm machine is refused for ${name}`, () => {
    expect(faultsOf(config)).toContain(fault);
  });
}

test('machines beyond the bounds are refused', () => {
  const bits = Object.fromEntries(Array.from({ length: 11 }, (_, bit) => [`r${bit}`, { initial: 'n', states: { n: { on: { [`set${bit}`]: 'y' } }, y: {} } }]));
  expect(faultsOf({ type: 'parallel', states: bits })).toEqual(['A5 test-complaint']);
  const many = Object.fromEntries(Array.from({ length: 41 }, (_, act) => [`act${act}`, 't']));
  expect(faultsOf({ initial: 's', states: { s: { on: many }, t: { type: 'final' } } })).toEqual(['A5 "s"']);
});

test('the test procedure has no fault', () => {
  expect(lintProcedure(complaint)).toEqual([]);
});

test('what an author has left out or contradicted is told', () => {
  const [first, ...duties] = complaint.duties;
  const rules = (procedure: Procedure): string[] => lintProcedure(procedure).map(({ rule, subject }) => `${rule} ${subject}`);
  const rows: [string, Procedure, string][] = [
    ['no citation', { ...complaint, duties: [{ ...first!, cite: [] }, ...duties] }, 'A7 identify'],
    ['no sentence', { ...complaint, duties: [{ ...first!, texts: { ...first!.texts, did: ' ' } }, ...duties] }, 'A7 identify'],
    ['one id twice', { ...complaint, duties: [first!, first!, ...duties] }, 'A7 identify'],
    ['no entry for an act', { ...complaint, acts: { ...complaint.acts, 'file.archived': undefined as never } }, 'A7 file.archived'],
    ['a skeleton duty without an arc', { ...complaint, duties: [{ ...first!, skeleton: true }, ...duties] }, 'A7 identify'],
    ['a step owed beside the machine', { ...complaint, duties: complaint.duties.map((duty) => ({ ...duty, skeleton: false })) }, 'A7 respond'],
    ['a ground nobody has written', { ...complaint, guards: {} }, 'A2 jurisdiction'],
    ['an unknown other name', { ...complaint, guards: { ...complaint.guards, conditions: { ...complaint.guards['conditions']!, sameAs: 'nowhere' } } }, 'A4 conditions'],
    ['a circle of orders', { ...complaint, duties: [{ ...first!, acts: ['a'], before: 'b' }, { ...first!, id: 'other', acts: ['b'], before: 'a' }, ...duties] }, 'cycle a'],
    ['a dead end', withMachine({ initial: 's', states: { s: { on: { 'file.archived': 't' } }, t: {} } }), 'reach "t"'],
  ];
  for (const [name, procedure, fault] of rows) {
    const acts = Object.fromEntries(Object.entries(procedure.acts).filter(([, act]) => act !== undefined));
    expect(rules({ ...procedure, acts }), name).toContain(fault);
  }
});
