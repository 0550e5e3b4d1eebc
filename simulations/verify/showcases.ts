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
import { forksOf } from '../proof/operators/branch.ts';
import { lawfulStage } from '../proof/replay.ts';
import { randomFrom } from '../proof/random.ts';
import { actOf, circumstancesAt, eventsOf as sheetEvents, insertAt, sheetOf } from '../proof/sheet.ts';
import { isLawful } from '../proof/variants.ts';
import { walkFrom } from '../proof/walk.ts';
import type { Scenario } from '../scenario/schema.ts';
import { asScenario, worldCourses } from './assignments.ts';
import type { VerifyLibrary, VerifySubject } from './fault.ts';
import { isOptional } from './survey.ts';
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

/** A lawful log with an act that nobody owes in it, as late as it has its place; null where it has none. */
function withOptional({ procedure, law }: VerifySubject, scenario: Scenario, log: readonly CaseEvent[], { acts: [label], actor }: Duty): readonly CaseEvent[] | null {
  const proofCase = { scenario, procedure, law };
  const sheet = sheetOf(log);
  for (let index = log.length - 1; label !== undefined && index > 0; index--) {
    const day = log[index - 1]?.day ?? 0;
    const data = procedure.lawfulData(label, circumstancesAt(proofCase, sheet, index, day));
    const grown = insertAt(sheet, index, actOf(label, actor, day, data)).sheet;
    if (isLawful(proofCase, grown)) return sheetEvents(grown);
  }
  return null;
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
/** Walks tried for a way that is one of several. */
const MOST_WALKS = 40;

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

/** A lawful log of a case of which something is true, where another way leads to it; else the given one. */
function another({ subject: { procedure, law }, scenario, log }: Showcase, isMeant: (log: readonly CaseEvent[]) => boolean): readonly CaseEvent[] {
  const proofCase = { scenario, procedure, law };
  const [opening] = log;
  for (let seed = 1; opening !== undefined && !isMeant(log) && seed <= MOST_WALKS; seed++) {
    const walked = walkFrom(proofCase, opening, randomFrom(seed), log.filter(isLegalWorldEvent));
    if (walked !== null && isMeant(sheetEvents(walked)) && isLawful(proofCase, walked)) return sheetEvents(walked);
  }
  return log;
}

const does = (acts: readonly string[]) => (log: readonly CaseEvent[]): boolean => log.some((event) => acts.some((act) => matches(act, event)));

/** Types of acts of a log, those first by which a case is taken up: what happens mostly comes after them. */
function actsOf(log: readonly CaseEvent[]): string[] {
  const types = [...new Set(log.flatMap(({ src, type }) => (src === 'trainee' ? [type] : [])))];
  const isTakingUp = (type: string): boolean => type.endsWith('.accepted');
  return [...types.filter(isTakingUp), ...types.filter((type) => !isTakingUp(type))];
}

/** How long after an act something happens: when the next step is done, or before that. */
const SOME_DAYS = [3, 1];

/** A case near the library with a lawful log in which what happens comes at such a time that `isShown`; null where there is none. */
export function played(subject: VerifySubject, witness: Witness, isShown: (scenario: Scenario, log: readonly CaseEvent[]) => boolean): { scenario: Scenario; log: readonly CaseEvent[] } | null {
  if (witness.happens.length === 0) {
    const scenario = asScenario(witness, '');
    const log = logOf(subject, scenario);
    return log === null ? null : { scenario, log };
  }
  // What the scenario itself brings may keep the case from getting far.
  const plain = logOf(subject, { ...asScenario({ ...witness, happens: [] }, ''), happenings: [] });
  for (const days of SOME_DAYS) {
    for (const after of plain === null ? [] : actsOf(plain)) {
      const scenario = asScenario(witness, after, days);
      const log = logOf(subject, scenario);
      if (log !== null && isShown(scenario, log)) return { scenario, log };
    }
  }
  return null;
}

/** Whether something happens in a log, and what a duty wants is done after it. */
function doesAfterwards(duty: Duty | undefined): (scenario: Scenario, log: readonly CaseEvent[]) => boolean {
  return (_scenario, log) => {
    const at = log.findIndex(isLegalWorldEvent);
    return at >= 0 && (duty === undefined || log.slice(at).some((event) => duty.acts.some((act) => matches(act, event))));
  };
}

/** Whether a guard alone bars some way that a log passes. */
function passesBar({ procedure, law }: VerifySubject, scenario: Scenario, log: readonly CaseEvent[], guard: string): boolean {
  return forksOf({ scenario, procedure, law }, sheetOf(log)).some(({ guards }) => guards.length === 1 && guards[0] === guard);
}

/** The nearest case to a witness that shows a guard or a duty, else one in which it at least comes into play. */
function nearest(subject: VerifySubject, witness: Witness, shows: string): Omit<Showcase, 'subject' | 'shows'> | null {
  const duty = subject.procedure.duties.find(({ id }) => id === shows);
  if (duty === undefined) return played(subject, witness, (scenario, log) => passesBar(subject, scenario, log, shows)) ?? played(subject, witness, doesAfterwards(undefined));
  if (!isOptional(duty)) return played(subject, witness, doesAfterwards(duty));
  const near = played(subject, witness, doesAfterwards(undefined));
  const log = near === null ? null : withOptional(subject, near.scenario, near.log, duty);
  return near === null || log === null ? null : { ...near, log };
}

/**
 * Cases that between them show every guard, duty and way of the procedures: the library, and for each thing that it does not
 * show the nearest case that does.
 */
export function* showcases(library: VerifyLibrary, { sole, loops, duties, choices }: Survey): Generator<Showcase> {
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
    const isItsOwn = witness.happens.length > 0 || subject.procedure.duties.some((duty) => duty.id === shows && isOptional(duty));
    const key = JSON.stringify([witness.scenario.id, witness.shift, witness.deviations, witness.happens, isItsOwn ? shows : '']);
    let showcase = made.get(key);
    if (showcase === undefined) {
      const near = nearest(subject, witness, shows);
      showcase = near === null ? null : { subject, ...near, shows };
      made.set(key, showcase);
    }
    const duty = subject.procedure.duties.find(({ id }) => id === shows);
    if (showcase === null) continue;
    const found = showcase;
    const isMeant = duty === undefined ? (log: readonly CaseEvent[]) => passesBar(subject, found.scenario, log, shows) : does(duty.acts);
    yield { ...found, shows, log: another(found, isMeant) };
  }
  yield* doneNowhereElse(judges, choices);
}

/** For each act of which no duty speaks a case in which it is one of the lawful ways, with a log that takes it. */
function* doneNowhereElse(judges: ReadonlyMap<Scenario, VerifySubject>, choices: Survey['choices']): Generator<Showcase> {
  const shown = new Set<string>();
  for (const { procedure, sure, witness } of choices) {
    for (const label of sure) {
      const subject = judges.get(witness.scenario);
      if (subject === undefined || shown.has(label) || procedure.duties.some(({ acts }) => acts.includes(label))) continue;
      const near = played(subject, witness, () => true);
      const log = near === null ? [] : another({ subject, ...near, shows: label }, does([label]));
      if (near === null || !does([label])(log)) continue;
      shown.add(label);
      yield { subject, scenario: near.scenario, log, shows: label };
    }
  }
}
