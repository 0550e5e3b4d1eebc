import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { AuthorRole, DraftKind, DraftState, ReviewDecision } from '#app/domain/authoring/draft.ts';
import type { Database } from '../client.server.ts';
import { inTransaction } from '../prepared.ts';
import type { AuditEntry } from '../records.ts';
import { insertAudit } from '../repositories/audit.ts';
import { isVersionReferenced, listFoldedRevisions, selectDraft, selectDraftVersion, selectOptionalPublishedItem } from '../repositories/drafts.ts';
import { authorRights, draftComments, draftReviews, drafts, draftVersions, publishedItems } from '../schema/drafts.ts';
import { storeScenarioVersion } from './content.ts';

export interface NewDraft {
  id: string;
  kind: DraftKind;
  item: string;
  unit: string | null;
  author: string;
  title: string;
  base: string;
  body: string;
  hash: string;
  at: string;
  /** Of the first version. */
  note?: string | undefined;
}

/** Begins a draft with its first version. */
export function insertDraft(db: Database, { body, hash, at, note = undefined, ...draft }: NewDraft, audit: AuditEntry): void {
  inTransaction(db, () => {
    db.orm.insert(drafts).values({ ...draft, state: 'draft', revision: 1, createdAt: at, updatedAt: at }).run();
    db.orm.insert(draftVersions).values({ draft: draft.id, revision: 1, body, hash, by: draft.author, since: at, at, note: note ?? null, auto: false }).run();
    insertAudit(db, audit);
  });
}

/** The draft had moved on: where it is now. */
export interface DraftMoved {
  conflict: { revision: number; state: DraftState };
}

export interface DraftSave {
  draft: string;
  expectedRevision: number;
  title: string;
  body: string;
  hash: string;
  by: string;
  at: string;
  note: string | null;
  auto: boolean;
  /** An autosave of the same person whose first save is not older than this gives way to this one. */
  foldFrom: string;
  /** What gave way is removed once it is older than this. */
  dropFrom: string;
}

/** Where a draft is, provided that it is there at the revision its page knew. */
function draftAt(db: Database, id: string, expected: number): { kind: DraftKind; item: string; state: DraftState } | DraftMoved {
  const draft = selectDraft(db, id);
  return draft.revision === expected ? draft : { conflict: { revision: draft.revision, state: draft.state } };
}

/** Adds a version, which is a draft again, provided that nobody saved since. The same text as before is not saved twice. */
export function saveDraftVersion(db: Database, save: DraftSave, audit: AuditEntry): { revision: number; state: DraftState } | DraftMoved {
  const { draft, expectedRevision, title, body, hash, by, at, note, auto, foldFrom, dropFrom } = save;
  return inTransaction(db, () => {
    const now = draftAt(db, draft, expectedRevision);
    if ('conflict' in now) return now;
    const last = selectDraftVersion(db, draft, expectedRevision);
    if (last.hash === hash) return { revision: expectedRevision, state: now.state };
    const revision = expectedRevision + 1;
    const isFolded = auto && last.auto && last.by === by && last.since >= foldFrom && now.state === 'draft' && !isVersionReferenced(db, draft, expectedRevision);
    db.orm.insert(draftVersions).values({ draft, revision, body, hash, by, since: isFolded ? last.since : at, at, note, auto }).run();
    db.orm.update(drafts).set({ revision, title, state: 'draft', updatedAt: at }).where(eq(drafts.id, draft)).run();
    // A page that somebody else opened meanwhile is still told from what it began with.
    if (isFolded) db.orm.delete(draftVersions).where(and(eq(draftVersions.draft, draft), inArray(draftVersions.revision, listFoldedRevisions(db, draft, dropFrom)))).run();
    // What the page saves while somebody types is one act of writing.
    if (!isFolded) insertAudit(db, audit);
    return { revision, state: 'draft' };
  });
}

/** Moves a draft on that stands where its page knew it. */
export function moveDraft(db: Database, move: { draft: string; expectedRevision: number; from: readonly DraftState[]; to: DraftState }, audit: AuditEntry): { moved: true } | DraftMoved {
  return inTransaction(db, () => {
    const now = draftAt(db, move.draft, move.expectedRevision);
    if ('conflict' in now) return now;
    if (!move.from.includes(now.state)) return { conflict: { revision: move.expectedRevision, state: now.state } };
    db.orm.update(drafts).set({ state: move.to }).where(eq(drafts.id, move.draft)).run();
    insertAudit(db, audit);
    return { moved: true };
  });
}

export interface NewReview {
  id: string;
  draft: string;
  revision: number;
  hash: string;
  reviewer: string;
  decision: ReviewDecision;
  comments: string;
  at: string;
}

/** Stores what a reviewer decided about the version that waits for it. */
export function insertReview(db: Database, review: NewReview, audit: AuditEntry): { moved: true } | DraftMoved {
  return inTransaction(db, () => {
    const now = draftAt(db, review.draft, review.revision);
    if ('conflict' in now) return now;
    if (now.state !== 'in-review') return { conflict: { revision: review.revision, state: now.state } };
    db.orm.insert(draftReviews).values(review).run();
    db.orm.update(drafts).set({ state: review.decision === 'approve' ? 'approved' : 'draft' }).where(eq(drafts.id, review.draft)).run();
    insertAudit(db, audit);
    return { moved: true };
  });
}

/** Adds what a reader says of the version that is there now. */
export function insertDraftComment(db: Database, comment: { id: string; draft: string; revision: number; step: string | null; words: string; by: string; at: string }, audit: AuditEntry): { moved: true } | DraftMoved {
  return inTransaction(db, () => {
    const now = draftAt(db, comment.draft, comment.revision);
    if ('conflict' in now) return now;
    db.orm.insert(draftComments).values(comment).run();
    insertAudit(db, audit);
    return { moved: true };
  });
}

export interface NewPublication {
  id: string;
  draft: string;
  revision: number;
  hash: string;
  body: string;
  by: string;
  at: string;
  /** For a case: the id of the version that attempts are played on. */
  scenarioVersion: string | null;
}

/** Takes what stands under an item out of the library. */
function retireStanding(db: Database, kind: DraftKind, item: string, at: string): string | null {
  const standing = selectOptionalPublishedItem(db, kind, item);
  if (standing === null) return null;
  db.orm.update(publishedItems).set({ retiredAt: at }).where(and(eq(publishedItems.id, standing.id), isNull(publishedItems.retiredAt))).run();
  return standing.id;
}

/** Puts the approved version into the library in place of the one that stood there. */
export function publishDraft(db: Database, { scenarioVersion, ...publication }: NewPublication, audit: AuditEntry): { moved: true } | DraftMoved {
  return inTransaction(db, () => {
    const now = draftAt(db, publication.draft, publication.revision);
    if ('conflict' in now) return now;
    if (now.state !== 'approved') return { conflict: { revision: publication.revision, state: now.state } };
    const { kind, item } = now;
    const { hash, body, at } = publication;
    const supersedes = retireStanding(db, kind, item, at);
    db.orm.insert(publishedItems).values({ ...publication, kind, item, supersedes, retiredAt: null }).run();
    if (scenarioVersion !== null) storeScenarioVersion(db, { id: scenarioVersion, scenario: item, hash, json: body, at });
    db.orm.update(drafts).set({ state: 'published' }).where(eq(drafts.id, publication.draft)).run();
    insertAudit(db, audit);
    return { moved: true };
  });
}

/** Takes an item out of the library. A draft whose newest version stood there is retired; one that is being written goes on. */
export function retireItem(db: Database, retired: { draft: string; kind: DraftKind; item: string; at: string }, audit: AuditEntry): { retired: boolean } {
  const { draft, kind, item, at } = retired;
  return inTransaction(db, () => {
    if (retireStanding(db, kind, item, at) === null) return { retired: false };
    db.orm.update(drafts).set({ state: 'retired' }).where(and(eq(drafts.id, draft), eq(drafts.state, 'published'))).run();
    insertAudit(db, audit);
    return { retired: true };
  });
}

/** Gives somebody exactly these rights in a unit. */
export function setAuthorRights(db: Database, given: { person: string; unit: string; roles: readonly AuthorRole[]; grantedBy: string; at: string }, audit: AuditEntry): void {
  const { person, unit, roles, grantedBy, at } = given;
  inTransaction(db, () => {
    db.orm.delete(authorRights).where(and(eq(authorRights.person, person), eq(authorRights.unit, unit))).run();
    for (const role of roles) db.orm.insert(authorRights).values({ person, unit, role, grantedBy, at }).run();
    insertAudit(db, audit);
  });
}
