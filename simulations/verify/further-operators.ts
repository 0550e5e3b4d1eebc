import { PAPER_KINDS } from '../desk/act-data.ts';
import { matches } from '../procedures/case-event.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import type { Circumstances } from '../procedures/procedure.ts';
import { isPossible, otherwiseFilledIn } from '../proof/data-changes.ts';
import { instancesIn } from '../proof/instances.ts';
import type { Operator } from '../proof/operator.ts';
import { extraStep, temptations } from '../proof/operators/surplus.ts';
import type { Random } from '../proof/random.ts';
import { isFree } from '../proof/settle.ts';
import { actOf, circumstancesAt, endOfDay, indexOf, insertAt, moveTo, replaceEvent, stepOf, touch, without } from '../proof/sheet.ts';
import type { Entry, ProofCase, Sheet } from '../proof/sheet.ts';

/**
 * Damage aimed at single acts, and such as simulations/proof has no operator for: conditions on the day of an act, those that
 * want two fields wrong at once, and papers that go to somebody without being owed. What is true of the damaged log is told
 * by simulations/proof as ever.
 */

const FURTHEST = 40;

/** One of the acts that an entry of the catalogue is about. */
function pickAct(sheet: Sheet, acts: readonly string[], random: Random): Entry | null {
  return random.pick(sheet.entries.filter((entry) => entry.event.src === 'trainee' && isFree(sheet, entry) && acts.some((act) => matches(act, entry.event))));
}

/** Leaves out an act that is no step of the machine. */
const leftOut = (acts: readonly string[]): Operator => ({
  id: 'act-left-out',
  family: 'omit',
  apply(proofCase, sheet, random) {
    const entry = pickAct(sheet, acts, random);
    return entry === null || stepOf(proofCase, sheet, entry) !== null ? null : { sheet: without(sheet, entry.id), meant: [] };
  },
});

/** Does an act later, and with it at once what it calls for. */
const onAnotherDay = (acts: readonly string[]): Operator => ({
  id: 'act-on-another-day',
  family: 'manner',
  apply(proofCase, sheet, random) {
    const entry = pickAct(sheet, acts, random);
    if (entry === null) return null;
    const day = entry.event.day + random.between(1, FURTHEST);
    const called = instancesIn(proofCase, sheet).flatMap(({ trigger, done }) => (trigger === indexOf(sheet, entry.id) && done !== null ? (sheet.entries[done]?.id ?? []) : []));
    const moved = [entry.id, ...called].reduce((before, id) => {
      const rest = { ...before, entries: before.entries.filter((each) => each.id !== id) };
      return moveTo(before, id, endOfDay(rest, day), day);
    }, sheet);
    return { sheet: touch(moved, entry.id), meant: [] };
  },
});

/** Conditions on an act that an act in its place would break. */
function brokenBy({ procedure }: ProofCase, event: CaseEvent, circumstances: Circumstances): string[] {
  const conditions = procedure.duties.filter((duty) => duty.acts.some((act) => matches(act, event))).flatMap((duty) => duty.conditions ?? []);
  return conditions.flatMap(({ id, check }) => (check(event, circumstances).met === false ? [id] : []));
}

/** Fills in one field so that a condition is broken, and no other. */
const brokenField = (rule: string, acts: readonly string[]): Operator => ({
  id: 'one-field-otherwise',
  family: 'manner',
  apply(proofCase, sheet, random) {
    const breaking = sheet.entries.flatMap((entry, index) => {
      if (entry.event.src !== 'trainee' || !isFree(sheet, entry) || !acts.some((act) => matches(act, entry.event))) return [];
      const circumstances = circumstancesAt(proofCase, sheet, index);
      const isMeant = (event: CaseEvent): boolean => brokenBy(proofCase, event, circumstances).join() === rule;
      return otherwiseFilledIn(proofCase, entry.event).filter(isMeant).map((event) => ({ id: entry.id, event }));
    });
    const chosen = random.pick(breaking);
    return chosen === null ? null : { sheet: touch(replaceEvent(sheet, chosen.id, chosen.event), chosen.id), meant: [] };
  },
});

/** Fills in two fields otherwise, neither of which is wrong without the other. */
const twoFields = (acts: readonly string[]): Operator => ({
  id: 'two-fields-otherwise',
  family: 'manner',
  apply(proofCase, sheet, random) {
    const entry = pickAct(sheet, acts, random);
    if (entry === null) return null;
    const circumstances = circumstancesAt(proofCase, sheet, indexOf(sheet, entry.id));
    const isHarmless = (event: CaseEvent): boolean => brokenBy(proofCase, event, circumstances).length === 0;
    const harmless = otherwiseFilledIn(proofCase, entry.event).filter(isHarmless);
    const pairs = harmless.flatMap((once) => harmless.map((other) => ({ ...once, data: { ...once.data, ...changedIn(entry.event, other) } })));
    const twice = random.shuffled(pairs).find((pair) => isPossible(pair) && !isHarmless(pair));
    return twice === undefined ? null : { sheet: touch(replaceEvent(sheet, entry.id, twice), entry.id), meant: [] };
  },
});

/** The fields of an act that are filled in otherwise in its place. */
function changedIn(event: CaseEvent, other: CaseEvent): CaseEvent['data'] {
  return Object.fromEntries(Object.entries(other.data).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(event.data[field])));
}

/** Another act that would do as well where one stands, filled in as it should be or with one field otherwise: a refusal for a grant. */
const otherAct = (acts: readonly string[]): Operator => ({
  id: 'other-act',
  family: 'manner',
  apply(proofCase, sheet, random) {
    const entry = pickAct(sheet, acts, random);
    const label = entry === null ? null : random.pick(acts.filter((act) => !matches(act, entry.event)));
    if (entry === null || label === null) return null;
    const data = proofCase.procedure.lawfulData(label, circumstancesAt(proofCase, sheet, indexOf(sheet, entry.id)));
    const plain = actOf(label, entry.event.actor, entry.event.day, data);
    const event = random.oneIn(4) ? plain : random.pick(otherwiseFilledIn(proofCase, plain));
    return event === null ? null : { sheet: touch(replaceEvent(sheet, entry.id, event), entry.id), meant: [] };
  },
});

/** Does an act that is no step of the machine once more: what the law allows so often and no more. */
const onceMore = (acts: readonly string[]): Operator => ({
  id: 'act-once-more',
  family: 'manner',
  apply(proofCase, sheet, random) {
    const entry = pickAct(sheet, acts, random);
    if (entry === null || stepOf(proofCase, sheet, entry) !== null) return null;
    const { sheet: grown, id } = insertAt(sheet, indexOf(sheet, entry.id) + 1, entry.event);
    return { sheet: touch(grown, id), meant: [] };
  },
});

/** Acts that a prohibition forbids at the place given. */
function forbiddenAt(proofCase: ProofCase, sheet: Sheet, index: number, rule: string): CaseEvent[] {
  const circumstances = circumstancesAt(proofCase, sheet, index, sheet.entries[index - 1]?.event.day);
  const prohibition = proofCase.procedure.prohibitions.find(({ id }) => id === rule);
  return prohibition === undefined ? [] : temptations(proofCase, sheet, index).filter((event) => prohibition.matches(event, circumstances) === true);
}

/** Ids of the prohibitions of which something can be done in a log: at its end, or as soon as something has happened of itself. */
export function breakableIn(proofCase: ProofCase, sheet: Sheet): string[] {
  const places = sheet.entries.flatMap(({ event }, at) => (at + 1 === sheet.entries.length || event.src === 'world' ? [at + 1] : []));
  const offered = places.map((index) => ({ acts: temptations(proofCase, sheet, index), circumstances: circumstancesAt(proofCase, sheet, index, sheet.entries[index - 1]?.event.day) }));
  return proofCase.procedure.prohibitions.flatMap(({ id, matches: forbids }) => (offered.some(({ acts, circumstances }) => acts.some((event) => forbids(event, circumstances) === true)) ? [id] : []));
}

/** Does what one prohibition forbids. */
const forbiddenAct = (rule: string): Operator => ({
  id: 'forbidden-act',
  family: 'prohibited',
  apply(proofCase, sheet, random) {
    const index = random.between(1, sheet.entries.length);
    const event = random.pick(forbiddenAt(proofCase, sheet, index, rule));
    if (event === null) return null;
    const { sheet: grown, id } = insertAt(sheet, index, event);
    return { sheet: touch(grown, id), meant: [] };
  },
});

/** Sends some paper to some person of the case who must not have it. */
const forbiddenSending: Operator = {
  id: 'forbidden-sending',
  family: 'prohibited',
  apply(proofCase, sheet, random) {
    const index = random.between(1, sheet.entries.length);
    const day = sheet.entries[index - 1]?.event.day ?? 0;
    const sendings = PAPER_KINDS.flatMap((kind) => proofCase.scenario.people.map(({ id }) => actOf(`paper.sent#${kind}`, 'clerk', day, { kind, recipients: [id] })));
    const circumstances = circumstancesAt(proofCase, sheet, index, day);
    const event = random.pick(sendings.filter((each) => proofCase.procedure.prohibitions.some((rule) => rule.matches(each, circumstances) === true)));
    if (event === null) return null;
    const { sheet: sent, id } = insertAt(sheet, index, event);
    return { sheet: touch(sent, id), meant: [] };
  },
};

/** Operators for one rule, and for what is done by some acts. */
export function furtherOperators({ id, acts }: { id: string; acts: readonly string[] }): readonly Operator[] {
  return [leftOut(acts), onAnotherDay(acts), brokenField(id, acts), twoFields(acts), ...(acts.length > 1 ? [otherAct(acts)] : []), onceMore(acts), extraStep(id), forbiddenAct(id), forbiddenSending];
}
