import type { ReviewDecision } from './draft.ts';

interface Review {
  hash: string;
  reviewer: string;
  decision: ReviewDecision;
}

/**
 * The review that lets a text be published: the last word on exactly this text, and from somebody whose hand is not in it.
 * `writers` saved any version up to it. Null where a second person has still to sign.
 */
export function standingApproval<Found extends Review>(reviews: readonly Found[], hash: string, writers: readonly string[]): Found | null {
  const last = reviews.filter((review) => review.hash === hash).at(-1);
  return last !== undefined && last.decision === 'approve' && !writers.includes(last.reviewer) ? last : null;
}
