import { EMPTY_FORM } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';

/** What came back from a post that could not be done. */
export interface DeskAnswer {
  /** Another tab or device acted in between; the page shows the newest desk. */
  conflict: boolean;
  /** Why the desk could not do it, in words. */
  refusal: string | null;
  form: FormState;
}

export const NO_ANSWER: DeskAnswer = { conflict: false, refusal: null, form: EMPTY_FORM };
