import { listUnits } from '#db/repositories/author-rights.ts';
import { selectOptionalDraft } from '#db/repositories/drafts.ts';
import { listDraftsOfItem, listTrustedKeys, selectOptionalPendingImport } from '#db/repositories/sharing.ts';
import { distrustKey, insertIncomingDrafts, keepPendingImport, trustKey } from '#db/transactions/sharing.ts';
import type { NewPicture } from '#db/transactions/pictures.ts';
import type { IncomingDraft } from '#db/transactions/sharing.ts';
import type { AuditEntry } from '#db/records.ts';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import { canAuthor, canAuthorFor, canGrantAuthorRights } from '../domain/access.ts';
import { readDocument } from '../domain/authoring/document.ts';
import { NOTE_MAX } from '../domain/authoring/draft.ts';
import { titleOf } from '../domain/authoring/draft-title.ts';
import { authoredId, ID_BYTES } from '../domain/authoring/item-id.ts';
import { importWords } from '../domain/authoring/sharing/import-words.vi.ts';
import { readShare } from '../domain/authoring/sharing/read-share.ts';
import { shareSchema } from '../domain/authoring/sharing/share-file.ts';
import type { ShareFile, ShareItem } from '../domain/authoring/sharing/share-file.ts';
import { caseTemplates } from '../domain/authoring/templates.vi.ts';
import { pictureName } from '../domain/lessons/picture-name.ts';
import { cleanText } from '../domain/person-name.ts';
import { localDate, plusSeconds } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { readPicture } from '../platform/picture.server.ts';
import { fingerprintOf } from '../platform/signing.server.ts';
import { hashBytes, hashText } from '../platform/token.ts';
import type { Caller, Refusal } from './contracts.ts';
import { findDraft, standingOf } from './draft-access.ts';
import { bodyOf, damageOf, effectOf, importRow, signerOf } from './import-file.ts';
import { readTemplate, sheetDraft, sheetPlan } from './import-sheet.ts';
import type { Ports } from './ports.ts';
import { installationKey } from './share-access.ts';
import type { ConfirmInput, ConfirmRefusal, ImportInput, ImportPlan, LoadedImport, ReceiveRefusal, Signer } from './share-contracts.ts';
import { unitFor } from './start-draft.server.ts';
import { auditEntry, withStorage, withStorageAsync } from './storage.ts';

/** How long what was handed in waits for the second press. */
const KEPT_SECONDS = 2 * 60 * 60;
const NAME_MAX = 120;

function planOf(ports: Ports, caller: Caller, pending: { id: string; name: string }, file: ShareFile): ImportPlan {
  return {
    ...pending,
    madeBy: file.madeBy,
    unit: file.unit,
    on: localDate(file.madeAt),
    signer: signerOf(ports, file),
    isSameLaw: file.law.register === hashText(ports.content.registerJson),
    rows: file.items.map((item) => importRow(ports, caller, item)),
    pictures: file.pictures.length,
  };
}

/** The page on which files are handed in: what waits for the second press, the keys that are trusted, what was just made. */
export function loadImport(ports: Ports, caller: Caller, input: { made: readonly string[] }): Result<LoadedImport, Refusal> {
  return withStorage<LoadedImport, Refusal>(ports, () => {
    if (!canAuthor(caller)) return failed({ reason: 'not-allowed' });
    const pending = selectOptionalPendingImport(ports.db, caller.person, ports.clock.now());
    const standing = standingOf(ports, caller);
    const canTrust = canGrantAuthorRights(caller);
    return done({
      plan: pending?.kind === 'file' ? planOf(ports, caller, { id: pending.id, name: pending.name }, shareSchema.parse(JSON.parse(pending.body))) : null,
      sheet: pending?.kind === 'sheet' ? sheetPlan(pending) : null,
      units: listUnits(ports.db).filter(({ id }) => canAuthorFor(caller, standing, id)),
      own: { fingerprint: fingerprintOf(installationKey(ports).publicKey) },
      trusted: listTrustedKeys(ports.db).map(({ publicKey, name, byName, at }) => ({ publicKey, fingerprint: fingerprintOf(publicKey), name, by: byName, on: localDate(at) })),
      canTrust,
      templates: caseTemplates.map(({ id, label }) => ({ id, label })),
      made: input.made.flatMap((id) => {
        const found = findDraft(ports, caller, id);
        return found.ok ? [{ id, kind: found.value.head.kind, title: found.value.head.title }] : [];
      }),
    });
  });
}

/** Reads what was handed in and keeps it until it is decided about. Nothing becomes a draft here. */
export function receiveImport(ports: Ports, caller: Caller, { name, bytes }: ImportInput): Result<null, ReceiveRefusal> {
  return withStorage<null, ReceiveRefusal>(ports, () => {
    if (!canAuthor(caller)) return failed({ reason: 'not-allowed' });
    const at = ports.clock.now();
    const keep = (kind: 'file' | 'sheet', body: string): Result<null, ReceiveRefusal> => {
      keepPendingImport(ports.db, { id: ports.tokens.id(at), person: caller.person, kind, name: cleanText(name).slice(0, NAME_MAX), body, expiresAt: plusSeconds(at, KEPT_SECONDS), now: at });
      return done(null);
    };
    const template = readTemplate(bytes, localDate(at));
    if (template !== null) return template.ok ? keep('sheet', JSON.stringify(template.value)) : failed(template.error);
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return failed({ reason: 'wrong-file' });
    }
    const read = readShare(text);
    if (!read.ok) return failed(read.fault);
    const damage = damageOf(read.file);
    return damage === null ? keep('file', JSON.stringify(read.file)) : failed(damage);
  });
}

/** The text of an item under the ids that it and its neighbours have here, and its pictures' names; what it says of its own id is never believed. */
function bodyUnder(item: ShareItem, ids: ReadonlyMap<string, string>): string {
  // Ids end in six letters of chance: one in a text is the item and nothing else.
  const body = [...ids].reduce((text, [before, after]) => text.replaceAll(new RegExp(`(?<![a-z0-9-])${before.replace('.', '\\.')}(?![a-z0-9-])`, 'g'), after), bodyOf(item));
  if (item.kind === 'lesson') return body;
  const { format, id: _id, ...others } = readDocument(body);
  return JSON.stringify({ ...(format === undefined ? {} : { format }), id: ids.get(item.id) ?? item.id, ...others });
}

/** Whether a draft of the kind has the id of an item already, seen by the caller or not. */
function isItemTaken(ports: Ports, item: ShareItem): boolean {
  return listDraftsOfItem(ports.db, item.id).some((draft) => selectOptionalDraft(ports.db, draft)?.kind === item.kind);
}

const nameOf = (signer: Signer, file: ShareFile): string => {
  const on = formatDay(dayOf(localDate(file.madeAt)));
  return signer.state === 'own' || signer.state === 'known' ? importWords.from(file.unit, on) : importWords.unknown(on);
};

function incomingOf(ports: Ports, caller: Caller, file: ShareFile, unit: string | null, pictures: readonly DrawnPicture[]): IncomingDraft[] {
  const at = ports.clock.now();
  const signer = signerOf(ports, file);
  const isKnown = signer.state === 'own' || signer.state === 'known';
  const coming = file.items.flatMap((item) => {
    const effect = effectOf(ports, caller, item);
    return effect === 'same' ? [] : [{ item, effect }];
  });
  const ids = new Map(coming.flatMap(({ item }) => (isItemTaken(ports, item) ? [[item.id, authoredId(item.title, ports.tokens.bytes(ID_BYTES))] as const] : [])));
  const names = new Map([...ids, ...pictures.map(({ before, picture }) => [before, picture.name] as const)]);
  return coming.map(({ item, effect }) => {
    const body = bodyUnder(item, names);
    const authors = item.authors.map(({ name }) => name);
    const title = titleOf(item.kind, body);
    return {
      draft: {
        id: ports.tokens.id(at),
        kind: item.kind,
        item: ids.get(item.id) ?? item.id,
        unit,
        author: caller.person,
        title: effect === 'beside' ? importWords.copy(title) : title,
        base: JSON.stringify({ from: 'import', id: item.id }),
        body,
        hash: hashText(body),
        at,
      },
      note: importWords.note(authors, nameOf(signer, file)).slice(0, NOTE_MAX),
      origin: { kind: item.kind, item: item.id, hash: item.hash, authors: JSON.stringify(authors), unit: file.unit, signer: isKnown ? file.key : null, at },
      remarks: [],
    };
  });
}

interface DrawnPicture {
  /** Its name in the file. */
  before: string;
  picture: NewPicture;
  audit: AuditEntry;
}

/** The pictures of a file drawn anew, as if they were uploaded here. One that cannot be read stays away: the check of its lesson tells. */
async function drawnPictures(ports: Ports, caller: Caller, { pictures }: ShareFile, unit: string | null): Promise<DrawnPicture[]> {
  const drawn: DrawnPicture[] = [];
  for (const { name: before, alt, data } of pictures) {
    const read = await readPicture(Buffer.from(data, 'base64'));
    if (!read.ok) continue;
    const { bytes, width, height } = read.value;
    const hash = hashBytes(bytes);
    const name = pictureName(hash);
    const at = ports.clock.now();
    const audit = auditEntry(ports, at, { actor: caller.person, act: 'picture.added', subject: name, details: { bytes: bytes.length } });
    drawn.push({ before, picture: { id: ports.tokens.id(at), name, hash, unit, alt: alt.replace(/["<>{}]/g, '') || name, width, height, bytes, by: caller.person, at }, audit });
  }
  return drawn;
}

/** The second press: makes drafts of what the page showed, as it is decided now; what is here is never touched. */
export function confirmImport(ports: Ports, caller: Caller, input: ConfirmInput): Promise<Result<{ made: string[] }, ConfirmRefusal>> {
  return withStorageAsync<{ made: string[] }, ConfirmRefusal>(ports, async () => {
    if (!canAuthor(caller)) return failed({ reason: 'not-allowed' });
    const at = ports.clock.now();
    const pending = selectOptionalPendingImport(ports.db, caller.person, at);
    if (pending === null || pending.id !== input.pending) return failed({ reason: 'gone' });
    const unit = unitFor(ports, caller, input.unit);
    if (unit === undefined) return failed({ reason: 'invalid', fields: { unit: { fault: 'choice' } } });
    const file = pending.kind === 'file' ? shareSchema.parse(JSON.parse(pending.body)) : null;
    const signer = file === null ? null : signerOf(ports, file);
    if ((signer?.state === 'foreign' || signer?.state === 'broken') && !input.unknown) return failed({ reason: 'unsigned' });
    const pictures = file === null ? [] : await drawnPictures(ports, caller, file, unit);
    // While pictures were drawn, the same press may have come twice.
    if (selectOptionalPendingImport(ports.db, caller.person, at)?.id !== pending.id) return failed({ reason: 'gone' });
    const incoming = file === null ? [sheetDraft(ports, caller, pending, unit)] : incomingOf(ports, caller, file, unit, pictures);
    if (incoming.length === 0) return failed({ reason: 'nothing' });
    const audits = incoming.map(({ draft, origin }) =>
      auditEntry(ports, at, { actor: caller.person, act: 'draft.imported', subject: draft.id, details: { kind: draft.kind, item: draft.item, from: origin?.item ?? pending.name, signer: signer?.state ?? 'sheet' } }),
    );
    insertIncomingDrafts(ports.db, caller.person, incoming, pictures, audits);
    return done({ made: incoming.map(({ draft }) => draft.id) });
  });
}

/** Trusts the key that signed what waits here: it was compared with its owner's. */
export function trustSigner(ports: Ports, caller: Caller, input: { publicKey: string; name: string }): Result<null, Refusal> {
  return withStorage<null, Refusal>(ports, () => {
    if (!canGrantAuthorRights(caller)) return failed({ reason: 'not-allowed' });
    const at = ports.clock.now();
    const pending = selectOptionalPendingImport(ports.db, caller.person, at);
    const signer = pending?.kind === 'file' ? signerOf(ports, shareSchema.parse(JSON.parse(pending.body))) : null;
    if (signer?.state !== 'foreign' || signer.publicKey !== input.publicKey) return failed({ reason: 'not-found' });
    const name = cleanText(input.name);
    if (name === '') return failed({ reason: 'invalid', fields: { keyName: { fault: 'missing' } } });
    if ([...name].length > NAME_MAX) return failed({ reason: 'invalid', fields: { keyName: { fault: 'too-long', max: NAME_MAX } } });
    const audit = auditEntry(ports, at, { actor: caller.person, act: 'key.trusted', subject: signer.fingerprint, details: { name } });
    trustKey(ports.db, { publicKey: signer.publicKey, name, by: caller.person, at }, audit);
    return done(null);
  });
}

/** Takes the trust in a key back. */
export function distrustSigner(ports: Ports, caller: Caller, input: { publicKey: string }): Result<null, Refusal> {
  return withStorage<null, Refusal>(ports, () => {
    if (!canGrantAuthorRights(caller)) return failed({ reason: 'not-allowed' });
    const { taken } = distrustKey(ports.db, input.publicKey, auditEntry(ports, ports.clock.now(), { actor: caller.person, act: 'key.distrusted', subject: fingerprintOf(input.publicKey) }));
    return taken ? done(null) : failed({ reason: 'not-found' });
  });
}
