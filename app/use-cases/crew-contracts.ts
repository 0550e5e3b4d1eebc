import type { RoleTrack } from '#simulations/scenario/role-tracks.ts';
import type { RoomRefusal } from './workshop-contracts.ts';

/** Groups of a workshop that work one case together. */

export interface CrewRow {
  number: number;
  roles: { role: RoleTrack; seats: number }[];
  /** It has opened its file. */
  begun: boolean;
}

export interface LoadedCrews {
  code: string;
  scenario: { id: string; title: string };
  crews: CrewRow[];
  /** The group and role of this seat; `begun`: neither can be changed any more. */
  own: { number: number; role: RoleTrack; begun: boolean } | null;
}
/** `no-groups`: the hall is at nothing that groups work. */
export type CrewsRefusal = RoomRefusal | { reason: 'no-groups' };

export interface TakeCrewRoleInput {
  code: string;
  deviceToken: string | null;
  /** As typed. */
  number: string;
  role: string;
}
export type TakeCrewRoleRefusal = CrewsRefusal | { reason: 'crew-begun' };

/** What a group's desks are told: how far the file is and who is in. */
export interface CrewNews {
  seq: number;
  status: 'open' | 'submitted';
  roles: { role: RoleTrack; seats: number }[];
}

/** A group as the desk of one of its members shows it. */
export interface DeskCrew {
  /** The code of the workshop, for the way back. */
  code: string;
  number: number;
  /** The roles of whoever looks. */
  own: RoleTrack[];
  news: CrewNews;
  /** Who lets time pass and who hands in, where it is not theirs. */
  timeWaits: RoleTrack[] | null;
  handingInWaits: RoleTrack[] | null;
}
