import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const questionAnswers = sqliteTable('question_answers', {
  id: text('id').primaryKey(),
  person: text('person').notNull(),
  key: text('key').notNull(),
  question: text('question').notNull(),
  seed: integer('seed').notNull(),
  registerVersion: text('register_version').notNull(),
  given: text('given').notNull(),
  outcome: text('outcome', { enum: ['right', 'partly', 'wrong'] }).notNull(),
  misconceptions: text('misconceptions').notNull(),
  answeredAt: text('answered_at').notNull(),
});
