import type { IsoDate } from '#simulations/law/types.ts';

/** The graph from the law to everything that rests on it, as the build writes it. */

export type CurrencyKind = 'lesson' | 'question' | 'scenario' | 'form' | 'term' | 'rule';

/** Something that rests on the law, with the day on which it was last held against it. */
export interface CurrencyItem {
  /** `lesson:khieu-nai/thu-ly`, `question:kn-thu-ly-han`, `rule:guard:competent`: kind and id. */
  id: string;
  kind: CurrencyKind;
  title: string;
  owner: string;
  checkedOn: IsoDate;
  /** Changes still to come on that day that it was held against as well: `lkn-2011/d27@2027-07-01`. */
  ahead: readonly string[];
  /** The first day on which it is of no more use: the next edition of a form. */
  until: IsoDate | null;
  /** The part of the desk's norm, for rules. */
  part: string | null;
  /** Ids of provisions, and `paper:` with the kind of a paper whose form is prescribed. */
  rests: readonly string[];
}

export interface Currency {
  items: readonly CurrencyItem[];
  /** Provisions that were read again after the day of the register, with when. */
  verified: Readonly<Record<string, IsoDate>>;
}

/** What rests on the form of a kind of paper, whatever its edition. */
export const paperOf = (kind: string): string => `paper:${kind}`;
