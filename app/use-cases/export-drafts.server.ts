import { listDrafts, listDraftVersions } from '#db/repositories/drafts.ts';
import { selectOptionalPicture } from '#db/repositories/pictures.ts';
import { selectOptionalOrigin } from '#db/repositories/sharing.ts';
import { noteExport } from '#db/transactions/sharing.ts';
import type { Provision } from '#simulations/law/types.ts';
import { readDocument } from '../domain/authoring/document.ts';
import { titleOf } from '../domain/authoring/draft-title.ts';
import { canonicalJson } from '../domain/authoring/sharing/canonical-json.ts';
import { readAuthors } from '../domain/authoring/sharing/origin.ts';
import { matterOf } from '../domain/authoring/sharing/share-file.ts';
import type { ShareFile, ShareItem } from '../domain/authoring/sharing/share-file.ts';
import { SHARE_FORMAT, SHARE_SCHEMA_PATH, SHARE_VERSION } from '../domain/authoring/sharing/share-format.ts';
import { picturesNamedIn } from '../domain/lessons/picture-name.ts';
import { localDate } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { fingerprintOf, signText } from '../platform/signing.server.ts';
import { hashText } from '../platform/token.ts';
import type { Caller, Refusal } from './contracts.ts';
import { checkCase } from './draft-checks.ts';
import type { Ports } from './ports.ts';
import { findShareable, installationKey, partsOf, sharedText } from './share-access.ts';
import type { Shareable } from './share-access.ts';
import type { ExportedFile, ExportInput, LoadedShare, ShareVersion } from './share-contracts.ts';
import { auditEntry, withStorage } from './storage.ts';

const versionNamed = (name: string): ShareVersion => (name === 'published' ? 'published' : 'drafted');

/** Questions that a set can be made of: those of the unit of the one that is handed on. */
function othersOf(ports: Ports, caller: Caller, { record }: Shareable): LoadedShare['others'] {
  if (record.kind !== 'question' || record.unit === null) return [];
  const questions = listDrafts(ports.db, { person: caller.person, units: [record.unit] }).filter(({ kind, id, unit }) => kind === 'question' && id !== record.id && unit === record.unit);
  return questions.filter(({ id }) => findShareable(ports, caller, id) !== null).map(({ id, title }) => ({ id, title }));
}

/** The title of the text that the caller may have: a draft that is written on may be called otherwise by now. */
function titleShown(ports: Ports, shareable: Shareable): string {
  return titleOf(shareable.record.kind, sharedText(ports, shareable, 'drafted').body);
}

/** The page of a file before it is made. */
export function loadShare(ports: Ports, caller: Caller, input: { draft: string }): Result<LoadedShare, Refusal> {
  return withStorage<LoadedShare, Refusal>(ports, () => {
    const whole = findShareable(ports, caller, input.draft);
    if (whole === null) return failed({ reason: 'not-found' });
    const { record, versions } = whole;
    const { parts, missing } = partsOf(ports, caller, whole, 'drafted');
    return done({
      id: record.id,
      kind: record.kind,
      title: titleShown(ports, whole),
      parts: parts.map((part) => ({ id: part.record.id, kind: part.record.kind, title: titleShown(ports, part) })),
      missing,
      others: othersOf(ports, caller, whole),
      versions,
      fingerprint: fingerprintOf(installationKey(ports).publicKey),
    });
  });
}

/** The hash of all wordings of a provision. */
export function digestOf({ versions }: Provision): string {
  return hashText(canonicalJson(versions));
}

const PROVISION_IDS = /[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+)+/g;

/** The provisions that an item rests on: those of the lawful way of a case, and those it names. */
function restsOf(ports: Ports, kind: ShareItem['kind'], body: string): ShareItem['rests'] {
  const { provisions } = ports.content.register;
  const derived = kind === 'case' ? (checkCase(ports, body).derived?.path ?? []).flatMap(({ cites }) => cites.map(({ provision }) => provision)) : [];
  const named = body.match(PROVISION_IDS) ?? [];
  return [...new Set([...derived, ...named])].flatMap((id) => {
    const provision = provisions.get(id);
    return provision === undefined ? [] : [{ provision: id, article: provision.article, digest: digestOf(provision) }];
  });
}

/** Whose hands are in a version of a draft, first those of the place it came from. */
function authorsOf(ports: Ports, draft: string, revision: number): string[] {
  const origin = selectOptionalOrigin(ports.db, draft);
  const here = listDraftVersions(ports.db, draft).filter((version) => version.revision <= revision).map(({ byName }) => byName).reverse();
  // The first version of what came in is the import: whoever brought it has written nothing yet.
  return [...new Set(origin === null ? here : [...readAuthors(origin.authors), ...here.slice(1)])];
}

function itemOf(ports: Ports, shareable: Shareable, wanted: ShareVersion): ShareItem {
  const { record } = shareable;
  const { body, revision } = sharedText(ports, shareable, wanted);
  const told = { id: record.item, title: titleOf(record.kind, body), revision, authors: authorsOf(ports, record.id, revision).map((name) => ({ name })), rests: restsOf(ports, record.kind, body), hash: '' };
  const item: ShareItem = record.kind === 'lesson' ? { kind: record.kind, ...told, text: body } : { kind: record.kind, ...told, document: { ...readDocument(body) } as Extract<ShareItem, { document: unknown }>['document'] };
  return { ...item, hash: hashText(canonicalJson(matterOf(item))) };
}

/** The uploaded pictures that lessons show. One that is not there any more stays away. */
function picturesOf(ports: Ports, items: readonly ShareItem[]): ShareFile['pictures'] {
  const names = new Set(items.flatMap((item) => (item.kind === 'lesson' ? picturesNamedIn(item.text) : [])));
  return [...names].flatMap((name) => {
    const picture = selectOptionalPicture(ports.db, name);
    return picture === null ? [] : [{ name, alt: picture.alt, type: 'image/webp' as const, data: picture.bytes.toString('base64'), hash: picture.hash }];
  });
}

/** What is signed of a file: everything but the signature, in one way of writing. */
export function signedText({ signature: _signature, ...others }: ShareFile): string {
  return `${SHARE_FORMAT}/${SHARE_VERSION}\n${canonicalJson(others)}`;
}

/** Makes the signed file of an item with all its parts, or of a set of questions. */
export function exportDrafts(ports: Ports, caller: Caller, input: ExportInput): Result<ExportedFile, Refusal> {
  return withStorage<ExportedFile, Refusal>(ports, () => {
    const whole = findShareable(ports, caller, input.draft);
    if (whole === null) return failed({ reason: 'not-found' });
    const wanted = versionNamed(input.version);
    const offered = new Set(othersOf(ports, caller, whole).map(({ id }) => id));
    const chosen = [...new Set(input.others)].filter((id) => offered.has(id)).flatMap((id) => findShareable(ports, caller, id) ?? []);
    const all = new Map([whole, ...chosen].flatMap((each) => [each, ...partsOf(ports, caller, each, wanted).parts]).map((each) => [each.record.id, each]));
    const at = ports.clock.now();
    const { publicKey, privateKey } = installationKey(ports);
    const items = [...all.values()].map((each) => itemOf(ports, each, wanted));
    const file: ShareFile = {
      $schema: SHARE_SCHEMA_PATH,
      format: SHARE_FORMAT,
      version: SHARE_VERSION,
      madeAt: at,
      madeBy: caller.name,
      unit: caller.commune,
      law: { register: hashText(ports.content.registerJson), on: localDate(at) },
      items,
      pictures: picturesOf(ports, items),
      key: publicKey,
      signature: '',
    };
    const signed = { ...file, signature: signText(signedText(file), privateKey) };
    const { id, item } = whole.record;
    noteExport(ports.db, auditEntry(ports, at, { actor: caller.person, act: 'draft.exported', subject: id, details: { items: [...all.values()].map(({ record }) => record.item), version: wanted } }));
    return done({ name: `${item}.saban.json`, text: `${JSON.stringify(signed, null, 1)}\n` });
  });
}
