import type { Day } from '../../law/types.ts';

/** The books, the software, the folder and the post of a case: everything on them follows from the log. Nothing on them judges. */
export interface DeskBooks {
  title: string;
  today: Day;
  seq: number;
  reception: BookPage;
  register: BookPage;
  software: SoftwareRecord;
  folder: FolderIndex;
  post: Correspondence;
  /** Null where no reception over the network is planned in the case. */
  online: OnlineScreen | null;
}

/** A book with its columns in the order in which they are printed. */
export interface BookPage {
  name: string;
  /** "Mẫu số 03/TCD"; null where the law prescribes none. */
  form: string | null;
  columns: readonly string[];
  /** One cell a column; empty where nothing was written. */
  rows: readonly (readonly string[])[];
}

/** The petition as the petition-management software knows it: what was done up to the last time it was entered there. */
export interface SoftwareRecord {
  /** The last entry; null while the case was never entered. */
  enteredOn: Day | null;
  /** Acts of the trainee since then. */
  notEntered: number;
  record: readonly Line[];
  statuses: readonly { name: string; on: Day | null; what: string }[];
  /** Places where earlier petitions can be looked for, and whether somebody did. */
  lookUps: readonly { act: string; label: string; done: boolean }[];
  /** What was found out of earlier petitions and of other addressees. */
  earlier: readonly string[];
  assignments: readonly Dated[];
  transfers: readonly Dated[];
  counts: readonly Line[];
}

/** The index of the folder of papers. */
export interface FolderIndex {
  papers: readonly { number: number; name: string; joined: Day | null; dated: string; author: string; pages: number; read: boolean }[];
  /** What the closed file holds; null while it is open. */
  archived: { on: Day; lines: readonly Line[] } | null;
}

export interface Correspondence {
  received: readonly { on: Day; what: string; read: boolean }[];
  sent: readonly { on: Day; what: string; to: string }[];
  calls: readonly Dated[];
}

export interface OnlineScreen {
  /** The day for which the session is planned. */
  on: Day;
  people: readonly { name: string; about: string }[];
  steps: readonly { name: string; key: string; on: Day | null; lines: readonly Line[] }[];
}

export interface Line {
  label: string;
  value: string;
}

export interface Dated {
  on: Day;
  what: string;
}
