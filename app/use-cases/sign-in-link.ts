import type { LinkRecord } from '#db/records.ts';
import { selectOptionalLink } from '#db/repositories/signing-in.ts';
import type { NewLink } from '#db/transactions/signing-in.ts';
import { plusSeconds } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { hashToken } from '../platform/token.ts';
import type { Ports } from './ports.ts';

const LINK_SECONDS = 7 * 24 * 60 * 60;

/** A one-time link, not yet stored. The token is shown once and is nowhere in the file. */
export function draftLink(ports: Ports, at: string, link: { purpose: NewLink['purpose']; person: string | null }): { token: string; row: NewLink } {
  const token = ports.tokens.token();
  return { token, row: { id: ports.tokens.id(at), tokenHash: hashToken(token), ...link, at, expiresAt: plusSeconds(at, LINK_SECONDS) } };
}

export type LinkRefusal = { reason: 'link-unknown' } | { reason: 'link-used' } | { reason: 'link-expired' };

/** The link of a token, if it can still be used. */
export function usableLink(ports: Ports, token: string): Result<LinkRecord, LinkRefusal> {
  const link = selectOptionalLink(ports.db, hashToken(token));
  if (!link) return failed({ reason: 'link-unknown' });
  if (link.usedAt !== null) return failed({ reason: 'link-used' });
  return link.expiresAt <= ports.clock.now() ? failed({ reason: 'link-expired' }) : done(link);
}
