import { createContext } from '../grading/context.ts';
import { judge } from '../grading/judge.ts';
import type { Judgement } from '../grading/judge.ts';
import { lawfulEvents } from '../grading/lawful.ts';
import { homesOfUnits } from '../grading/practised-stage.ts';
import type { Unit } from '../grading/unit.ts';
import { dayOf } from '../law/day.ts';
import type { LawView } from '../law/law-view.ts';
import type { LawRegister } from '../law/types.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { Scenario } from '../scenario/schema.ts';

/** A case whose stages are looked at: the whole procedure, not a stage of it. */
export interface PracticeSetting {
  scenario: Scenario;
  procedure: Procedure;
  law: LawView;
}

/** An act of the trainee in the lawful run of a case. */
export interface RunAct {
  event: CaseEvent;
  /** Its place in the run. */
  index: number;
  /** What it fulfils; empty where nothing asks for it. */
  units: readonly Unit[];
  /** The stages that it is work of. */
  homes: ReadonlySet<string>;
  /** The state of the norm machine that the act leads on from, for its steps. */
  from: number | null;
}

/** The lawful run of a case, act by act, with the stages in the order in which it comes to them. */
export interface StagedRun {
  events: readonly CaseEvent[];
  acts: readonly RunAct[];
  stages: readonly string[];
}

function actsOf(events: readonly CaseEvent[], { moves, verdicts }: Judgement, procedure: Procedure): RunAct[] {
  const units = verdicts.map(({ unit }) => unit);
  const homes = homesOfUnits(procedure, moves, units);
  return events.flatMap((event, index): RunAct[] => {
    if (event.src !== 'trainee') return [];
    const own = units.filter(({ done }) => done?.index === index);
    const step = moves.find(({ kind, at }) => kind === 'sync' && at === index);
    return [{ event, index, units: own, homes: new Set(own.flatMap((unit) => homes.get(unit) ?? [])), from: step?.arc?.from ?? null }];
  });
}

const runs = new WeakMap<Scenario, WeakMap<LawRegister, StagedRun>>();

/** The lawful run of a case by stages, worked out once for each story and law. Throws `NoLawfulPath` where there is none. */
export function stagedRun({ scenario, procedure, law }: PracticeSetting): StagedRun {
  const ofScenario = runs.get(scenario) ?? new WeakMap<LawRegister, StagedRun>();
  runs.set(scenario, ofScenario);
  const known = ofScenario.get(law.register);
  if (known !== undefined) return known;
  const events = lawfulEvents({ scenario, procedure, law });
  const judgement = judge(createContext({ procedure, facts: scenario.facts, law, events, submitted: true, opensOn: dayOf(scenario.opensOn) }));
  const acts = actsOf(events, judgement, procedure);
  const stages = [...new Set([...acts.filter(({ from }) => from !== null), ...acts].flatMap(({ homes }) => [...homes]))];
  const run = { events, acts, stages };
  ofScenario.set(law.register, run);
  return run;
}

/** The acts of a run before one of its stages begins, without what that stage or a later one asks for; null where the run never comes to the stage. */
export function actsBefore({ acts, stages }: StagedRun, stage: string): RunAct[] | null {
  const place = stages.indexOf(stage);
  if (place < 0) return null;
  const own = acts.filter(({ homes }) => homes.has(stage));
  const begin = (own.find(({ from }) => from !== null) ?? own[0])?.index ?? 0;
  const later = new Set(stages.slice(place));
  return acts.filter(({ index, homes }) => index < begin && ![...homes].some((home) => later.has(home)));
}
