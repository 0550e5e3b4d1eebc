import { selectOptionalPublishedItem, selectDraft } from '#db/repositories/drafts.ts';
import { insertDraftComment } from '#db/transactions/drafts.ts';
import { amendWords } from '../domain/authoring/amend.vi.ts';
import { COMMENT_MAX } from '../domain/authoring/draft.ts';
import { EDITOR_STEPS } from '../domain/authoring/editor-step.ts';
import type { EditorStep } from '../domain/authoring/editor-step.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { findContest } from './author-access.ts';
import type { AmendInput, AmendRefusal } from './author-inbox-contracts.ts';
import { nameOfRule } from './contests.server.ts';
import type { Caller } from './contracts.ts';
import type { Ports } from './ports.ts';
import { restoreDraftVersion } from './save-draft.server.ts';
import { auditEntry, withStorage } from './storage.ts';

/**
 * Begins to amend a case because of a contest: what was contested is noted at the part of the draft where it is to be mended,
 * without telling whose it was. Where the draft has gone on since it was published, the version that stands in the library can be
 * taken up instead, as a new version; those in between stay.
 */
export function amendAfterContest(ports: Ports, caller: Caller, input: AmendInput): Result<{ draft: string; step: EditorStep }, AmendRefusal> {
  return withStorage<{ draft: string; step: EditorStep }, AmendRefusal>(ports, () => {
    const found = findContest(ports, caller, input.contest);
    if (!found.ok) return found;
    const { contest, draft } = found.value;
    if (draft === null) return failed({ reason: 'not-allowed' });
    const step = EDITOR_STEPS.find((each) => each === input.step);
    if (step === undefined) return failed({ reason: 'invalid', fields: { step: { fault: 'choice' } } });
    const standing = selectOptionalPublishedItem(ports.db, draft.kind, draft.item);
    if (input.from === 'published' && standing !== null && standing.revision !== draft.revision) {
      const restored = restoreDraftVersion(ports, caller, { draft: draft.id, revision: draft.revision, restore: standing.revision, note: amendWords.restored });
      if (!restored.ok) return restored.error.reason === 'draft-moved' ? failed({ reason: 'draft-moved' }) : failed(restored.error);
    }
    const at = ports.clock.now();
    const { revision } = selectDraft(ports.db, draft.id);
    const words = amendWords.remark(contest.finding === null ? null : nameOfRule(contest.rule ?? contest.finding), contest.words).slice(0, COMMENT_MAX);
    const comment = { id: ports.tokens.id(at), draft: draft.id, revision, step, words, by: caller.person, at };
    const audit = auditEntry(ports, at, { actor: caller.person, act: 'draft.amend-begun', subject: draft.id, details: { revision, contest: contest.id, step } });
    const moved = insertDraftComment(ports.db, comment, audit);
    return 'conflict' in moved ? failed({ reason: 'draft-moved' }) : done({ draft: draft.id, step });
  });
}
