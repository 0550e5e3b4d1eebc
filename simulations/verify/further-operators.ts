import { PAPER_KINDS } from '../desk/act-data.ts';
import { matches } from '../procedures/case-event.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import { otherwiseFilledIn } from '../proof/data-changes.ts';
import { instancesIn } from '../proof/instances.ts';
import type { Operator } from '../proof/operator.ts';
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

/** Ways of filling in one field otherwise. */
function otherwise(proofCase: ProofCase, event: CaseEvent, field: string): CaseEvent[] {
  return otherwiseFilledIn(proofCase, event).filter(({ data }) => JSON.stringify(data[field]) !== JSON.stringify(event.data[field]));
}

const oneField = (acts: readonly string[]): Operator => ({
  id: 'one-field-otherwise',
  family: 'manner',
  apply(proofCase, sheet, random) {
    const entry = pickAct(sheet, acts, random);
    const field = entry === null ? null : random.pick(Object.keys(entry.event.data));
    const changed = entry === null || field === null ? null : random.pick(otherwise(proofCase, entry.event, field));
    return entry === null || changed === null ? null : { sheet: touch(replaceEvent(sheet, entry.id, changed), entry.id), meant: [] };
  },
});

const twoFields = (acts: readonly string[]): Operator => ({
  id: 'two-fields-otherwise',
  family: 'manner',
  apply(proofCase, sheet, random) {
    const entry = pickAct(sheet, acts, random);
    const [first, second] = entry === null ? [] : random.shuffled(Object.keys(entry.event.data));
    if (entry === null || first === undefined || second === undefined) return null;
    const once = random.pick(otherwise(proofCase, entry.event, first));
    const twice = once === null ? null : random.pick(otherwise(proofCase, once, second));
    return twice === null ? null : { sheet: touch(replaceEvent(sheet, entry.id, twice), entry.id), meant: [] };
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

/** Operators for what is done by some acts. */
export function furtherOperators(acts: readonly string[]): readonly Operator[] {
  return [leftOut(acts), onAnotherDay(acts), oneField(acts), twoFields(acts), forbiddenSending];
}
