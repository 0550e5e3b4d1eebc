import { sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const units = sqliteTable('units', {
  id: text('id').primaryKey(),
  kind: text('kind', { enum: ['commune', 'province'] }).notNull(),
  name: text('name').notNull(),
  nameKey: text('name_key').notNull(),
  parent: text('parent'),
  createdAt: text('created_at').notNull(),
});

export const people = sqliteTable('people', {
  id: text('id').primaryKey(),
  phone: text('phone'),
  displayName: text('display_name').notNull(),
  nameKey: text('name_key').notNull(),
  role: text('role', { enum: ['trainee', 'trainer', 'admin'] }).notNull(),
  passwordHash: text('password_hash'),
  unit: text('unit'),
  createdAt: text('created_at').notNull(),
  disabledAt: text('disabled_at'),
});
