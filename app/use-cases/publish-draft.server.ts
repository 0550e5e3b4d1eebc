import { listDraftReviews, selectDraftVersion, selectOptionalDraftVersion } from '#db/repositories/drafts.ts';
import { publishDraft as storePublication, retireItem } from '#db/transactions/drafts.ts';
import { standingApproval } from '../domain/authoring/approval.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { hashText } from '../platform/token.ts';
import { checkLesson } from './check-lesson.ts';
import type { CheckedLesson } from './check-lesson.ts';
import type { Caller } from './contracts.ts';
import { findDraft } from './draft-access.ts';
import type { PublishRefusal, RetireRefusal } from './draft-contracts.ts';
import type { Ports } from './ports.ts';
import { matterOf, withdrawPublished } from './published-matter.ts';
import { auditEntry, withStorage, withStorageAsync } from './storage.ts';

/**
 * Puts the approved version of a draft into the library, in place of the one that stood there. The approval must be of exactly
 * this text and by somebody whose hand is not in it; what has faults is never published. A lesson comes with what the guard made of
 * this very version (`publishWriting`).
 */
export function publishDraft(ports: Ports, caller: Caller, input: { draft: string; revision: number }, lesson: CheckedLesson | null = null): Result<{ item: string }, PublishRefusal> {
  return withStorage<{ item: string }, PublishRefusal>(ports, () => {
    const found = findDraft(ports, caller, input.draft);
    if (!found.ok) return found;
    const { head, record, writers } = found.value;
    if (!head.canPublish) return failed({ reason: 'not-allowed' });
    const { id: draft, revision, item, kind, state } = record;
    if (input.revision !== revision) return failed({ reason: 'draft-moved', revision, state });
    const version = selectDraftVersion(ports.db, draft, revision);
    const approval = standingApproval(listDraftReviews(ports.db, draft), version.hash, writers);
    if (approval === null || state !== 'approved') return failed({ reason: 'not-approved' });
    const matter = matterOf(ports, { kind, item, body: version.body, lesson });
    if (!matter.ok) return failed({ reason: 'draft-faulty', faults: matter.error });

    const { body, isPlayed, offer } = matter.value;
    const at = ports.clock.now();
    const hash = hashText(body);
    const publication = { id: ports.tokens.id(at), draft, revision, hash, body, by: caller.person, at, scenarioVersion: isPlayed ? ports.tokens.id(at) : null };
    const audit = auditEntry(ports, at, { actor: caller.person, act: 'draft.published', subject: draft, details: { kind, item, revision, hash, approval: approval.id } });
    const moved = storePublication(ports.db, publication, audit);
    if ('conflict' in moved) return failed({ reason: 'draft-moved', ...moved.conflict });
    offer(hash);
    return done({ item });
  });
}

/** Publishes anything that is written: a lesson is compiled first, in the thread that the guard has for it. */
export function publishWriting(ports: Ports, caller: Caller, input: { draft: string; revision: number }): Promise<Result<{ item: string }, PublishRefusal>> {
  return withStorageAsync<{ item: string }, PublishRefusal>(ports, async () => {
    const found = findDraft(ports, caller, input.draft);
    if (!found.ok) return found;
    const { record } = found.value;
    const version = record.kind === 'lesson' ? selectOptionalDraftVersion(ports.db, record.id, input.revision) : null;
    return publishDraft(ports, caller, input, version === null ? null : await checkLesson(ports, record, version.body));
  });
}

/** Takes what stands in the library of a draft out of it. Attempts that run go on with the version they began with. */
export function retireDraft(ports: Ports, caller: Caller, input: { draft: string }): Result<null, RetireRefusal> {
  return withStorage<null, RetireRefusal>(ports, () => {
    const found = findDraft(ports, caller, input.draft);
    if (!found.ok) return found;
    if (!found.value.head.canPublish) return failed({ reason: 'not-allowed' });
    const { id: draft, kind, item } = found.value.record;
    const at = ports.clock.now();
    const { retired } = retireItem(ports.db, { draft, kind, item, at }, auditEntry(ports, at, { actor: caller.person, act: 'draft.retired', subject: draft, details: { kind, item } }));
    if (!retired) return failed({ reason: 'not-offered' });
    withdrawPublished(ports, kind, item);
    return done(null);
  });
}
