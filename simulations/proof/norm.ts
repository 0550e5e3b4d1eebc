import type { AnyStateMachine } from 'xstate';
import type { Circumstances, LegalGuard, Procedure } from '../procedures/procedure.ts';
import type { ProofCase } from './sheet.ts';
import { standingOf } from './standing.ts';

/** One way on from a stage of the norm machine, as its author wrote it. */
export interface Way {
  label: string;
  target: string;
  guards: readonly string[];
}

/** The norm machine as a map, read from the machine's public description. */
export interface Norm {
  initial: string;
  ways(stage: string): readonly Way[];
  isFinal(stage: string): boolean;
  /** Ways with a label from any stage. */
  waysCalled(label: string): readonly Way[];
}

function guardIds(guard: unknown): readonly string[] {
  if (typeof guard !== 'object' || guard === null || !('params' in guard)) return [];
  const { params } = guard;
  if (typeof params !== 'object' || params === null || !('ids' in params) || !Array.isArray(params.ids)) return [];
  return params.ids.filter((id: unknown): id is string => typeof id === 'string');
}

function readMachine(machine: AnyStateMachine): Norm {
  const stages = new Map<string, { ways: Way[]; isFinal: boolean }>();
  for (const [name, node] of Object.entries(machine.states)) {
    const ways: Way[] = [];
    for (const transitions of node.transitions.values()) {
      for (const { eventType, target, guard } of transitions) {
        const [aim] = target ?? [];
        ways.push({ label: String(eventType), target: String(aim?.key ?? name), guards: guardIds(guard) });
      }
    }
    stages.set(name, { ways, isFinal: node.type === 'final' });
  }
  return {
    initial: String(machine.root.initial.target?.[0]?.key ?? ''),
    ways: (stage) => stages.get(stage)?.ways ?? [],
    isFinal: (stage) => stages.get(stage)?.isFinal ?? false,
    waysCalled: (label) => [...stages.values()].flatMap(({ ways }) => ways.filter((way) => way.label === label)),
  };
}

const read = new WeakMap<AnyStateMachine, Norm>();

/** The map of a procedure whose machine has one flat level of stages. */
export function normOf({ machine }: Procedure): Norm {
  const known = read.get(machine);
  if (known !== undefined) return known;
  const norm = readMachine(machine);
  read.set(machine, norm);
  return norm;
}

/** The guards of a way that do not hold, and whether one of the rest is left open by the law. */
export function barsOf(procedure: Procedure, way: Way, circumstances: Circumstances): { broken: LegalGuard[]; isOpen: boolean } {
  const answers = way.guards.flatMap((id) => {
    const guard = procedure.guards[id];
    return guard === undefined ? [] : [{ guard, holds: guard.holds(circumstances) }];
  });
  return { broken: answers.flatMap(({ guard, holds }) => (holds === false ? [guard] : [])), isOpen: answers.some(({ holds }) => holds === 'open') };
}

/** Of these the guards that may be held against anybody: what nobody has read, or no law in force says, bars no way. */
export function chargeableBars({ procedure, law }: Pick<ProofCase, 'procedure' | 'law'>, way: Way, circumstances: Circumstances): LegalGuard[] {
  return barsOf(procedure, way, circumstances).broken.filter((guard) => ['graded', 'unclear'].includes(standingOf(guard, law, circumstances.day)));
}
