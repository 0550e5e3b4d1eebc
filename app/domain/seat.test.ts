import { expect, test } from 'vitest';
import type { Seat, SeatClaim } from './seat.ts';
import { decideSeat } from './seat.ts';

const claim = (over: Partial<SeatClaim> = {}): SeatClaim => ({ deviceHash: null, seatCode: null, asNewPerson: false, ...over });
const seat = (over: Partial<Seat> = {}): Seat => ({ person: 'p1', role: 'trainee', deviceHash: 'may-1', seatCode: '4821', ...over });

test.each([
  ['nobody of that name: a new seat', [], claim(), { newSeat: true }],
  ['the same name on the same device: the old seat', [seat()], claim({ deviceHash: 'may-1' }), { take: 'p1' }],
  ['the same name on another device: who is it?', [seat()], claim({ deviceHash: 'may-2' }), { refuse: 'name-taken' }],
  ['with the code of the seat: the old seat', [seat()], claim({ deviceHash: 'may-2', seatCode: '4821' }), { take: 'p1' }],
  ['with a wrong code: refused', [seat()], claim({ seatCode: '4822' }), { refuse: 'seat-code-wrong' }],
  ['a wrong code on the right device: refused all the same', [seat()], claim({ deviceHash: 'may-1', seatCode: '1111' }), { refuse: 'seat-code-wrong' }],
  ['a code where no seat is: refused', [], claim({ seatCode: '4821' }), { refuse: 'seat-code-wrong' }],
  ['a namesake: a new seat', [seat()], claim({ asNewPerson: true }), { newSeat: true }],
  ['a namesake on a shared device: a new seat', [seat()], claim({ deviceHash: 'may-1', asNewPerson: true }), { newSeat: true }],
  ['two of a name: the one of the device', [seat(), seat({ person: 'p2', deviceHash: 'may-2', seatCode: '1111' })], claim({ deviceHash: 'may-2' }), { take: 'p2' }],
  ['a person who became a trainer since: no seat without a password', [seat({ role: 'trainer' })], claim({ deviceHash: 'may-1' }), { refuse: 'name-taken' }],
  ['nor with the code', [seat({ role: 'admin' })], claim({ seatCode: '4821' }), { refuse: 'seat-code-wrong' }],
] as const)('%s', (_title, seats, given, answer) => {
  expect(decideSeat(seats, given)).toEqual(answer);
});
