import { getNextTransitions, initialTransition, transition } from 'xstate';
import type { AnyMachineSnapshot, EventObject } from 'xstate';
import type { ArcMeta, Procedure, Severity } from '../procedures/procedure.ts';
import { splitLabel } from '../procedures/case-event.ts';
import type { Automaton } from './automaton.ts';
import { guardIdsOf, lintMachine } from './lint-machine.ts';
import type { NormFault } from './lint-machine.ts';
import { lintTexts } from './lint.vi.ts';

/** Greatest size of a compiled norm machine. */
const MAX_STATES = 2000;
const MAX_LABELS_PER_STATE = 40;

export interface NormArc {
  index: number;
  from: number;
  to: number;
  label: string;
  /** Ids of the legal guards that make the arc lawful. */
  guards: readonly string[];
  sev: Severity;
  cite: readonly string[];
}

/** A norm machine as a labelled transition system: states in order of discovery, arcs in document order. */
export interface CompiledNorm {
  procedure: string;
  version: string;
  /** Canonical JSON of each state's value (and context, where the machine has one). */
  states: readonly string[];
  /** Names of the state nodes that are active in each state. */
  nodes: readonly (readonly string[])[];
  initial: number;
  finals: readonly number[];
  labels: readonly string[];
  arcs: readonly NormArc[];
  /** Arc numbers by source state. */
  outgoing: readonly (readonly number[])[];
  automaton: Automaton;
}

/** Thrown when a norm machine breaks the authors' rules A2, A3 or the bounds; lists every fault. */
export class NormFaultsError extends Error {
  readonly faults: readonly NormFault[];

  constructor(procedure: string, faults: readonly NormFault[]) {
    super(`${procedure}: ${faults.map((fault) => `${fault.rule} ${fault.message}`).join('; ')}`);
    this.name = 'NormFaultsError';
    this.faults = faults;
  }
}

interface NormEvent extends EventObject {
  choice?: string;
  waive: readonly string[];
}

/** Keys in sorted order, so that equal values give equal text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
}

function keyOf(snapshot: AnyMachineSnapshot): string {
  const context: unknown = snapshot.context;
  const hasContext = typeof context === 'object' && context !== null && Object.keys(context).length > 0;
  return hasContext ? canonical([snapshot.value, context]) : canonical(snapshot.value);
}

function nodesOf(snapshot: AnyMachineSnapshot): string[] {
  const names = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.entries(value as Record<string, unknown>).flatMap(([name, inner]) => [name, ...names(inner)]);
  return names(snapshot.value);
}

interface Step {
  label: string;
  /** Path of the state node that answers: an inner node answers before the node around it. */
  source: string;
  guards: readonly string[];
  meta: Partial<ArcMeta>;
}

/** The labels that a snapshot answers, in document order; events that XState raises itself are left out. */
function stepsOf(snapshot: AnyMachineSnapshot): Step[] {
  return getNextTransitions(snapshot)
    .filter((candidate) => candidate.eventType !== '' && !candidate.eventType.startsWith('xstate.'))
    .map((candidate) => ({ label: candidate.eventType, source: candidate.source.path.join('/'), guards: guardIdsOf(candidate.guard), meta: (candidate.meta ?? {}) as Partial<ArcMeta> }));
}

function eventFor(step: Step): NormEvent {
  const { choice } = splitLabel(step.label);
  return choice === undefined ? { type: step.label, waive: step.guards } : { type: step.label, choice, waive: step.guards };
}

function explore(procedure: Procedure): CompiledNorm {
  const { machine } = procedure;
  const faults: NormFault[] = lintMachine(machine);
  if (faults.length > 0) throw new NormFaultsError(procedure.id, faults);
  const [first] = initialTransition(machine);
  const snapshots: AnyMachineSnapshot[] = [first];
  const numbers = new Map<string, number>([[keyOf(first), 0]]);
  const arcs: NormArc[] = [];
  const outgoing: number[][] = [];
  for (let from = 0; from < snapshots.length; from++) {
    const snapshot = snapshots[from];
    if (snapshot === undefined) break;
    const here: number[] = [];
    outgoing.push(here);
    const seen = new Map<string, string>();
    for (const step of snapshot.status === 'done' ? [] : stepsOf(snapshot)) {
      const inner = seen.get(step.label);
      if (inner !== undefined && inner !== step.source && inner.startsWith(step.source)) continue;
      if (inner !== undefined) {
        faults.push({ rule: 'A2', subject: step.label, message: lintTexts.twoArcs(step.label, keyOf(snapshot)) });
        continue;
      }
      seen.set(step.label, step.source);
      const event = eventFor(step);
      if (!snapshot.can(event)) {
        faults.push({ rule: 'A2', subject: step.label, message: lintTexts.refusesWaived(step.label, keyOf(snapshot)) });
        continue;
      }
      const [next] = transition(machine, snapshot, event);
      const key = keyOf(next);
      let to = numbers.get(key);
      if (to === undefined) {
        to = snapshots.length;
        numbers.set(key, to);
        snapshots.push(next);
        if (snapshots.length > MAX_STATES) throw new NormFaultsError(procedure.id, [...faults, { rule: 'A5', subject: procedure.id, message: lintTexts.tooManyStates(MAX_STATES) }]);
      }
      here.push(arcs.length);
      arcs.push({ index: arcs.length, from, to, label: step.label, guards: step.guards, sev: step.meta.sev ?? procedure.acts[step.label]?.sev ?? 2, cite: step.meta.cite ?? [] });
    }
    if (seen.size > MAX_LABELS_PER_STATE) faults.push({ rule: 'A5', subject: keyOf(snapshot), message: lintTexts.tooManyLabels(keyOf(snapshot), MAX_LABELS_PER_STATE) });
  }
  if (faults.length > 0) throw new NormFaultsError(procedure.id, faults);
  const finals = snapshots.flatMap((snapshot, state) => (snapshot.status === 'done' ? [state] : []));
  return {
    procedure: procedure.id,
    version: procedure.version,
    states: [...numbers.keys()],
    nodes: snapshots.map(nodesOf),
    initial: 0,
    finals,
    labels: [...new Set(arcs.map((arc) => arc.label))],
    arcs,
    outgoing,
    automaton: { states: snapshots.length, initial: 0, finals, arcs: arcs.map((arc) => [arc.from, arc.label, arc.to]) },
  };
}

const compiled = new WeakMap<Procedure, CompiledNorm>();

/** The same machine, which may also stop where a practised stage is over. */
function endingIn(norm: CompiledNorm, ends: readonly number[]): CompiledNorm {
  return { ...norm, finals: ends, automaton: { ...norm.automaton, finals: ends } };
}

/** Compiles a procedure's norm machine once. Throws `NormFaultsError` when it breaks the rules for norm machines. */
export function compileNorm(procedure: Procedure): CompiledNorm {
  const known = compiled.get(procedure);
  if (known !== undefined) return known;
  const { practises } = procedure;
  const norm = practises === undefined ? explore(procedure) : endingIn(compileNorm(practises.whole), practises.ends);
  compiled.set(procedure, norm);
  return norm;
}

/** The compiled machine as text: equal machines give equal bytes. */
export function normToJson(norm: CompiledNorm): string {
  return JSON.stringify({ ...norm, automaton: undefined });
}
