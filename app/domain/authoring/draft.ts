/** What trainers write in the browser, and where it stands on its way into the library. */

export const DRAFT_KINDS = ['case', 'lesson', 'question', 'course'] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/**
 * A save leads back to `draft` from everywhere: what was sent, approved or published is a version, and the versions stay.
 * `published` and `retired` tell of the newest version; an earlier one may stand in the library while a newer one is written.
 */
export const DRAFT_STATES = ['draft', 'in-review', 'approved', 'published', 'retired'] as const;
export type DraftState = (typeof DRAFT_STATES)[number];

/** What somebody may do with the drafts of a unit. */
export const AUTHOR_ROLES = ['author', 'reviewer', 'publisher'] as const;
export type AuthorRole = (typeof AUTHOR_ROLES)[number];

export type ReviewDecision = 'approve' | 'send-back';

/** What a draft was started from; `id` names the template, the case, the draft, or the error that it is to train. */
export interface DraftBase {
  from: 'nothing' | 'template' | 'case' | 'draft' | 'error' | 'import';
  id: string | null;
}

/** Autosaves of one person within this long are one version. */
export const FOLDED_SECONDS = 120;

/** What autosaves gave way is kept this long for pages that began with it. */
export const KEPT_SECONDS = 3600;

export const TITLE_MAX = 160;
export const NOTE_MAX = 300;
export const COMMENT_MAX = 2000;
/** Characters of a draft: the largest scenario file that the compiler takes. */
export const BODY_MAX = 1_000_000;
