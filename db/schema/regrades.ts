import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const regrades = sqliteTable('regrades', {
  id: text('id').primaryKey(),
  kind: text('kind', { enum: ['dry', 'real'] }).notNull(),
  status: text('status', { enum: ['running', 'done', 'cancelled'] }).notNull(),
  registerVersion: text('register_version').notNull(),
  startedBy: text('started_by'),
  startedAt: text('started_at').notNull(),
  finishedAt: text('finished_at'),
  changes: text('changes').notNull(),
  scenarioVersion: text('scenario_version'),
});

export const regradeItems = sqliteTable(
  'regrade_items',
  {
    regrade: text('regrade').notNull(),
    place: integer('place').notNull(),
    attempt: text('attempt').notNull(),
    outcome: text('outcome', { enum: ['same', 'applied', 'waiting', 'failed'] }),
    difference: text('difference'),
    report: text('report'),
  },
  (table) => [primaryKey({ columns: [table.regrade, table.place] })],
);
