import type { Procedure } from '../procedures/procedure.ts';
import { compileNorm } from './compile.ts';
import { stageHomes } from './stage-homes.ts';
import type { StageHomes } from './stage-homes.ts';
import type { PathMove } from './skeleton.ts';
import type { UnitVerdict } from './slips-of-units.ts';
import type { Occurrence } from './timeline.ts';
import type { Unit } from './unit.ts';

const made = new WeakMap<Procedure, Map<string, Procedure>>();

/**
 * A procedure of which one stage alone is practised: the same machine, duties and prohibitions, but the case may stop wherever
 * the stage is behind the trainee, and nothing outside the stage is asked of him (docs/decisions/026). The same object for the
 * same stage. Throws `RangeError` for a stage that the procedure has not.
 */
export function practiseStage(procedure: Procedure, stage: string): Procedure {
  const whole = procedure.practises?.whole ?? procedure;
  const ofWhole = made.get(whole) ?? new Map<string, Procedure>();
  made.set(whole, ofWhole);
  const known = ofWhole.get(stage);
  if (known !== undefined) return known;
  if (!whole.stages.some(({ id }) => id === stage)) throw new RangeError(`${whole.id} has no stage ${stage}.`);
  const practised: Procedure = { ...whole, practises: { stage, whole, ends: stageHomes(whole).endsOf(stage) } };
  ofWhole.set(stage, practised);
  return practised;
}

/** The state of the machine in which something happened that is no step of it. */
function stateAt(moves: readonly PathMove[], at: number, initial: number): number {
  let state = initial;
  for (const { kind, arc, at: place } of moves) {
    if (kind === 'log' || arc === null) continue;
    if (kind === 'sync' ? place >= at : place > at) break;
    state = arc.to;
  }
  return state;
}

interface Homing {
  procedure: Procedure;
  homes: StageHomes;
  moves: readonly PathMove[];
  units: readonly Unit[];
}

function homesOfTrigger(homing: Homing, unit: Unit, trigger: Occurrence, seen: readonly Unit[]): readonly string[] {
  const { procedure, homes, moves, units } = homing;
  const arc = trigger.move === null ? null : (moves[trigger.move]?.arc ?? null);
  if (arc !== null && !trigger.world) {
    const next = homes.ofState(arc.to);
    const before = unit.duty?.before;
    // What a step calls for before the next one can be taken is work of the stage that the step leads into.
    return before !== undefined && homes.hasStep(next, before) ? [next] : homes.ofArc(arc);
  }
  const cause = units.find((other) => other !== unit && !seen.includes(other) && other.done === trigger);
  if (cause !== undefined) return homesOf(homing, cause, [...seen, unit]);
  return homes.whileIn(stateAt(moves, trigger.at, initialOf(procedure)));
}

const initialOf = (procedure: Procedure): number => compileNorm(procedure).initial;

function homesOf(homing: Homing, unit: Unit, seen: readonly Unit[] = []): readonly string[] {
  const { procedure, homes, moves } = homing;
  const isStep = unit.duty === null || unit.duty.skeleton === true;
  const arc = isStep && unit.done !== null && unit.done.move !== null ? (moves[unit.done.move]?.arc ?? null) : null;
  if (arc !== null) return homes.ofArc(arc);
  if (isStep) return homes.whileIn(stateAt(moves, unit.done?.at ?? 0, initialOf(procedure)));
  return unit.trigger === null ? [homes.ofState(initialOf(procedure))] : homesOfTrigger(homing, unit, unit.trigger, seen);
}

/** The stages that each unit of a judged log is work of. */
export function homesOfUnits(procedure: Procedure, moves: readonly PathMove[], units: readonly Unit[]): Map<Unit, readonly string[]> {
  const homing = { procedure, homes: stageHomes(procedure), moves, units };
  return new Map(units.map((unit) => [unit, homesOf(homing, unit)]));
}

/** What is asked of the trainee: everything, or in a mini-case the work of its stage. */
export function askedUnits(procedure: Procedure, moves: readonly PathMove[], units: readonly Unit[]): ReadonlySet<Unit> {
  const { practises } = procedure;
  if (practises === undefined) return new Set(units);
  const homes = homesOfUnits(procedure, moves, units);
  return new Set(units.filter((unit) => homes.get(unit)?.includes(practises.stage) === true));
}

/**
 * The verdicts that count. Outside the practised stage nothing is missed and nothing is earned; what the trainee did there
 * against the law is told like any other slip, since nobody but him has done it.
 */
export function verdictsThatCount(procedure: Procedure, moves: readonly PathMove[], verdicts: readonly UnitVerdict[]): readonly UnitVerdict[] {
  if (procedure.practises === undefined) return verdicts;
  const asked = askedUnits(procedure, moves, verdicts.map(({ unit }) => unit));
  return verdicts.filter(({ unit, slips }) => asked.has(unit) || (unit.done?.index !== null && unit.done !== null && slips.length > 0));
}
