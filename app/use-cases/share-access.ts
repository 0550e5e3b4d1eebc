import type { DraftRecord } from '#db/draft-records.ts';
import { selectDraftVersion, selectOptionalDraft, selectOptionalPublishedItem } from '#db/repositories/drafts.ts';
import { listDraftsOfItem, selectOptionalInstallationKey } from '#db/repositories/sharing.ts';
import { keepInstallationKey } from '#db/transactions/sharing.ts';
import { canAuthor, canSeeDraft } from '../domain/access.ts';
import { AUTHORED_PREFIX } from '../domain/authoring/item-id.ts';
import type { KeyPair } from '../platform/signing.server.ts';
import { newKeyPair } from '../platform/signing.server.ts';
import type { Caller } from './contracts.ts';
import { standingOf } from './draft-access.ts';
import type { Ports } from './ports.ts';
import type { ShareVersion } from './share-contracts.ts';

/** The key pair of this installation, made when it is first asked for. */
export function installationKey(ports: Ports): KeyPair {
  return selectOptionalInstallationKey(ports.db) ?? keepInstallationKey(ports.db, { ...newKeyPair(), at: ports.clock.now() });
}

/** An item that the caller may hand on, and which texts of it. */
export interface Shareable {
  record: DraftRecord;
  versions: ShareVersion[];
}

/** Drafts of the own unit go out as they are written; what stands in the library, anybody who teaches may hand on. */
export function findShareable(ports: Ports, caller: Caller, draft: string): Shareable | null {
  const record = selectOptionalDraft(ports.db, draft);
  if (record === null || !canAuthor(caller)) return null;
  const versions: ShareVersion[] = [...(canSeeDraft(caller, standingOf(ports, caller), record) ? (['drafted'] as const) : []), ...(record.isOffered ? (['published'] as const) : [])];
  return versions.length === 0 ? null : { record, versions };
}

/** The text of an item in the version asked for, or in the one that may be had, with its revision. */
export function sharedText(ports: Ports, { record, versions }: Shareable, wanted: ShareVersion): { body: string; revision: number } {
  const standing = selectOptionalPublishedItem(ports.db, record.kind, record.item);
  const isPublished = standing !== null && (wanted === 'published' || !versions.includes('drafted'));
  const { draft, revision } = isPublished ? standing : { draft: record.id, revision: record.revision };
  return { body: selectDraftVersion(ports.db, draft, revision).body, revision };
}

const ITEM_IDS = new RegExp(`(?<![a-z0-9-])${AUTHORED_PREFIX}[a-z0-9-]*[a-z]{6}(?![a-z0-9-])`, 'g');

/** Ids of items written in the browser that a text names. */
export function itemsNamedIn(body: string): string[] {
  return [...new Set(body.match(ITEM_IDS) ?? [])];
}

/** Everything that an item takes with it, what names what first: courses name lessons, lessons name cases and questions. */
export function partsOf(ports: Ports, caller: Caller, whole: Shareable, wanted: ShareVersion): { parts: Shareable[]; missing: string[] } {
  const found = new Map<string, Shareable>([[whole.record.item, whole]]);
  const missing = new Set<string>();
  const queue: Shareable[] = [whole];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    for (const item of itemsNamedIn(sharedText(ports, next, wanted).body)) {
      if (found.has(item)) continue;
      const part = listDraftsOfItem(ports.db, item).map((draft) => findShareable(ports, caller, draft)).find((each) => each !== null) ?? null;
      if (part === null) missing.add(item);
      else {
        found.set(item, part);
        queue.push(part);
      }
    }
  }
  found.delete(whole.record.item);
  return { parts: [...found.values()], missing: [...missing] };
}
