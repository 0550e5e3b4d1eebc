import { expect, test } from 'vitest';
import { law, makeCase } from '#tests/fixtures/grading/case.ts';
import { makeTiny, makeTrace } from '#tests/fixtures/grading/tiny.ts';
import type { Tiny } from '#tests/fixtures/grading/tiny.ts';
import { createContext } from './context.ts';
import { moveCosts, slipsOf } from './cost.ts';
import type { TieOrder } from './cost.ts';
import { projectEvents } from './project.ts';
import { alignCase } from './skeleton.ts';

/** Moves as text: `a` as the law wants, `-a` left out, `+a` without room, `a!` on a false ground. */
function moves(tiny: Tiny, trace: string, ties: TieOrder = 'normal'): string {
  const context = createContext({ procedure: makeTiny(tiny), facts: makeCase().facts, law, events: makeTrace(trace), submitted: true, ties });
  const list = alignCase(context, projectEvents(context).skeleton).moves;
  return list.map(({ kind, label, broken }) => (kind === 'model' ? `-${label}` : kind === 'log' ? `+${label}` : broken.length > 0 ? `${label}!` : label)).join(' ');
}

const TABLE: { rule: string; tiny: Tiny; trace: string; normal: string; reversed?: string }[] = [
  { rule: 'fewest slips first, whatever their severity', tiny: { arcs: ['s0 a s1', 's1 b s2', 's2 c s3', 's0 x t1', 't1 c s3'], sev: { x: 1, b: 4 } }, trace: 'a c', normal: 'a -b c' },
  { rule: 'the less severe of two explanations', tiny: { arcs: ['s0 a s1', 's1 c s3', 's0 b s2', 's2 c s3'], sev: { a: 3, b: 2 } }, trace: 'c', normal: '-b c' },
  { rule: '"you left out X" before "you did an extra Y"', tiny: { arcs: ['s0 a s1', 's1 b s2', 's2 x s3', 's0 x s3'] }, trace: 'a x', normal: 'a -b x', reversed: '+a x' },
  { rule: '"an extra Y" before "your ground for Z was false"', tiny: { arcs: ['s0 g/no s1', 's1 x s3', 's0 x s3'], guards: { no: false } }, trace: 'g x', normal: '+g x', reversed: 'g! x' },
  { rule: 'the first copy counts, later ones are extra', tiny: { arcs: ['s0 a s1', 's1 b s2'] }, trace: 'a a b', normal: 'a +a b', reversed: '+a a b' },
  { rule: 'an omission stands just before the act that needed it', tiny: { arcs: ['s0 l s0', 's0 m s1', 's1 l s1', 's1 b s2'] }, trace: 'l l b', normal: 'l l -m b', reversed: '-m l l b' },
  { rule: 'of equal ways the first in the document', tiny: { arcs: ['s0 a s1', 's1 c s3', 's0 b s2', 's2 c s3'] }, trace: 'c', normal: '-a c', reversed: '-a c' },
  { rule: 'a case that stops half-way is not told as a shorter one', tiny: { arcs: ['s0 a s1', 's1 b s2', 's2 c s3', 's0 x s3'] }, trace: 'a', normal: 'a -b -c' },
  { rule: 'nor is what was passed over called unfinished', tiny: { arcs: ['s0 a s1', 's1 b s2', 's2 c s3', 's3 d s4'] }, trace: 'c', normal: '-a -b c -d' },
  { rule: 'one that went on to its end is', tiny: { arcs: ['s0 a s1', 's1 b s2', 's2 c s3', 's0 x s3'] }, trace: 'a x', normal: '+a x' },
  { rule: 'a false ground is never invented', tiny: { arcs: ['s0 a/no s1', 's1 c s3', 's0 b s2', 's2 c s3'], guards: { no: false }, sev: { b: 4 } }, trace: 'c', normal: '-b c' },
  { rule: 'a waived ground costs one slip, what follows is graded in that branch', tiny: { arcs: ['s0 a/no s1', 's1 c s2', 's2 d s3', 's0 b s3'], guards: { no: false } }, trace: 'a c d', normal: 'a! c d' },
  { rule: 'an event of the world is taken where the machine answers it', tiny: { arcs: ['s0 a s1', 's1 w s2', 's2 b s3', 's1 c s3'], world: ['w'] }, trace: 'a +w b', normal: 'a w b' },
  { rule: 'and ignored at no cost where it does not', tiny: { arcs: ['s0 a s1', 's1 w s2', 's2 b s3', 's1 c s3'], world: ['w'] }, trace: '+w a c', normal: '+w a c' },
  { rule: 'an event of the world is never invented', tiny: { arcs: ['s0 a s1', 's1 w s2', 's2 b s3', 's1 c s3'], world: ['w'] }, trace: 'a b', normal: 'a +b -c' },
  { rule: 'acts of one day that commute may stand in any order', tiny: { arcs: ['s0 a s1', 's1 b s2', 's2 c s3'], commutes: [['a', 'b']] }, trace: 'b a= c', normal: 'a b c' },
  { rule: 'but not on different days', tiny: { arcs: ['s0 a s1', 's1 b s2', 's2 c s3'], commutes: [['a', 'b']] }, trace: 'b a c', normal: '+b a -b c' },
];

for (const { rule, tiny, trace, normal, reversed } of TABLE) {
  test(`tie-break: ${rule}`, () => {
    expect(moves(tiny, trace)).toBe(normal);
    if (reversed !== undefined) expect(moves(tiny, trace, 'reversed')).toBe(reversed);
  });
}

test('no tie outweighs a severity and no severity a slip, at the largest logs that are graded', () => {
  const prices = moveCosts('normal');
  const extras = Array.from({ length: 2000 }, (_, position) => prices.extra(1, position)).reduce((sum, cost) => sum + cost, 0);
  const severe = Array.from({ length: 4000 }, () => prices.omitted(4) + prices.omittedAt(0)).reduce((sum, cost) => sum + cost, 0);
  expect(slipsOf(extras)).toBe(2000);
  expect(slipsOf(severe)).toBe(4000);
  expect(Number.isSafeInteger(extras + severe)).toBe(true);
  expect(prices.omitted(1) + prices.omittedAt(0)).toBeLessThan(prices.omitted(2));
  expect(prices.omitted(2) + prices.omittedAt(0)).toBeLessThan(prices.extra(2, 1999));
  expect(prices.extra(2, 0)).toBeLessThan(prices.waived(1, 2));
});
