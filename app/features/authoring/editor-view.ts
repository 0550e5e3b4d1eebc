import type { Difference } from '../../domain/authoring/difference.ts';

/** Who saved first, and what both changed since. */
export interface OvertakenView {
  /** The revision that stands now. */
  seen: number;
  by: string;
  isOwn: boolean;
  day: string;
  time: string;
  theirs: Difference[];
  mine: Difference[];
}

/** Names of what the editor's forms post besides their fields. */
export const REVISION = 'phien-ban';
export const SEEN = 'da-thay';
export const TAKE = 'lay';
export const GO = 'sang';
export const AUTO = 'tu-luu';

export const SAVE_BUTTON = 'luu-phan-nay';
