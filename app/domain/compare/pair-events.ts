import type { ToldEvent } from '#simulations/desk/tell.ts';
import type { Day } from '#simulations/law/types.ts';

/**
 * How two futures stand to each other in a row: the same on the same day; only on one side; the same on another day; the same
 * act filled in otherwise.
 */
export type PairMark = 'same' | 'left' | 'right' | 'moved' | 'changed';

export interface EventPair {
  mark: PairMark;
  left: ToldEvent | null;
  right: ToldEvent | null;
}

/** A longest common selection of two lists of keys, as pairs of places in order. */
function commonPlaces(left: readonly string[], right: readonly string[]): [number, number][] {
  const width = right.length + 1;
  const lengths = new Uint16Array((left.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      lengths[i * width + j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const places: [number, number][] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    if (left[i] === right[j]) places.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return places;
}

/** How many events both logs begin with alike, day for day. */
export function sharedLength(left: readonly ToldEvent[], right: readonly ToldEvent[]): number {
  const end = Math.min(left.length, right.length);
  for (let at = 0; at < end; at++) if (left[at]?.key !== right[at]?.key || left[at]?.day !== right[at]?.day) return at;
  return end;
}

/** Takes out of two lists what belongs together, one to one, in order. */
function takePairs(left: ToldEvent[], right: ToldEvent[], keyOf: (event: ToldEvent) => string | null): [ToldEvent, ToldEvent][] {
  const pairs: [ToldEvent, ToldEvent][] = [];
  for (const mine of [...left]) {
    const key = keyOf(mine);
    const place = key === null ? -1 : right.findIndex((other) => keyOf(other) === key);
    const other = right[place];
    if (other === undefined) continue;
    pairs.push([mine, other]);
    left.splice(left.indexOf(mine), 1);
    right.splice(place, 1);
  }
  return pairs;
}

/** The day under which a pair stands: the earlier of its two. */
function dayOfPair({ left, right }: EventPair): Day {
  return Math.min(left?.day ?? Infinity, right?.day ?? Infinity);
}

/** Whether two of the same label, one left over on each side, are one act done in two ways. Questions to two people are not. */
function isOneAct({ kind, label }: ToldEvent): boolean {
  return kind === 'done' && !['paper.read', 'person.asked', 'source.consulted', 'session.held'].includes(label);
}

/**
 * Pairs the events of two logs. First what is the same in the same order, then what is the same elsewhere, then acts of one
 * kind filled in otherwise; what is left stands alone. In order of days. Pure.
 */
export function pairEvents(left: readonly ToldEvent[], right: readonly ToldEvent[]): EventPair[] {
  // The keys hold the day first, so that what has not moved is never taken for something that has.
  const still = commonPlaces(left.map(({ day, key }) => `${day} ${key}`), right.map(({ day, key }) => `${day} ${key}`));
  const [mine, theirs] = [new Set(still.map(([i]) => i)), new Set(still.map(([, j]) => j))];
  const restLeft = left.filter((_, at) => !mine.has(at));
  const restRight = right.filter((_, at) => !theirs.has(at));
  const moved = takePairs(restLeft, restRight, ({ key }) => key);
  const changed = takePairs(restLeft, restRight, (event) => (isOneAct(event) ? event.label : null));
  const order = new Map(right.map((event, at) => [event, at]));
  const place = ({ left: one, right: other }: EventPair): number => one?.seq ?? (other === null ? 0 : (order.get(other) ?? 0) + (left[0]?.seq ?? 0));
  const pairs: EventPair[] = [
    ...still.map(([i, j]): EventPair => ({ mark: 'same', left: left[i] ?? null, right: right[j] ?? null })),
    ...moved.map(([one, other]): EventPair => ({ mark: one.day === other.day ? 'same' : 'moved', left: one, right: other })),
    ...changed.map(([one, other]): EventPair => ({ mark: 'changed', left: one, right: other })),
    ...restLeft.map((one): EventPair => ({ mark: 'left', left: one, right: null })),
    ...restRight.map((other): EventPair => ({ mark: 'right', left: null, right: other })),
  ];
  return pairs.sort((a, b) => dayOfPair(a) - dayOfPair(b) || place(a) - place(b));
}
