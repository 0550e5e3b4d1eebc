import type { Role } from '#simulations/procedures/case-event.ts';
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const attempts = sqliteTable('attempts', {
  id: text('id').primaryKey(),
  person: text('person').notNull(),
  class: text('class'),
  scenarioVersion: text('scenario_version').notNull(),
  registerVersion: text('register_version').notNull(),
  procedure: text('procedure').notNull(),
  procedureVersion: text('procedure_version').notNull(),
  mode: text('mode', { enum: ['guided', 'practice', 'exam'] }).notNull(),
  forkedFrom: text('forked_from'),
  forkedBefore: integer('forked_before'),
  status: text('status', { enum: ['open', 'submitted'] }).notNull(),
  startedAt: text('started_at').notNull(),
  savedAt: text('saved_at').notNull(),
  submittedAt: text('submitted_at'),
  stage: text('stage'),
  lesson: text('lesson'),
  trial: text('trial'),
  trialRevision: integer('trial_revision'),
});

export const events = sqliteTable(
  'events',
  {
    attempt: text('attempt').notNull(),
    seq: integer('seq').notNull(),
    batch: integer('batch').notNull(),
    type: text('type').notNull(),
    choice: text('choice'),
    day: text('day').notNull(),
    actor: text('actor').$type<Role>().notNull(),
    src: text('src', { enum: ['trainee', 'world'] }).notNull(),
    data: text('data').notNull(),
    recordedAt: text('recorded_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.attempt, table.seq] })],
);

export const snapshots = sqliteTable('snapshots', {
  attempt: text('attempt').primaryKey(),
  seq: integer('seq').notNull(),
  json: text('json').notNull(),
});
