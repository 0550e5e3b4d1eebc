import { selectDraft, selectDraftVersion } from '#db/repositories/drafts.ts';
import { saveDraftVersion } from '#db/transactions/drafts.ts';
import { BODY_MAX, FOLDED_SECONDS, KEPT_SECONDS } from '../domain/authoring/draft.ts';
import { titleOf } from '../domain/authoring/draft-title.ts';
import { plusSeconds } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { hashText } from '../platform/token.ts';
import type { Caller } from './contracts.ts';
import { findOwnDraft } from './draft-access.ts';
import type { SavedText, SaveTextInput, SaveTextRefusal, TextOvertaken } from './lesson-draft-contracts.ts';
import type { Ports } from './ports.ts';
import { auditEntry, withStorage } from './storage.ts';

function overtaken(ports: Ports, draft: string, typed: string): TextOvertaken {
  const { revision } = selectDraft(ports.db, draft);
  const { body, byName, at } = selectDraftVersion(ports.db, draft, revision);
  return { reason: 'text-overtaken', revision, by: byName, at, stored: body, typed };
}

/**
 * Saves the text of a lesson, whatever is still wrong in it. Overtaken by somebody else's save, both texts go back to the page:
 * two texts are not put together by a machine.
 */
export function saveDraftText(ports: Ports, caller: Caller, { draft, revision, text, auto = false }: SaveTextInput): Result<SavedText, SaveTextRefusal> {
  return withStorage<SavedText, SaveTextRefusal>(ports, () => {
    const found = findOwnDraft(ports, caller, draft);
    if (!found.ok) return found;
    const { record } = found.value;
    if (record.kind !== 'lesson') return failed({ reason: 'not-found' });
    if (text.length > BODY_MAX) return failed({ reason: 'draft-too-long' });
    if (revision !== record.revision) return failed(overtaken(ports, draft, text));
    const at = ports.clock.now();
    const save = { draft, expectedRevision: revision, title: titleOf('lesson', text), body: text, hash: hashText(text), by: caller.person, at, note: null, auto, foldFrom: plusSeconds(at, -FOLDED_SECONDS), dropFrom: plusSeconds(at, -KEPT_SECONDS) };
    const saved = saveDraftVersion(ports.db, save, auditEntry(ports, at, { actor: caller.person, act: 'draft.saved', subject: draft, details: { revision: revision + 1 } }));
    return 'conflict' in saved ? failed(overtaken(ports, draft, text)) : done({ ...saved, at });
  });
}
