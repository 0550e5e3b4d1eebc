import type { AttemptRecord, CrewRecord } from '#db/records.ts';
import type { DeskView } from '#simulations/desk/view-types.ts';
import { HANDING_IN, roleCounts, waitsFor } from '../domain/workshop/crew.ts';
import { crewDesk } from '../messages/hall-crew.ts';
import type { CrewNews, DeskCrew } from './crew-contracts.ts';

/** What every desk of a group may know of it now. */
export function crewNews(attempt: Pick<AttemptRecord, 'status'>, crew: CrewRecord, seq: number): CrewNews {
  return { seq, status: attempt.status, roles: roleCounts(crew.members) };
}

/** The group as one of its members sees it; null for somebody who only looks on. */
export function deskCrewOf(attempt: AttemptRecord, person: string, seq: number): DeskCrew | null {
  const { crew } = attempt;
  if (crew === null || !crew.members.some((member) => member.person === person)) return null;
  return {
    code: crew.code,
    number: crew.number,
    own: roleCounts(crew.members.filter((member) => member.person === person)).map(({ role }) => role),
    news: crewNews(attempt, crew, seq),
    timeWaits: waitsFor(crew.members, person, 'day.waited'),
    handingInWaits: waitsFor(crew.members, person, HANDING_IN),
  };
}

/** The desk as a member of a group has it: what is in other hands says whose, and cannot be pressed here. */
export function deskOfMember(desk: DeskView, crew: CrewRecord | null, person: string): DeskView {
  if (crew === null) return desk;
  return {
    ...desk,
    groups: desk.groups.map((group) => ({
      ...group,
      acts: group.acts.map((act) => {
        const roles = waitsFor(crew.members, person, act.type);
        return roles === null ? { ...act, own: true } : { ...act, own: false, impossible: crewDesk.waits(roles) };
      }),
    })),
  };
}
