import { listDraftReviews, selectDraftVersion, selectOptionalPublishedItem } from '#db/repositories/drafts.ts';
import { standingApproval } from '../domain/authoring/approval.ts';
import type { Difference } from '../domain/authoring/difference.ts';
import { COLLECTED_COURSE } from '../domain/lessons/authored-courses.ts';
import { coursePath, lessonPath } from '../domain/lessons/lesson-view.server.ts';
import { localDate } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import { previewCourse } from './course-draft.server.ts';
import type { CoursePreview } from './course-draft-contracts.ts';
import { findDraft, type FoundDraft } from './draft-access.ts';
import type { DraftHead, LoadedReview, RemarkView } from './draft-contracts.ts';
import type { LessonPreview } from './lesson-draft-contracts.ts';
import { previewLesson } from './lesson-preview.ts';
import { differencesOf } from './load-draft-versions.server.ts';
import type { Ports } from './ports.ts';
import type { QuestionPreview } from './question-draft-contracts.ts';
import { previewQuestion } from './question-preview.ts';
import { remarksOf } from './review-draft.server.ts';
import { withStorageAsync } from './storage.ts';

/** What a second person reads of a lesson, a question or a course. */
export type WritingShown = { kind: 'lesson'; text: string; preview: LessonPreview } | { kind: 'question'; preview: QuestionPreview } | { kind: 'course'; preview: CoursePreview };

export interface LoadedWritingReview {
  draft: DraftHead;
  shown: WritingShown;
  remarks: RemarkView[];
  /** Against the version that stands in the library; null where none does. */
  sincePublished: Difference[] | null;
  approval: LoadedReview['approval'];
  /** Where readers find what stands in the library; null where nothing does. */
  readAt: string | null;
}

/** Signs of a hash that people compare by eye. */
const SEAL_LENGTH = 12;

async function shownOf(ports: Ports, { record }: FoundDraft, body: string): Promise<WritingShown | null> {
  switch (record.kind) {
    case 'lesson':
      return { kind: 'lesson', text: body, preview: await previewLesson(ports, record, body) };
    case 'question':
      return { kind: 'question', preview: previewQuestion(ports, body) };
    case 'course':
      return { kind: 'course', preview: previewCourse(ports, body) };
    case 'case':
      return null;
  }
}

const READ_AT = { lesson: (item: string) => lessonPath(COLLECTED_COURSE, item), question: (item: string) => `/cau-hoi/${item}`, course: coursePath } as const;

/** A lesson, a question or a course for the second person: what was written, what readers see, what was said, and who signed. */
export function loadWritingReview(ports: Ports, caller: Caller, input: { draft: string }): Promise<Result<LoadedWritingReview, Refusal>> {
  return withStorageAsync<LoadedWritingReview, Refusal>(ports, async () => {
    const found = findDraft(ports, caller, input.draft);
    if (!found.ok) return found;
    const { head, record, writers } = found.value;
    const version = selectDraftVersion(ports.db, record.id, record.revision);
    const shown = await shownOf(ports, found.value, version.body);
    if (shown === null) return failed({ reason: 'not-found' });
    const approval = standingApproval(listDraftReviews(ports.db, record.id), version.hash, writers);
    const standing = selectOptionalPublishedItem(ports.db, record.kind, record.item);
    return done({
      draft: head,
      shown,
      remarks: remarksOf(ports, record.id),
      sincePublished: standing === null ? null : differencesOf(record.kind, selectDraftVersion(ports.db, standing.draft, standing.revision).body, version.body),
      approval: approval === null ? null : { by: approval.reviewerName, on: localDate(approval.at), seal: version.hash.slice(0, SEAL_LENGTH) },
      readAt: standing === null ? null : READ_AT[shown.kind](record.item),
    });
  });
}
