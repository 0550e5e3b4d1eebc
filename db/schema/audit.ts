import { sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const audit = sqliteTable('audit', {
  id: text('id').primaryKey(),
  at: text('at').notNull(),
  actor: text('actor'),
  act: text('act').notNull(),
  subject: text('subject').notNull(),
  details: text('details').notNull(),
});
