import { instancesIn, servedBy } from '../instances.ts';
import { truthOf } from '../ledger.ts';
import type { Operator } from '../operator.ts';
import { otherwiseFilledIn } from '../data-changes.ts';
import { isFree } from '../settle.ts';
import { circumstancesAt, indexOf, replaceEvent, touch } from '../sheet.ts';
import type { ErrorClass } from '../../grading/types.ts';
import { standingOf } from '../standing.ts';

/** Doing the right act in the wrong manner: form, recipient, actor, content, ground. */

const MANNERS: readonly ErrorClass[] = ['form', 'recipient', 'actor', 'content', 'ground'];
const TRIES = 40;

function wrong(errorClass: ErrorClass): Operator {
  return {
    id: `wrong-${errorClass}`,
    family: 'manner',
    apply(proofCase, sheet, random) {
      const candidates = instancesIn(proofCase, sheet).flatMap(({ duty, done }) => {
        const entry = sheet.entries[done ?? -1];
        if (entry === undefined || !isFree(sheet, entry)) return [];
        return (duty.conditions ?? []).filter((condition) => condition.class === errorClass && standingOf(condition, proofCase.law, entry.event.day) === 'graded').map((condition) => ({ condition, entry }));
      });
      const target = random.pick(candidates);
      if (target === null) return null;
      const before = truthOf(proofCase, sheet).claims.length;
      const circumstances = circumstancesAt(proofCase, sheet, indexOf(sheet, target.entry.id));
      const breaking = otherwiseFilledIn(proofCase, target.entry.event).filter((event) => target.condition.check(event, circumstances).met === false);
      for (const event of random.shuffled(breaking).slice(0, TRIES)) {
        const damaged = touch(replaceEvent(sheet, target.entry.id, event), target.entry.id);
        const claim = { names: [{ class: errorClass, subject: target.condition.id }], entries: [target.entry.id] };
        const { claims } = truthOf(proofCase, damaged);
        const isOne = claims.some(({ names, entries }) => names[0]?.subject === target.condition.id && entries?.includes(target.entry.id) === true);
        if (!isOne || claims.length > before + 2) continue;
        const own = claims.find(({ names, entries }) => names[0]?.subject === target.condition.id && entries?.includes(target.entry.id) === true);
        return { sheet: damaged, meant: [own ?? claim] };
      }
      return null;
    },
  };
}

/** Does what the law leaves open, or what no read provision forbids: it is spoken of, and costs nothing. */
const advisedManner: Operator = {
  id: 'advised-manner',
  family: 'advised',
  apply(proofCase, sheet, random) {
    const before = truthOf(proofCase, sheet);
    const entry = random.pick(sheet.entries.filter((candidate) => isFree(sheet, candidate) && servedBy(instancesIn(proofCase, sheet), indexOf(sheet, candidate.id)).length > 0));
    if (entry === null) return null;
    for (const event of random.shuffled(otherwiseFilledIn(proofCase, entry.event)).slice(0, TRIES)) {
      const changed = touch(replaceEvent(sheet, entry.id, event), entry.id);
      const { claims, advice } = truthOf(proofCase, changed);
      const added = advice.filter((rule) => !before.advice.includes(rule));
      if (claims.length === before.claims.length && added.length > 0) return { sheet: changed, meant: [], advised: added };
    }
    return null;
  },
};

/** Leaves out what only an open question or an unread provision wants. */
const advisedOmission: Operator = {
  id: 'advised-omission',
  family: 'advised',
  apply(proofCase, sheet, random) {
    const served = instancesIn(proofCase, sheet).filter(({ duty, done }) => {
      const entry = sheet.entries[done ?? -1];
      return entry !== undefined && isFree(sheet, entry) && duty.skeleton !== true && standingOf(duty, proofCase.law, entry.event.day) === 'advice';
    });
    const instance = random.pick(served);
    const entry = sheet.entries[instance?.done ?? -1];
    if (instance === null || entry === undefined) return null;
    return { sheet: { ...sheet, entries: sheet.entries.filter(({ id }) => id !== entry.id) }, meant: [], advised: [instance.duty.id] };
  },
};

export const mannerOperators: readonly Operator[] = [...MANNERS.map(wrong), advisedManner, advisedOmission];
