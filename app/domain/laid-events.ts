import type { Procedure } from '#simulations/procedures/procedure.ts';
import type { BatchedEvent } from './fork.ts';

/**
 * How many events of a log the application laid before the trainee came, all in the command that opened the case: those before
 * the stage of a mini-case; none of a whole case, in which that command only opens it.
 */
export function laidEvents({ practises }: Pick<Procedure, 'practises'>, log: readonly Pick<BatchedEvent, 'batch'>[]): number {
  return practises === undefined ? 0 : log.filter(({ batch }) => batch === 1).length;
}
