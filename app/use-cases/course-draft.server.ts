import { selectDraftVersion } from '#db/repositories/drafts.ts';
import { courseOfDocument, isSameItem, withItem } from '../domain/authoring/course-document.ts';
import type { CourseItem, CourseMove } from '../domain/authoring/course-document.ts';
import { readDocument } from '../domain/authoring/document.ts';
import type { DraftDocument } from '../domain/authoring/document.ts';
import { libraryLessons } from '../domain/lessons/library-lessons.ts';
import { courseEditor as words } from '../messages/course-editor.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { checkCourse } from './check-course.ts';
import type { Caller, Refusal } from './contracts.ts';
import type { CoursePreview, CourseRow, LoadedCourseDraft } from './course-draft-contracts.ts';
import { findDraft } from './draft-access.ts';
import type { SavedDraft, SaveDraftRefusal } from './draft-contracts.ts';
import type { Ports } from './ports.ts';
import { saveDraftCase } from './save-draft.server.ts';
import { withStorage } from './storage.ts';

function rowOf({ content }: Pick<Ports, 'content'>, item: CourseItem): CourseRow {
  const kind = 'lesson' in item ? 'lesson' : 'case';
  const id = 'lesson' in item ? item.lesson : item.case;
  const title = 'lesson' in item ? libraryLessons(content.courses).find(({ address }) => address === id)?.title : content.scenarios.get(id)?.scenario.title;
  return { kind, id, title: title ?? id, isGone: title === undefined };
}

/** A written course as it stands: what is in it, and what keeps it from being published. */
export function previewCourse(ports: Pick<Ports, 'content'>, body: string): CoursePreview {
  return { rows: courseOfDocument(readDocument(body)).items.map((item) => rowOf(ports, item)), faults: checkCourse(ports, body).faults };
}

/** A course as it is written now, for its editor. */
export function loadCourseDraft(ports: Ports, caller: Caller, input: { draft: string }): Result<LoadedCourseDraft, Refusal> {
  return withStorage<LoadedCourseDraft, Refusal>(ports, () => {
    const found = findDraft(ports, caller, input.draft);
    if (!found.ok) return found;
    const { record, head } = found.value;
    if (record.kind !== 'course') return failed({ reason: 'not-found' });
    const { body } = selectDraftVersion(ports.db, record.id, record.revision);
    const { items, ...fields } = courseOfDocument(readDocument(body));
    const isIn = (item: CourseItem): boolean => items.some((each) => isSameItem(each, item));
    const lessons = libraryLessons(ports.content.courses).filter(({ address }) => !isIn({ lesson: address }));
    const cases = [...ports.content.scenarios.values()].map(({ scenario: { id, title } }) => ({ id, title })).filter(({ id }) => !isIn({ case: id }));
    return done({
      draft: head,
      ...fields,
      owner: fields.owner === '' ? (head.unit ?? '') : fields.owner,
      preview: previewCourse(ports, body),
      choices: [
        ...lessons.map(({ address, title, course }) => ({ value: `lesson:${address}`, label: title, group: course })),
        ...cases.sort((a, b) => a.title.localeCompare(b.title, 'vi')).map(({ id, title }) => ({ value: `case:${id}`, label: title, group: words.case })),
      ],
    });
  });
}

/** Saves the fields of a course, and one press on the order of what is in it. */
export function saveCourseDraft(ports: Ports, caller: Caller, input: { draft: string; revision: number; fields: DraftDocument; move: CourseMove | null }): Result<SavedDraft, SaveDraftRefusal> {
  const found = withStorage(ports, () => findDraft(ports, caller, input.draft));
  if (!found.ok) return found;
  const { record } = found.value;
  if (record.kind !== 'course') return failed({ reason: 'not-found' });
  const { items } = courseOfDocument(readDocument(selectDraftVersion(ports.db, record.id, record.revision).body));
  const { draft, revision, fields, move } = input;
  return saveDraftCase(ports, caller, { draft, revision, patch: { ...fields, items: move === null ? items : withItem(items, move) } });
}
