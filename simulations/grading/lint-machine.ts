import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { lintTexts } from './lint.vi.ts';
import type { LegalGuardParams } from '../procedures/procedure.ts';

/** A breach of the authors' rules for procedures, in words an author understands. */
export interface NormFault {
  rule: 'A2' | 'A3' | 'A4' | 'A5' | 'A6' | 'A7' | 'reach' | 'cycle';
  /** The label, guard, duty or state it is about. */
  subject: string;
  message: string;
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** Ids of a `legal` guard; an arc without one is always lawful. */
export function guardIdsOf(guard: unknown): readonly string[] {
  if (typeof guard !== 'object' || guard === null || !('type' in guard) || guard.type !== 'legal' || !('params' in guard)) return [];
  const params = guard.params as Partial<LegalGuardParams> | undefined;
  return Array.isArray(params?.ids) ? params.ids : [];
}

function lintNode(node: AnyStateNode): NormFault[] {
  const faults: NormFault[] = [];
  const at = node.path.join('.') || node.key;
  const fault = (rule: NormFault['rule'], message: string): void => void faults.push({ rule, subject: at, message });
  if (node.config.after !== undefined) fault('A3', lintTexts.hasTimer(at));
  if (node.config.invoke !== undefined) fault('A3', lintTexts.hasInvoke(at));
  for (const step of listOf(node.config.always)) {
    if (typeof step === 'object' && step !== null && 'guard' in step && guardIdsOf(step.guard).length > 0) fault('A3', lintTexts.guardedAlways(at));
  }
  for (const [label, steps] of Object.entries(node.config.on ?? {})) {
    if (label === '*' || label.endsWith('.*')) fault('A3', lintTexts.wildcard(at));
    const list = listOf(steps);
    if (list.length > 1) fault('A2', lintTexts.twoArcs(label, at));
    for (const step of list) {
      if (typeof step !== 'object' || step === null || !('guard' in step) || step.guard === undefined) continue;
      const guard: unknown = step.guard;
      const type = typeof guard === 'string' ? guard : typeof guard === 'object' && guard !== null && 'type' in guard ? guard.type : null;
      if (type !== 'legal' && type !== 'choice') fault('A2', lintTexts.foreignGuard(label, at));
      if (type === 'legal' && guardIdsOf(guard).length === 0) fault('A2', lintTexts.guardWithoutIds(label, at));
    }
  }
  return [...faults, ...Object.values(node.states).flatMap(lintNode)];
}

/** What the machine itself must not contain (A2, A3). */
export function lintMachine(machine: AnyStateMachine): NormFault[] {
  return lintNode(machine.root);
}
