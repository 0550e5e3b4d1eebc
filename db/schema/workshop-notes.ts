import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const workshopNotes = sqliteTable(
  'workshop_notes',
  {
    workshop: text('workshop').notNull(),
    item: text('item').notNull(),
    version: integer('version').notNull(),
    body: text('body').notNull(),
    at: text('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workshop, table.item, table.version] })],
);
