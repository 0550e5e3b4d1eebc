import type { HallSeatRecord, WorkshopRecord } from '#db/hall-records.ts';
import { listBegunCrews, listCrewSeats, selectOptionalCrewAttempt, selectOptionalCrewSeat } from '#db/repositories/crews.ts';
import { takeCrewSeat } from '#db/transactions/crews.ts';
import { ROLE_TRACKS } from '#simulations/scenario/role-tracks.ts';
import { roleCounts } from '../domain/workshop/crew.ts';
import { itemOf, statusOf } from '../domain/workshop/run.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { FieldFault } from './contracts.ts';
import type { CrewsRefusal, LoadedCrews, TakeCrewRoleInput, TakeCrewRoleRefusal } from './crew-contracts.ts';
import type { Ports } from './ports.ts';
import { auditEntry, withStorage } from './storage.ts';
import { findSeat, runOf } from './workshop-access.ts';

const MOST_CREWS = 99;

interface AtGroups {
  workshop: WorkshopRecord;
  seat: HallSeatRecord;
  scenario: string;
}

/** The seat of a device in a hall that works a case in groups now. */
function seatAtGroups(ports: Ports, input: { code: string; deviceToken: string | null }): Result<AtGroups, CrewsRefusal> {
  const found = findSeat(ports, input.code, input.deviceToken);
  if (!found.ok) return found;
  const run = runOf(ports, found.value.workshop);
  const item = itemOf(run);
  if (item?.kind !== 'case-stage' || item.groups !== true || statusOf(run) === 'ended') return failed({ reason: 'no-groups' });
  return done({ ...found.value, scenario: item.scenario });
}

/** The groups of the case that the hall is at, and this seat's place in them. */
export function loadCrews(ports: Ports, input: { code: string; deviceToken: string | null }): Result<LoadedCrews, CrewsRefusal> {
  return withStorage<LoadedCrews, CrewsRefusal>(ports, () => {
    const found = seatAtGroups(ports, input);
    if (!found.ok) return found;
    const { workshop, seat, scenario } = found.value;
    const at = { workshop: workshop.id, scenario };
    const taken = listCrewSeats(ports.db, at);
    const begun = new Set(listBegunCrews(ports.db, at));
    const own = selectOptionalCrewSeat(ports.db, at, seat.id);
    return done({
      code: workshop.code,
      scenario: { id: scenario, title: ports.content.versionOf(scenario)?.scenario.title ?? scenario },
      crews: [...new Set(taken.map(({ crew }) => crew))].map((number) => ({ number, roles: roleCounts(taken.filter(({ crew }) => crew === number)), begun: begun.has(number) })),
      own: own === null ? null : { number: own.crew, role: own.role, begun: begun.has(own.crew) },
    });
  });
}

/** Takes a role in a group, or changes both until the group begins. The same form again is the same role. `attempt`: the file that the group has open. */
export function takeCrewRole(ports: Ports, input: TakeCrewRoleInput): Result<{ attempt: string | null }, TakeCrewRoleRefusal> {
  return withStorage<{ attempt: string | null }, TakeCrewRoleRefusal>(ports, () => {
    const found = seatAtGroups(ports, input);
    if (!found.ok) return found;
    const { workshop, seat, scenario } = found.value;
    const typed = input.number.normalize('NFKC').trim();
    const crew = /^\d{1,2}$/.test(typed) ? Number(typed) : 0;
    const role = ROLE_TRACKS.find((each) => each === input.role);
    const fields: Record<string, FieldFault> = {};
    if (crew < 1) fields['number'] = { fault: 'number', min: 1, max: MOST_CREWS };
    if (role === undefined) fields['role'] = { fault: 'choice' };
    if (role === undefined || crew < 1) return failed({ reason: 'invalid', fields });
    const at = ports.clock.now();
    const here = { workshop: workshop.id, scenario };
    const audit = auditEntry(ports, at, { actor: seat.person, act: 'workshop.role-taken', subject: workshop.id, details: { seat: seat.id, scenario, crew, role } });
    const taken = takeCrewSeat(ports.db, { ...here, seat: seat.id, crew, role, at }, audit);
    return taken === 'begun' ? failed({ reason: 'crew-begun' }) : done({ attempt: selectOptionalCrewAttempt(ports.db, here, crew) });
  });
}
