import { ROLE_TRACKS } from '#simulations/scenario/role-tracks.ts';
import type { RoleTrack } from '#simulations/scenario/role-tracks.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { DIFFICULTIES } from './difficulty.vi.ts';

/** Lengths that the library offers: cases that take no longer. */
export const DURATIONS = [20, 30, 45, 60] as const;

/** What somebody looks for in the library; null where anything will do. */
export interface CaseFilter {
  role: RoleTrack | null;
  procedure: string | null;
  difficulty: Scenario['difficulty'] | null;
  /** Minutes at the most. */
  minutes: number | null;
}

/** Names of the filter in the address. */
export const FILTER_NAMES = { role: 'vai', procedure: 'quy-trinh', difficulty: 'kho', minutes: 'phut' } as const;

/** What a case is filtered by. */
export interface Filtered {
  role: RoleTrack;
  procedure: string;
  difficulty: Scenario['difficulty'];
  minutes: number;
}

/** The filter of an address; a value that there is not is left out, as if nothing had been chosen. */
export function readCaseFilter(params: URLSearchParams, procedures: readonly string[]): CaseFilter {
  const chosen = <Value extends string>(name: string, known: readonly Value[]): Value | null => known.find((value) => value === params.get(name)?.normalize('NFC')) ?? null;
  const minutes = DURATIONS.find((value) => String(value) === params.get(FILTER_NAMES.minutes));
  return {
    role: chosen(FILTER_NAMES.role, ROLE_TRACKS),
    procedure: chosen(FILTER_NAMES.procedure, procedures),
    difficulty: chosen(FILTER_NAMES.difficulty, DIFFICULTIES),
    minutes: minutes ?? null,
  };
}

export function matchesFilter(item: Filtered, { role, procedure, difficulty, minutes }: CaseFilter): boolean {
  return (
    (role === null || item.role === role) &&
    (procedure === null || item.procedure === procedure) &&
    (difficulty === null || item.difficulty === difficulty) &&
    (minutes === null || item.minutes <= minutes)
  );
}
