import { listAuditOfActs } from '#db/repositories/author-audit.ts';
import { canGrantAuthorRights } from '../domain/access.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import type { Ports } from './ports.ts';
import { withStorage } from './storage.ts';

const SHOWN = 300;

/** One act of somebody who writes, as it stands in the audit. */
export interface AuthorAuditRow {
  id: string;
  at: string;
  who: string | null;
  act: string;
  about: string | null;
}

/** The newest acts of those who write, for administrators. `acts`: those that the page has words for. */
export function loadAuthorAudit(ports: Ports, caller: Caller, input: { acts: readonly string[] }): Result<AuthorAuditRow[], Refusal> {
  return withStorage<AuthorAuditRow[], Refusal>(ports, () => {
    if (!canGrantAuthorRights(caller)) return failed({ reason: 'not-allowed' });
    return done(listAuditOfActs(ports.db, input.acts, SHOWN).map(({ actorName, ...row }) => ({ ...row, who: actorName })));
  });
}
