import { compileNorm } from '../grading/compile.ts';
import type { CompiledNorm, NormArc } from '../grading/compile.ts';
import { makeAct } from '../grading/items.ts';
import { matches } from '../procedures/case-event.ts';
import type { Duty, Holding, Procedure } from '../procedures/procedure.ts';
import { asWritten, neighbours } from './assignments.ts';
import type { Assignment, Nearness, Selection } from './assignments.ts';
import { explore } from './explore.ts';
import { genericPath } from './fact-domains.ts';
import type { LawfulMap } from './explore.ts';
import type { VerifyLibrary, VerifySubject } from './fault.ts';

/** A case that shows something, as a message names it. */
export type Witness = Assignment;

/** What was seen of a guard: each answer with a case that gives it, in the library and in the cases near it. */
interface GuardSeen {
  library: Map<Holding, Witness>;
  near: Map<Holding, Witness>;
}

/** The ways out of a state that are lawful at once in some case. */
export interface Choice {
  procedure: Procedure;
  /** Names of the state. */
  state: readonly string[];
  /** Labels that are lawful beyond doubt, in document order. */
  sure: readonly string[];
  /** Whether the law leaves a further way open. */
  hasOpen: boolean;
  witness: Witness;
}

/** A state that a case gets stuck in. */
export interface DeadEnd {
  procedure: Procedure;
  state: string;
  witness: Witness;
}

/** A way from a state, as procedures share it. */
export const wayOf = ({ nodes }: CompiledNorm, { from, label }: NormArc): string => `${(nodes[from] ?? []).join('.')} ${label}`;

/** Everything that points 3, 4, 5, 9 and 11 look at, from one pass over the library and the cases near it. */
export interface Survey {
  /** How many cases were tried. */
  cases: number;
  choices: readonly Choice[];
  stuck: readonly DeadEnd[];
  guards: ReadonlyMap<string, GuardSeen>;
  /** Ways all of whose guards hold in some case at once. */
  open: ReadonlySet<string>;
  /** Cases in which a guard alone bars some way, by guard. */
  sole: ReadonlyMap<string, readonly Witness[]>;
  /** Cases in which a way that leads back to its own state is lawful, by label. */
  loops: ReadonlyMap<string, readonly Witness[]>;
  /** Cases in which a duty comes into force, or an act that nobody owes is in order, by duty. */
  duties: ReadonlyMap<string, readonly Witness[]>;
}

/** Of each kind a few cases are kept, near different scenarios: not every scenario has the people or the channel that something needs. */
const MOST_WITNESSES = 3;

function isEnough(witnesses: readonly Witness[] | undefined, { scenario }: Witness): boolean {
  return witnesses !== undefined && (witnesses.length >= MOST_WITNESSES || witnesses.some((each) => each.scenario === scenario));
}

function keep(kept: Map<string, Witness[]>, name: string, witness: Witness): void {
  const witnesses = kept.get(name);
  if (!isEnough(witnesses, witness)) kept.set(name, [...(witnesses ?? []), witness]);
}

/** Whether nobody owes what a duty is about: it only says how it is done, once somebody does it. */
export function isOptional({ skeleton, trigger, acts }: Duty): boolean {
  return skeleton !== true && trigger !== 'start' && acts.some((act) => trigger.includes(act));
}

/** Whether an act that nobody owes can be done before the last step of a case so that it is in order. */
function canBeDone({ procedure, law }: VerifySubject, duty: Duty, { facts, day }: Assignment, whole: LawfulMap['reached'][number]['history']): boolean {
  const [label] = duty.acts;
  const circumstances = { facts, law, day, history: whole.slice(0, -1) };
  if (label === undefined || whole.length === 0 || (duty.when?.(circumstances) ?? true) !== true) return false;
  const act = makeAct(procedure, label, day, procedure.lawfulData(label, circumstances));
  return (duty.conditions ?? []).every(({ check }) => check(act, circumstances).met === true);
}

class Surveying {
  readonly choices = new Map<string, Choice>();
  readonly stuck = new Map<string, DeadEnd>();
  readonly guards = new Map<string, GuardSeen>();
  readonly open = new Set<string>();
  readonly sole = new Map<string, Witness[]>();
  readonly loops = new Map<string, Witness[]>();
  readonly duties = new Map<string, Witness[]>();
  cases = 0;

  /** Duties that the way to an end has brought into force, and acts that nobody owes which have their place on it. */
  private sawDuties(subject: VerifySubject, assignment: Assignment, history: LawfulMap['reached'][number]['history']): void {
    const { procedure, law } = subject;
    const { facts, day } = assignment;
    for (const duty of procedure.duties) {
      if (isEnough(this.duties.get(duty.id), assignment)) continue;
      if (duty.skeleton === true && !history.some((event) => duty.acts.some((act) => matches(act, event)))) continue;
      const { trigger } = duty;
      if (isOptional(duty)) {
        if (canBeDone(subject, duty, assignment, history)) keep(this.duties, duty.id, assignment);
        continue;
      }
      const at = trigger === 'start' ? 0 : history.findIndex((event) => trigger.some((pattern) => matches(pattern, event))) + 1;
      if (trigger !== 'start' && at === 0) continue;
      if ((duty.when?.({ facts, law, day, history: history.slice(0, at) }) ?? true) === true) keep(this.duties, duty.id, assignment);
    }
  }

  private sawGuard(id: string, holding: Holding, witness: Witness, inLibrary: boolean): void {
    const seen = this.guards.get(id) ?? { library: new Map<Holding, Witness>(), near: new Map<Holding, Witness>() };
    this.guards.set(id, seen);
    if (inLibrary && !seen.library.has(holding)) seen.library.set(holding, witness);
    if (!seen.near.has(holding)) seen.near.set(holding, witness);
  }

  add(subject: VerifySubject, norm: CompiledNorm, assignment: Assignment, map: LawfulMap, inLibrary: boolean): void {
    this.cases += 1;
    const { procedure } = subject;
    const finals = new Set(norm.finals);
    for (const { state, ways, history } of map.reached) {
      if (finals.has(state)) {
        this.sawDuties(subject, assignment, history);
        continue;
      }
      for (const { arc, answers, holding } of ways) {
        const barring = answers.filter(([, answer]) => answer !== true);
        const [only] = barring;
        if (only !== undefined && barring.length === 1 && only[1] === false) keep(this.sole, only[0], assignment);
        if (holding === true && arc.to === arc.from && arc.guards.length > 0) keep(this.loops, arc.label, assignment);
        for (const [id, answer] of answers) this.sawGuard(id, answer, assignment, inLibrary);
        if (holding === true) this.open.add(wayOf(norm, arc));
      }
      const on = ways.filter(({ arc }) => arc.to !== arc.from);
      const sure = on.filter(({ holding }) => holding === true).map(({ arc }) => arc.label);
      const hasOpen = on.some(({ holding }) => holding === 'open');
      const names = norm.nodes[state] ?? [];
      const key = `${names.join('.')} ${sure.join()} ${hasOpen}`;
      if (!this.choices.has(key)) this.choices.set(key, { procedure, state: names, sure, hasOpen, witness: assignment });
    }
    for (const index of map.stuck) {
      const state = (norm.nodes[map.reached[index]?.state ?? -1] ?? []).join('.');
      if (!this.stuck.has(state)) this.stuck.set(state, { procedure, state, witness: assignment });
    }
  }
}

/** How far a survey looks around each scenario, and how much further around the one of each procedure whose lawful ways pass most states. */
export interface SurveyReach {
  each: Nearness;
  richest: Nearness;
  /** Near how many scenarios of a procedure the same change of a fact is tried; near all without it. */
  scenarios?: number;
}

/** Takes the same change of a fact so many times. */
function atMost(times: number): Selection {
  const taken = new Map<string, number>();
  return ({ path, value }) => {
    const key = `${genericPath(path)} ${JSON.stringify(value ?? null).replaceAll(/\d{4}-\d{2}-\d{2}/g, '…')}`;
    const count = (taken.get(key) ?? 0) + 1;
    taken.set(key, count);
    return count <= times;
  };
}

function surveyProcedure(found: Surveying, subject: VerifySubject, { each, richest: further, scenarios: times = Infinity }: SurveyReach): void {
  const { procedure, law, scenarios } = subject;
  const norm = compileNorm(procedure);
  const maps = scenarios.map((scenario) => {
    const written = asWritten(scenario).map((assignment) => ({ assignment, map: explore({ procedure, norm, law }, assignment) }));
    for (const { assignment, map } of written) found.add(subject, norm, assignment, map, true);
    return { scenario, states: new Set(written.flatMap(({ map }) => map.reached.map(({ state }) => state))).size };
  });
  const richest = maps.reduce<(typeof maps)[number] | null>((best, next) => (best === null || next.states > best.states ? next : best), null);
  const isSelected = atMost(times);
  // The richest comes first, so that whatever it can show is shown by it.
  for (const { scenario } of [...maps].sort((a, b) => Number(b === richest) - Number(a === richest))) {
    const isRichest = scenario === richest?.scenario;
    for (const near of isRichest ? [each, further] : [each]) {
      for (const assignment of neighbours(scenario, { procedure, law }, near, isRichest ? undefined : isSelected)) found.add(subject, norm, assignment, explore({ procedure, norm, law }, assignment), false);
    }
  }
}

/** Tries every procedure on its scenarios and on the cases near them. Throws `NormFaultsError` where a machine does not compile. */
export function survey(library: VerifyLibrary, reach: SurveyReach): Survey {
  const found = new Surveying();
  for (const subject of library) surveyProcedure(found, subject, reach);
  return { cases: found.cases, choices: [...found.choices.values()], stuck: [...found.stuck.values()], guards: found.guards, open: found.open, sole: found.sole, loops: found.loops, duties: found.duties };
}
