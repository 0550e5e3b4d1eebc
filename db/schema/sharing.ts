import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const installationKey = sqliteTable('installation_key', {
  id: integer('id').primaryKey(),
  publicKey: text('public_key').notNull(),
  privateKey: text('private_key').notNull(),
  madeAt: text('made_at').notNull(),
});

export const trustedKeys = sqliteTable('trusted_keys', {
  publicKey: text('public_key').primaryKey(),
  name: text('name').notNull(),
  by: text('by').notNull(),
  at: text('at').notNull(),
});

export const pendingImports = sqliteTable('pending_imports', {
  id: text('id').primaryKey(),
  person: text('person').notNull(),
  kind: text('kind', { enum: ['file', 'sheet'] }).notNull(),
  name: text('name').notNull(),
  body: text('body').notNull(),
  expiresAt: text('expires_at').notNull(),
});

export const importedDrafts = sqliteTable('imported_drafts', {
  draft: text('draft').primaryKey(),
  kind: text('kind', { enum: ['case', 'lesson', 'question', 'course'] }).notNull(),
  item: text('item').notNull(),
  hash: text('hash').notNull(),
  authors: text('authors').notNull(),
  unit: text('unit'),
  signer: text('signer'),
  at: text('at').notNull(),
});
