import type { Day, LawRegister, Provision, ProvisionVersion } from '#simulations/law/types.ts';

/** The wording in force on a day; undefined where none is. */
export function wordingOn(provision: Provision, on: Day): ProvisionVersion | undefined {
  return provision.versions.find(({ from, to }) => from <= on && (to === null || on < to));
}

/** "lkn-2011/d27" → "lkn-2011" */
export function instrumentOf({ id }: Pick<Provision, 'id'>): string {
  return id.slice(0, id.indexOf('/'));
}

/** The first day on which the register knows any law. */
export function firstDay({ provisions }: LawRegister): Day {
  return Math.min(...[...provisions.values()].map(({ versions }) => versions[0]?.from ?? Number.POSITIVE_INFINITY));
}
