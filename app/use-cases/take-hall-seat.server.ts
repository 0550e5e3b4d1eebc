import { selectLastRosterLine } from '#db/repositories/rosters.ts';
import { countTry } from '#db/transactions/signing-in.ts';
import { moveHallSeat, takeHallSeat } from '#db/transactions/workshops.ts';
import { ROLE_TRACKS } from '#simulations/scenario/role-tracks.ts';
import type { RoleTrack } from '#simulations/scenario/role-tracks.ts';
import { cleanText, parsePersonName } from '../domain/person-name.ts';
import { FORGET_AFTER_SECONDS, nextTry, secondsLeft } from '../domain/throttle.ts';
import { plusSeconds } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { hashToken } from '../platform/token.ts';
import type { FieldFault } from './contracts.ts';
import type { Ports } from './ports.ts';
import { auditEntry, withStorage } from './storage.ts';
import { findByCode, readCode } from './workshop-access.ts';
import type { EntranceView, CodeRefusal, JoinWorkshopInput, JoinWorkshopRefusal, MoveSeatInput, MoveSeatRefusal } from './workshop-contracts.ts';

/** A hall holds 350; more than this is not a hall but a program that joins over and over. */
const MOST_SEATS = 2500;
const MOST_AT_TABLE = 60;
const COMMUNE_MAX = 80;
const MOVE_DIGITS = 4;

interface Checked {
  size: number;
  name: string | null;
  commune: string | null;
  role: RoleTrack | null;
}

function checkInput(input: JoinWorkshopInput): Result<Checked, { reason: 'invalid'; fields: Record<string, FieldFault> }> {
  const fields: Record<string, FieldFault> = {};
  const typedSize = input.size.normalize('NFKC').trim();
  const size = input.table ? Number(typedSize) : 1;
  if (!Number.isInteger(size) || (input.table && (!/^\d{1,2}$/.test(typedSize) || size < 1 || size > MOST_AT_TABLE))) fields['size'] = { fault: 'number', min: 1, max: MOST_AT_TABLE };
  const typedName = cleanText(input.name);
  const name = typedName === '' ? null : parsePersonName(typedName);
  if (name !== null && !name.ok) fields['name'] = { fault: 'name', name: name.fault };
  const commune = cleanText(input.commune);
  if ([...commune].length > COMMUNE_MAX) fields['commune'] = { fault: 'too-long', max: COMMUNE_MAX };
  const role = ROLE_TRACKS.find((track) => track === input.role) ?? null;
  if (role === null && input.role !== '') fields['role'] = { fault: 'choice' };
  if (Object.keys(fields).length > 0) return failed({ reason: 'invalid', fields });
  return done({ size, name: name?.ok === true ? name.name : null, commune: commune === '' ? null : commune, role });
}

/** What stands at the door of a workshop. */
export function loadEntrance(ports: Ports, code: string): Result<EntranceView, CodeRefusal> {
  const found = findByCode(ports, code);
  if (!found.ok) return found;
  const { id, title, place, communes } = found.value;
  return done({ code: readCode(code), title, place, communes, roster: selectLastRosterLine(ports.db, id) > 0 });
}

/** A seat for a device, in one tap: everything that can be typed is optional. The same device always gets the same seat. */
export function joinWorkshop(ports: Ports, input: JoinWorkshopInput): Result<{ number: number; back: boolean; workshop: string }, JoinWorkshopRefusal> {
  return withStorage<{ number: number; back: boolean; workshop: string }, JoinWorkshopRefusal>(ports, () => {
    const found = findByCode(ports, input.code);
    if (!found.ok) return found;
    // Without a token to know the device by, the next page would be lost again: better to say so now.
    if (input.deviceToken === null) return failed({ reason: 'no-cookie' });
    const checked = checkInput(input);
    if (!checked.ok) return checked;
    const at = ports.clock.now();
    const taken = takeHallSeat(
      ports.db,
      { id: ports.tokens.id(at), workshop: found.value.id, deviceHash: hashToken(input.deviceToken), moveCode: ports.tokens.digits(MOVE_DIGITS), kind: input.table ? 'table' : 'person', at, ...checked.value },
      MOST_SEATS,
    );
    return taken === 'full' ? failed({ reason: 'hall-full' }) : done({ number: taken.seat.number, back: taken.back, workshop: found.value.id });
  });
}

/** Brings a seat over from another device by its number and its four digits. Guesses are throttled for that seat alone. */
export function moveSeat(ports: Ports, input: MoveSeatInput): Result<{ number: number; workshop: string }, MoveSeatRefusal> {
  return withStorage<{ number: number; workshop: string }, MoveSeatRefusal>(ports, () => {
    const found = findByCode(ports, input.code);
    if (!found.ok) return found;
    if (input.deviceToken === null) return failed({ reason: 'no-cookie' });
    const number = Number(input.number.normalize('NFKC').trim());
    if (!Number.isInteger(number) || number < 1 || number > 1_000_000) return failed({ reason: 'invalid', fields: { number: { fault: 'number', min: 1, max: MOST_SEATS } } });
    const at = ports.clock.now();
    const workshop = found.value.id;
    const account = `hall-seat:${workshop}:${number}`;
    const blockedUntil = countTry(ports.db, account, (state) => nextTry(state, at), plusSeconds(at, -FORGET_AFTER_SECONDS));
    if (blockedUntil !== null) return failed({ reason: 'throttled', seconds: secondsLeft(blockedUntil, at) });
    const moved = moveHallSeat(
      ports.db,
      { workshop, number, moveCode: readCode(input.moveCode), deviceHash: hashToken(input.deviceToken), newMoveCode: ports.tokens.digits(MOVE_DIGITS), at, account },
      (seat) => auditEntry(ports, at, { actor: null, act: 'workshop.seat-moved', subject: workshop, details: { seat: seat.id, number } }),
    );
    return 'refuse' in moved ? failed({ reason: moved.refuse }) : done({ number, workshop });
  });
}
