import type { AnyStateNode } from 'xstate';
import { compileNorm } from '../grading/compile.ts';
import { lintProcedure } from '../grading/lint.ts';
import { faultOf } from './fault.ts';
import type { VerifyFault, VerifyLibrary, VerifySubject } from './fault.ts';
import type { Survey } from './survey.ts';
import { verifyWords } from './verify.vi.ts';
import { describe } from './witness.ts';

function leavesOf(node: AnyStateNode): AnyStateNode[] {
  const inner = Object.values(node.states);
  return inner.length === 0 ? [node] : inner.flatMap(leavesOf);
}

/** States of a machine that nothing leads to, or that nothing leads out of. */
function unconnected(subject: VerifySubject): VerifyFault[] {
  const reached = new Set(compileNorm(subject.procedure).nodes.flat());
  return [
    ...leavesOf(subject.procedure.machine.root).flatMap(({ key }) => (reached.has(key) ? [] : [faultOf(subject, 3, key, verifyWords.unreachable(key))])),
    ...lintProcedure(subject.procedure).flatMap(({ rule, subject: state, message }) => (rule === 'reach' ? [faultOf(subject, 3, state, verifyWords.noWayOut(message))] : [])),
  ];
}

/**
 * Point 3: every state of a machine is reached, and from every state that a case gets into by lawful ways a lawful way
 * leads to an end, whatever the facts.
 */
export function verifyWaysOut(library: VerifyLibrary, { stuck }: Survey): VerifyFault[] {
  return [...library.flatMap(unconnected), ...stuck.map(({ procedure, state, witness }) => faultOf({ procedure }, 3, state, verifyWords.stuck(state, describe(witness))))];
}
