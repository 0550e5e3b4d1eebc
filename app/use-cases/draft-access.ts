import type { DraftRecord } from '#db/draft-records.ts';
import { listAuthorRights, selectOptionalUnitOf } from '#db/repositories/author-rights.ts';
import { listDraftVersions, selectOptionalDraft } from '#db/repositories/drafts.ts';
import { listPeopleNamed, selectOptionalOrigin } from '#db/repositories/sharing.ts';
import { canPublishDraft, canReviewDraft, canSeeDraft, canWriteDraft } from '../domain/access.ts';
import type { AuthorStanding } from '../domain/access.ts';
import { readAuthors } from '../domain/authoring/sharing/origin.ts';
import type { DraftOrigin } from '../domain/authoring/sharing/origin.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller } from './contracts.ts';
import type { DraftHead } from './draft-contracts.ts';
import type { Ports } from './ports.ts';

/** Where the caller stands among those who write. */
export function standingOf(ports: Ports, caller: Caller): AuthorStanding {
  return { unit: selectOptionalUnitOf(ports.db, caller.person), rights: listAuthorRights(ports.db, caller.person) };
}

/** Where a draft was first written; null for one that was begun here. */
function originOf(ports: Ports, draft: string): DraftOrigin | null {
  const origin = selectOptionalOrigin(ports.db, draft);
  return origin && { authors: readAuthors(origin.authors), unit: origin.unit, isSigned: origin.signer !== null };
}

/** Everybody whose hand is in a draft; of one that was written elsewhere also whoever has the name of an author here. */
export function writersOf(ports: Ports, draft: string): string[] {
  const elsewhere = listPeopleNamed(ports.db, originOf(ports, draft)?.authors ?? []);
  return [...new Set([...listDraftVersions(ports.db, draft).map(({ by }) => by), ...elsewhere])];
}

/** A draft, proved to exist for the caller, with what the caller may do in it. */
export interface FoundDraft {
  record: DraftRecord;
  head: DraftHead;
  writers: string[];
}

/** The draft of an id that came from outside. To those who may not see it, it does not exist. */
export function findDraft(ports: Ports, caller: Caller, id: string): Result<FoundDraft, { reason: 'not-found' }> {
  const record = selectOptionalDraft(ports.db, id);
  const standing = standingOf(ports, caller);
  if (record === null || !canSeeDraft(caller, standing, record)) return failed({ reason: 'not-found' });
  const writers = writersOf(ports, id);
  const { kind, item, title, state, authorName, unitName, revision, isOffered } = record;
  return done({
    record,
    writers,
    head: {
      id,
      kind,
      item,
      title,
      state,
      author: authorName,
      unit: unitName,
      revision,
      isOffered,
      origin: originOf(ports, id),
      canWrite: canWriteDraft(caller, standing, record),
      canReview: canReviewDraft(caller, standing, record, writers),
      canPublish: canPublishDraft(caller, standing, record),
    },
  });
}

/** The same, for those who may write in it. */
export function findOwnDraft(ports: Ports, caller: Caller, id: string): Result<FoundDraft, { reason: 'not-found' } | { reason: 'not-allowed' }> {
  const found = findDraft(ports, caller, id);
  return found.ok && !found.value.head.canWrite ? failed({ reason: 'not-allowed' }) : found;
}
