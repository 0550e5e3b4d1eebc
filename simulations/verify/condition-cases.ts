import type { CaseEvent } from '../procedures/case-event.ts';
import { matches } from '../procedures/case-event.ts';
import type { Circumstances, Condition, Duty, Procedure } from '../procedures/procedure.ts';
import { otherwiseFilledIn } from '../proof/data-changes.ts';
import { instancesIn } from '../proof/instances.ts';
import { circumstancesAt, sheetOf } from '../proof/sheet.ts';
import { neighbours } from './assignments.ts';
import type { Assignment, Nearness } from './assignments.ts';
import type { VerifyLibrary } from './fault.ts';
import { played } from './showcases.ts';
import type { Showcase } from './showcases.ts';

/** Cases in which a condition on how an act is done turns on facts that no other showcase has. */

const NEAR: Nearness = { depth: 1, otherTimes: false };
/** Cases near one log that are played out for a condition: what looks like one may have no lawful end. */
const MOST_PLAYED = 5;

/** An act of a log by which a duty with conditions is done. */
interface Done {
  duty: Duty;
  index: number;
}

function doneIn({ subject: { procedure, law }, scenario, log }: Showcase): Done[] {
  return instancesIn({ scenario, procedure, law }, sheetOf(log)).flatMap(({ duty, done }) => (done === null || (duty.conditions ?? []).length === 0 ? [] : [{ duty, index: done }]));
}

/** Conditions of a duty of which one, and no other, is broken by one of some acts, none of which is forbidden besides. */
function brokenAlone({ prohibitions }: Procedure, { conditions = [] }: Duty, acts: readonly CaseEvent[], circumstances: Circumstances): Set<string> {
  const alone = acts.flatMap((event) => {
    const broken = conditions.filter(({ check }) => check(event, circumstances).met === false);
    return broken.length === 1 && !prohibitions.some((rule) => rule.matches(event, circumstances) === true) ? broken.map(({ id }) => id) : [];
  });
  return new Set(alone);
}

/** Every condition that can be broken alone in a log. */
function breakableIn(showcase: Showcase, wanted: ReadonlySet<string>): Set<string> {
  const { subject, scenario, log } = showcase;
  const proofCase = { scenario, procedure: subject.procedure, law: subject.law };
  const found = doneIn(showcase).flatMap(({ duty, index }) => {
    const act = log[index];
    if (act === undefined || (duty.conditions ?? []).every(({ id }) => !wanted.has(id))) return [];
    return [...brokenAlone(subject.procedure, duty, otherwiseFilledIn(proofCase, act), circumstancesAt(proofCase, sheetOf(log), index))];
  });
  return new Set(found);
}

/** What came before an act, with what the world brings in a case near that one; null where it brings nothing of the kind. */
function historyIn(before: readonly CaseEvent[], { happens }: Assignment): readonly CaseEvent[] | null {
  const isTold = happens.every(({ type }) => before.some((event) => event.src === 'world' && event.type === type));
  const replacing = ({ src, type }: CaseEvent): CaseEvent | undefined => happens.find((event) => src === 'world' && event.type === type);
  return isTold ? before.map((event) => ({ ...event, data: { ...event.data, ...replacing(event)?.data } })) : null;
}

/** Cases near a log in which, as far as can be seen without playing them, a condition can be broken alone. */
function* promising({ subject: { procedure, law }, scenario, log }: Showcase, { duty, index }: Done, { id }: Condition): Generator<Assignment> {
  const act = log[index];
  const label = act === undefined ? undefined : duty.acts.find((pattern) => matches(pattern, act));
  if (act === undefined || label === undefined) return;
  const key = duty.key?.(act, scenario.facts);
  // Most facts do not show in the act itself.
  const filledIn = new Map<string, readonly CaseEvent[]>();
  for (const assignment of neighbours(scenario, { procedure, law }, NEAR)) {
    const history = historyIn(log.slice(0, index), assignment);
    if (history === null) continue;
    const circumstances = { facts: assignment.facts, law, day: act.day, history };
    const data = procedure.lawfulData(label, circumstances, key);
    const name = JSON.stringify(data);
    const acts = filledIn.get(name) ?? otherwiseFilledIn({ scenario, procedure, law }, { ...act, data });
    filledIn.set(name, acts);
    if (brokenAlone(procedure, duty, acts, circumstances).has(id)) yield assignment;
  }
}

/** For each condition that no showcase can break alone the nearest case in which it can be. */
export function* conditionCases(library: VerifyLibrary, known: readonly Showcase[]): Generator<Showcase> {
  const conditions = new Map(library.flatMap(({ procedure }) => procedure.duties.flatMap((duty) => (duty.conditions ?? []).map((condition): [string, Condition] => [condition.id, condition]))));
  const left = new Set(conditions.keys());
  for (const showcase of known) for (const id of breakableIn(showcase, left)) left.delete(id);
  // What the library does not do at all is done in the case that was chosen for it.
  for (const showcase of known) {
    for (const done of doneIn(showcase).filter(({ duty }) => showcase.shows === null || showcase.shows === duty.id)) {
      for (const condition of done.duty.conditions ?? []) {
        if (!left.has(condition.id)) continue;
        let tries = 0;
        for (const assignment of promising(showcase, done, condition)) {
          if (++tries > MOST_PLAYED) break;
          const isShown = (near: Pick<Showcase, 'scenario' | 'log'>): boolean => breakableIn({ ...showcase, ...near }, left).has(condition.id);
          const near = played(showcase.subject, assignment, (scenario, log) => isShown({ scenario, log }));
          if (near === null || !isShown(near)) continue;
          left.delete(condition.id);
          yield { subject: showcase.subject, ...near, shows: condition.id };
          break;
        }
      }
    }
  }
}
