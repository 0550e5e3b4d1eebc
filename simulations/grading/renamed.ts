import { splitLabel } from '../procedures/case-event.ts';
import type { Arc, Automaton } from './automaton.ts';
import type { CompiledNorm, NormArc } from './compile.ts';

/** A step taken under the wrong choice: what was done counts as `taken`, on the grounds of `named`. */
interface RenamedArc {
  taken: NormArc;
  named: NormArc;
}

/** A machine in which a step may be taken under another choice of the same act; its own arcs come first, with their numbers. */
interface RenamingNorm {
  automaton: Automaton;
  renamed: readonly RenamedArc[];
}

const known = new WeakMap<CompiledNorm, RenamingNorm>();

/**
 * Lets an act that was done under the wrong choice, with everything after it right, be told as one slip: a petition written
 * down as feedback and then treated as the complaint that it is lacks no second classification. Only a choice with grounds
 * of its own can be wrong; whether they are false is for the price of the arc to say.
 */
export function withRenaming(norm: CompiledNorm): RenamingNorm {
  const found = known.get(norm);
  if (found !== undefined) return found;
  const typeOf = ({ label }: NormArc): string => splitLabel(label).type;
  const renamed = norm.outgoing.flatMap((numbers) => {
    const arcs = numbers.flatMap((number) => norm.arcs[number] ?? []);
    return arcs.flatMap((taken) => arcs.flatMap((named) => (named.label !== taken.label && named.guards.length > 0 && typeOf(named) === typeOf(taken) ? [{ taken, named }] : [])));
  });
  const further = renamed.map(({ taken, named }): Arc => [taken.from, named.label, taken.to]);
  const renaming = { automaton: { ...norm.automaton, arcs: [...norm.automaton.arcs, ...further] }, renamed };
  known.set(norm, renaming);
  return renaming;
}
