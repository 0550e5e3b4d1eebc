import { sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const remoteLinks = sqliteTable('remote_links', {
  tokenHash: text('token_hash').primaryKey(),
  workshop: text('workshop').notNull(),
  person: text('person').notNull(),
  createdAt: text('created_at').notNull(),
  expiresAt: text('expires_at').notNull(),
  usedAt: text('used_at'),
});
