import { compileNorm } from '../grading/compile.ts';
import type { CompiledNorm } from '../grading/compile.ts';
import { matches } from '../procedures/case-event.ts';
import type { Holding } from '../procedures/procedure.ts';
import { asWritten, neighbours } from './assignments.ts';
import type { Assignment, Nearness } from './assignments.ts';
import { explore } from './explore.ts';
import type { LawfulMap } from './explore.ts';
import type { VerifySubject } from './fault.ts';

/** A case that shows something, as a message names it. */
export type Witness = Assignment;

/** What was seen of a guard: each answer with a case that gives it, in the library and in the cases near it. */
interface GuardSeen {
  library: Map<Holding, Witness>;
  near: Map<Holding, Witness>;
}

/** The ways out of a state that are lawful at once in some case. */
export interface Choice {
  state: number;
  /** Labels that are lawful beyond doubt, in document order. */
  sure: readonly string[];
  /** Whether the law leaves a further way open. */
  hasOpen: boolean;
  witness: Witness;
}

/** Everything that points 3, 4 and 5 look at, from one pass over the library and the cases near it. */
export interface Survey {
  norm: CompiledNorm;
  /** How many cases were tried. */
  cases: number;
  choices: readonly Choice[];
  stuck: ReadonlyMap<number, Witness>;
  guards: ReadonlyMap<string, GuardSeen>;
  /** Arcs all of whose guards hold in some case at once. */
  open: ReadonlySet<number>;
  /** Cases in which a guard alone bars some way, by guard. */
  sole: ReadonlyMap<string, readonly Witness[]>;
  /** Cases in which a way that leads back to its own state is lawful, by label. */
  loops: ReadonlyMap<string, readonly Witness[]>;
  /** Cases in which a duty comes into force, by duty. */
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

class Surveying {
  readonly norm: CompiledNorm;
  readonly choices = new Map<string, Choice>();
  readonly stuck = new Map<number, Witness>();
  readonly guards = new Map<string, GuardSeen>();
  readonly open = new Set<number>();
  readonly sole = new Map<string, Witness[]>();
  readonly loops = new Map<string, Witness[]>();
  readonly duties = new Map<string, Witness[]>();
  cases = 0;
  private readonly subject: VerifySubject;

  constructor(subject: VerifySubject, norm: CompiledNorm) {
    this.subject = subject;
    this.norm = norm;
  }

  /** Duties that the way to an end has brought into force. */
  private sawDuties(assignment: Assignment, history: LawfulMap['reached'][number]['history']): void {
    const { facts, day } = assignment;
    for (const duty of this.subject.procedure.duties) {
      if (isEnough(this.duties.get(duty.id), assignment)) continue;
      const { trigger } = duty;
      const at = trigger === 'start' ? 0 : history.findIndex((event) => trigger.some((pattern) => matches(pattern, event))) + 1;
      if (trigger !== 'start' && at === 0) continue;
      if ((duty.when?.({ facts, law: this.subject.law, day, history: history.slice(0, at) }) ?? true) === true) keep(this.duties, duty.id, assignment);
    }
  }

  private sawGuard(id: string, holding: Holding, witness: Witness, inLibrary: boolean): void {
    const seen = this.guards.get(id) ?? { library: new Map<Holding, Witness>(), near: new Map<Holding, Witness>() };
    this.guards.set(id, seen);
    if (inLibrary && !seen.library.has(holding)) seen.library.set(holding, witness);
    if (!seen.near.has(holding)) seen.near.set(holding, witness);
  }

  add(assignment: Assignment, map: LawfulMap, inLibrary: boolean): void {
    this.cases += 1;
    const finals = new Set(this.norm.finals);
    for (const { state, ways, history } of map.reached) {
      if (finals.has(state)) {
        this.sawDuties(assignment, history);
        continue;
      }
      for (const { arc, answers, holding } of ways) {
        const barring = answers.filter(([, answer]) => answer !== true);
        const [only] = barring;
        if (only !== undefined && barring.length === 1 && only[1] === false) keep(this.sole, only[0], assignment);
        if (holding === true && arc.to === arc.from && arc.guards.length > 0) keep(this.loops, arc.label, assignment);
        for (const [id, answer] of answers) this.sawGuard(id, answer, assignment, inLibrary);
        if (holding === true) this.open.add(arc.index);
      }
      const on = ways.filter(({ arc }) => arc.to !== arc.from);
      const sure = on.filter(({ holding }) => holding === true).map(({ arc }) => arc.label);
      const hasOpen = on.some(({ holding }) => holding === 'open');
      const key = `${state} ${sure.join()} ${hasOpen}`;
      if (!this.choices.has(key)) this.choices.set(key, { state, sure, hasOpen, witness: assignment });
    }
    for (const index of map.stuck) {
      const state = map.reached[index]?.state;
      if (state !== undefined && !this.stuck.has(state)) this.stuck.set(state, assignment);
    }
  }
}

/** How far a survey looks around each scenario, and around the one whose lawful ways pass most states. */
export interface SurveyReach {
  each: Nearness;
  richest: Nearness;
}

/** Tries a procedure on every scenario and on the cases near it. Throws `NormFaultsError` where the machine does not compile. */
export function survey(subject: VerifySubject, { each, richest: further }: SurveyReach): Survey {
  const { procedure, law, scenarios } = subject;
  const norm = compileNorm(procedure);
  const found = new Surveying(subject, norm);
  const maps = scenarios.map((scenario) => {
    const written = asWritten(scenario).map((assignment) => ({ assignment, map: explore({ procedure, norm, law }, assignment) }));
    for (const { assignment, map } of written) found.add(assignment, map, true);
    return { scenario, states: new Set(written.flatMap(({ map }) => map.reached.map(({ state }) => state))).size };
  });
  const richest = maps.reduce<(typeof maps)[number] | null>((best, next) => (best === null || next.states > best.states ? next : best), null);
  // The richest comes first, so that whatever it can show is shown by it.
  for (const { scenario } of [...maps].sort((a, b) => Number(b === richest) - Number(a === richest))) {
    const near = scenario === richest?.scenario ? further : each;
    for (const assignment of neighbours(scenario, { procedure, law }, near)) found.add(assignment, explore({ procedure, norm, law }, assignment), false);
  }
  return { norm, cases: found.cases, choices: [...found.choices.values()], stuck: found.stuck, guards: found.guards, open: found.open, sole: found.sole, loops: found.loops, duties: found.duties };
}
