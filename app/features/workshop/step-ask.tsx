import type { FormState } from '../../ui/fields.tsx';
import type { StepFormView } from '../../use-cases/compose-contracts.ts';

/** What the fields of a step are made from. */
export interface StepFieldsProps {
  view: StepFormView;
  state: FormState;
  /** The field that takes the focus because something is wrong with it. */
  focus: string | undefined;
  /** What was just shown or filled in. */
  asked: string | null;
}

/** A button that shows more to choose from, or fills in; nothing is written. */
export function Ask({ what, children }: { what: string; children: string }) {
  return <p className="mt3"><button className="btn line full-sm" type="submit" name="viec" value={what}>{children}</button></p>;
}
