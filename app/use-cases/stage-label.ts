import { procedures } from '#simulations/procedures/index.ts';

/** The name of a procedure's stage for people; its id where the procedure no longer has it. */
export function stageLabel(procedure: string, stage: string): string {
  return procedures.find(({ id }) => id === procedure)?.stages.find(({ id }) => id === stage)?.label ?? stage;
}
