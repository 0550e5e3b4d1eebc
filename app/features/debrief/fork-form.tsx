import { Form } from '@remix-run/react';
import type { ForkTarget } from '../../domain/debrief/view-types.ts';
import { debriefPath } from '../desk/paths.ts';

/** The case as it stood before the fork, to be tried again; the attempt that was graded stays as it is. */
export function ForkForm({ attempt, fork, words: label, main = false }: { attempt: string; fork: ForkTarget; words: string; main?: boolean }) {
  return (
    <Form method="post" action={debriefPath(attempt)} className="fork">
      <input type="hidden" name="intent" value="fork" />
      <button className={main ? 'btn full-sm' : 'btn line full-sm'} type="submit" name="before" value={fork.beforeSeq}>{label}</button>
    </Form>
  );
}
