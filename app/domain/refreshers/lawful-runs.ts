import { lawfulEvents, NoLawfulPath } from '#simulations/grading/lawful.ts';
import { MissingCalendarYear } from '#simulations/law/calendar.ts';
import { dayOf } from '#simulations/law/day.ts';
import type { LawView } from '#simulations/law/law-view.ts';
import type { Day, LawRegister } from '#simulations/law/types.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { procedureFor } from '#simulations/procedures/index.ts';
import type { Duty, Procedure } from '#simulations/procedures/procedure.ts';
import { instancesIn } from '#simulations/proof/instances.ts';
import type { Instance } from '#simulations/proof/instances.ts';
import { sheetOf } from '#simulations/proof/sheet.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';

/** A case of the library worked lawfully from its opening to its end, with everything that is owed in it. */
export interface LawfulRun {
  scenario: Scenario;
  procedure: Procedure;
  law: LawView;
  log: readonly CaseEvent[];
  instances: readonly Instance[];
}

/** Something owed in a run, with the act by which it is done. */
export interface DoneDuty {
  run: LawfulRun;
  duty: Duty;
  trigger: number | null;
  done: number;
  event: CaseEvent;
}

type Stories = ReadonlyMap<string, Scenario>;

const known = new WeakMap<LawRegister, WeakMap<Scenario, LawfulRun | null>>();

const judges = new WeakMap<LawRegister, WeakMap<Scenario, Procedure>>();

/** The procedure of a case: asked for every rule, so that it is kept. */
function judgeOf(scenario: Scenario, law: LawView): Procedure {
  const ofRegister = judges.get(law.register) ?? new WeakMap<Scenario, Procedure>();
  judges.set(law.register, ofRegister);
  const procedure = ofRegister.get(scenario) ?? procedureFor(scenario.facts, law, dayOf(scenario.opensOn));
  ofRegister.set(scenario, procedure);
  return procedure;
}

function madeRun(scenario: Scenario, law: LawView): LawfulRun | null {
  try {
    const procedure = judgeOf(scenario, law);
    const log = lawfulEvents({ scenario, procedure, law });
    return { scenario, procedure, law, log, instances: instancesIn({ scenario, procedure, law }, sheetOf(log)) };
  } catch (error) {
    if (error instanceof NoLawfulPath || error instanceof MissingCalendarYear) return null;
    throw error;
  }
}

function runOf(scenario: Scenario, law: LawView): LawfulRun | null {
  const ofRegister = known.get(law.register) ?? new WeakMap<Scenario, LawfulRun | null>();
  known.set(law.register, ofRegister);
  const found = ofRegister.get(scenario);
  if (found !== undefined) return found;
  const run = madeRun(scenario, law);
  ofRegister.set(scenario, run);
  return run;
}

/** The lawful runs of the cases, each worked out when it is come to and then kept. */
export function* lawfulRuns(scenarios: Stories, law: LawView, isWanted: (procedure: Procedure) => boolean): Generator<LawfulRun> {
  for (const scenario of scenarios.values()) {
    if (!isWanted(judgeOf(scenario, law))) continue;
    const run = runOf(scenario, law);
    if (run !== null) yield run;
  }
}

/** Works the runs of all cases out, one after the other. */
export function* preparedRuns(scenarios: Stories, law: LawView): Generator<string> {
  for (const scenario of scenarios.values()) {
    runOf(scenario, law);
    yield scenario.id;
  }
}

/** What is owed in a run and done by an act of the trainee's. */
export function donesIn(run: LawfulRun, isWanted: (duty: Duty) => boolean): DoneDuty[] {
  return run.instances.flatMap(({ duty, trigger, done }): DoneDuty[] => {
    const event = done === null ? undefined : run.log[done];
    return done === null || event === undefined || !isWanted(duty) ? [] : [{ run, duty, trigger, done, event }];
  });
}

/** Whether provisions said on a day what they say now: nobody is asked about law that has changed since. */
export function isPresentLaw({ register }: LawView, provisions: readonly string[], day: Day): boolean {
  return provisions.every((id) => {
    const versions = register.provisions.get(id)?.versions ?? [];
    const on = (asked: Day) => versions.find(({ from, to }) => from <= asked && (to === null || asked < to));
    return on(day) === on(register.asOf);
  });
}
