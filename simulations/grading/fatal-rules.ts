import type { Cite, Procedure, Severity } from '../procedures/procedure.ts';
import type { ErrorClass } from './types.ts';

const FATAL: Severity = 4;

/** A rule whose breach is fatal, as its author named it. */
export interface FatalRule {
  class: Extract<ErrorClass, 'branch' | 'prohibited' | 'omission'> | 'manner';
  name: string;
  cite: readonly Cite[];
}

interface Row {
  sev: Severity;
  cite: readonly Cite[];
}

/** Every rule of a procedure whose breach is fatal, in the order of the procedure; two rules of one name are told once. */
export function fatalRules({ guards, prohibitions, duties, acts }: Procedure): FatalRule[] {
  const found = new Map<string, FatalRule>();
  const add = (kind: FatalRule['class'], { sev, cite }: Row, name: string): void => {
    if (sev !== FATAL) return;
    const known = found.get(name);
    found.set(name, { class: kind, name, cite: [...new Set([...(known?.cite ?? []), ...cite])] });
  };
  for (const guard of Object.values(guards)) add('branch', guard, guard.texts.name);
  for (const prohibition of prohibitions) add('prohibited', prohibition, prohibition.texts.name);
  for (const act of Object.values(acts)) add('omission', act, act.omitted.name);
  for (const duty of duties) {
    // The time of a step is the duty's own; that the step is missing is told by the act.
    if (duty.skeleton !== true) add('omission', duty, duty.texts.name);
    for (const condition of duty.conditions ?? []) add('manner', condition, condition.texts.name);
  }
  return [...found.values()];
}
