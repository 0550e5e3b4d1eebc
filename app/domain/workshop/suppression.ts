import { LEAST_IN_CELL } from './distribution.ts';

/** Between one person and four: they could be recognised. */
export function isSmallCell(count: number): boolean {
  return count > 0 && count < LEAST_IN_CELL;
}

/** One row of a table by its parts: disjoint groups of people, of which every column has a total that anybody may know. */
type Parts = readonly number[];

const sizeOf = (parts: Parts): number => parts.reduce((sum, part) => sum + part, 0);

/**
 * Which rows are held back: those with a part of one to four people, and then the next smallest until nothing can be taken away
 * from a total: never one row alone, and what is held back together is nobody or five people at least, in every column.
 */
export function heldBack(rows: readonly Parts[], also: ReadonlySet<number> = new Set()): ReadonlySet<number> {
  const held = new Set([...also, ...rows.flatMap((parts, index) => (parts.some(isSmallCell) ? [index] : []))]);
  const bySize = rows.map((parts, index) => ({ size: sizeOf(parts), index })).filter(({ size }) => size > 0).sort((a, b) => a.size - b.size || a.index - b.index);
  const columns = rows[0]?.length ?? 0;
  const givesAway = (): boolean => {
    const present = [...held].map((index) => rows[index] ?? []).filter((parts) => sizeOf(parts) > 0);
    return present.length === 1 || Array.from({ length: columns }, (_, column) => sizeOf(present.map((parts) => parts[column] ?? 0))).some(isSmallCell);
  };
  while (givesAway()) {
    const next = bySize.find(({ index }) => !held.has(index));
    if (next === undefined) break;
    held.add(next.index);
  }
  return held;
}

/** Counts whose sum is known, with those that nobody may see as null. */
export function shownCounts(counts: readonly number[]): (number | null)[] {
  const held = heldBack(counts.map((count) => [count]));
  return counts.map((count, index) => (held.has(index) ? null : count));
}

/** Some of a group, or null where they, or those that are left over, are one to four people. */
export function shownPart(part: number, of: number): number | null {
  return isSmallCell(of) || isSmallCell(part) || isSmallCell(of - part) ? null : part;
}

export interface GroupCount {
  people: number;
  /** Of these, how many it is about. */
  part: number;
}

export interface ShownGroup {
  people: number | null;
  part: number | null;
}

/** Groups that make a whole, each with some of its people, as a report may show them beside the whole. */
export function shownGroups(groups: readonly GroupCount[]): ShownGroup[] {
  const people = heldBack(groups.map((group) => [group.people]));
  const parts = heldBack(groups.map((group) => [group.part, group.people - group.part]), people);
  return groups.map((group, index) => ({ people: people.has(index) ? null : group.people, part: parts.has(index) ? null : group.part }));
}
