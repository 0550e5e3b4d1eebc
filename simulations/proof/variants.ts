import { isoOf } from '../law/day.ts';
import type { CaseEvent, Json } from '../procedures/case-event.ts';
import { instancesIn, isTriggerOf, occurrences, servedBy } from './instances.ts';
import { termOf, truthOf } from './ledger.ts';
import { normOf } from './norm.ts';
import { endsLawfully } from './replay.ts';
import type { Random } from './random.ts';
import { floatingEntries, refill, resettle, stepEntries } from './settle.ts';
import { actOf, circumstancesAt, endOfDay, indexOf, insertAt, isInOrder, moveTo, putOff, startOfDay, stepOf } from './sheet.ts';
import type { ProofCase, Sheet } from './sheet.ts';
import { isPossible } from './data-changes.ts';
import { denunciationCourtesies, denunciationHappenings } from './denunciation-changes.ts';
import { landDisputeHappenings } from './land-dispute-changes.ts';
import { receptionCourtesies } from './reception-changes.ts';

/** Changes of a lawful log that leave it lawful: whoever finds anything in the result accuses wrongly. */
export interface Variant {
  id: string;
  /** Null where it does not apply. */
  apply(proofCase: ProofCase, sheet: Sheet, random: Random): Sheet | null;
}

/** Puts a floating act somewhere else, on the day that is there. */
const floatElsewhere: Variant = {
  id: 'float-elsewhere',
  apply(proofCase, sheet, random) {
    const entry = random.pick(floatingEntries(proofCase, sheet));
    if (entry === null) return null;
    const index = random.between(1, sheet.entries.length - 1);
    const rest = sheet.entries.filter(({ id }) => id !== entry.id);
    const before = rest[index - 1]?.event.day ?? entry.event.day;
    const after = rest[index]?.event.day ?? before + 3;
    return moveTo(sheet, entry.id, index, random.between(before, after));
  },
};

/** Does a floating duty on its first lawful day, or on its last. */
function onTheEdge(edge: 'first' | 'last'): Variant {
  return {
    id: `${edge}-lawful-day`,
    apply(proofCase, sheet, random) {
      const instances = instancesIn(proofCase, sheet).filter(({ duty, done }) => duty.skeleton !== true && duty.by !== undefined && done !== null);
      const instance = random.pick(instances);
      const entry = sheet.entries[instance?.done ?? -1];
      if (instance === null || entry === undefined) return null;
      const shared = servedBy(instancesIn(proofCase, sheet), indexOf(sheet, entry.id));
      const rest = { ...sheet, entries: sheet.entries.filter(({ id }) => id !== entry.id) };
      const days = shared.flatMap((served) => termOf(proofCase, sheet, served)?.day ?? []);
      if (edge === 'last') {
        if (days.length === 0) return null;
        const day = Math.max(Math.min(...days), sheet.entries[0]?.event.day ?? 0);
        return moveTo(sheet, entry.id, random.oneIn(2) ? startOfDay(rest, day) : endOfDay(rest, day), day);
      }
      const trigger = sheet.entries[instance.trigger ?? 0];
      if (trigger === undefined) return null;
      return moveTo(sheet, entry.id, indexOf(rest, trigger.id) + 1, trigger.event.day);
    },
  };
}

/** Takes a step on the last day of its term; everything behind it is put off with it. */
const stepOnLastDay: Variant = {
  id: 'step-on-last-day',
  apply(proofCase, sheet, random) {
    const instance = random.pick(instancesIn(proofCase, sheet).filter(({ duty, done }) => duty.skeleton === true && duty.by !== undefined && done !== null));
    const term = instance === null ? null : termOf(proofCase, sheet, instance);
    const entry = sheet.entries[instance?.done ?? -1];
    if (instance === null || term === null || entry === undefined || instance.done === null || term.day < entry.event.day) return null;
    return putOff(sheet, instance.done, term.day - entry.event.day);
  },
};

/** Lets some days pass somewhere. */
const pause: Variant = {
  id: 'pause',
  apply(_proofCase, sheet, random) {
    return putOff(sheet, random.between(1, sheet.entries.length), random.between(1, 6));
  },
};

/** Draws the case together: what waited for days is done at once. */
const hurry: Variant = {
  id: 'hurry',
  apply(_proofCase, sheet, random) {
    const at = random.between(1, sheet.entries.length - 1);
    const gap = (sheet.entries[at]?.event.day ?? 0) - (sheet.entries[at - 1]?.event.day ?? 0);
    return gap <= 0 ? null : putOff(sheet, at, -random.between(1, gap));
  },
};

/** Two neighbours on one day change places, steps of the machine only where the procedure says that they may. */
const sameDayOrder: Variant = {
  id: 'same-day-order',
  apply(proofCase, sheet, random) {
    const pairs = sheet.entries.flatMap((entry, index) => {
      const next = sheet.entries[index + 1];
      if (next === undefined || next.event.day !== entry.event.day || index === 0) return [];
      const [a, b] = [stepOf(proofCase, sheet, entry), stepOf(proofCase, sheet, next)];
      const isFree = a === null || b === null || proofCase.procedure.commutes?.some((group) => group.includes(a) && group.includes(b)) === true;
      return isFree ? [index] : [];
    });
    const index = random.pick(pairs);
    const [first, second] = index === null ? [] : [sheet.entries[index], sheet.entries[index + 1]];
    if (index === null || first === undefined || second === undefined) return null;
    return { ...sheet, entries: [...sheet.entries.slice(0, index), second, first, ...sheet.entries.slice(index + 2)] };
  },
};

/** Steps that commute, brought to one day and turned round. */
const commuted: Variant = {
  id: 'commuted-steps',
  apply(proofCase, sheet) {
    const steps = stepEntries(proofCase, sheet);
    const at = steps.findIndex((entry, index) => {
      const [a, b] = [stepOf(proofCase, sheet, entry), stepOf(proofCase, sheet, steps[index + 1] ?? entry)];
      return a !== null && b !== null && a !== b && proofCase.procedure.commutes?.some((group) => group.includes(a) && group.includes(b)) === true;
    });
    const [a, b] = [steps[at], steps[at + 1]];
    if (a === undefined || b === undefined) return null;
    const rest = sheet.entries.filter(({ id }) => id !== a.id);
    return moveTo(sheet, a.id, rest.findIndex(({ id }) => id === b.id) + 1, b.event.day);
  },
};

function neutralActs(proofCase: ProofCase, day: number): CaseEvent[] {
  const { scenario, law } = proofCase;
  const act = (type: string, data: Readonly<Record<string, Json>>): CaseEvent => actOf(type, 'petitionOfficer', day, data);
  const happened = (type: string, data: Readonly<Record<string, Json>>): CaseEvent => ({ ...actOf(type, 'world', day, data), src: 'world' });
  const documentDays = law.term(['lkn-2011/d14/k1/a'], day)?.rule.value ?? 1;
  return [
    ...scenario.people.map(({ id }) => act('person.asked', { person: id })),
    ...scenario.papers.map(({ id }) => act('paper.read', { paper: id })),
    ...scenario.sources.map(({ id }) => act('source.consulted', { source: id })),
    ...[...law.register.provisions.keys()].slice(0, 5).map((provision) => act('provision.consulted', { provision })),
    act('deadline.noted', { label: 'x', on: isoOf(day + 7) }),
    act('site.inspected', { form: law.form('workingMinutes', day)?.id ?? 'none' }),
    act('documents.requested', { from: scenario.facts.complainant.person, form: law.form('documentRequest', day)?.id ?? 'none', days: documentDays }),
    ...receptionCourtesies(day),
    ...denunciationCourtesies(proofCase, day),
    happened('person.spoke', { who: scenario.facts.complainant.person, says: 'x' }),
    happened('day.advanced', { to: isoOf(day) }),
    happened('reminder.received', { who: scenario.facts.complainant.person }),
  ].filter((event) => event.src === 'world' || isPossible(event));
}

const neutral: Variant = {
  id: 'neutral-act',
  apply(proofCase, sheet, random) {
    const index = random.between(1, sheet.entries.length);
    const event = random.pick(neutralActs(proofCase, sheet.entries[index - 1]?.event.day ?? 0));
    return event === null ? null : insertAt(sheet, index, event).sheet;
  },
};

/** Does a floating act once more: what was done is done. Not where the act starts something new. */
const floatTwice: Variant = {
  id: 'float-twice',
  apply(proofCase, sheet, random) {
    const { procedure } = proofCase;
    const entry = random.pick(floatingEntries(proofCase, sheet).filter(({ event }) => !procedure.duties.some((duty) => isTriggerOf(proofCase, duty, event))));
    if (entry === null) return null;
    const index = random.between(indexOf(sheet, entry.id) + 1, sheet.entries.length);
    return insertAt(sheet, index, { ...entry.event, day: sheet.entries[index - 1]?.event.day ?? entry.event.day }).sheet;
  },
};

/** Takes a repeatable step again, with what it needs. */
const stepTwice: Variant = {
  id: 'repeatable-step-twice',
  apply(proofCase, sheet, random) {
    const { procedure } = proofCase;
    const steps = stepEntries(proofCase, sheet).filter((entry) => {
      const label = stepOf(proofCase, sheet, entry);
      return label !== null && procedure.acts[label]?.repeatable === true && normOf(procedure).waysCalled(label).some(({ target }) => normOf(procedure).ways(target).some((way) => way.label === label));
    });
    const entry = random.pick(steps);
    if (entry === null) return null;
    const at = indexOf(sheet, entry.id) + 1;
    let again = insertAt(sheet, at, entry.event).sheet;
    const served = instancesIn(proofCase, again).filter(({ trigger, done }) => trigger === at && done === null);
    for (const instance of served) {
      const label = instance.duty.acts[0] ?? '';
      const term = termOf(proofCase, again, instance);
      const day = Math.min(term?.day ?? entry.event.day, entry.event.day);
      const place = endOfDay(again, day);
      const index = Math.min(place, at - 1);
      const data = procedure.lawfulData(label, circumstancesAt(proofCase, again, index, day), instance.key);
      again = insertAt(again, index, actOf(label, instance.duty.actor, day, data)).sheet;
    }
    return again;
  },
};

/** Something happens of itself, and whatever it calls for is done at once. */
const happening: Variant = {
  id: 'something-happens',
  apply(proofCase, sheet, random) {
    const { procedure } = proofCase;
    const at = random.between(2, sheet.entries.length);
    const day = sheet.entries[at - 1]?.event.day ?? 0;
    const calling = [...denunciationHappenings(proofCase, day), ...landDisputeHappenings(proofCase, day)].filter((event) => procedure.duties.some((duty) => isTriggerOf(proofCase, duty, event)));
    const event = random.pick(calling);
    // It happens once: of two such events nobody can say which one was answered.
    if (event === null || sheet.entries.some((entry) => entry.event.type === event.type)) return null;
    const happened = insertAt(sheet, at, event).sheet;
    return instancesIn(proofCase, happened)
      .filter(({ trigger, done }) => trigger === at && done === null)
      .reduce((before, { duty, key }) => {
        const data = procedure.lawfulData(duty.acts[0] ?? '', circumstancesAt(proofCase, before, at + 1, day), key);
        return insertAt(before, at + 1, actOf(duty.acts[0] ?? '', duty.actor, day, data)).sheet;
      }, happened);
  },
};

export const variants: readonly Variant[] = [floatElsewhere, onTheEdge('first'), onTheEdge('last'), stepOnLastDay, pause, hurry, sameDayOrder, commuted, neutral, floatTwice, stepTwice, happening];

/** Whether some act, be it a further copy, stands before everything that could have called for it. */
function hasUncalledFor(proofCase: ProofCase, sheet: Sheet): boolean {
  return proofCase.procedure.duties.some(({ preemptive, trigger, acts }) => {
    const [first] = preemptive || trigger === 'start' ? [] : occurrences(proofCase, sheet, trigger);
    return first !== undefined && occurrences(proofCase, sheet, acts).some((done) => done < first);
  });
}

/** Whether a log is lawful beyond doubt: nothing to claim, nothing to advise, every step in its place up to an end. */
export function isLawful(proofCase: ProofCase, sheet: Sheet): boolean {
  if (!isInOrder(sheet)) return false;
  const { claims, advice, isUnclear } = truthOf(proofCase, sheet);
  return claims.length + advice.length === 0 && !isUnclear && endsLawfully(proofCase, sheet) && !hasUncalledFor(proofCase, sheet);
}

/** One change; null where the result would not surely be lawful. What the change has upset beside it is put right first. */
export function vary(proofCase: ProofCase, sheet: Sheet, variant: Variant, random: Random): Sheet | null {
  const changed = variant.apply(proofCase, sheet, random);
  if (changed === null || !isInOrder(changed)) return null;
  if (isLawful(proofCase, changed)) return changed;
  const settled = resettle(proofCase, refill(proofCase, changed, ({ event }) => event.src === 'trainee'));
  return isLawful(proofCase, settled) ? settled : null;
}

/** Several changes, one upon the other, with the names of those that took. */
export function lawfulVariant(proofCase: ProofCase, sheet: Sheet, changes: number, random: Random): { sheet: Sheet; made: string[] } {
  let varied = sheet;
  const made: string[] = [];
  for (let change = 0; change < changes; change++) {
    const variant = random.pick(variants);
    const next = variant === null ? null : vary(proofCase, varied, variant, random);
    if (variant === null || next === null) continue;
    varied = next;
    made.push(variant.id);
  }
  return { sheet: varied, made };
}
