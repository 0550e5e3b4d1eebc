import { selectDraftVersion, selectOptionalDraft, selectOptionalPublishedItem } from '#db/repositories/drafts.ts';
import { listDraftsOfItem, listImportsOf, listTrustedKeys } from '#db/repositories/sharing.ts';
import { canSeeDraft } from '../domain/access.ts';
import { readDocument } from '../domain/authoring/document.ts';
import { BODY_MAX } from '../domain/authoring/draft.ts';
import { canonicalJson } from '../domain/authoring/sharing/canonical-json.ts';
import { matterOf } from '../domain/authoring/sharing/share-file.ts';
import type { ShareFile, ShareItem } from '../domain/authoring/sharing/share-file.ts';
import { pictureName } from '../domain/lessons/picture-name.ts';
import { fingerprintOf, isSignedBy } from '../platform/signing.server.ts';
import { hashBytes, hashText } from '../platform/token.ts';
import type { Caller } from './contracts.ts';
import { standingOf } from './draft-access.ts';
import { digestOf, signedText } from './export-drafts.server.ts';
import type { Ports } from './ports.ts';
import { readDraftCase } from './read-draft-case.ts';
import { installationKey } from './share-access.ts';
import type { ImportEffect, ImportRow, Signer } from './share-contracts.ts';

/** Faults of a case that are told before it is taken in; the editor tells all. */
const FAULTS_TOLD = 3;

/** What of a file is not what it says: an item whose text does not match its hash, or that is longer than a draft may be. */
export function damageOf({ items, pictures }: ShareFile): { reason: 'altered' | 'too-long-item'; title: string } | null {
  const ids = new Set<string>();
  for (const item of items) {
    if (hashText(canonicalJson(matterOf(item))) !== item.hash || ids.has(`${item.kind} ${item.id}`)) return { reason: 'altered', title: item.title };
    if (bodyOf(item).length > BODY_MAX) return { reason: 'too-long-item', title: item.title };
    ids.add(`${item.kind} ${item.id}`);
  }
  const other = pictures.find(({ name, data, hash }) => hashBytes(Buffer.from(data, 'base64')) !== hash || pictureName(hash) !== name);
  return other === undefined ? null : { reason: 'altered', title: other.name };
}

/** The text of an item as a draft keeps it. */
export function bodyOf(item: ShareItem): string {
  return item.kind === 'lesson' ? item.text : JSON.stringify(item.document);
}

/** Who signed a file, as far as this installation knows. */
export function signerOf(ports: Ports, file: ShareFile): Signer {
  if (!isSignedBy(signedText(file), file.key, file.signature)) return { state: 'broken' };
  if (file.key === installationKey(ports).publicKey) return { state: 'own' };
  const fingerprint = fingerprintOf(file.key);
  const known = listTrustedKeys(ports.db).find(({ publicKey }) => publicKey === file.key);
  return known === undefined ? { state: 'foreign', fingerprint, publicKey: file.key } : { state: 'known', name: known.name, fingerprint };
}

function hashOfBody(kind: ShareItem['kind'], body: string): string {
  return hashText(canonicalJson(kind === 'lesson' ? body : readDocument(body)));
}

/** What becomes of an item here. Drafts that the caller may not see are as if they were not there. */
export function effectOf(ports: Ports, caller: Caller, item: ShareItem): ImportEffect {
  const standing = standingOf(ports, caller);
  const isSeen = (draft: string): boolean => {
    const record = selectOptionalDraft(ports.db, draft);
    return record !== null && canSeeDraft(caller, standing, record);
  };
  if (listImportsOf(ports.db, item.id, item.hash).some(({ draft, kind }) => kind === item.kind && isSeen(draft))) return 'same';
  const here = listDraftsOfItem(ports.db, item.id).filter(isSeen).flatMap((draft) => selectOptionalDraft(ports.db, draft) ?? []).find(({ kind }) => kind === item.kind);
  if (here === undefined) return 'new';
  const published = selectOptionalPublishedItem(ports.db, item.kind, item.id);
  const texts = [{ draft: here.id, revision: here.revision }, ...(published === null ? [] : [published])].map(({ draft, revision }) => selectDraftVersion(ports.db, draft, revision).body);
  return texts.some((body) => hashOfBody(item.kind, body) === item.hash) ? 'same' : 'beside';
}

function changedLaw(ports: Ports, { rests }: ShareItem): string[] {
  const { provisions } = ports.content.register;
  const other = rests.filter(({ provision, digest }) => {
    const here = provisions.get(provision);
    return here === undefined || digestOf(here) !== digest;
  });
  return [...new Set(other.map(({ article }) => article))];
}

/** An item of a file as it will come in, with what today's checks and today's law say of it. */
export function importRow(ports: Ports, caller: Caller, item: ShareItem): ImportRow {
  const faults = item.kind === 'case' ? readDraftCase(item.document, ports.content.register).faults : null;
  return {
    kind: item.kind,
    title: item.title,
    authors: item.authors.map(({ name }) => name),
    effect: effectOf(ports, caller, item),
    faults: faults && { count: faults.length, first: faults.slice(0, FAULTS_TOLD).map(({ text }) => text) },
    changed: changedLaw(ports, item),
  };
}
