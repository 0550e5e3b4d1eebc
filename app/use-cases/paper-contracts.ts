import type { Sheet } from '#simulations/desk/forms/sheet-types.ts';
import type { Day } from '#simulations/law/types.ts';

export interface LoadPaperInput {
  attempt: string;
  /** The event that made the paper. */
  seq: number;
}

/** A paper that was made in an attempt, as it was filled in. */
export interface LoadedPaper {
  attempt: string;
  submitted: boolean;
  scenario: string;
  madeOn: Day;
  sheet: Sheet;
  /** What the law finds in this paper, once the case is handed in; by the anchors of the debrief. */
  findings: { anchor: string; name: string; fields: string[] }[];
}
