import type { AnyStateNode } from 'xstate';
import { compileNorm } from '../grading/compile.ts';
import { eachOnce, faultOf, ruleFault } from './fault.ts';
import type { Findings, VerifyFault, VerifyLibrary, VerifySubject } from './fault.ts';
import { wayOf } from './survey.ts';
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

function verifyAnswers(library: VerifyLibrary, { guards }: Survey, { faults, notes }: Findings): void {
  const oneSided = eachOnce(library, ({ intended }) => intended?.oneSided ?? []);
  const ids = new Set(library.flatMap(({ procedure }) => Object.keys(procedure.guards)));
  for (const id of ids) {
    const seen = guards.get(id);
    if (seen === undefined) {
      faults.push(ruleFault(5, id, verifyWords.unusedGuard(id)));
      continue;
    }
    for (const answer of [true, false]) {
      const listed = oneSided.some((entry) => entry.rule === id && entry.never === answer);
      const witness = seen.near.get(answer);
      if (witness === undefined && !listed) faults.push(ruleFault(5, id, verifyWords.oneSided(id, answer)));
      if (witness !== undefined && listed) faults.push(ruleFault(5, id, verifyWords.staleOneSided(id, answer, describe(witness))));
      if (witness !== undefined && !seen.library.has(answer)) notes.push(ruleFault(5, id, verifyWords.unshownGuard(id, answer)));
    }
  }
  const known = new Set([...ids, ...eachOnce(library, ({ duties }) => duties).flatMap(({ conditions }) => (conditions ?? []).map(({ id }) => id))]);
  const labels = new Set(library.flatMap(({ procedure }) => Object.keys(procedure.acts)));
  for (const { rule } of oneSided) if (!known.has(rule) && !labels.has(rule)) faults.push(ruleFault(5, rule, verifyWords.unknownRule(rule)));
}

/**
 * Point 5: every legal guard is true in some case and false in some case, of the library or near one of it, unless its author
 * says why not; the guards of every arc hold together in some case. What only a case near the library shows is noted.
 */
export function verifyGuards(library: VerifyLibrary, survey: Survey): Findings {
  const found: Findings = { faults: [], notes: [] };
  verifyAnswers(library, survey, found);
  const { guards, open } = survey;
  const neverLawful = new Set(eachOnce(library, ({ intended }) => intended?.oneSided ?? []).flatMap(({ rule, never }) => (never ? [rule] : [])));
  const told = new Set<string>();
  for (const { procedure } of library) {
    const norm = compileNorm(procedure);
    for (const arc of norm.arcs) {
      const way = wayOf(norm, arc);
      if (open.has(way) && neverLawful.has(arc.label) && !told.has(way)) found.faults.push(ruleFault(5, arc.label, verifyWords.lawfulAfterAll(arc.label, (norm.nodes[arc.from] ?? []).join('.'))));
      if (open.has(way)) told.add(way);
      // An arc of a guard that never holds alone is told by its guard.
      if (told.has(way) || neverLawful.has(arc.label) || arc.guards.length < 2 || arc.guards.some((id) => guards.get(id)?.near.has(true) !== true)) continue;
      told.add(way);
      found.faults.push(ruleFault(5, arc.label, verifyWords.unsatisfiable(arc.label, (norm.nodes[arc.from] ?? []).join('.'), arc.guards)));
    }
  }
  return found;
}
