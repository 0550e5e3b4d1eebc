import { eq } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import type { RemoteLinkRecord } from '../hall-records.ts';
import { remoteLinks } from '../schema/remote-links.ts';

/** The link of a token's hash; it is there still when it was used or has expired. */
export function selectOptionalRemoteLink(db: Database, tokenHash: string): RemoteLinkRecord | null {
  return db.orm.select().from(remoteLinks).where(eq(remoteLinks.tokenHash, tokenHash)).get() ?? null;
}
