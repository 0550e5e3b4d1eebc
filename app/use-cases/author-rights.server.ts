import { listAllAuthorRights, listTeachers, listUnits } from '#db/repositories/author-rights.ts';
import { setAuthorRights } from '#db/transactions/drafts.ts';
import { canGrantAuthorRights } from '../domain/access.ts';
import { AUTHOR_ROLES } from '../domain/authoring/draft.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, FieldFault, Refusal } from './contracts.ts';
import type { RightsTable } from './draft-contracts.ts';
import type { Ports } from './ports.ts';
import { auditEntry, withStorage } from './storage.ts';

/** Who may write, review and publish where. */
export function listRights(ports: Ports, caller: Caller): Result<RightsTable, Refusal> {
  return withStorage<RightsTable, Refusal>(ports, () => {
    if (!canGrantAuthorRights(caller)) return failed({ reason: 'not-allowed' });
    const units = listUnits(ports.db);
    const nameOf = (unit: string): string => units.find(({ id }) => id === unit)?.name ?? unit;
    const rights = listAllAuthorRights(ports.db);
    const teachers = listTeachers(ports.db).map(({ id, name, unit }) => {
      const own = rights.filter(({ person }) => person === id);
      const roles = [...new Set(own.map((right) => right.unit))].map((each) => ({ unit: each, unitName: nameOf(each), roles: own.filter((right) => right.unit === each).map(({ role }) => role) }));
      return { id, name, unit: unit === null ? null : nameOf(unit), roles };
    });
    return done({ teachers, units });
  });
}

/** Gives somebody exactly the ticked rights in a unit; none ticked takes all away. */
export function grantRights(ports: Ports, caller: Caller, input: { person: string; unit: string; roles: readonly string[] }): Result<null, Refusal> {
  return withStorage<null, Refusal>(ports, () => {
    if (!canGrantAuthorRights(caller)) return failed({ reason: 'not-allowed' });
    const person = listTeachers(ports.db).find(({ id }) => id === input.person);
    const unit = listUnits(ports.db).find(({ id }) => id === input.unit);
    if (person === undefined || unit === undefined) {
      const missing: FieldFault = { fault: 'choice' };
      return failed({ reason: 'invalid', fields: { ...(person === undefined ? { person: missing } : {}), ...(unit === undefined ? { unit: missing } : {}) } });
    }
    const at = ports.clock.now();
    const roles = AUTHOR_ROLES.filter((role) => input.roles.includes(role));
    setAuthorRights(ports.db, { person: person.id, unit: unit.id, roles, grantedBy: caller.person, at }, auditEntry(ports, at, { actor: caller.person, act: 'author-rights.set', subject: person.id, details: { unit: unit.id, roles } }));
    return done(null);
  });
}
