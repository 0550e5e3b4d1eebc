import type { Day } from '../law/types.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import type { Duty } from '../procedures/procedure.ts';
import { instancesIn, isNamed, isTriggerOf, occurrences } from './instances.ts';
import type { Instance } from './instances.ts';
import { termOf } from './ledger.ts';
import { barsOf, normOf } from './norm.ts';
import type { Way } from './norm.ts';
import type { Random } from './random.ts';
import { actOf, circumstancesAt, endOfDay, firstDayOf, insertAt, lastDayOf, sheetOf } from './sheet.ts';
import type { ProofCase, Sheet } from './sheet.ts';

/**
 * A lawful way through a case, found by walking the norm machine and doing at once whatever becomes owed. It shares nothing
 * with the planner of the grader, so that each is a check on the other.
 */

const MOST_STEPS = 20;
const LONGEST_PAUSE = 3;

interface Walk {
  sheet: Sheet;
  stage: string;
}

/** What is still to happen of itself, in order of its day. */
type Happenings = readonly CaseEvent[];

function add(sheet: Sheet, event: CaseEvent): Sheet {
  return insertAt(sheet, sheet.entries.length, event).sheet;
}

/** Does what an instance wants, on a day, at the end of the log or among what was done before. */
function fulfil(proofCase: ProofCase, sheet: Sheet, { duty, key }: Instance, day: Day): Sheet {
  const label = duty.acts[0] ?? '';
  const index = endOfDay(sheet, day);
  const data = proofCase.procedure.lawfulData(label, circumstancesAt(proofCase, sheet, index, day), key);
  return insertAt(sheet, index, actOf(label, duty.actor, day, data)).sheet;
}

function owedNow(proofCase: ProofCase, sheet: Sheet): Instance[] {
  return instancesIn(proofCase, sheet).filter(({ duty, done }) => done === null && duty.skeleton !== true);
}

/** Everything that has become owed is done on the spot; what nobody has to wait for is done on a chance day of its term. */
function keepUp(proofCase: ProofCase, sheet: Sheet): Sheet {
  let kept = sheet;
  for (let round = 0; round < MOST_STEPS; round++) {
    const [next] = owedNow(proofCase, kept);
    if (next === undefined) return kept;
    kept = fulfil(proofCase, kept, next, lastDayOf(kept));
  }
  return kept;
}

/** Duties that a step triggers and that have to come before it, or some days ahead of it: an invitation before the dialogue. */
function preparations(proofCase: ProofCase, event: CaseEvent): { duty: Duty; key: string }[] {
  const { procedure, scenario, law } = proofCase;
  const isAhead = ({ by = [] }: Duty): boolean => by.some(({ term }) => law.term(term, event.day)?.rule.direction === 'before');
  const isBefore = (duty: Duty): boolean => duty.before !== undefined && isNamed(proofCase, duty.before, event);
  const wanted = procedure.duties.filter((duty) => isTriggerOf(proofCase, duty, event) && (isBefore(duty) || isAhead(duty)));
  return wanted.flatMap((duty) => (duty.instances?.(scenario.facts, event, law) ?? ['']).map((key) => ({ duty, key })));
}

/** Does what must precede a step, no earlier than a day, with the time that it needs; and the day on which the step can then be taken. */
export function prepare(proofCase: ProofCase, sheet: Sheet, make: (day: Day) => CaseEvent, from: Day): { sheet: Sheet; day: Day } {
  const wanted = preparations(proofCase, make(from));
  const today = lastDayOf(sheet);
  for (let day = from; day < from + 60; day++) {
    const tried = add(sheet, make(day));
    const step = tried.entries.length - 1;
    const terms = wanted.map(({ duty, key }) => termOf(proofCase, tried, { duty, key, trigger: step, done: null }));
    if (terms.some((term) => term !== null && term.day < today)) continue;
    return { sheet: wanted.reduce((done, { duty, key }) => fulfil(proofCase, done, { duty, key, trigger: null, done: null }, today), sheet), day };
  }
  return { sheet, day: from };
}

/** Takes one step, no earlier than a day, when everything is done that must precede it. */
function take(proofCase: ProofCase, sheet: Sheet, label: string, from: Day): Sheet {
  const act = proofCase.procedure.acts[label];
  const make = (before: Sheet, day: Day): CaseEvent => actOf(label, act?.actor ?? 'chair', day, proofCase.procedure.lawfulData(label, circumstancesAt(proofCase, before, before.entries.length, day)));
  const ready = prepare(proofCase, sheet, (day) => make(sheet, day), from);
  return add(ready.sheet, make(ready.sheet, ready.day));
}

function lawfulWays(proofCase: ProofCase, { sheet, stage }: Walk, day: Day): Way[] {
  const { procedure } = proofCase;
  const circumstances = circumstancesAt(proofCase, sheet, sheet.entries.length, day);
  return normOf(procedure)
    .ways(stage)
    .filter((way) => {
      const { broken, isOpen } = barsOf(procedure, way, circumstances);
      return way.target !== stage && !procedure.worldLabels.includes(way.label) && broken.length === 0 && !isOpen;
    });
}

/** Something happens of itself, and may lead the case to another stage. */
function happen(proofCase: ProofCase, { sheet, stage }: Walk, event: CaseEvent): Walk {
  const { procedure, scenario } = proofCase;
  const label = procedure.project(event, scenario.facts);
  const way = normOf(procedure)
    .ways(stage)
    .find((candidate) => candidate.label === label);
  return { sheet: keepUp(proofCase, add(sheet, { ...event, day: Math.max(event.day, lastDayOf(sheet)) })), stage: way?.target ?? stage };
}

/** The latest day on which a step is still in time. */
function latestFor(proofCase: ProofCase, sheet: Sheet, label: string, day: Day): Day | null {
  const duty = proofCase.procedure.duties.find((candidate) => candidate.skeleton === true && candidate.acts.some((pattern) => label === pattern || label.startsWith(`${pattern}#`)));
  if (duty === undefined) return null;
  const trigger = duty.trigger === 'start' ? null : (occurrences(proofCase, sheet, duty.trigger)[0] ?? null);
  const tried = add(sheet, actOf(label, duty.actor, day, {}));
  return termOf(proofCase, tried, { duty, key: '', trigger, done: tried.entries.length - 1 })?.day ?? null;
}

/**
 * Goes on from a stage of the machine until it ends, along ways that are lawful by the facts of the case. Null where it runs
 * into a stage without any.
 */
export function walkOn(proofCase: ProofCase, sheet: Sheet, stage: string, random: Random, happenings: Happenings = []): Sheet | null {
  const norm = normOf(proofCase.procedure);
  let walk: Walk = { sheet: keepUp(proofCase, sheet), stage };
  let coming = happenings.filter(({ day }) => day >= lastDayOf(sheet));
  for (let step = 0; !norm.isFinal(walk.stage); step++) {
    if (step > MOST_STEPS) return null;
    let day = lastDayOf(walk.sheet) + random.between(0, LONGEST_PAUSE);
    const way = random.pick(lawfulWays(proofCase, walk, day));
    if (way === null) return null;
    const latest = latestFor(proofCase, walk.sheet, way.label, day);
    if (latest !== null && latest >= lastDayOf(walk.sheet)) day = Math.min(day, latest);
    const due = coming.filter((event) => event.day <= day);
    if (due.length > 0) {
      // What happens may close the way that was chosen.
      walk = due.reduce((before, event) => happen(proofCase, before, event), walk);
      coming = coming.slice(due.length);
      continue;
    }
    walk = { sheet: keepUp(proofCase, take(proofCase, walk.sheet, way.label, day)), stage: way.target };
  }
  return walk.sheet;
}

/** A whole lawful case from the opening, by a chance way, with the same happenings as another log of the case. */
export function walkFrom(proofCase: ProofCase, opening: CaseEvent, random: Random, happenings: Happenings = []): Sheet | null {
  const opened = sheetOf([opening]);
  const walked = walkOn(proofCase, opened, normOf(proofCase.procedure).initial, random, happenings);
  return walked === null || firstDayOf(walked) !== opening.day ? null : walked;
}
