import type { PersonRole } from './roles.ts';

/** A seat that the given name already has in the class. */
export interface Seat {
  person: string;
  role: PersonRole;
  deviceHash: string | null;
  seatCode: string;
}

export interface SeatClaim {
  deviceHash: string | null;
  seatCode: string | null;
  asNewPerson: boolean;
}

export type SeatAnswer = { take: string } | { newSeat: true } | { refuse: 'name-taken' | 'seat-code-wrong' };

/**
 * Which seat somebody who gave a class code and a name gets: the one of the same name on the same device, the one whose seat
 * code they know, a new one; or the question who they are. Only seats of trainees can be had without a password.
 */
export function decideSeat(seats: readonly Seat[], claim: SeatClaim): SeatAnswer {
  const open = seats.filter((seat) => seat.role === 'trainee');
  const onDevice = claim.deviceHash === null ? undefined : open.find((seat) => seat.deviceHash === claim.deviceHash);
  if (claim.seatCode !== null) {
    const known = open.find((seat) => seat.seatCode === claim.seatCode);
    return known ? { take: known.person } : { refuse: 'seat-code-wrong' };
  }
  if (claim.asNewPerson) return { newSeat: true };
  if (onDevice) return { take: onDevice.person };
  return seats.length === 0 ? { newSeat: true } : { refuse: 'name-taken' };
}
