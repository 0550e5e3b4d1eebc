import type { AuthorRole, DraftKind, DraftState, ReviewDecision } from '#app/domain/authoring/draft.ts';

/** What db/ hands out about drafts; the rest is in records.ts. */

export interface DraftRecord {
  id: string;
  kind: DraftKind;
  /** The id under which it is published. */
  item: string;
  unit: string | null;
  unitName: string | null;
  author: string;
  authorName: string;
  title: string;
  state: DraftState;
  /** JSON of a DraftBase. */
  base: string;
  revision: number;
  createdAt: string;
  updatedAt: string;
  /** A version of it stands in the library. */
  isOffered: boolean;
}

export interface DraftVersionRecord {
  revision: number;
  hash: string;
  by: string;
  byName: string;
  /** Of the first save that is in it; `at` of the last. */
  since: string;
  at: string;
  note: string | null;
  auto: boolean;
}

export interface DraftReviewRecord {
  id: string;
  revision: number;
  hash: string;
  reviewer: string;
  reviewerName: string;
  decision: ReviewDecision;
  /** JSON of DraftRemark[]. */
  comments: string;
  at: string;
}

export interface DraftCommentRecord {
  id: string;
  revision: number;
  step: string | null;
  words: string;
  byName: string;
  at: string;
}

/** What was published of a draft, without its text. */
export interface PublicationRecord {
  id: string;
  revision: number;
  hash: string;
  byName: string;
  at: string;
  retiredAt: string | null;
}

/** What stands in the library. */
export interface PublishedItemRecord {
  id: string;
  item: string;
  hash: string;
  body: string;
  /** The version of the draft that it was made of. */
  draft: string;
  revision: number;
}

export interface AuthorRightRecord {
  person: string;
  unit: string;
  role: AuthorRole;
}
