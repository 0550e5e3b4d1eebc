import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const classes = sqliteTable('classes', {
  id: text('id').primaryKey(),
  code: text('code').notNull(),
  title: text('title').notNull(),
  trainer: text('trainer'),
  opensAt: text('opens_at').notNull(),
  closesAt: text('closes_at').notNull(),
  createdAt: text('created_at').notNull(),
});

export const classMembers = sqliteTable(
  'class_members',
  {
    class: text('class').notNull(),
    person: text('person').notNull(),
    nameKey: text('name_key').notNull(),
    deviceHash: text('device_hash'),
    seatCode: text('seat_code').notNull(),
    joinedAt: text('joined_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.class, table.person] })],
);
