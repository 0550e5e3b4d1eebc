import { compileNorm } from '../grading/compile.ts';
import { GuardMemo } from '../grading/guard-memo.ts';
import { nextComing } from '../grading/happenings.ts';
import { eventsOf, itemsOf } from '../grading/items.ts';
import { continueLawfully, lawfulEvents, NoLawfulPath } from '../grading/lawful.ts';
import { appendStep, fillDuties } from '../grading/plan.ts';
import type { Planning } from '../grading/plan.ts';
import { dayOf } from '../law/day.ts';
import { matches } from '../procedures/case-event.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import type { Duty } from '../procedures/procedure.ts';
import { lawfulStage } from '../proof/replay.ts';
import { randomFrom } from '../proof/random.ts';
import { eventsOf as sheetEvents, sheetOf } from '../proof/sheet.ts';
import { isLawful } from '../proof/variants.ts';
import { walkFrom } from '../proof/walk.ts';
import type { Scenario } from '../scenario/schema.ts';
import { asScenario, worldCourses } from './assignments.ts';
import type { VerifyLibrary, VerifySubject } from './fault.ts';
import type { Survey, Witness } from './survey.ts';

/** A case with a lawful log of it. */
export interface Showcase {
  /** The procedure that judges it. */
  subject: VerifySubject;
  scenario: Scenario;
  log: readonly CaseEvent[];
  /** The guard, duty or label for which it was chosen; null for the library. */
  shows: string | null;
}

const isLegalWorldEvent = ({ src, type }: CaseEvent): boolean => src === 'world' && type !== 'case.opened';

/** A lawful log that takes a way back to its own state right after the first thing that the world brought. */
function withLoop({ procedure, law }: VerifySubject, scenario: Scenario, log: readonly CaseEvent[], label: string): readonly CaseEvent[] | null {
  const at = log.findIndex(isLegalWorldEvent);
  if (at < 0) return null;
  const norm = compileNorm(procedure);
  const prefix = itemsOf(log.slice(0, at + 1));
  const stage = lawfulStage({ scenario, procedure, law }, sheetOf(log.slice(0, at + 1)));
  const state = norm.nodes.findIndex((names) => names.join('.') === stage);
  const planning: Planning = { procedure, facts: scenario.facts, law, leave: new Set(), from: dayOf(scenario.opensOn), until: dayOf(scenario.closesOn), memo: new GuardMemo() };
  const used = new Set(scenario.happenings.slice(0, 1).map(({ id }) => id));
  if (state < 0) return null;
  let items = appendStep(planning, prefix, label);
  // What the world still brings is waited for: it may end what the step began.
  for (let coming = nextComing(scenario, eventsOf(items), used); coming !== null; coming = nextComing(scenario, eventsOf(items), used)) {
    used.add(coming.id);
    const day = Math.max(coming.day, items.at(-1)?.event.day ?? coming.day);
    items = fillDuties(planning, [...items, { event: { ...coming.event, day }, seq: null }]);
  }
  const whole = continueLawfully(planning, scenario, { state, items, used });
  return whole === null ? null : eventsOf(whole);
}

function logOf({ procedure, law }: VerifySubject, scenario: Scenario): readonly CaseEvent[] | null {
  try {
    return lawfulEvents({ scenario, procedure, law });
  } catch (error) {
    if (error instanceof NoLawfulPath) return null;
    throw error;
  }
}

/** What happens in a case, with all that can follow it: an obstacle that arose also ends. */
function longestCourse({ scenario, happens }: Witness): Witness['happens'] {
  const [first] = happens;
  const further = worldCourses(scenario).filter(([begin]) => begin?.type === first?.type);
  return further.reduce((longest, course) => (course.length > longest.length ? course : longest), happens);
}

function each(kept: ReadonlyMap<string, readonly Witness[]>): [string, Witness][] {
  return [...kept].flatMap(([name, witnesses]) => witnesses.map((witness): [string, Witness] => [name, witness]));
}

/** Walks tried for lawful logs that end otherwise than a given one. */
const WALKS = 8;

/** Lawful logs of a case that take other ways than a given one, one for each end. */
function otherWays({ procedure, law }: VerifySubject, scenario: Scenario, log: readonly CaseEvent[]): (readonly CaseEvent[])[] {
  const proofCase = { scenario, procedure, law };
  const [opening] = log;
  const ends = new Map<string | null, readonly CaseEvent[]>([[lawfulStage(proofCase, sheetOf(log)), log]]);
  for (let seed = 1; opening !== undefined && seed <= WALKS; seed++) {
    const walked = walkFrom(proofCase, opening, randomFrom(seed), log.filter(isLegalWorldEvent));
    const end = walked === null ? null : lawfulStage(proofCase, walked);
    if (walked !== null && !ends.has(end) && isLawful(proofCase, walked)) ends.set(end, sheetEvents(walked));
  }
  return [...ends.values()].slice(1);
}

/** Types of acts of a log, those first by which a case is taken up: what happens mostly comes after them. */
function actsOf(log: readonly CaseEvent[]): string[] {
  const types = [...new Set(log.flatMap(({ src, type }) => (src === 'trainee' ? [type] : [])))];
  const isTakingUp = (type: string): boolean => type.endsWith('.accepted');
  return [...types.filter(isTakingUp), ...types.filter((type) => !isTakingUp(type))];
}

/** A case near the library with a lawful log in which what happens comes at such a time that `isShown`; null where there is none. */
function played(subject: VerifySubject, witness: Witness, isShown: (log: readonly CaseEvent[]) => boolean): { scenario: Scenario; log: readonly CaseEvent[] } | null {
  if (witness.happens.length === 0) {
    const scenario = asScenario(witness, '');
    const log = logOf(subject, scenario);
    return log === null ? null : { scenario, log };
  }
  const plain = logOf(subject, asScenario({ ...witness, happens: [] }, ''));
  for (const after of plain === null ? [] : actsOf(plain)) {
    const scenario = asScenario(witness, after);
    const log = logOf(subject, scenario);
    if (log !== null && isShown(log)) return { scenario, log };
  }
  return null;
}

/** Whether something happens in a log, and what a duty wants is done after it. */
function doesAfterwards(duty: Duty | undefined): (log: readonly CaseEvent[]) => boolean {
  return (log) => {
    const at = log.findIndex(isLegalWorldEvent);
    return at >= 0 && (duty === undefined || log.slice(at).some((event) => duty.acts.some((act) => matches(act, event))));
  };
}

/**
 * Cases that between them show every guard, duty and way of the procedures: the library, and for each thing that it does not
 * show the nearest case that does.
 */
export function* showcases(library: VerifyLibrary, { sole, loops, duties }: Survey): Generator<Showcase> {
  const judges = new Map(library.flatMap((subject) => subject.scenarios.map((scenario): [Scenario, VerifySubject] => [scenario, subject])));
  for (const [scenario, subject] of judges) {
    const log = logOf(subject, scenario);
    if (log === null) continue;
    yield { subject, scenario, log, shows: null };
    for (const other of otherWays(subject, scenario, log)) yield { subject, scenario, log: other, shows: null };
  }
  for (const [label, witness] of each(loops)) {
    const subject = judges.get(witness.scenario);
    const plain = subject === undefined ? null : played(subject, { ...witness, happens: longestCourse(witness) }, doesAfterwards(undefined));
    const log = subject === undefined || plain === null ? null : withLoop(subject, plain.scenario, plain.log, label);
    if (subject !== undefined && plain !== null && log !== null) yield { subject, scenario: plain.scenario, log, shows: label };
  }
  const made = new Map<string, Showcase | null>();
  for (const [shows, witness] of [...each(sole), ...each(duties)]) {
    const subject = judges.get(witness.scenario);
    if (subject === undefined) continue;
    const duty = subject.procedure.duties.find(({ id }) => id === shows);
    const key = JSON.stringify([witness.scenario.id, witness.shift, witness.deviations, witness.happens, witness.happens.length === 0 ? '' : shows]);
    let showcase = made.get(key);
    if (showcase === undefined) {
      const near = played(subject, witness, doesAfterwards(duty));
      showcase = near === null ? null : { subject, ...near, shows };
      made.set(key, showcase);
    }
    if (showcase !== null) yield { ...showcase, shows };
  }
}
