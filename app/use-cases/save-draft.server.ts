import { selectDraft, selectDraftVersion, selectOptionalDraftVersion } from '#db/repositories/drafts.ts';
import type { DraftMoved } from '#db/transactions/drafts.ts';
import { saveDraftVersion } from '#db/transactions/drafts.ts';
import { applyChanges, isDocument, MisplacedChange, readDocument } from '../domain/authoring/document.ts';
import type { DraftChange, DraftDocument } from '../domain/authoring/document.ts';
import { BODY_MAX, FOLDED_SECONDS, KEPT_SECONDS, NOTE_MAX } from '../domain/authoring/draft.ts';
import { titleOf } from '../domain/authoring/draft-title.ts';
import { cleanText } from '../domain/person-name.ts';
import { plusSeconds } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { hashText } from '../platform/token.ts';
import type { Caller, Refusal } from './contracts.ts';
import { findDraft, findOwnDraft } from './draft-access.ts';
import type { FoundDraft } from './draft-access.ts';
import type { DraftMovedRefusal, LoadedDraft, SaveDraftInput, SaveDraftRefusal, SavedDraft } from './draft-contracts.ts';
import type { Ports } from './ports.ts';
import { auditEntry, withStorage } from './storage.ts';

/** The case, question or course of a draft as it is written now. */
export function loadDraft(ports: Ports, caller: Caller, input: { draft: string }): Result<LoadedDraft, Refusal> {
  return withStorage<LoadedDraft, Refusal>(ports, () => {
    const found = findDraft(ports, caller, input.draft);
    if (!found.ok) return found;
    if (found.value.record.kind === 'lesson') return failed({ reason: 'not-found' });
    const { body, at } = selectDraftVersion(ports.db, input.draft, found.value.record.revision);
    return done({ draft: found.value.head, document: readDocument(body), savedAt: at });
  });
}

interface Save {
  body: string;
  revision: number;
  auto: boolean;
  note: string | null;
  act: string;
  details?: Readonly<Record<string, number>>;
}

function store(ports: Ports, caller: Caller, { record }: FoundDraft, { body, revision, auto, note, act, details }: Save): SavedDraft | DraftMoved {
  const at = ports.clock.now();
  const save = { draft: record.id, expectedRevision: revision, title: titleOf(record.kind, body), body, hash: hashText(body), by: caller.person, at, note, auto, foldFrom: plusSeconds(at, -FOLDED_SECONDS), dropFrom: plusSeconds(at, -KEPT_SECONDS) };
  return saveDraftVersion(ports.db, save, auditEntry(ports, at, { actor: caller.person, act, subject: record.id, details: { revision: revision + 1, ...details } }));
}

const isWhole = (patch: SaveDraftInput['patch']): patch is DraftDocument => isDocument(patch);

/** The document with what was typed in it; what names the item is not the author's to change. */
function withTyped(document: DraftDocument, patch: readonly DraftChange[] | DraftDocument, item: string): DraftDocument {
  const typed = isWhole(patch) ? patch : applyChanges(document, patch);
  const { id: _id, ...others } = typed;
  const { format, ...rest } = others;
  return format === undefined ? { id: item, ...rest } : { format, id: item, ...rest };
}

function mergedOrNull(document: DraftDocument, patch: readonly DraftChange[] | DraftDocument, item: string): DraftDocument | null {
  try {
    return withTyped(document, patch, item);
  } catch (error) {
    if (error instanceof MisplacedChange) return null;
    throw error;
  }
}

/** Both texts: what stands now and who wrote it, and what was typed on the page that came later. */
function overtaken(ports: Ports, draft: string, item: string, patch: SaveDraftInput['patch']): Extract<SaveDraftRefusal, { reason: 'draft-overtaken' }> {
  const { revision } = selectDraft(ports.db, draft);
  const { body, byName, at } = selectDraftVersion(ports.db, draft, revision);
  const stored = readDocument(body);
  return { reason: 'draft-overtaken', revision, by: byName, at, stored, merged: mergedOrNull(stored, patch, item), typed: patch };
}

/**
 * Saves what was typed in a case, a question or a course, at every pause and never blocked by what is still wrong in it.
 * Overtaken by somebody else's save, both texts go back to the page.
 */
export function saveDraftCase(ports: Ports, caller: Caller, input: SaveDraftInput): Result<SavedDraft, SaveDraftRefusal> {
  return withStorage<SavedDraft, SaveDraftRefusal>(ports, () => {
    const found = findOwnDraft(ports, caller, input.draft);
    if (!found.ok) return found;
    const { record } = found.value;
    if (record.kind === 'lesson') return failed({ reason: 'not-found' });
    const { revision, patch } = input;
    if (revision !== record.revision) return failed(overtaken(ports, record.id, record.item, patch));
    const document = mergedOrNull(readDocument(selectDraftVersion(ports.db, record.id, revision).body), patch, record.item);
    if (document === null) return failed({ reason: 'draft-misplaced' });
    const body = JSON.stringify(document);
    if (body.length > BODY_MAX) return failed({ reason: 'draft-too-long' });
    const note = cleanText(input.note ?? '').slice(0, NOTE_MAX);
    const saved = store(ports, caller, found.value, { body, revision, auto: input.auto === true, note: note === '' ? null : note, act: 'draft.saved' });
    return 'conflict' in saved ? failed(overtaken(ports, record.id, record.item, patch)) : done(saved);
  });
}

/** Makes an earlier version the newest one; those in between stay. */
export function restoreDraftVersion(ports: Ports, caller: Caller, input: { draft: string; revision: number; restore: number; note: string }): Result<SavedDraft, Refusal | DraftMovedRefusal> {
  return withStorage<SavedDraft, Refusal | DraftMovedRefusal>(ports, () => {
    const found = findOwnDraft(ports, caller, input.draft);
    if (!found.ok) return found;
    const version = selectOptionalDraftVersion(ports.db, input.draft, input.restore);
    if (version === null) return failed({ reason: 'not-found' });
    const saved = store(ports, caller, found.value, { body: version.body, revision: input.revision, auto: false, note: input.note, act: 'draft.restored', details: { restored: input.restore } });
    return 'conflict' in saved ? failed({ reason: 'draft-moved', ...saved.conflict }) : done(saved);
  });
}
