import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { RoleTrack } from '#simulations/scenario/role-tracks.ts';

export const rosterEntries = sqliteTable('roster_entries', {
  id: text('id').primaryKey(),
  workshop: text('workshop').notNull(),
  line: integer('line').notNull(),
  name: text('name').notNull(),
  commune: text('commune'),
  position: text('position'),
  role: text('role').$type<RoleTrack>(),
  phone: text('phone'),
  mark: text('mark', { enum: ['present', 'absent'] }),
  seat: text('seat'),
});

export const mergedCommunes = sqliteTable(
  'merged_communes',
  {
    workshop: text('workshop').notNull(),
    former: text('former').notNull(),
    present: text('present').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workshop, table.former] })],
);

export const attendanceCertificates = sqliteTable('attendance_certificates', {
  id: text('id').primaryKey(),
  code: text('code').notNull(),
  workshop: text('workshop').notNull(),
  holder: text('holder').notNull(),
  name: text('name').notNull(),
  workplace: text('workplace'),
  title: text('title').notNull(),
  place: text('place'),
  heldFrom: text('held_from').notNull(),
  heldTo: text('held_to').notNull(),
  minutes: integer('minutes').notNull(),
  issuedAt: text('issued_at').notNull(),
  withdrawnAt: text('withdrawn_at'),
});
