import { selectDraftVersion } from '#db/repositories/drafts.ts';
import { listPictures } from '#db/repositories/pictures.ts';
import { partsOfLesson } from '../domain/authoring/lesson-parts.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import { findDraft } from './draft-access.ts';
import type { LessonPreview, LoadedLessonDraft } from './lesson-draft-contracts.ts';
import { previewLesson } from './lesson-preview.ts';
import type { Ports } from './ports.ts';
import { withStorageAsync } from './storage.ts';

/** A lesson as it is written now, for its editor. */
export function loadLessonDraft(ports: Ports, caller: Caller, input: { draft: string }): Promise<Result<LoadedLessonDraft, Refusal>> {
  return withStorageAsync<LoadedLessonDraft, Refusal>(ports, async () => {
    const found = findDraft(ports, caller, input.draft);
    if (!found.ok) return found;
    const { record, head } = found.value;
    if (record.kind !== 'lesson') return failed({ reason: 'not-found' });
    const { body, at } = selectDraftVersion(ports.db, record.id, record.revision);
    const preview = await previewLesson(ports, record, body);
    const palette = ports.content.samples.samples.map(({ component, about, attributes, source }) => ({ component, about, attributes, source }));
    return done({ draft: head, parts: partsOfLesson(body), preview, palette, pictures: listPictures(ports.db, record.unit, record.author), savedAt: at });
  });
}

/** A text as it would be read, without saving it. */
export function previewDraftText(ports: Ports, caller: Caller, input: { draft: string; text: string }): Promise<Result<LessonPreview, Refusal>> {
  return withStorageAsync<LessonPreview, Refusal>(ports, async () => {
    const found = findDraft(ports, caller, input.draft);
    if (!found.ok) return found;
    if (found.value.record.kind !== 'lesson') return failed({ reason: 'not-found' });
    return done(await previewLesson(ports, found.value.record, input.text));
  });
}
