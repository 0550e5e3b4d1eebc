import { listDraftComments, listDraftReviews, selectDraftVersion, selectOptionalPublishedItem } from '#db/repositories/drafts.ts';
import { insertDraftComment, insertReview, moveDraft } from '#db/transactions/drafts.ts';
import { standingApproval } from '../domain/authoring/approval.ts';
import { differenceOf } from '../domain/authoring/difference.ts';
import { readDocument } from '../domain/authoring/document.ts';
import { COMMENT_MAX } from '../domain/authoring/draft.ts';
import type { ReviewDecision } from '../domain/authoring/draft.ts';
import { EDITOR_STEPS } from '../domain/authoring/editor-step.ts';
import type { EditorStep } from '../domain/authoring/editor-step.ts';
import { readRemarks } from '../domain/authoring/remarks.ts';
import type { DraftRemark } from '../domain/authoring/remarks.ts';
import { localDate } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import { findDraft, findOwnDraft } from './draft-access.ts';
import { checkCase } from './draft-checks.ts';
import type { DecideInput, DraftMovedRefusal, LoadedReview, RemarkView, ReviewRefusal } from './draft-contracts.ts';
import { lawView } from './derived-law-view.ts';
import type { Ports } from './ports.ts';
import { auditEntry, withStorage } from './storage.ts';

/** Signs of a hash that people compare by eye. */
const SEAL_LENGTH = 12;
const DECISIONS: readonly ReviewDecision[] = ['approve', 'send-back'];

const stepNamed = (name: string | null): EditorStep | null => EDITOR_STEPS.find((step) => step === name) ?? null;

/** Everything that readers said, reviews among it, oldest first. */
export function remarksOf(ports: Ports, draft: string): RemarkView[] {
  const comments = listDraftComments(ports.db, draft).map(({ byName: by, at, revision, step, words }) => ({ by, at, revision, step: stepNamed(step), words, decision: null }));
  const reviews = listDraftReviews(ports.db, draft).flatMap(({ reviewerName: by, at, revision, decision, comments: json }) => {
    const remarks = readRemarks(json);
    const whole: DraftRemark[] = remarks.some(({ step }) => step === null) ? remarks : [{ step: null, words: '' }, ...remarks];
    return whole.map(({ step, words }) => ({ by, at, revision, step, words, decision: step === null ? decision : null }));
  });
  return [...comments, ...reviews].sort((a, b) => a.at.localeCompare(b.at)).map(({ at, ...remark }) => ({ ...remark, on: localDate(at) }));
}

/** A case for a reviewer: the story, and beside it what the law makes of it. */
export function loadReview(ports: Ports, caller: Caller, input: { draft: string }): Result<LoadedReview, Refusal> {
  return withStorage<LoadedReview, Refusal>(ports, () => {
    const found = findDraft(ports, caller, input.draft);
    if (!found.ok) return found;
    const { head, record, writers } = found.value;
    if (record.kind !== 'case') return failed({ reason: 'not-found' });
    const version = selectDraftVersion(ports.db, record.id, record.revision);
    const document = readDocument(version.body);
    const { derived, faults } = checkCase(ports, version.body);
    const law = derived && lawView(ports, derived);
    const approval = standingApproval(listDraftReviews(ports.db, record.id), version.hash, writers);
    const standing = selectOptionalPublishedItem(ports.db, record.kind, record.item);
    return done({
      draft: head,
      document,
      law,
      faults,
      remarks: remarksOf(ports, record.id),
      sincePublished: standing === null ? null : differenceOf(readDocument(selectDraftVersion(ports.db, standing.draft, standing.revision).body), document),
      approval: approval === null ? null : { by: approval.reviewerName, on: localDate(approval.at), seal: version.hash.slice(0, SEAL_LENGTH) },
    });
  });
}

/** Hands the newest version to a second person. A case that is not whole may go too: colleagues help with it. */
export function sendToReview(ports: Ports, caller: Caller, input: { draft: string; revision: number }): Result<null, Refusal | DraftMovedRefusal> {
  return withStorage<null, Refusal | DraftMovedRefusal>(ports, () => {
    const found = findOwnDraft(ports, caller, input.draft);
    if (!found.ok) return found;
    const { draft, revision } = input;
    const audit = auditEntry(ports, ports.clock.now(), { actor: caller.person, act: 'draft.sent-to-review', subject: draft, details: { revision } });
    const moved = moveDraft(ports.db, { draft, expectedRevision: revision, from: ['draft', 'retired'], to: 'in-review' }, audit);
    return 'conflict' in moved ? failed({ reason: 'draft-moved', ...moved.conflict }) : done(null);
  });
}

function cleanWords(words: string): string {
  return words.normalize('NFC').replace(/\r\n?/g, '\n').trim();
}

/** Says something about a draft: everybody who sees it may. */
export function commentOnDraft(ports: Ports, caller: Caller, input: { draft: string; revision: number; step: string; words: string }): Result<null, Refusal | DraftMovedRefusal> {
  return withStorage<null, Refusal | DraftMovedRefusal>(ports, () => {
    const found = findDraft(ports, caller, input.draft);
    if (!found.ok) return found;
    const words = cleanWords(input.words);
    if (words === '') return failed({ reason: 'invalid', fields: { words: { fault: 'missing' } } });
    if (words.length > COMMENT_MAX) return failed({ reason: 'invalid', fields: { words: { fault: 'too-long', max: COMMENT_MAX } } });
    const at = ports.clock.now();
    const { draft, revision } = input;
    const comment = { id: ports.tokens.id(at), draft, revision, step: stepNamed(input.step), words, by: caller.person, at };
    const moved = insertDraftComment(ports.db, comment, auditEntry(ports, at, { actor: caller.person, act: 'draft.commented', subject: draft, details: { revision, comment: comment.id } }));
    return 'conflict' in moved ? failed({ reason: 'draft-moved', ...moved.conflict }) : done(null);
  });
}

/** Signs a version, or sends it back with what has to be mended. The hash of the text that was read is stored with it. */
export function decideReview(ports: Ports, caller: Caller, input: DecideInput): Result<null, ReviewRefusal> {
  return withStorage<null, ReviewRefusal>(ports, () => {
    const found = findDraft(ports, caller, input.draft);
    if (!found.ok) return found;
    const { head, record, writers } = found.value;
    if (!head.canReview) return writers.includes(caller.person) ? failed({ reason: 'own-hand' }) : failed({ reason: 'not-allowed' });
    if (record.revision !== input.revision) return failed({ reason: 'draft-moved', revision: record.revision, state: record.state });
    const decision = DECISIONS.find((each) => each === input.decision);
    const remarks = input.remarks.map(({ step, words }) => ({ step: stepNamed(step), words: cleanWords(words) })).filter(({ words }) => words !== '');
    if (decision === undefined) return failed({ reason: 'invalid', fields: { decision: { fault: 'choice' } } });
    if (decision === 'send-back' && remarks.length === 0) return failed({ reason: 'invalid', fields: { remark: { fault: 'missing' } } });
    if (remarks.some(({ words }) => words.length > COMMENT_MAX)) return failed({ reason: 'invalid', fields: { remark: { fault: 'too-long', max: COMMENT_MAX } } });
    const at = ports.clock.now();
    const { hash } = selectDraftVersion(ports.db, record.id, record.revision);
    const review = { id: ports.tokens.id(at), draft: record.id, revision: record.revision, hash, reviewer: caller.person, decision, comments: JSON.stringify(remarks), at };
    const audit = auditEntry(ports, at, { actor: caller.person, act: decision === 'approve' ? 'draft.approved' : 'draft.sent-back', subject: record.id, details: { revision: record.revision, hash } });
    const moved = insertReview(ports.db, review, audit);
    return 'conflict' in moved ? failed({ reason: 'draft-moved', ...moved.conflict }) : done(null);
  });
}
