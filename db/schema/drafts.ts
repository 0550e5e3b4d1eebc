import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

const KINDS = ['case', 'lesson', 'question', 'course'] as const;

export const authorRights = sqliteTable(
  'author_rights',
  {
    person: text('person').notNull(),
    unit: text('unit').notNull(),
    role: text('role', { enum: ['author', 'reviewer', 'publisher'] }).notNull(),
    grantedBy: text('granted_by').notNull(),
    at: text('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.person, table.unit, table.role] })],
);

export const drafts = sqliteTable('drafts', {
  id: text('id').primaryKey(),
  kind: text('kind', { enum: KINDS }).notNull(),
  item: text('item').notNull(),
  unit: text('unit'),
  author: text('author').notNull(),
  title: text('title').notNull(),
  state: text('state', { enum: ['draft', 'in-review', 'approved', 'published', 'retired'] }).notNull(),
  base: text('base').notNull(),
  revision: integer('revision').notNull(),
  createdAt: text('created_at').notNull(),
  updatedAt: text('updated_at').notNull(),
});

export const draftVersions = sqliteTable(
  'draft_versions',
  {
    draft: text('draft').notNull(),
    revision: integer('revision').notNull(),
    body: text('body').notNull(),
    hash: text('hash').notNull(),
    by: text('by').notNull(),
    since: text('since').notNull(),
    at: text('at').notNull(),
    note: text('note'),
    auto: integer('auto', { mode: 'boolean' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.draft, table.revision] })],
);

export const draftReviews = sqliteTable('draft_reviews', {
  id: text('id').primaryKey(),
  draft: text('draft').notNull(),
  revision: integer('revision').notNull(),
  hash: text('hash').notNull(),
  reviewer: text('reviewer').notNull(),
  decision: text('decision', { enum: ['approve', 'send-back'] }).notNull(),
  comments: text('comments').notNull(),
  at: text('at').notNull(),
});

export const draftComments = sqliteTable('draft_comments', {
  id: text('id').primaryKey(),
  draft: text('draft').notNull(),
  revision: integer('revision').notNull(),
  step: text('step'),
  words: text('words').notNull(),
  by: text('by').notNull(),
  at: text('at').notNull(),
});

export const publishedItems = sqliteTable('published_items', {
  id: text('id').primaryKey(),
  kind: text('kind', { enum: KINDS }).notNull(),
  item: text('item').notNull(),
  hash: text('hash').notNull(),
  draft: text('draft').notNull(),
  revision: integer('revision').notNull(),
  body: text('body').notNull(),
  by: text('by').notNull(),
  at: text('at').notNull(),
  supersedes: text('supersedes'),
  retiredAt: text('retired_at'),
});
