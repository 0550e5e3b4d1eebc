import { dayOf, isoOf } from '../law/day.ts';

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** Plain data with every ISO date moved by some days; everything else stays. */
export function movedInTime<Value>(value: Value, days: number): Value {
  const moved = (inner: unknown): unknown => {
    if (typeof inner === 'string') return ISO.test(inner) ? isoOf(dayOf(inner) + days) : inner;
    if (Array.isArray(inner)) return inner.map(moved);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([name, each]) => [name, moved(each)]));
  };
  return moved(value) as Value;
}
