import { matches, splitLabel } from '../procedures/case-event.ts';
import type { Condition, LegalGuard, Procedure, RuleTexts } from '../procedures/procedure.ts';
import { compileNorm, NormFaultsError } from './compile.ts';
import type { CompiledNorm } from './compile.ts';
import type { NormFault } from './lint-machine.ts';
import { lintTexts } from './lint.vi.ts';

/** States from which no final state is reachable. */
function lintReach(norm: CompiledNorm): NormFault[] {
  const reaches = new Set<number>(norm.finals);
  for (let grew = true; grew; ) {
    grew = false;
    for (const arc of norm.arcs) {
      if (reaches.has(arc.to) && !reaches.has(arc.from)) {
        reaches.add(arc.from);
        grew = true;
      }
    }
  }
  return norm.states.flatMap((key, state): NormFault[] => (reaches.has(state) ? [] : [{ rule: 'reach', subject: key, message: lintTexts.noWayOut(key) }]));
}

function lintTextsOf(subject: string, texts: RuleTexts): NormFault[] {
  const missing = (['name', 'did', 'required', 'citizen', 'repair'] as const).filter((field) => texts[field].trim() === '');
  return missing.length === 0 ? [] : [{ rule: 'A7', subject, message: lintTexts.missingTexts(subject, missing) }];
}

function lintRule(rule: Pick<LegalGuard, 'id' | 'cite' | 'texts'>): NormFault[] {
  const faults = lintTextsOf(rule.id, rule.texts);
  if (rule.cite.length === 0) faults.push({ rule: 'A7', subject: rule.id, message: lintTexts.noCitation(rule.id) });
  return faults;
}

function lintLabels(procedure: Procedure, norm: CompiledNorm): NormFault[] {
  const faults: NormFault[] = [];
  const world = new Set(procedure.worldLabels);
  for (const label of norm.labels) {
    if (!world.has(label) && procedure.acts[label] === undefined) faults.push({ rule: 'A7', subject: label, message: lintTexts.actWithoutEntry(label) });
    if (world.has(label) && procedure.acts[label] !== undefined) faults.push({ rule: 'A6', subject: label, message: lintTexts.worldActBlamed(label) });
  }
  for (const arc of norm.arcs) {
    for (const id of arc.guards) if (procedure.guards[id] === undefined) faults.push({ rule: 'A2', subject: id, message: lintTexts.unknownGuard(id, arc.label) });
    if (arc.guards.length > 0 && arc.cite.length === 0) faults.push({ rule: 'A7', subject: arc.label, message: lintTexts.arcWithoutCitation(arc.label) });
  }
  for (const [label, act] of Object.entries(procedure.acts)) {
    faults.push(...lintTextsOf(label, act.omitted), ...lintTextsOf(label, act.extra));
    if (act.cite.length === 0) faults.push({ rule: 'A7', subject: label, message: lintTexts.noCitation(label) });
  }
  return faults;
}

function lintDuties(procedure: Procedure, norm: CompiledNorm): NormFault[] {
  const faults: NormFault[] = [];
  const ids = new Set<string>();
  const rules = [...Object.values(procedure.guards), ...procedure.duties, ...procedure.prohibitions, ...procedure.duties.flatMap((duty): readonly Condition[] => duty.conditions ?? [])];
  for (const rule of rules) {
    if (ids.has(rule.id)) faults.push({ rule: 'A7', subject: rule.id, message: lintTexts.duplicateId(rule.id) });
    ids.add(rule.id);
    faults.push(...lintRule(rule));
  }
  const inMachine = (pattern: string): boolean => norm.labels.some((label) => matches(pattern, splitLabel(label)) || label === pattern);
  for (const duty of procedure.duties) {
    if (duty.skeleton !== true && duty.acts.every(inMachine)) faults.push({ rule: 'A7', subject: duty.id, message: lintTexts.skeletonUnmarked(duty.id) });
    if (duty.skeleton === true && !duty.acts.some(inMachine)) faults.push({ rule: 'A7', subject: duty.id, message: lintTexts.skeletonWithoutArc(duty.id) });
    if (duty.orElse !== undefined && !ids.has(duty.orElse.duty)) faults.push({ rule: 'A7', subject: duty.id, message: lintTexts.unknownDuty(duty.orElse.duty, duty.id) });
  }
  for (const guard of Object.values(procedure.guards)) {
    if (guard.reparation !== undefined && !ids.has(guard.reparation)) faults.push({ rule: 'A7', subject: guard.id, message: lintTexts.unknownDuty(guard.reparation, guard.id) });
    if (guard.sameAs !== undefined && !ids.has(guard.sameAs) && procedure.acts[guard.sameAs] === undefined) faults.push({ rule: 'A4', subject: guard.id, message: lintTexts.unknownDuty(guard.sameAs, guard.id) });
  }
  return faults;
}

/** Duties that demand each other's act first, in a circle. */
function lintOrder({ duties }: Procedure): NormFault[] {
  const edges = new Map<string, string[]>();
  for (const { acts, before } of duties) {
    if (before === undefined) continue;
    for (const act of acts) edges.set(act, [...(edges.get(act) ?? []), before]);
  }
  const faults: NormFault[] = [];
  const walk = (act: string, path: readonly string[]): void => {
    const seen = path.indexOf(act);
    if (seen >= 0) {
      const circle = path.slice(seen);
      // Told once, from its first act in the alphabet.
      if (circle.every((other) => act <= other)) faults.push({ rule: 'cycle', subject: act, message: lintTexts.brokenOrder([...circle, act]) });
      return;
    }
    for (const next of edges.get(act) ?? []) walk(next, [...path, act]);
  };
  for (const act of edges.keys()) walk(act, []);
  return faults.filter(({ message }, index) => faults.findIndex((other) => other.message === message) === index);
}

/** Every breach of rules A2 to A7 in a procedure; empty when it may be graded with. */
export function lintProcedure(procedure: Procedure): NormFault[] {
  let norm: CompiledNorm;
  try {
    norm = compileNorm(procedure);
  } catch (error) {
    if (error instanceof NormFaultsError) return [...error.faults];
    throw error;
  }
  return [...lintReach(norm), ...lintLabels(procedure, norm), ...lintDuties(procedure, norm), ...lintOrder(procedure)];
}
