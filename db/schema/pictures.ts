import { blob, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const pictures = sqliteTable('pictures', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  hash: text('hash').notNull(),
  unit: text('unit'),
  alt: text('alt').notNull(),
  width: integer('width').notNull(),
  height: integer('height').notNull(),
  bytes: blob('bytes', { mode: 'buffer' }).notNull(),
  by: text('by').notNull(),
  at: text('at').notNull(),
});
