import { selectPerson } from '#db/repositories/people.ts';
import { selectOptionalCrewAttempt, selectOptionalCrewSeat } from '#db/repositories/crews.ts';
import { selectOptionalHallAttempt } from '#db/repositories/workshops.ts';
import type { HallSeatRecord } from '#db/hall-records.ts';
import { insertCrewAttempt } from '#db/transactions/crews.ts';
import { insertHallAttempt, seatPerson } from '#db/transactions/workshops.ts';
import { nameKey } from '../domain/person-name.ts';
import { itemOf, statusOf } from '../domain/workshop/run.ts';
import { seatName } from '../messages/workshop.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, OpenedSession } from './contracts.ts';
import type { Ports } from './ports.ts';
import { draftSession, openedSession, SHARED_SESSION_SECONDS } from './session-opening.ts';
import { startAttempt } from './start-attempt.server.ts';
import { auditEntry, withStorage } from './storage.ts';
import { findSeat, runOf } from './workshop-access.ts';
import type { SitAtDeskInput, SitAtDeskRefusal } from './workshop-contracts.ts';

/** The desk of a seat; `session` is there when this browser has to become the seat's person first. */
export interface OwnDesk {
  attempt: string;
  session: OpenedSession | null;
}

type Seated = { caller: Caller; session: OpenedSession | null };

/**
 * Who works a case from a seat. Somebody signed in works under their own name; everybody else gets a person for the seat, called
 * by its number where no name was given, for as long as the workshop's day.
 */
function personAt(ports: Ports, caller: Caller | null, seat: HallSeatRecord, input: SitAtDeskInput): Result<Seated, { reason: 'not-allowed' }> {
  if (caller !== null && (seat.person === null || seat.person === caller.person)) {
    const at = ports.clock.now();
    if (seat.person === null) seatPerson(ports.db, { seat: seat.id, person: caller.person, session: null }, auditEntry(ports, at, { actor: caller.person, act: 'workshop.seat-taken', subject: seat.id }));
    return done({ caller, session: null });
  }
  // A facilitator who tries a phone's page must not be signed out by it.
  if (caller !== null && caller.role !== 'trainee') return failed({ reason: 'not-allowed' });
  const at = ports.clock.now();
  const name = seat.name ?? seatName(seat.kind, seat.number);
  const draft = draftSession(ports, at, { seconds: SHARED_SESSION_SECONDS, device: input.device, replaces: input.replaces });
  const unit = seat.commune === null ? null : { id: ports.tokens.id(at), name: seat.commune, nameKey: nameKey(seat.commune) };
  const person = seat.person ?? { id: ports.tokens.id(at), displayName: name, nameKey: nameKey(name), phone: null, role: 'trainee' as const, passwordHash: null, unit, at };
  const id = typeof person === 'string' ? person : person.id;
  seatPerson(ports.db, { seat: seat.id, person, session: draft.row }, auditEntry(ports, at, { actor: null, act: 'workshop.seat-taken', subject: seat.id, details: { person: id, session: draft.row.id } }));
  const session = openedSession(draft, selectPerson(ports.db, id));
  return done({ caller: session.caller, session });
}

/** Opens the case that the hall is at, at this seat's own desk or that of its group: begun once, found again however often it is asked for. */
export function sitAtDesk(ports: Ports, caller: Caller | null, input: SitAtDeskInput): Result<OwnDesk, SitAtDeskRefusal> {
  return withStorage<OwnDesk, SitAtDeskRefusal>(ports, () => {
    const found = findSeat(ports, input.code, input.deviceToken);
    if (!found.ok) return found;
    const { workshop, seat } = found.value;
    const run = runOf(ports, workshop);
    const item = itemOf(run);
    if (item?.kind !== 'case-stage' || statusOf(run) === 'ended') return failed({ reason: 'no-desk' });
    const at = { workshop: workshop.id, scenario: item.scenario };
    const crew = item.groups === true ? selectOptionalCrewSeat(ports.db, at, seat.id) : null;
    if (item.groups === true && crew === null) return failed({ reason: 'no-role' });
    const seated = personAt(ports, caller, seat, input);
    if (!seated.ok) return seated;
    const { session } = seated.value;
    const known = crew === null ? selectOptionalHallAttempt(ports.db, workshop.id, item.scenario, seat.id) : selectOptionalCrewAttempt(ports.db, at, crew.crew);
    if (known !== null) return done({ attempt: known, session });
    const started = startAttempt(ports, seated.value.caller, { scenario: item.scenario, mode: 'practice' });
    if (!started.ok) return started;
    const { attempt } = started.value;
    if (crew === null) insertHallAttempt(ports.db, { ...at, seat: seat.id, attempt });
    else insertCrewAttempt(ports.db, { ...at, seat: seat.id, crew: crew.crew, attempt });
    return done({ attempt, session });
  });
}
