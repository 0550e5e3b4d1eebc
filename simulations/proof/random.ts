/** A seeded source of chance: the same seed gives the same numbers on every machine. */
export interface Random {
  /** A whole number from 0 to `below` − 1. */
  below(below: number): number;
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  /** One of the items, or null of none. */
  pick<T>(items: readonly T[]): T | null;
  /** True once in `times`. */
  oneIn(times: number): boolean;
  /** The items in a chance order. */
  shuffled<T>(items: readonly T[]): T[];
}

const GOLDEN = 0x9e3779b9;
const RANGE = 0x100000000;

/** Mixes parts of a seed into one whole number of 32 bits. */
export function seedFrom(...parts: readonly number[]): number {
  let mixed = GOLDEN;
  for (const part of parts) {
    mixed = Math.imul(mixed ^ (part >>> 0), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    mixed ^= mixed >>> 16;
  }
  return mixed >>> 0;
}

/** A generator in the manner of mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number): number => Math.floor((next() / RANGE) * limit);
  return {
    below,
    between: (from, to) => from + below(to - from + 1),
    pick: (items) => items[below(items.length)] ?? null,
    oneIn: (times) => below(times) === 0,
    shuffled(items) {
      const left = [...items];
      return items.flatMap(() => left.splice(below(left.length), 1));
    },
  };
}
