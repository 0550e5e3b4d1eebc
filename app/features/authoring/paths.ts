import type { DraftKind } from '../../domain/authoring/draft.ts';
import { EDITOR_STEPS } from '../../domain/authoring/editor-step.ts';
import type { EditorStep } from '../../domain/authoring/editor-step.ts';
import { courseEditorPath, lessonEditorPath, questionEditorPath } from './lesson-paths.ts';

export const DRAFTS_PATH = '/soan';
export const RIGHTS_PATH = '/soan/quyen';
/** Where a case is begun from an error that it is to train. */
export const ERROR_STARTS_PATH = '/soan/tu-sai-sot';
/** All rows of the list as JSON, for the filter in the browser. */
export const DRAFT_ROWS_PATH = '/soan/danh-sach';

export const versionsPath = (draft: string): string => `/soan/tinh-huong/${draft}/phien-ban`;
export const reviewPath = (draft: string): string => `/soan/tinh-huong/${draft}/duyet`;
export const proofPath = (draft: string): string => `/soan/tinh-huong/${draft}/chung-minh`;
export const runPath = (draft: string, run: string): string => `${proofPath(draft)}/${run}`;
export const variantsPath = (draft: string): string => `/soan/tinh-huong/${draft}/bien-the`;

const EDITORS: Readonly<Record<Exclude<DraftKind, 'case'>, (draft: string) => string>> = { lesson: lessonEditorPath, question: questionEditorPath, course: courseEditorPath };

const STEP_NAMES: Readonly<Record<EditorStep, string>> = { start: 'bat-dau', people: 'nguoi', facts: 'su-viec', sources: 'nguon', papers: 'giay-to', story: 'dien-bien', aims: 'muc-tieu' };

export const editorPath = (draft: string): string => `/soan/tinh-huong/${draft}`;
export const stepPath = (draft: string, step: EditorStep): string => `${editorPath(draft)}/${STEP_NAMES[step]}`;
/** Where the page of a part saves by itself. */
export const saveStepPath = (draft: string, step: EditorStep): string => `${editorPath(draft)}/luu/${STEP_NAMES[step]}`;

export const otherDatesPath = (draft: string): string => `${editorPath(draft)}/luat-ngay-khac`;

/** The part that an address names; the first one where it names none, null where there is no such part. */
export function stepNamed(name: string | undefined): EditorStep | null {
  return name === undefined ? 'start' : (EDITOR_STEPS.find((step) => STEP_NAMES[step] === name) ?? null);
}

/** Where a draft is opened from the list. */
export const draftPath = (kind: DraftKind, draft: string): string => (kind === 'case' ? editorPath(draft) : EDITORS[kind](draft));
