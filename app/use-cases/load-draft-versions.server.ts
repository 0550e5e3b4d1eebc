import type { DraftVersionRecord } from '#db/draft-records.ts';
import { listDraftReviews, listDraftVersions, listPublications, selectOptionalDraftVersion } from '#db/repositories/drafts.ts';
import { differenceOf, differenceOfTexts } from '../domain/authoring/difference.ts';
import type { Difference } from '../domain/authoring/difference.ts';
import { readDocument } from '../domain/authoring/document.ts';
import type { DraftKind } from '../domain/authoring/draft.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import { findDraft } from './draft-access.ts';
import type { LoadedVersions, VersionRow } from './draft-contracts.ts';
import type { Ports } from './ports.ts';
import { withStorage } from './storage.ts';

function marksOf(ports: Ports, draft: string): (version: DraftVersionRecord) => VersionRow['marks'] {
  const reviews = listDraftReviews(ports.db, draft);
  const publications = listPublications(ports.db, draft);
  return ({ revision, hash }) => {
    const decision = reviews.filter((review) => review.hash === hash && review.revision === revision).at(-1)?.decision;
    const published = publications.filter((each) => each.revision === revision);
    return [
      ...(decision === undefined ? [] : [decision === 'approve' ? ('approved' as const) : ('sent-back' as const)]),
      ...(published.length === 0 ? [] : [published.some(({ retiredAt }) => retiredAt === null) ? ('published' as const) : ('was-published' as const)]),
    ];
  };
}

/** What is different between two versions: of a lesson by paragraphs, of anything else by its fields. */
export function differencesOf(kind: DraftKind, before: string, after: string): Difference[] {
  return kind === 'lesson' ? differenceOfTexts(before, after) : differenceOf(readDocument(before), readDocument(after));
}

/**
 * The versions of a draft, newest first, and two of them held against each other in sentences: the ones asked for; else the
 * newest against the one before it.
 */
export function loadDraftVersions(ports: Ports, caller: Caller, input: { draft: string; from: number | null; to: number | null }): Result<LoadedVersions, Refusal> {
  return withStorage<LoadedVersions, Refusal>(ports, () => {
    const found = findDraft(ports, caller, input.draft);
    if (!found.ok) return found;
    const { head, record } = found.value;
    const versions = listDraftVersions(ports.db, record.id);
    const marks = marksOf(ports, record.id);
    const known = versions.map(({ revision }) => revision);
    const to = input.to ?? known[0] ?? record.revision;
    const from = input.from ?? known.find((revision) => revision < to) ?? null;
    if (!known.includes(to) || (from !== null && !known.includes(from))) return failed({ reason: 'not-found' });
    const bodyOf = (revision: number): string => selectOptionalDraftVersion(ports.db, record.id, revision)?.body ?? '';
    return done({
      draft: head,
      versions: versions.map((version) => ({ revision: version.revision, by: version.byName, at: version.at, note: version.note, auto: version.auto, marks: marks(version) })),
      compared: from === null ? null : { from, to, differences: differencesOf(record.kind, bodyOf(from), bodyOf(to)) },
    });
  });
}
