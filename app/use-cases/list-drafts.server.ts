import type { DraftRecord } from '#db/draft-records.ts';
import { listUnits } from '#db/repositories/author-rights.ts';
import { listDrafts as selectDrafts } from '#db/repositories/drafts.ts';
import { canAuthor, canAuthorFor, canGrantAuthorRights } from '../domain/access.ts';
import { caseTemplates } from '../domain/authoring/templates.vi.ts';
import { localDate } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import { standingOf } from './draft-access.ts';
import type { DraftList, DraftRow, DraftStarts } from './draft-contracts.ts';
import type { Ports } from './ports.ts';
import { withStorage } from './storage.ts';

function rowOf({ id, kind, title, state, authorName, unitName, updatedAt, isOffered }: DraftRecord): DraftRow {
  return { id, kind, title, state, author: authorName, unit: unitName, on: localDate(updatedAt), isOffered };
}

/** The drafts that the caller may see, the one saved last first: an administrator all, a trainer the own and those of the unit. */
export function listDrafts(ports: Ports, caller: Caller): Result<DraftList, Refusal> {
  return withStorage<DraftList, Refusal>(ports, () => {
    if (!canAuthor(caller)) return failed({ reason: 'not-allowed' });
    const { unit, rights } = standingOf(ports, caller);
    const units = [...new Set([...(unit === null ? [] : [unit]), ...rights.map((right) => right.unit)])];
    const drafts = selectDrafts(ports.db, caller.role === 'admin' ? 'all' : { person: caller.person, units });
    return done({ drafts: drafts.map(rowOf), canGrant: canGrantAuthorRights(caller) });
  });
}

/** What a new draft can be begun from. */
export function listDraftStarts(ports: Ports, caller: Caller): Result<DraftStarts, Refusal> {
  return withStorage<DraftStarts, Refusal>(ports, () => {
    if (!canAuthor(caller)) return failed({ reason: 'not-allowed' });
    const standing = standingOf(ports, caller);
    const cases = [...ports.content.scenarios.values()].map(({ scenario: { id, title } }) => ({ id, title }));
    return done({
      templates: caseTemplates,
      cases: cases.sort((a, b) => a.title.localeCompare(b.title, 'vi')),
      units: listUnits(ports.db).filter(({ id }) => canAuthorFor(caller, standing, id)),
    });
  });
}
