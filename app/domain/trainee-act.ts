import { HINT_OPENED } from '#simulations/desk/act-data.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';

/** Something the trainee did in the case. Asking for a hint is in the log but is no act. */
export function isTraineeAct({ src, type }: CaseEvent): boolean {
  return src === 'trainee' && type !== HINT_OPENED;
}
