import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_HANDS, readHands, readTally } from './paper-tally.ts';

const KEYS = ['a', 'b', 'c'];

test('a line of counts is taken as typed, an empty cell is nobody, and a line without anything is no sheet', () => {
  expect(readTally(KEYS, { a: '12', b: ' 7 ', c: '' }, '', 'equal')).toEqual({ kind: 'counted', counts: { a: 12, b: 7, c: 0 } });
  expect(readTally(KEYS, { a: '３' }, '3', 'equal')).toEqual({ kind: 'counted', counts: { a: 3, b: 0, c: 0 } });
  expect(readTally(KEYS, { a: ' ' }, '', 'equal')).toEqual({ kind: 'blank' });
});

test('counts are held against the hands: a vote must come to them, a question of a test may be left out by some', () => {
  expect(readTally(KEYS, { a: '4', b: '3' }, '8', 'equal')).toEqual({ kind: 'faulty', faults: [{ fault: 'sum', sum: 7, hands: 8 }] });
  expect(readTally(KEYS, { a: '4', b: '3' }, '8', 'at-most')).toMatchObject({ kind: 'counted' });
  expect(readTally(KEYS, { a: '4', b: '5' }, '8', 'at-most')).toEqual({ kind: 'faulty', faults: [{ fault: 'sum', sum: 9, hands: 8 }] });
  expect(readTally(KEYS, {}, '8', 'equal')).toEqual({ kind: 'faulty', faults: [{ fault: 'sum', sum: 0, hands: 8 }] });
});

test('what is no number of hands is told for its cell, before anything is added up', () => {
  expect(readTally(KEYS, { a: 'nhiều', b: '-1', c: '2' }, 'tám', 'equal')).toEqual({
    kind: 'faulty',
    faults: [{ cell: 'a', fault: 'number' }, { cell: 'b', fault: 'number' }, { cell: 'hands', fault: 'number' }],
  });
  expect([readHands('2001'), readHands('1,5'), readHands('00012'), readHands(String(MOST_HANDS))]).toEqual([null, null, null, MOST_HANDS]);
});

test('whatever is counted comes to its hands', () => {
  fc.assert(
    fc.property(fc.tuple(fc.nat({ max: 500 }), fc.nat({ max: 500 }), fc.nat({ max: 500 })), fc.nat({ max: 1600 }), ([a, b, c], hands) => {
      const tally = readTally(KEYS, { a: String(a), b: String(b), c: String(c) }, String(hands), 'equal');
      expect(tally.kind).toBe(a + b + c === hands ? 'counted' : 'faulty');
    }),
  );
});
