import type { DraftKind } from '../../domain/authoring/draft.ts';

export const DRAFTS_PATH = '/soan';
export const RIGHTS_PATH = '/soan/quyen';
/** All rows of the list as JSON, for the filter in the browser. */
export const DRAFT_ROWS_PATH = '/soan/danh-sach';

export const versionsPath = (draft: string): string => `/soan/tinh-huong/${draft}/phien-ban`;
export const reviewPath = (draft: string): string => `/soan/tinh-huong/${draft}/duyet`;

/** Where a draft is opened from the list. */
export const draftPath = (kind: DraftKind, draft: string): string => (kind === 'case' ? reviewPath(draft) : versionsPath(draft));
