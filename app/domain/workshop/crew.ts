import { isInHandsOf, ROLE_TRACKS } from '#simulations/scenario/role-tracks.ts';
import type { RoleTrack } from '#simulations/scenario/role-tracks.ts';

/** Somebody of a group that works one case together. */
export interface CrewMember {
  person: string | null;
  role: RoleTrack;
}

/** Handing the case in, which ends it for the whole group. It is no act of the desk. */
export const HANDING_IN = 'case.submitted';
const HANDED_IN_BY: RoleTrack = 'chair';

function isHisWork(role: RoleTrack, type: string): boolean {
  return type === HANDING_IN ? role === HANDED_IN_BY : isInHandsOf(role, type);
}

/** The roles of a group that do an act, in the order of the list; none where nobody in the group has such a role. */
export function doersOf(members: readonly Pick<CrewMember, 'role'>[], type: string): RoleTrack[] {
  return ROLE_TRACKS.filter((role) => members.some((member) => member.role === role) && isHisWork(role, type));
}

/**
 * The roles that somebody has to wait for with an act; null when the act is their own to do. Work whose role nobody in the
 * group has taken falls to everybody: a group of four still gets through a case of seven offices.
 */
export function waitsFor(members: readonly CrewMember[], person: string, type: string): RoleTrack[] | null {
  const doers = doersOf(members, type);
  const isMine = doers.length === 0 || members.some((member) => member.person === person && doers.includes(member.role));
  return isMine ? null : doers;
}

/** Devices behind each role of a group, in the order of the list, without the roles that nobody has. */
export function roleCounts(members: readonly Pick<CrewMember, 'role'>[]): { role: RoleTrack; seats: number }[] {
  return ROLE_TRACKS.flatMap((role) => {
    const seats = members.filter((member) => member.role === role).length;
    return seats === 0 ? [] : [{ role, seats }];
  });
}
