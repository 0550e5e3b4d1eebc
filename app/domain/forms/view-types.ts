import type { Sheet } from '#simulations/desk/forms/sheet-types.ts';
import type { Day } from '#simulations/law/types.ts';

/** A form as the list and the pages of its other editions name it. */
export interface FormEntry {
  id: string;
  number: string;
  instrument: string;
  from: Day;
  /** The first day on which it is used no more. */
  to: Day | null;
}

export interface FormListView {
  on: Day;
  groups: {
    id: string;
    label: string;
    /** `ever`: the law prescribes a form on another day. */
    papers: { kind: string; name: string; form: FormEntry | null; ever: boolean }[];
  }[];
}

export interface FormPageView {
  form: FormEntry & { title: string; provision: string; article: string };
  verified: string;
  /** Whether its lines were compared with the form in the instrument. */
  layoutRead: boolean;
  sheet: Sheet;
  others: FormEntry[];
}

/** Which paper a finding is about, and which of its fields the broken rule looks at. */
export interface FindingPaperView {
  /** The event that made the paper. */
  seq: number;
  name: string;
  fields: { name: string; label: string }[];
}
