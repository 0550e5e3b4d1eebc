import { createHash } from 'node:crypto';
import { listPictures, selectOptionalPictureBytes } from '#db/repositories/pictures.ts';
import { insertPicture } from '#db/transactions/pictures.ts';
import { pictureName } from '../domain/lessons/picture-name.ts';
import { cleanText } from '../domain/person-name.ts';
import { readPicture } from '../platform/picture.server.ts';
import type { PictureFileFault } from '../platform/picture.server.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import { findDraft, findOwnDraft } from './draft-access.ts';
import type { DraftHead } from './draft-contracts.ts';
import type { PictureRow } from './lesson-draft-contracts.ts';
import type { Ports } from './ports.ts';
import { auditEntry, withStorage, withStorageAsync } from './storage.ts';

const ALT_MAX = 300;

export type PictureRefusal = Refusal | { reason: 'picture'; fault: PictureFileFault | 'missing' | 'no-alt' | 'alt-too-long' };

export interface LoadedPictures {
  draft: DraftHead;
  pictures: readonly PictureRow[];
}

/** The pictures that a lesson may show: those of its unit. */
export function loadPictures(ports: Ports, caller: Caller, input: { draft: string }): Result<LoadedPictures, Refusal> {
  return withStorage<LoadedPictures, Refusal>(ports, () => {
    const found = findDraft(ports, caller, input.draft);
    if (!found.ok) return found;
    const { record, head } = found.value;
    return record.kind === 'lesson' ? done({ draft: head, pictures: listPictures(ports.db, record.unit, record.author) }) : failed({ reason: 'not-found' });
  });
}

/** Takes a picture for the lessons of a draft's unit: drawn anew, under a name of its hash, never without words for those who do not see it. */
export function uploadPicture(ports: Ports, caller: Caller, input: { draft: string; alt: string; bytes: Uint8Array | null }): Promise<Result<PictureRow, PictureRefusal>> {
  return withStorageAsync<PictureRow, PictureRefusal>(ports, async () => {
    const found = findOwnDraft(ports, caller, input.draft);
    if (!found.ok) return found;
    const { record } = found.value;
    if (record.kind !== 'lesson') return failed({ reason: 'not-found' });
    const alt = cleanText(input.alt).replace(/["<>{}]/g, '');
    if (input.bytes === null) return failed({ reason: 'picture', fault: 'missing' });
    if (alt === '') return failed({ reason: 'picture', fault: 'no-alt' });
    if (alt.length > ALT_MAX) return failed({ reason: 'picture', fault: 'alt-too-long' });
    const read = await readPicture(input.bytes);
    if (!read.ok) return failed({ reason: 'picture', fault: read.error });
    const { bytes, width, height } = read.value;
    const hash = createHash('sha256').update(bytes).digest('hex');
    const name = pictureName(hash);
    const at = ports.clock.now();
    const picture = { id: ports.tokens.id(at), name, hash, unit: record.unit, alt, width, height, bytes, by: record.unit === null ? record.author : caller.person, at };
    insertPicture(ports.db, picture, auditEntry(ports, at, { actor: caller.person, act: 'picture.uploaded', subject: record.id, details: { name, bytes: bytes.length } }));
    return done({ name, alt, width, height });
  });
}

/** The bytes of a picture: for whoever is signed in, and for everybody once a published lesson shows it. */
export function loadPicture(ports: Ports, caller: Caller | null, input: { name: string }): Result<Buffer, Refusal> {
  return withStorage<Buffer, Refusal>(ports, () => {
    const isPublic = (): boolean => ports.content.courses.some(({ lessons }) => lessons.some(({ uses }) => uses.some((use) => use.component === 'Figure' && use.attributes.src === input.name)));
    const bytes = caller === null && !isPublic() ? null : selectOptionalPictureBytes(ports.db, input.name);
    return bytes === null ? failed({ reason: 'not-found' }) : done(bytes);
  });
}
