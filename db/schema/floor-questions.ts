import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { FloorState } from '#app/domain/workshop/floor.ts';

export const floorQuestions = sqliteTable('floor_questions', {
  id: text('id').primaryKey(),
  workshop: text('workshop').notNull(),
  number: integer('number').notNull(),
  seat: text('seat').notNull(),
  body: text('body').notNull(),
  state: text('state').$type<FloorState>().notNull(),
  mergedInto: text('merged_into'),
  screenSeq: integer('screen_seq'),
  clientKey: text('client_key').notNull(),
  at: text('at').notNull(),
});

export const floorVotes = sqliteTable(
  'floor_votes',
  {
    question: text('question').notNull(),
    seat: text('seat').notNull(),
    at: text('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.question, table.seat] })],
);

export const floorAnswers = sqliteTable('floor_answers', {
  id: text('id').primaryKey(),
  question: text('question').notNull(),
  asked: text('asked').notNull(),
  body: text('body').notNull(),
  answeredOn: text('answered_on').notNull(),
  author: text('author').notNull(),
  revision: integer('revision').notNull(),
  publishedAt: text('published_at'),
});

export const floorCitations = sqliteTable(
  'floor_citations',
  {
    answer: text('answer').notNull(),
    place: integer('place').notNull(),
    provision: text('provision').notNull(),
  },
  (table) => [primaryKey({ columns: [table.answer, table.place] })],
);
