import type { AnyStateNode } from 'xstate';
import { faultOf } from './fault.ts';
import type { Findings, VerifyFault, VerifySubject } from './fault.ts';
import type { Survey } from './survey.ts';
import { verifyWords } from './verify.vi.ts';
import { describe } from './witness.ts';

function doubled(node: AnyStateNode): [string, string][] {
  const at = node.path.join('.') || node.key;
  const own = [...node.transitions].flatMap(([label, arcs]): [string, string][] => (arcs.length > 1 ? [[label, at]] : []));
  return [...own, ...Object.values(node.states).flatMap(doubled)];
}

/** Labels with two arcs from one state: which of them is meant nobody can say. Told of the machine as written, before it compiles. */
export function verifyArcs(subject: VerifySubject): VerifyFault[] {
  return doubled(subject.procedure.machine.root).map(([label, state]) => faultOf(subject, 5, label, verifyWords.twoArcs(label, state)));
}

function verifyAnswers(subject: VerifySubject, { guards }: Survey, { faults, notes }: Findings): void {
  const oneSided = subject.procedure.intended?.oneSided ?? [];
  for (const id of Object.keys(subject.procedure.guards)) {
    const seen = guards.get(id);
    if (seen === undefined) {
      faults.push(faultOf(subject, 5, id, verifyWords.unusedGuard(id)));
      continue;
    }
    for (const answer of [true, false]) {
      const listed = oneSided.some((entry) => entry.rule === id && entry.never === answer);
      const witness = seen.near.get(answer);
      if (witness === undefined && !listed) faults.push(faultOf(subject, 5, id, verifyWords.oneSided(id, answer)));
      if (witness !== undefined && listed) faults.push(faultOf(subject, 5, id, verifyWords.staleOneSided(id, answer, describe(witness))));
      if (witness !== undefined && !seen.library.has(answer)) notes.push(faultOf(subject, 5, id, verifyWords.unshownGuard(id, answer)));
    }
  }
  const known = new Set([...Object.keys(subject.procedure.guards), ...subject.procedure.duties.flatMap(({ conditions }) => (conditions ?? []).map(({ id }) => id))]);
  for (const { rule } of oneSided) if (!known.has(rule)) faults.push(faultOf(subject, 5, rule, verifyWords.unknownRule(rule)));
}

/**
 * Point 5: every legal guard is true in some case and false in some case, of the library or near one of it, unless its author
 * says why not; the guards of every arc hold together in some case. What only a case near the library shows is noted.
 */
export function verifyGuards(subject: VerifySubject, survey: Survey): Findings {
  const found: Findings = { faults: [], notes: [] };
  verifyAnswers(subject, survey, found);
  const { norm, guards, open } = survey;
  for (const arc of norm.arcs) {
    // An arc of a guard that never holds alone is told by its guard.
    if (open.has(arc.index) || arc.guards.length < 2 || arc.guards.some((id) => guards.get(id)?.near.has(true) !== true)) continue;
    const state = (norm.nodes[arc.from] ?? []).join('.');
    found.faults.push(faultOf(subject, 5, arc.label, verifyWords.unsatisfiable(arc.label, state, arc.guards)));
  }
  return found;
}
