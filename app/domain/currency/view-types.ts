import type { CurrencyKind } from '#content/compile/currency-item.ts';
import type { Day, IsoDate } from '#simulations/law/types.ts';

/** What a page says of a change of the law. */
export interface ChangeLink {
  key: string;
  words: string;
  /** The wording as of that day; null where it is no provision. */
  provision: string | null;
  from: Day;
}

/** Stands on the page of something that rests on changed law and was not looked through since. */
export interface StaleNoteView {
  since: Day;
  changes: ChangeLink[];
  /** Changes that are not listed. */
  more: number;
}

export interface QueueRow {
  id: string;
  kind: CurrencyKind;
  title: string;
  href: string;
  owner: string;
  checkedOn: IsoDate;
  since: Day;
  changes: ChangeLink[];
  more: number;
}

/** Part of a list, and how long the whole is. */
export interface QueueList {
  rows: QueueRow[];
  count: number;
}
