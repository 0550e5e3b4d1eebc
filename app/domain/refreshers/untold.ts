/**
 * Conditions whose answer rests on what a story of two lines cannot tell: the books of a month, the days of a schedule, what is missing
 * at a place, who asked for something. They are asked by what the law requires, where that can be said without a case, and trained by cases.
 */
export const RESTS_ON_UNTOLD: ReadonlySet<string> = new Set([
  'head-rules-issued', 'head-steps-posted', 'head-held-on-day', 'head-overdue-named', 'head-overdue-only', 'head-executor', 'closed-as-asked', 'report-of-closed-period',
  'receipt-lists-all', 'registered-book', 'suspended-until', 'file-to-asker', 'measures-fit', 'withdrawal-signed', 'denunciation-report-findings', 'conclusion-right', 'denunciation-file-items', 'protection-fits-own',
  'reply-says', 'crowd-answer', 'minutes-signed',
]);

/** Rules that no short item asks, each with the reason: only a case trains them. */
export const ONLY_CASES: Readonly<Record<string, 'rests-on-untold' | 'no-case-shows-it'>> = {
  'head-rules-issued': 'rests-on-untold',
  'head-steps-posted': 'rests-on-untold',
  'rules-issued': 'rests-on-untold',
  'steps-posted': 'rests-on-untold',
  'enough-chair-days': 'rests-on-untold',
  'promise-kept': 'rests-on-untold',
  'suspended-in-time': 'rests-on-untold',
  'suspended-until': 'rests-on-untold',
  'protected-in-time-own': 'rests-on-untold',
  'protected-in-time-elsewhere': 'rests-on-untold',
  'file-to-asker': 'rests-on-untold',
  'hand-over': 'rests-on-untold',
  'proposal-is-ours': 'rests-on-untold',
  'not-terminated-before': 'rests-on-untold',
  'suspension-form': 'no-case-shows-it',
  'resumption-form': 'no-case-shows-it',
  'extension-form': 'no-case-shows-it',
};
