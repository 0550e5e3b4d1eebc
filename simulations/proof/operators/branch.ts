import { splitLabel } from '../../procedures/case-event.ts';
import type { CaseEvent } from '../../procedures/case-event.ts';
import { instancesIn, occurrences } from '../instances.ts';
import { barsOf, normOf } from '../norm.ts';
import type { Way } from '../norm.ts';
import type { Operator } from '../operator.ts';
import type { Random } from '../random.ts';
import { isFree, stepEntries } from '../settle.ts';
import { actOf, circumstancesAt, indexOf, insertAt, replaceEvent, stepOf, touch, withSlips } from '../sheet.ts';
import type { Claim, Entry, ProofCase, Sheet } from '../sheet.ts';
import { standingOf } from '../standing.ts';
import { prepare, walkOn } from '../walk.ts';

/** Taking a way that the law closes, and going on there as if it were open. */

interface Fork {
  /** The step that was lawful, and the stage before it. */
  entry: Entry;
  stage: string;
  way: Way;
  guards: readonly string[];
}

/** Ways out of the stages that a log passes which only a broken guard bars, all of them read. */
export function forksOf(proofCase: ProofCase, sheet: Sheet): Fork[] {
  const norm = normOf(proofCase.procedure);
  let stage = norm.initial;
  const forks: Fork[] = [];
  for (const entry of stepEntries(proofCase, sheet)) {
    const label = stepOf(proofCase, sheet, entry);
    const circumstances = circumstancesAt(proofCase, sheet, indexOf(sheet, entry.id));
    for (const way of norm.ways(stage)) {
      const { broken, isOpen } = barsOf(proofCase.procedure, way, circumstances);
      const isRead = broken.every((guard) => standingOf(guard, proofCase.law, entry.event.day) === 'graded');
      // Going without an act that a guard only excuses is told as leaving that act out.
      if (way.label !== label && broken.length > 0 && !isOpen && isRead && broken.every(({ sameAs }) => sameAs === undefined)) {
        forks.push({ entry, stage, way, guards: broken.map(({ id }) => id) });
      }
    }
    const taken = norm.ways(stage).find((way) => way.label === label);
    if (taken === undefined) return forks;
    stage = taken.target;
  }
  return forks;
}

/** What is left of the log when a step was replaced: everything before it, and what was owed already and done later. */
function headOf(proofCase: ProofCase, sheet: Sheet, entry: Entry): Sheet {
  const at = indexOf(sheet, entry.id);
  const kept = new Set(
    instancesIn(proofCase, sheet).flatMap(({ duty, done, trigger }) => {
      const later = sheet.entries[done ?? -1];
      const isOwed = duty.skeleton !== true && (trigger === null || trigger < at) && later !== undefined && (done ?? 0) > at;
      return isOwed && (duty.before === undefined || occurrences(proofCase, sheet, [duty.before]).every((barrier) => barrier < at)) ? [later.id] : [];
    }),
  );
  const before = sheet.entries.slice(0, at);
  const after = sheet.entries.slice(at + 1).filter(({ id }) => kept.has(id));
  return { ...sheet, entries: [...before, ...after.map(({ id, event }) => ({ id, event: { ...event, day: entry.event.day } }))] };
}

function slipsOf({ guards }: Fork, entry: number): Claim[] {
  return guards.map((id) => ({ names: [{ class: 'branch', subject: id }], entries: [entry] }));
}

function actFor(proofCase: ProofCase, sheet: Sheet, { way, entry }: Fork, index: number, day = entry.event.day): CaseEvent {
  const { procedure, scenario } = proofCase;
  const circumstances = circumstancesAt(proofCase, sheet, index, day);
  const act = actOf(way.label, procedure.acts[way.label]?.actor ?? entry.event.actor, day, procedure.lawfulData(way.label, circumstances));
  // Nobody is told how to name something wrongly, so the wrong name is written in here.
  const [main] = scenario.facts.petition.contents;
  const classes = act.data['classes'];
  if (main === undefined || act.choice === undefined || typeof classes !== 'object') return act;
  return { ...act, data: { ...act.data, classes: { ...classes, [main.id]: act.choice } } };
}

/** Takes the fork and walks on to an end from there. */
function follow(proofCase: ProofCase, sheet: Sheet, fork: Fork, random: Random): { sheet: Sheet; slips: Claim[] } | null {
  const head = headOf(proofCase, sheet, fork.entry);
  const ready = prepare(proofCase, head, (day) => actFor(proofCase, head, fork, head.entries.length, day), fork.entry.event.day);
  const at = ready.sheet.entries.length;
  const { sheet: turned, id } = insertAt(ready.sheet, at, actFor(proofCase, ready.sheet, fork, at, ready.day));
  const happenings = sheet.entries.slice(indexOf(sheet, fork.entry.id)).flatMap(({ event }) => (event.src === 'world' ? [event] : []));
  const walked = walkOn(proofCase, turned, fork.way.target, random, happenings);
  if (walked === null) return null;
  const slips = slipsOf(fork, id);
  return { sheet: withSlips(touch(walked, id), slips), slips };
}

const wrongBranch: Operator = {
  id: 'wrong-branch',
  family: 'branch',
  rewritesEnd: true,
  apply(proofCase, sheet, random) {
    const fork = random.pick(forksOf(proofCase, sheet).filter(({ way, stage, entry }) => way.target !== stage && isFree(sheet, entry)));
    const made = fork === null ? null : follow(proofCase, sheet, fork, random);
    return made === null ? null : { sheet: made.sheet, meant: made.slips };
  },
};

/** A step that leads back to its stage, taken without its ground: a suspension for no reason. */
const groundlessLoop: Operator = {
  id: 'groundless-interruption',
  family: 'branch',
  apply(proofCase, sheet, random) {
    const fork = random.pick(forksOf(proofCase, sheet).filter(({ way, stage, entry }) => way.target === stage && isFree(sheet, entry)));
    // Once a guard has been passed the case goes on as if it held: passing it again is no second slip.
    if (fork === null || sheet.slips.some(({ names }) => names.some(({ subject }) => subject !== null && fork.guards.includes(subject)))) return null;
    const at = indexOf(sheet, fork.entry.id);
    const { sheet: turned, id } = insertAt(sheet, at, actFor(proofCase, sheet, fork, at));
    const owed = instancesIn(proofCase, turned).filter(({ trigger, done }) => trigger === indexOf(turned, id) && done === null);
    // What an act without place triggers is neither owed nor wrong, so that nothing further is done to it.
    const done = owed.reduce((kept, { duty, key }) => {
      const label = duty.acts[0] ?? '';
      const index = indexOf(kept, id) + 1;
      const data = proofCase.procedure.lawfulData(label, circumstancesAt(proofCase, kept, index, fork.entry.event.day), key);
      const { sheet: grown, id: added } = insertAt(kept, index, actOf(label, duty.actor, fork.entry.event.day, data));
      return touch(grown, added);
    }, turned);
    const slips = slipsOf(fork, id);
    return { sheet: withSlips(touch(done, id), slips), meant: slips };
  },
};

/** Ids of the duties that one name of an act sets off, and no other name of it. */
function startedBy({ procedure }: ProofCase, label: string): string[] {
  return procedure.duties.flatMap(({ id, trigger }) => (trigger !== 'start' && trigger.includes(label) && !trigger.includes(splitLabel(label).type) ? [id] : []));
}

/** Says what something is wrongly and then treats it as what it is: one slip, on the paper only. */
const wrongName: Operator = {
  id: 'misclassified-then-treated-rightly',
  family: 'branch',
  apply(proofCase, sheet, random) {
    const steps = stepEntries(proofCase, sheet);
    const sideways = forksOf(proofCase, sheet).filter(({ entry, way }) => {
      const label = stepOf(proofCase, sheet, entry);
      if (label === null || !isFree(sheet, entry) || steps.at(-1)?.id === entry.id) return false;
      // What the wrong name calls for and the right one does not is nobody's certain duty.
      const called = startedBy(proofCase, label);
      return splitLabel(label).type === splitLabel(way.label).type && startedBy(proofCase, way.label).every((id) => called.includes(id));
    });
    const fork = random.pick(sideways);
    if (fork === null) return null;
    const at = indexOf(sheet, fork.entry.id);
    const event = actFor(proofCase, sheet, fork, at);
    const damaged = touch(replaceEvent(sheet, fork.entry.id, { ...fork.entry.event, ...event }), fork.entry.id);
    const slips = slipsOf(fork, fork.entry.id);
    return { sheet: withSlips(damaged, slips), meant: slips };
  },
};

export const branchOperators: readonly Operator[] = [wrongBranch, groundlessLoop, wrongName];
