import type { FatalStop } from '../../use-cases/desk-contracts.ts';
import { EMPTY_FORM } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';

/** What came back from a post that could not be done. */
export interface DeskAnswer {
  /** Another tab or device acted in between; the page shows the newest desk. */
  conflict: boolean;
  /** Why the desk could not do it, in words. */
  refusal: string | null;
  form: FormState;
  /** A guided case asks before it does this act. */
  stop: { act: string; label: string; asked: FatalStop } | null;
}

export const NO_ANSWER: DeskAnswer = { conflict: false, refusal: null, form: EMPTY_FORM, stop: null };
