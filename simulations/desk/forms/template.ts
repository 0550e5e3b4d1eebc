/** How the papers of the desk are printed: the words of each, and what fills their gaps. */

/** The procedures by which papers are listed. */
export const SHEET_GROUPS = ['reception', 'petition', 'complaint', 'denunciation', 'land-dispute', 'report'] as const;
export type SheetGroup = (typeof SHEET_GROUPS)[number];

/**
 * The head of a paper: `office` an issuing office with number, place and date; `letter` the same without a type of paper;
 * `minutes` an office without number and date; `citizen` written by somebody who comes to the desk; `book` a page of a book.
 */
export type SheetHead = 'office' | 'letter' | 'minutes' | 'citizen' | 'book';

/** What the desk itself knows and prints. Nothing here is filled in by the trainee, so nothing of it is judged. */
export const DESK_SLOTS = ['committee', 'chairOffice', 'complainant', 'receivedOn', 'madeOn', 'signatoryOffice'] as const;
export type DeskSlot = (typeof DESK_SLOTS)[number];

/**
 * An entry of a list of the act: it stands on the paper when it was ticked, as these words or as what the desk knows. Empty words
 * where a field of the act that stands beside it says it all.
 */
export interface ItemSlot {
  item: string;
  says?: string;
  desk?: DeskSlot;
  /** The list; `items` without it. */
  list?: string;
}

/** A table to be filled by hand, or with the entries of a list of the act. */
export interface SheetTable {
  columns: readonly string[];
  rows: number;
  /** The field of the act of which each entry fills a row, in the second column. */
  list?: string;
}

/**
 * One block of the text. A text holds gaps: `{contents}` a field of the act, `{committee}` what the desk knows, `{round}` a slot of
 * the template, `{_}` a gap for the pen. `centre` is a heading in the middle, `ground` a line of what the paper rests on.
 */
export type SheetBlock = string | { centre: string } | { ground: string } | SheetTable;

export interface SheetSigner {
  /** In capitals as it stands on paper; `{signatory}` where an act names the office. */
  title: string;
  /** "(Ký, ghi rõ họ tên)" */
  note: string;
}

export interface SheetTemplate {
  group: SheetGroup;
  /** Name of a paper for which the desk has no name of its own. */
  name?: string;
  head: SheetHead;
  /** "TB-UBND" */
  symbol?: string;
  /** "THÔNG BÁO"; empty on a letter. */
  title: string;
  /** "Về việc thụ lý giải quyết khiếu nại {round}" */
  about?: string;
  to?: string;
  body: readonly SheetBlock[];
  slots?: Readonly<Record<string, ItemSlot>>;
  /** Lines under "Nơi nhận"; empty where the paper has none. */
  copies?: readonly string[];
  signers: readonly SheetSigner[];
}
