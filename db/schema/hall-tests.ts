import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const testAnswers = sqliteTable('test_answers', {
  id: integer('id').primaryKey(),
  workshop: text('workshop').notNull(),
  item: text('item').notNull(),
  question: text('question').notNull(),
  seat: text('seat').notNull(),
  seed: integer('seed').notNull(),
  registerVersion: text('register_version').notNull(),
  given: text('given').notNull(),
  outcome: text('outcome', { enum: ['right', 'partly', 'wrong'] }).notNull(),
  misconceptions: text('misconceptions').notNull(),
  clientKey: text('client_key').notNull(),
  standing: integer('standing').notNull(),
  at: text('at').notNull(),
});
