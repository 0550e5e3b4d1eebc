import { labelOf, matches } from '../procedures/case-event.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import type { Duty } from '../procedures/procedure.ts';
import { circumstancesAt } from './sheet.ts';
import type { Entry, ProofCase, Sheet } from './sheet.ts';

/** One thing owed in a log, with the entry by which it was done. */
export interface Instance {
  duty: Duty;
  key: string;
  /** Index of the act that triggered it; null for what is owed from the start. */
  trigger: number | null;
  /** Index of the act that fulfils it; null while it is undone. */
  done: number | null;
}

/** Whether a pattern names an event, by its own label or by what the procedure makes of it: a class is given in the act's form. */
export function isNamed({ procedure, scenario }: ProofCase, pattern: string, event: CaseEvent): boolean {
  return matches(pattern, event) || procedure.project(event, scenario.facts) === pattern;
}

/** Whether an event is one of the acts by which a duty is done. */
export const isActOf = (proofCase: ProofCase, duty: Duty, event: CaseEvent): boolean => duty.acts.some((pattern) => isNamed(proofCase, pattern, event));

/** Whether an event sets a duty off. */
export function isTriggerOf(proofCase: ProofCase, { trigger }: Duty, event: CaseEvent): boolean {
  return trigger !== 'start' && trigger.some((pattern) => isNamed(proofCase, pattern, event));
}

const fulfils = (proofCase: ProofCase, duty: Duty, key: string, event: CaseEvent): boolean => isActOf(proofCase, duty, event) && (duty.key?.(event, proofCase.scenario.facts) ?? '') === (duty.key === undefined ? '' : key);

/** Indexes of the entries that count, which match one of the patterns. */
export function occurrences(proofCase: ProofCase, sheet: Sheet, patterns: readonly string[]): number[] {
  return sheet.entries.flatMap(({ id, event }, index) => (!sheet.spare.has(id) && patterns.some((pattern) => isNamed(proofCase, pattern, event)) ? [index] : []));
}

function triggersOf(proofCase: ProofCase, duty: Duty, sheet: Sheet): (number | null)[] {
  return duty.trigger === 'start' ? [null] : occurrences(proofCase, sheet, duty.trigger);
}

function isInForce(proofCase: ProofCase, sheet: Sheet, duty: Duty, trigger: number | null): boolean {
  // What happened on the trigger itself belongs to the story by then.
  const circumstances = circumstancesAt(proofCase, sheet, trigger === null ? 0 : trigger + 1, sheet.entries[trigger ?? 0]?.event.day);
  return (duty.when?.(circumstances) ?? true) === true;
}

/** Whether something that came later took it away, so that nothing is owed. */
function hasLapsed(proofCase: ProofCase, sheet: Sheet, { lapses }: Duty, trigger: number | null): boolean {
  return lapses !== undefined && occurrences(proofCase, sheet, lapses).some((index) => index > (trigger ?? -1));
}

/** The first act that counts comes after the trigger; before it only where the duty allows that, or where there is no other. */
function doneBy(proofCase: ProofCase, sheet: Sheet, duty: Duty, key: string, trigger: number | null, used: ReadonlySet<number>): number | null {
  const candidates = sheet.entries.flatMap(({ id, event }, index) => (!sheet.spare.has(id) && !used.has(index) && fulfils(proofCase, duty, key, event) ? [index] : []));
  const after = candidates.find((index) => duty.preemptive || trigger === null || index >= trigger);
  return after ?? candidates[0] ?? null;
}

/** Everything owed in a log, instance by instance. What hangs on a step that was left out is not owed. */
export function instancesIn(proofCase: ProofCase, sheet: Sheet): Instance[] {
  const { procedure, scenario, law } = proofCase;
  return procedure.duties.flatMap((duty) => {
    const used = new Set<number>();
    if (duty.skeleton === true) return stepsTaken(proofCase, sheet, duty);
    const triggers = triggersOf(proofCase, duty, sheet);
    return triggers.flatMap((trigger) => {
      if (!isInForce(proofCase, sheet, duty, trigger) || hasLapsed(proofCase, sheet, duty, trigger)) return [];
      const event = trigger === null ? null : (sheet.entries[trigger]?.event ?? null);
      const keys = duty.instances?.(scenario.facts, event, law) ?? [''];
      return keys.map((key) => {
        const done = doneBy(proofCase, sheet, duty, key, trigger, used);
        if (done !== null) used.add(done);
        return { duty, key, trigger, done };
      });
    });
  });
}

/** A step's own duty is about the step that was taken: once, or each time where the step may be taken again. */
function stepsTaken(proofCase: ProofCase, sheet: Sheet, duty: Duty): Instance[] {
  const { procedure, scenario } = proofCase;
  const taken = occurrences(proofCase, sheet, duty.acts);
  const isRepeatable = taken.every((index) => {
    const event = sheet.entries[index]?.event;
    const label = event === undefined ? null : procedure.project(event, scenario.facts);
    return label !== null && procedure.acts[label]?.repeatable === true;
  });
  const trigger = duty.trigger === 'start' ? null : occurrences(proofCase, sheet, duty.trigger)[0];
  if (trigger === undefined || !isInForce(proofCase, sheet, duty, trigger)) return [];
  return (isRepeatable ? taken : taken.slice(0, 1)).map((done) => ({ duty, key: '', trigger, done }));
}

/** The instances that an entry fulfils. */
export function servedBy(instances: readonly Instance[], index: number): Instance[] {
  return instances.filter((instance) => instance.done === index);
}

/**
 * Whether nothing else in the log owes the same: of two invitations to two dialogues nobody can say which one was meant for
 * which, so that nothing is proven by damaging one of them.
 */
export function isAlone(instances: readonly Instance[], { duty, key }: Instance): boolean {
  return instances.filter((other) => other.duty === duty && other.key === key).length === 1;
}

/** Whether an entry is an act of the trainee's by which some duty of the procedure could be done. */
export function isDutiful(proofCase: ProofCase, entry: Entry): boolean {
  return entry.event.src === 'trainee' && proofCase.procedure.duties.some((duty) => isActOf(proofCase, duty, entry.event));
}

export const labelOfEntry = (entry: Entry): string => labelOf(entry.event);
