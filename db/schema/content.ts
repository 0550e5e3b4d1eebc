import { sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const scenarioVersions = sqliteTable('scenario_versions', {
  id: text('id').primaryKey(),
  scenario: text('scenario').notNull(),
  hash: text('hash').notNull(),
  json: text('json').notNull(),
  createdAt: text('created_at').notNull(),
});

export const registerVersions = sqliteTable('register_versions', {
  hash: text('hash').primaryKey(),
  json: text('json').notNull(),
  asOf: text('as_of').notNull(),
  createdAt: text('created_at').notNull(),
});
