import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allSettledExactly, matchClaims } from './claims.ts';
import { declareVerdicts, UnknownTemplate } from './declare.ts';

interface Oracle {
  traces: string[];
  templates: Record<string, { over: (string | [string, string])[]; holds: string[] }>;
}

const oracle = JSON.parse(readFileSync(new URL('../../tests/fixtures/oracle/declare.json', import.meta.url), 'utf8')) as Oracle;

test('every verdict of the oracle is reproduced', () => {
  const { templates } = declareVerdicts(oracle);
  expect(Object.keys(templates)).toEqual(Object.keys(oracle.templates));
  for (const [name, { holds }] of Object.entries(oracle.templates)) expect(templates[name]?.holds, name).toEqual(holds);
});

test('verdicts need no expected values in the input', () => {
  expect(declareVerdicts({ traces: ['ab', 'ba', ''], templates: { response: { over: [['a', 'b']] } } })).toEqual({ templates: { response: { holds: ['1', '0', '1'] } } });
});

test('an unknown template and a pair where one act is expected are refused', () => {
  expect(() => declareVerdicts({ traces: ['a'], templates: { sometimes: { over: ['a'] } } })).toThrow(UnknownTemplate);
  expect(() => declareVerdicts({ traces: ['a'], templates: { existence: { over: [['a', 'b']] } } })).toThrow(UnknownTemplate);
});

test('acts settle the claim with the earliest deadline that they still meet', () => {
  const claim = (due: number, key: string | null = null) => ({ from: 0, due, until: Infinity, key });
  const deed = (at: number, key: string | null = null) => ({ at, time: at, key });
  expect(matchClaims([claim(9), claim(3)], [deed(2), deed(8)])).toEqual([1, 0]);
  expect(matchClaims([claim(3), claim(9)], [deed(5), deed(8)])).toEqual([1, 0]);
  expect(matchClaims([claim(9, 'x'), claim(9, 'y')], [deed(1, 'y')])).toEqual([null, 0]);
  expect(matchClaims([claim(9)], [deed(-1)])).toEqual([null]);
  expect(allSettledExactly([claim(9)], [deed(1), deed(2)])).toBe(false);
});
