import { z } from 'zod';
import { EDITOR_STEPS } from './editor-step.ts';

/** What a reviewer says of one part of a case, or of the whole. */
const remarkSchema = z.strictObject({ step: z.enum(EDITOR_STEPS).nullable(), words: z.string() });

export type DraftRemark = z.output<typeof remarkSchema>;

/** Reads the remarks of a stored review. @throws when they are not remarks: only these are stored. */
export function readRemarks(json: string): DraftRemark[] {
  return z.array(remarkSchema).parse(JSON.parse(json));
}
