import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const deviceEvents = sqliteTable('device_events', {
  id: text('id').primaryKey(),
  person: text('person').notNull(),
  device: text('device').notNull(),
  seq: integer('seq').notNull(),
  kind: text('kind').notNull(),
  case: text('case_id'),
  attempt: text('attempt'),
  body: text('body').notNull(),
  state: text('state', { enum: ['taken', 'refused'] }).notNull(),
  answer: text('answer').notNull(),
  doneAt: text('done_at').notNull(),
  receivedAt: text('received_at').notNull(),
});
