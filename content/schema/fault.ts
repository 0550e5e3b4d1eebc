/** Something wrong in a content file, told to the person who can mend it. */
export interface Fault {
  /** Path as the person knows it: relative to the folder that was checked. */
  file: string;
  /** First line is 1. */
  line: number;
  /** What is wrong, in Vietnamese. */
  message: string;
  /** What to do about it, in Vietnamese. */
  remedy?: string;
}

/** Something wrong at a place of a document, whatever the document is written in. */
export interface PlacedFault extends Pick<Fault, 'message' | 'remedy'> {
  /** Keys and indices from the root of the document. */
  path: readonly PropertyKey[];
}

/** Faults in reading order: by file, then by line. */
export function inReadingOrder(faults: readonly Fault[]): Fault[] {
  return [...faults].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
