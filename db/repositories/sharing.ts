import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm';
import type { DraftKind } from '#app/domain/authoring/draft.ts';
import type { Database } from '../client.server.ts';
import { preparedFor } from '../prepared.ts';
import { drafts } from '../schema/drafts.ts';
import { people } from '../schema/people.ts';
import { importedDrafts, installationKey, pendingImports, trustedKeys } from '../schema/sharing.ts';

export interface TrustedKeyRecord {
  publicKey: string;
  name: string;
  byName: string;
  at: string;
}

export interface PendingImportRecord {
  id: string;
  kind: 'file' | 'sheet';
  name: string;
  body: string;
}

export interface ImportedDraftRecord {
  draft: string;
  kind: DraftKind;
  item: string;
  hash: string;
  /** JSON list of names. */
  authors: string;
  unit: string | null;
  signer: string | null;
  at: string;
}

const statements = preparedFor((orm) => ({
  key: orm.select({ publicKey: installationKey.publicKey, privateKey: installationKey.privateKey }).from(installationKey).prepare(),
  trusted: orm
    .select({ publicKey: trustedKeys.publicKey, name: trustedKeys.name, byName: people.displayName, at: trustedKeys.at })
    .from(trustedKeys)
    .innerJoin(people, eq(trustedKeys.by, people.id))
    .orderBy(asc(trustedKeys.name), asc(trustedKeys.publicKey))
    .prepare(),
  pending: orm
    .select({ id: pendingImports.id, kind: pendingImports.kind, name: pendingImports.name, body: pendingImports.body })
    .from(pendingImports)
    .where(and(eq(pendingImports.person, sql.placeholder('person')), gt(pendingImports.expiresAt, sql.placeholder('now'))))
    .prepare(),
  origin: orm.select().from(importedDrafts).where(eq(importedDrafts.draft, sql.placeholder('draft'))).prepare(),
  imports: orm.select().from(importedDrafts).where(and(eq(importedDrafts.item, sql.placeholder('item')), eq(importedDrafts.hash, sql.placeholder('hash')))).prepare(),
  ofItem: orm.select({ id: drafts.id }).from(drafts).where(eq(drafts.item, sql.placeholder('item'))).prepare(),
}));

/** The key pair of this installation; null before its first use. */
export function selectOptionalInstallationKey(db: Database): { publicKey: string; privateKey: string } | null {
  return statements(db).key.get() ?? null;
}

export function listTrustedKeys(db: Database): TrustedKeyRecord[] {
  return statements(db).trusted.all();
}

/** What somebody handed in and has not decided about, unless it is too old. */
export function selectOptionalPendingImport(db: Database, person: string, now: string): PendingImportRecord | null {
  return statements(db).pending.get({ person, now }) ?? null;
}

/** Where a draft was written, if elsewhere. */
export function selectOptionalOrigin(db: Database, draft: string): ImportedDraftRecord | null {
  return statements(db).origin.get({ draft }) ?? null;
}

/** Drafts that were made of this very text of a file. */
export function listImportsOf(db: Database, item: string, hash: string): ImportedDraftRecord[] {
  return statements(db).imports.all({ item, hash });
}

/** Ids of the drafts of an item; one for each kind at most. */
export function listDraftsOfItem(db: Database, item: string): string[] {
  return statements(db).ofItem.all({ item }).map(({ id }) => id);
}

/** Everybody here who has one of these names. */
export function listPeopleNamed(db: Database, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  return db.orm.select({ id: people.id }).from(people).where(inArray(people.displayName, [...names])).all().map(({ id }) => id);
}
