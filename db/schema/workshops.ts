import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { RunEventType } from '#app/domain/workshop/run-machine.ts';
import type { RoleTrack } from '#simulations/scenario/role-tracks.ts';

export const workshops = sqliteTable('workshops', {
  id: text('id').primaryKey(),
  code: text('code').notNull(),
  title: text('title').notNull(),
  place: text('place'),
  facilitator: text('facilitator').notNull(),
  opensOn: text('opens_on').notNull(),
  closesOn: text('closes_on').notNull(),
  communes: text('communes').notNull(),
  runSheet: text('run_sheet').notNull(),
  startsAt: text('starts_at').notNull(),
  revision: integer('revision').notNull(),
  createdAt: text('created_at').notNull(),
  endedAt: text('ended_at'),
});

export const workshopEvents = sqliteTable(
  'workshop_events',
  {
    workshop: text('workshop').notNull(),
    seq: integer('seq').notNull(),
    type: text('type').$type<RunEventType>().notNull(),
    at: text('at').notNull(),
    actor: text('actor').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workshop, table.seq] })],
);

export const seats = sqliteTable('seats', {
  id: text('id').primaryKey(),
  workshop: text('workshop').notNull(),
  number: integer('number').notNull(),
  deviceHash: text('device_hash'),
  moveCode: text('move_code').notNull(),
  kind: text('kind', { enum: ['person', 'table'] }).notNull(),
  size: integer('size').notNull(),
  name: text('name'),
  commune: text('commune'),
  role: text('role').$type<RoleTrack>(),
  person: text('person'),
  joinedAt: text('joined_at').notNull(),
  leftAt: text('left_at'),
});

export const voteAnswers = sqliteTable('vote_answers', {
  id: integer('id').primaryKey(),
  workshop: text('workshop').notNull(),
  item: text('item').notNull(),
  round: integer('round').notNull(),
  seat: text('seat').notNull(),
  choice: text('choice').notNull(),
  clientKey: text('client_key').notNull(),
  standing: integer('standing').notNull(),
  at: text('at').notNull(),
});

export const hallAttempts = sqliteTable('hall_attempts', {
  workshop: text('workshop').notNull(),
  scenario: text('scenario').notNull(),
  seat: text('seat').notNull(),
  attempt: text('attempt').primaryKey(),
  crew: integer('crew'),
});

export const paperCounts = sqliteTable(
  'paper_counts',
  {
    workshop: text('workshop').notNull(),
    item: text('item').notNull(),
    round: integer('round').notNull(),
    sheet: integer('sheet').notNull(),
    choice: text('choice').notNull(),
    count: integer('count').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workshop, table.item, table.round, table.sheet, table.choice] })],
);
