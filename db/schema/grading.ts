import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const reports = sqliteTable('reports', {
  id: text('id').primaryKey(),
  attempt: text('attempt').notNull(),
  engine: text('engine').notNull(),
  json: text('json').notNull(),
  scoreTenths: integer('score_tenths').notNull(),
  passed: integer('passed').notNull(),
  createdAt: text('created_at').notNull(),
});

export const disagreements = sqliteTable('disagreements', {
  id: text('id').primaryKey(),
  attempt: text('attempt').notNull(),
  finding: text('finding'),
  words: text('words').notNull(),
  createdAt: text('created_at').notNull(),
});
