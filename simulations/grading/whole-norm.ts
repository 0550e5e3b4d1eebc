import type { Procedure } from '../procedures/procedure.ts';
import { compileNorm, normToJson } from './compile.ts';
import type { CaseContext } from './context.ts';
import { hashText } from './depends.ts';
import type { Judgement } from './judge.ts';

const hashes = new WeakMap<Procedure, string>();

/**
 * What every case of a procedure rests on, whatever happened in it: the arcs of the norm machine, which rules there are, what
 * sets them off and what fulfils them. A new duty, or one with another trigger, may concern any case; the rest of a rule
 * concerns only the cases that come to it.
 */
export function normDependency(procedure: Procedure): string {
  let hash = hashes.get(procedure);
  if (hash === undefined) {
    const { duties, prohibitions, guards, worldLabels, commutes } = procedure;
    const whole = {
      machine: normToJson(compileNorm(procedure)),
      duties: duties.map(({ id, trigger, acts, before, preemptive, skeleton, orElse, conditions }) => [id, trigger, acts, before, preemptive, skeleton, orElse, conditions?.map((condition) => condition.id)]),
      prohibitions: prohibitions.map(({ id, during }) => [id, during]),
      guards: Object.keys(guards),
      worldLabels,
      commutes,
    };
    hash = hashText(JSON.stringify(whole));
    hashes.set(procedure, hash);
  }
  return `norm:${procedure.id}@${procedure.version}:${hash}`;
}

/** What a mini-case rests on besides: which states each stage holds, and so where each begins and ends. */
export function stagesDependency({ id, version, stages }: Procedure): string {
  return `norm:${id}@${version}:stages:${hashText(JSON.stringify(stages.map((stage) => [stage.id, stage.states])))}`;
}

/** The engine with its marks: whatever it was, it judged every case. */
export function engineDependency(engine: string): string {
  return `engine:${engine}`;
}

/** Notes what any judgement rests on, and the acts of the machine that stand in this one. */
export function noteWhole({ depends, procedure }: CaseContext, { moves }: Judgement, engine: string): void {
  depends.add(engineDependency(engine));
  depends.add(normDependency(procedure.practises?.whole ?? procedure));
  if (procedure.practises !== undefined) depends.add(stagesDependency(procedure.practises.whole));
  for (const { label } of moves) if (procedure.acts[label] !== undefined) depends.add(`act:${label}@${procedure.version}`);
}
