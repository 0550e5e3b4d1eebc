import type { Day } from '../../law/types.ts';

/** A printed paper, blank or filled in: every piece of text says whether a field of the act filled it. */

/** A piece of a line. `gap`: nothing stands there yet. `field`: the field of the act that fills it; `first`: its first place on the page. */
export interface SheetPart {
  text: string;
  gap?: true;
  field?: string;
  first?: true;
}

export type SheetLine = SheetPart[];

export type SheetRow = { kind: 'line' | 'ground' | 'centre'; parts: SheetLine } | { kind: 'table'; columns: readonly string[]; cells: SheetLine[][]; field?: string; first?: true };

/** A field of the paper that the trainee fills in. */
export interface SheetField {
  name: string;
  label: string;
  /** What was filled in; null on a blank paper, and where nothing was. */
  value: string | null;
  /** Whether a rule looks at it. What is not judged is layout, or told apart without points. */
  judged: boolean;
}

export interface Sheet {
  kind: string;
  name: string;
  /** "Mẫu số 03"; null where no numbered form was used, or the law prescribes none. */
  formNumber: string | null;
  /** The edition by its id, for whoever wants to see the blank one. */
  formId: string | null;
  head: 'office' | 'letter' | 'minutes' | 'citizen' | 'book';
  /** Lines of the issuing office; empty where a citizen writes. */
  issuer: SheetLine[];
  number: SheetLine | null;
  placeAndDate: SheetLine | null;
  title: string;
  about: SheetLine | null;
  to: SheetLine | null;
  rows: SheetRow[];
  copies: SheetLine[];
  signers: { title: SheetLine; note: string }[];
  /** In the order in which they stand on the paper. */
  fields: SheetField[];
}

/** A paper that was made in a case, as a list names it. */
export interface SheetEntry {
  /** The event that made it. */
  seq: number;
  name: string;
  madeOn: Day;
}
