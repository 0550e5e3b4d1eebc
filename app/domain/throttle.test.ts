import { expect, test } from 'vitest';
import type { ThrottleState } from './throttle.ts';
import { nextTry, secondsLeft } from './throttle.ts';

const START = Date.parse('2026-11-22T03:00:00.000Z');
const at = (seconds: number): string => new Date(START + seconds * 1000).toISOString();

/** Tries again as soon as allowed, always wrongly; returns the pause after each try. */
function pauses(tries: number): number[] {
  let state: ThrottleState | null = null;
  let now = 0;
  return Array.from({ length: tries }, () => {
    const decision = nextTry(state, at(now));
    if (!('next' in decision)) throw new Error('blocked too early');
    state = decision.next;
    const pause = decision.next.blockedUntil === null ? 0 : secondsLeft(decision.next.blockedUntil, at(now));
    now += pause;
    return pause;
  });
}

test('four tries are free, then pauses double from one minute to a quarter of an hour', () => {
  expect(pauses(11)).toEqual([0, 0, 0, 0, 60, 120, 240, 480, 900, 900, 900]);
});

test('while blocked every try is refused, and it counts as none', () => {
  const state = { failures: 5, lastFailedAt: at(0), blockedUntil: at(60) };
  expect(nextTry(state, at(59))).toEqual({ blockedUntil: at(60) });
  expect(nextTry(state, at(60))).toMatchObject({ next: { failures: 6 } });
  expect(secondsLeft(at(60), at(59.5))).toBe(1);
});

test('an hour without a try forgets the failures', () => {
  expect(nextTry({ failures: 9, lastFailedAt: at(0), blockedUntil: at(900) }, at(3600))).toMatchObject({ next: { failures: 1, blockedUntil: null } });
});
