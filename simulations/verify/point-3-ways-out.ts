import type { AnyStateNode } from 'xstate';
import { lintProcedure } from '../grading/lint.ts';
import { faultOf } from './fault.ts';
import type { VerifyFault, VerifySubject } from './fault.ts';
import type { Survey } from './survey.ts';
import { verifyWords } from './verify.vi.ts';
import { describe } from './witness.ts';

function leavesOf(node: AnyStateNode): AnyStateNode[] {
  const inner = Object.values(node.states);
  return inner.length === 0 ? [node] : inner.flatMap(leavesOf);
}

/**
 * Point 3: every state of the machine is reached, and from every state that a case gets into by lawful ways a lawful way
 * leads to an end, whatever the facts.
 */
export function verifyWaysOut(subject: VerifySubject, { norm, stuck }: Survey): VerifyFault[] {
  const reached = new Set(norm.nodes.flat());
  return [
    ...leavesOf(subject.procedure.machine.root).flatMap(({ key }) => (reached.has(key) ? [] : [faultOf(subject, 3, key, verifyWords.unreachable(key))])),
    ...lintProcedure(subject.procedure).flatMap(({ rule, subject: state, message }) => (rule === 'reach' ? [faultOf(subject, 3, state, verifyWords.noWayOut(message))] : [])),
    ...[...stuck].map(([state, witness]) => {
      const name = (norm.nodes[state] ?? []).join('.');
      return faultOf(subject, 3, name, verifyWords.stuck(name, describe(witness)));
    }),
  ];
}
