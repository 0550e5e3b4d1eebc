import { z } from 'zod';

const names = z.array(z.string());

/** Reads stored names of authors back. */
export function readAuthors(json: string): string[] {
  return names.parse(JSON.parse(json));
}

/** Where a draft was first written, as its pages tell. */
export interface DraftOrigin {
  authors: string[];
  unit: string | null;
  /** Whether somebody known signed the file it came in. */
  isSigned: boolean;
}
