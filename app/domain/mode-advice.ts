import type { AttemptMode } from './roles.ts';

/** A case that was worked to its end, as far as fading looks at it. */
export interface WorkedCase {
  scoreTenths: number;
  /** The application did at least one act for the trainee (hints, level 4). */
  actShown: boolean;
}

/** Why a mode is recommended: too few cases yet, help is still needed, or it no longer is. */
export type ModeReason = 'few' | 'help-needed' | 'ready';

export interface ModeAdvice {
  mode: AttemptMode;
  reason: ModeReason;
}

/** How many of the last cases of a procedure count, and the points they need on average (GRADING §9). */
export const CASES_COUNTED = 3;
export const ENOUGH_POINTS = 80;

/**
 * Fading: guided until the last cases of a procedure went well without an act done for the trainee, practice from then on. A
 * recommendation, never a lock.
 * @param worked the cases of one procedure that were handed in, newest first
 */
export function adviseMode(worked: readonly WorkedCase[]): ModeAdvice {
  const last = worked.slice(0, CASES_COUNTED);
  if (last.length < CASES_COUNTED) return { mode: 'guided', reason: 'few' };
  const sum = last.reduce((total, { scoreTenths }) => total + scoreTenths, 0);
  const ready = sum >= 10 * ENOUGH_POINTS * CASES_COUNTED && !last.some(({ actShown }) => actShown);
  return ready ? { mode: 'practice', reason: 'ready' } : { mode: 'guided', reason: 'help-needed' };
}
