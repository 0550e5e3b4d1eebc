import type { Day, IsoDate } from '../law/types.ts';
import type { Json } from '../procedures/case-event.ts';
import type { ActType, PaperKind } from './act-data.ts';
import type { SheetEntry } from './forms/sheet-types.ts';

/** What the trainee sees of the case now. It holds nothing that has not been found out, and nothing the law would say. */
export interface DeskView {
  title: string;
  today: Day;
  opensOn: Day;
  closesOn: Day;
  /** The last event in the log. */
  seq: number;
  people: { id: string; name: string; about: string; present: boolean }[];
  known: { id: string; text: string }[];
  unknown: { id: string; text: string }[];
  papersReceived: PaperOnDesk[];
  papersMade: MadePaper[];
  /** Papers beside them that can be looked at and printed: minutes, notices that an act itself has handed over. */
  otherSheets: SheetEntry[];
  /** What has happened, newest last: words spoken, post, confirmations of acts. */
  happenings: Happening[];
  groups: { id: ActGroup; label: string; acts: ActEntry[] }[];
  books: { receptionLogbook: BookRow[]; petitionLogbook: BookRow[] };
  /** A reception over the network is planned, so there is a screen for it. */
  online: boolean;
  /** Deadlines that the trainee has noted. `workingDaysLeft` counts to that day, below 0 once it has passed; null beyond the calendar. */
  deadlines: { label: string; on: Day; workingDaysLeft: number | null }[];
  calendar: CalendarMonth[];
  /** The clock has reached the last day: acts are still possible, waiting is not. */
  closed: boolean;
}

/** A received paper. Until it is read (`paper.read`) it shows its name and heading alone and `body` is empty. */
export interface PaperOnDesk {
  id: string;
  name: string;
  heading?: string;
  issuer?: string;
  number?: string;
  placeAndDate?: string;
  to?: string;
  body: string[];
  signature?: string;
  handwritten: boolean;
  stamp?: string[];
  /** Read at least once. */
  read: boolean;
}

export interface MadePaper {
  kind: PaperKind;
  seq: number;
  name: string;
  form: string | null;
  madeOn: Day;
  dated: Day;
  signatory: string;
  /** Lines of what was filled in, ready to read. */
  lines: { label: string; value: string }[];
  sent: { on: Day; to: string[] }[];
}

export interface Happening {
  seq: number;
  day: Day;
  kind: 'spoken' | 'narrated' | 'done' | 'arrived';
  text: string;
  who?: string;
}

export type ActGroup = 'reception' | 'head' | 'ask' | 'book' | 'classify' | 'paper' | 'accept' | 'verify' | 'dialogue' | 'decide' | 'send' | 'publish' | 'file' | 'look-up';

/** One act that the desk offers. Lawful or not it is offered; only what nobody could do is impossible, with the reason. */
export interface ActEntry {
  /** Unique among the offers: the type, or type and preset such as `person.asked:hien`. */
  key: string;
  type: ActType;
  label: string;
  /** Values that are fixed for this offer (who is asked, which paper is sent). */
  preset: Readonly<Record<string, Json>>;
  /** Why it cannot be done at all; absent when it can. */
  impossible?: string;
  /** It has fields to fill in; otherwise one press does it. */
  form: boolean;
  /** Daily work of the role at whose desk the case is worked; the others' acts are at hand as well. */
  own: boolean;
  /** Words by which search finds it. */
  search: string;
}

/** An act that was opened, with what is filled in. A desk of a hundred acts does not carry the fields of all of them. */
export interface ActOffer extends ActEntry {
  fields: Field[];
  /** The button's words: a verb of what happens. */
  button: string;
}

interface FieldBase {
  name: string;
  label: string;
  hint?: string;
  required: boolean;
}

/** A field of an act's form. Names are paths in the act's data; for `record` one select a row. */
export type Field =
  | (FieldBase & { kind: 'choice'; options: Option[]; initial?: string })
  | (FieldBase & { kind: 'multi'; options: Option[]; initial?: string[] })
  | (FieldBase & { kind: 'date'; initial?: IsoDate; min?: IsoDate; max?: IsoDate })
  | (FieldBase & { kind: 'number'; min: number; max: number; initial?: number })
  | (FieldBase & { kind: 'text'; initial?: string; maxLength: number })
  | (FieldBase & { kind: 'yes-no'; initial?: boolean })
  | (FieldBase & { kind: 'record'; rows: { key: string; label: string }[]; options: Option[] })
  | (FieldBase & { kind: 'provision'; options: Option[] });

export interface Option {
  value: string;
  label: string;
  group?: string;
}

export interface BookRow {
  number: number;
  on: IsoDate;
  who: string;
  what: string;
}

export interface CalendarMonth {
  year: number;
  month: number;
  days: { day: Day; working: boolean; name?: string }[];
}
