import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { RoleTrack } from '#simulations/scenario/role-tracks.ts';

export const crewSeats = sqliteTable(
  'crew_seats',
  {
    workshop: text('workshop').notNull(),
    scenario: text('scenario').notNull(),
    seat: text('seat').notNull(),
    crew: integer('crew').notNull(),
    role: text('role').$type<RoleTrack>().notNull(),
    at: text('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workshop, table.scenario, table.seat] })],
);
