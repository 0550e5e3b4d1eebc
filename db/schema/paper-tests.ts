import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const paperTestCounts = sqliteTable(
  'paper_test_counts',
  {
    workshop: text('workshop').notNull(),
    item: text('item').notNull(),
    sheet: integer('sheet').notNull(),
    question: text('question').notNull(),
    choice: text('choice').notNull(),
    count: integer('count').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workshop, table.item, table.sheet, table.question, table.choice] })],
);
