import { and, asc, desc, eq, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import type { DraftKind } from '#app/domain/authoring/draft.ts';
import type { Database } from '../client.server.ts';
import type { DraftCommentRecord, DraftRecord, DraftReviewRecord, DraftVersionRecord, PublicationRecord, PublishedItemRecord } from '../draft-records.ts';
import { preparedFor } from '../prepared.ts';
import { draftComments, draftReviews, drafts, draftVersions, publishedItems } from '../schema/drafts.ts';
import { people, units } from '../schema/people.ts';

const draftColumns = {
  id: drafts.id,
  kind: drafts.kind,
  item: drafts.item,
  unit: drafts.unit,
  unitName: units.name,
  author: drafts.author,
  authorName: people.displayName,
  title: drafts.title,
  state: drafts.state,
  base: drafts.base,
  revision: drafts.revision,
  createdAt: drafts.createdAt,
  updatedAt: drafts.updatedAt,
  offered: sql<number>`EXISTS (SELECT 1 FROM published_items p WHERE p.kind = ${drafts.kind} AND p.item = ${drafts.item} AND p.retired_at IS NULL)`,
};

const versionColumns = {
  revision: draftVersions.revision,
  hash: draftVersions.hash,
  by: draftVersions.by,
  byName: people.displayName,
  since: draftVersions.since,
  at: draftVersions.at,
  note: draftVersions.note,
  auto: draftVersions.auto,
};

const publishedColumns = { id: publishedItems.id, item: publishedItems.item, hash: publishedItems.hash, body: publishedItems.body, draft: publishedItems.draft, revision: publishedItems.revision };

const statements = preparedFor((orm) => {
  const select = () => orm.select(draftColumns).from(drafts).innerJoin(people, eq(drafts.author, people.id)).leftJoin(units, eq(drafts.unit, units.id));
  const ofDraft = eq(draftVersions.draft, sql.placeholder('draft'));
  return {
    byId: select().where(eq(drafts.id, sql.placeholder('id'))).prepare(),
    all: select().orderBy(desc(drafts.updatedAt), desc(drafts.id)).prepare(),
    versions: orm.select(versionColumns).from(draftVersions).innerJoin(people, eq(draftVersions.by, people.id)).where(ofDraft).orderBy(desc(draftVersions.revision)).prepare(),
    version: orm
      .select({ ...versionColumns, body: draftVersions.body })
      .from(draftVersions)
      .innerJoin(people, eq(draftVersions.by, people.id))
      .where(and(ofDraft, eq(draftVersions.revision, sql.placeholder('revision'))))
      .prepare(),
    before: orm
      .select({ revision: draftVersions.revision, body: draftVersions.body })
      .from(draftVersions)
      .where(and(ofDraft, lte(draftVersions.revision, sql.placeholder('revision'))))
      .orderBy(desc(draftVersions.revision))
      .limit(1)
      .prepare(),
    reviews: orm
      .select({ id: draftReviews.id, revision: draftReviews.revision, hash: draftReviews.hash, reviewer: draftReviews.reviewer, reviewerName: people.displayName, decision: draftReviews.decision, comments: draftReviews.comments, at: draftReviews.at })
      .from(draftReviews)
      .innerJoin(people, eq(draftReviews.reviewer, people.id))
      .where(eq(draftReviews.draft, sql.placeholder('draft')))
      .orderBy(asc(draftReviews.at), asc(draftReviews.id))
      .prepare(),
    comments: orm
      .select({ id: draftComments.id, revision: draftComments.revision, step: draftComments.step, words: draftComments.words, byName: people.displayName, at: draftComments.at })
      .from(draftComments)
      .innerJoin(people, eq(draftComments.by, people.id))
      .where(eq(draftComments.draft, sql.placeholder('draft')))
      .orderBy(asc(draftComments.at), asc(draftComments.id))
      .prepare(),
    publications: orm
      .select({ id: publishedItems.id, revision: publishedItems.revision, hash: publishedItems.hash, byName: people.displayName, at: publishedItems.at, retiredAt: publishedItems.retiredAt })
      .from(publishedItems)
      .innerJoin(people, eq(publishedItems.by, people.id))
      .where(eq(publishedItems.draft, sql.placeholder('draft')))
      .orderBy(desc(publishedItems.at), desc(publishedItems.id))
      .prepare(),
    standing: orm
      .select(publishedColumns)
      .from(publishedItems)
      .where(and(eq(publishedItems.kind, sql.placeholder('kind')), isNull(publishedItems.retiredAt)))
      .orderBy(asc(publishedItems.at), asc(publishedItems.id))
      .prepare(),
    standingOne: orm
      .select(publishedColumns)
      .from(publishedItems)
      .where(and(eq(publishedItems.kind, sql.placeholder('kind')), eq(publishedItems.item, sql.placeholder('item')), isNull(publishedItems.retiredAt)))
      .prepare(),
    referenced: orm
      .select({ found: sql<number>`EXISTS (SELECT 1 FROM draft_reviews r WHERE r.draft = v.draft AND r.revision = v.revision) OR EXISTS (SELECT 1 FROM draft_comments c WHERE c.draft = v.draft AND c.revision = v.revision) OR EXISTS (SELECT 1 FROM published_items p WHERE p.draft = v.draft AND p.revision = v.revision)` })
      .from(sql`(SELECT ${sql.placeholder('draft')} AS draft, ${sql.placeholder('revision')} AS revision) v`)
      .prepare(),
  };
});

type DraftRow = Omit<DraftRecord, 'isOffered'> & { offered: number };

const draftRecord = ({ offered, ...row }: DraftRow): DraftRecord => ({ ...row, isOffered: offered === 1 });

export function selectOptionalDraft(db: Database, id: string): DraftRecord | null {
  const row = statements(db).byId.get({ id });
  return row === undefined ? null : draftRecord(row);
}

/** @throws when there is no such draft: ids that come from outside are proved first. */
export function selectDraft(db: Database, id: string): DraftRecord {
  const found = selectOptionalDraft(db, id);
  if (found === null) throw new Error(`no draft ${id}`);
  return found;
}

/** Drafts, the one saved last first: all, or those of a person and of some units. */
export function listDrafts(db: Database, reach: 'all' | { person: string; units: readonly string[] }): DraftRecord[] {
  if (reach === 'all') return statements(db).all.all().map(draftRecord);
  const { person, units: ids } = reach;
  return db.orm
    .select(draftColumns)
    .from(drafts)
    .innerJoin(people, eq(drafts.author, people.id))
    .leftJoin(units, eq(drafts.unit, units.id))
    .where(or(eq(drafts.author, person), inArray(drafts.unit, [...ids])))
    .orderBy(desc(drafts.updatedAt), desc(drafts.id))
    .all()
    .map(draftRecord);
}

/** An autosave that the next one has taken the place of. */
function isFolded(version: DraftVersionRecord, next: DraftVersionRecord | undefined): boolean {
  return next !== undefined && version.auto && next.auto && next.by === version.by && next.since === version.since && next.revision === version.revision + 1;
}

/** The versions of a draft, newest first, without their texts; of autosaves that follow each other closely the last. */
export function listDraftVersions(db: Database, draft: string): DraftVersionRecord[] {
  const all = statements(db).versions.all({ draft });
  return all.filter((version, index) => !isFolded(version, all[index - 1]));
}

/** Autosaves that gave way to the next one before an instant, by their revisions. */
export function listFoldedRevisions(db: Database, draft: string, before: string): number[] {
  const all = statements(db).versions.all({ draft });
  return all.flatMap((version, index) => (isFolded(version, all[index - 1]) && version.at < before ? [version.revision] : []));
}

/** The text that a page of a revision began from: of that revision, or of the nearest one before it that is still kept. */
export function selectDraftBefore(db: Database, draft: string, revision: number): { revision: number; body: string } | null {
  return statements(db).before.get({ draft, revision }) ?? null;
}

export function selectOptionalDraftVersion(db: Database, draft: string, revision: number): (DraftVersionRecord & { body: string }) | null {
  return statements(db).version.get({ draft, revision }) ?? null;
}

/** @throws when it is missing: the newest version of a draft is always there. */
export function selectDraftVersion(db: Database, draft: string, revision: number): DraftVersionRecord & { body: string } {
  const found = selectOptionalDraftVersion(db, draft, revision);
  if (found === null) throw new Error(`no version ${revision} of draft ${draft}`);
  return found;
}

/** What reviewers decided, oldest first. */
export function listDraftReviews(db: Database, draft: string): DraftReviewRecord[] {
  return statements(db).reviews.all({ draft });
}

/** What readers said, oldest first. */
export function listDraftComments(db: Database, draft: string): DraftCommentRecord[] {
  return statements(db).comments.all({ draft });
}

/** What was published of a draft, newest first. */
export function listPublications(db: Database, draft: string): PublicationRecord[] {
  return statements(db).publications.all({ draft });
}

/** What of a kind stands in the library, in the order of publishing. */
export function listPublishedItems(db: Database, kind: DraftKind): PublishedItemRecord[] {
  return statements(db).standing.all({ kind });
}

export function selectOptionalPublishedItem(db: Database, kind: DraftKind, item: string): PublishedItemRecord | null {
  return statements(db).standingOne.get({ kind, item }) ?? null;
}

/** Somebody reviewed, discussed or published this very version, so that it has to stay. */
export function isVersionReferenced(db: Database, draft: string, revision: number): boolean {
  return statements(db).referenced.get({ draft, revision })?.found === 1;
}
