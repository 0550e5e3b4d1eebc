import type { RoleTrack } from '#simulations/scenario/role-tracks.ts';
import { nameKey } from '../person-name.ts';
import { keysOf, plainKey } from '../search/folding.ts';

/** Somebody who was announced. */
export interface AnnouncedPerson {
  id: string;
  name: string;
  commune: string | null;
  role: RoleTrack | null;
  /** What the facilitator saw; null: the seats say it. */
  mark: 'present' | 'absent' | null;
  /** The seat that the facilitator gave to this name. */
  seat: string | null;
}

/** A seat of the hall. */
export interface TakenSeat {
  id: string;
  number: number;
  kind: 'person' | 'table';
  size: number;
  name: string | null;
  commune: string | null;
  role: RoleTrack | null;
}

export interface Attended<Person, Seat> {
  /** Everybody on the roster with the seat that is theirs. */
  announced: readonly { person: Person; seat: Seat | null; here: boolean }[];
  /** Seats of people with a name that is on no roster, or that could be two people's. */
  unannounced: readonly Seat[];
  /** Seats without a name, and phones that speak for a table. */
  nameless: readonly Seat[];
}

const plain = (name: string): string => keysOf(name, plainKey);

/** Whose seat it is, of those who have none yet; null where nobody is called so, or more than one. */
function ownerOf<Person extends AnnouncedPerson>(seat: TakenSeat, free: readonly Person[]): Person | null {
  const typed = seat.name ?? '';
  const exact = free.filter(({ name }) => nameKey(name) === nameKey(typed));
  // Telephones are often typed on without marks; a name that was typed with marks means just that name.
  const namesakes = exact.length > 0 || plain(typed) !== nameKey(typed) ? exact : free.filter(({ name }) => plain(name) === plain(typed));
  const near = seat.commune === null ? [] : namesakes.filter(({ commune }) => plain(commune ?? '') === plain(seat.commune ?? ''));
  const [only, another] = near.length > 0 ? near : namesakes;
  return only !== undefined && another === undefined ? only : null;
}

/**
 * Who of a roster is in the hall. A seat belongs to a name when the facilitator says so, or when it was taken under that name;
 * where two people share it, the commune tells them apart or nobody gets the seat. What the facilitator saw comes before all.
 */
export function attendanceOf<Person extends AnnouncedPerson, Seat extends TakenSeat>(people: readonly Person[], seats: readonly Seat[]): Attended<Person, Seat> {
  const seatOf = new Map<string, Seat>();
  const taken = new Set<string>();
  const give = (person: Person, seat: Seat): void => {
    seatOf.set(person.id, seat);
    taken.add(seat.id);
  };
  for (const person of people) {
    const seat = person.seat === null ? undefined : seats.find(({ id }) => id === person.seat);
    if (seat !== undefined) give(person, seat);
  }
  for (const seat of seats) {
    if (taken.has(seat.id) || seat.kind === 'table' || seat.name === null) continue;
    const owner = ownerOf(seat, people.filter(({ id, mark }) => !seatOf.has(id) && mark !== 'absent'));
    if (owner !== null) give(owner, seat);
  }
  const left = seats.filter(({ id }) => !taken.has(id));
  const isNamed = ({ kind, name }: Seat): boolean => kind === 'person' && name !== null;
  return {
    announced: people.map((person) => {
      const seat = seatOf.get(person.id) ?? null;
      return { person, seat, here: person.mark === null ? seat !== null : person.mark === 'present' };
    }),
    unannounced: left.filter(isNamed),
    nameless: left.filter((seat) => !isNamed(seat)),
  };
}
