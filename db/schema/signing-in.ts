import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const sessions = sqliteTable('sessions', {
  id: text('id').primaryKey(),
  tokenHash: text('token_hash').notNull(),
  person: text('person').notNull(),
  createdAt: text('created_at').notNull(),
  lastSeenAt: text('last_seen_at').notNull(),
  expiresAt: text('expires_at').notNull(),
  device: text('device'),
});

export const signInLinks = sqliteTable('sign_in_links', {
  id: text('id').primaryKey(),
  tokenHash: text('token_hash').notNull(),
  purpose: text('purpose', { enum: ['first-admin', 'new-person', 'new-password'] }).notNull(),
  person: text('person'),
  createdAt: text('created_at').notNull(),
  expiresAt: text('expires_at').notNull(),
  usedAt: text('used_at'),
});

export const signInThrottle = sqliteTable('sign_in_throttle', {
  account: text('account').primaryKey(),
  failures: integer('failures').notNull(),
  lastFailedAt: text('last_failed_at').notNull(),
  blockedUntil: text('blocked_until'),
});
