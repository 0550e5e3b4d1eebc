import type { NameFault } from '../domain/person-name.ts';
import type { PhoneFault } from '../domain/phone.ts';

/** What is wrong with one field; the sentences are the screens'. */
export type FieldFault =
  | { fault: 'missing' }
  | { fault: 'too-long'; max: number }
  | { fault: 'phone'; phone: PhoneFault }
  | { fault: 'name'; name: NameFault }
  | { fault: 'password-short'; min: number; has: number }
  | { fault: 'password-common' }
  | { fault: 'password-wrong' }
  | { fault: 'class-code' }
  | { fault: 'phone-taken' }
  | { fault: 'date' }
  | { fault: 'closes-before-opens' }
  /** More are ticked than there may be. */
  | { fault: 'at-most'; max: number }
  /** No time of the day. */
  | { fault: 'time' }
  /** A provision that has no wording on the day that is asked for. */
  | { fault: 'not-in-force' }
  | { fault: 'choice' }
  | { fault: 'number'; min: number; max: number }
  /** Counts that do not come to the hands that were counted. */
  | { fault: 'sum'; sum: number; hands: number }
  /** A contest of the same finding still waits for an answer. */
  | { fault: 'contest-open' };
