import { instancesIn, isActOf, isAlone, isTriggerOf, servedBy } from '../instances.ts';
import { barsOf, normOf } from '../norm.ts';
import type { Operator } from '../operator.ts';
import { endsLawfully, lawfulStage } from '../replay.ts';
import { floatingEntries, isFree, stepEntries } from '../settle.ts';
import { circumstancesAt, indexOf, stepOf, touch, withSlips, without } from '../sheet.ts';
import type { Claim, Entry, Name, ProofCase, Sheet } from '../sheet.ts';
import { standingOf, standingOfStep } from '../standing.ts';
import { isAnyOverdue, namesOfOverdue } from './overdue.ts';

/** Leaving acts out. */

const UNFINISHED: Name = { class: 'unfinished', subject: null };

/** Leaves out an act that stands besides the steps: each duty that it did is a true error of its own. */
const omitFloating: Operator = {
  id: 'omit-duty',
  family: 'omit',
  apply(proofCase, sheet, random) {
    const entry = random.pick(floatingEntries(proofCase, sheet).filter((candidate) => isFree(sheet, candidate)));
    if (entry === null) return null;
    const instances = instancesIn(proofCase, sheet);
    const served = servedBy(instances, indexOf(sheet, entry.id));
    // A duty that only arises by its own act is not owed without it.
    const graded = served.filter(({ duty }) => !isTriggerOf(proofCase, duty, entry.event) && standingOf(duty, proofCase.law, entry.event.day) === 'graded');
    if (graded.length === 0 || served.some((instance) => !isAlone(instances, instance)) || hangsOn(proofCase, sheet, entry).length > 0) return null;
    return { sheet: without(sheet, entry.id), meant: [] };
  },
};

/** Acts whose only reason is this one: the paper that it made, what it triggered. */
function hangsOn(proofCase: ProofCase, sheet: Sheet, entry: Entry): Entry[] {
  const index = indexOf(sheet, entry.id);
  const instances = instancesIn(proofCase, sheet);
  return floatingEntries(proofCase, sheet).filter((candidate) => {
    const served = servedBy(instances, indexOf(sheet, candidate.id));
    return candidate.id !== entry.id && served.length > 0 && served.every(({ trigger }) => trigger === index);
  });
}

/** Leaves out a floating act together with everything that hangs on it: what was never made need not be sent. */
const omitFloatingWhole: Operator = {
  id: 'omit-duty-and-what-follows',
  family: 'omit',
  apply(proofCase, sheet, random) {
    const entry = random.pick(floatingEntries(proofCase, sheet).filter((candidate) => isFree(sheet, candidate) && hangsOn(proofCase, sheet, candidate).length > 0));
    if (entry === null) return null;
    const following = hangsOn(proofCase, sheet, entry);
    if (following.some((candidate) => !isFree(sheet, candidate))) return null;
    return { sheet: without(sheet, entry.id, ...following.map(({ id }) => id)), meant: [] };
  },
};

/** Steps that would have served as well where an entry stands: lawful ways from the same stage to the same. */
function alternatives(proofCase: ProofCase, sheet: Sheet, label: string, entry: Entry): string[] {
  const index = indexOf(sheet, entry.id);
  const stage = lawfulStage(proofCase, { ...sheet, entries: sheet.entries.slice(0, index) });
  const ways = stage === null ? [] : normOf(proofCase.procedure).ways(stage);
  const target = ways.find((way) => way.label === label)?.target;
  return ways.flatMap((way) => (way.target === target && barsOf(proofCase.procedure, way, circumstancesAt(proofCase, sheet, index)).broken.length === 0 ? [way.label] : []));
}

/** What a step is called when it is missing: its label or that of another way, or the duty that is about it. */
function namesOf(proofCase: ProofCase, sheet: Sheet, label: string, entry: Entry): Name[] {
  const duties = proofCase.procedure.duties.filter((duty) => duty.skeleton === true && isActOf(proofCase, duty, entry.event));
  return [...new Set([label, ...alternatives(proofCase, sheet, label, entry), ...duties.map(({ id }) => id)])].map((subject) => ({ class: 'omission', subject }));
}

function leavesCopies(proofCase: ProofCase, sheet: Sheet, label: string): boolean {
  const voided = proofCase.procedure.duties.filter((duty) => duty.trigger !== 'start' && duty.trigger.includes(label));
  return sheet.entries.some(({ event }) => voided.some((duty) => isActOf(proofCase, duty, event)));
}

/** Leaves out a step of the machine. With `whole` also what hangs on it alone; without, that is credited, and not timed. */
function omitStep(whole: boolean): Operator {
  return {
    id: whole ? 'omit-step-and-what-follows' : 'omit-step',
    family: 'omit',
    apply(proofCase, sheet, random) {
      const steps = stepEntries(proofCase, sheet);
      const entry = random.pick(steps.filter((candidate) => isFree(sheet, candidate)));
      const label = entry === null ? null : stepOf(proofCase, sheet, entry);
      if (entry === null || label === null || proofCase.procedure.acts[label]?.repeatable === true && steps.filter((step) => stepOf(proofCase, sheet, step) === label).length > 1) return null;
      // What no law in force and read asks for can be left out.
      if (standingOfStep(proofCase, label, proofCase.law, entry.event.day) !== 'graded') return null;
      const following = hangsOn(proofCase, sheet, entry);
      if (following.some((candidate) => !isFree(sheet, candidate))) return null;
      const isLast = steps.at(-1)?.id === entry.id;
      // After a step that was not lawful nobody can say from the map alone what should have come last, and by when.
      if (isLast && lawfulStage(proofCase, without(sheet, entry.id)) === null) return null;
      // Two steps that are missing at the end are one unfinished case, and an act too many might be the end that is missing.
      if (isLast && (sheet.stopped || sheet.absent.size > 0 || sheet.slips.some(({ names: [name] }) => name?.class === 'extra'))) return null;
      const cut = without(sheet, entry.id, ...(whole ? following.map(({ id }) => id) : []));
      // A step that may be left out, and copies of what should have gone with it, prove nothing.
      if (endsLawfully(proofCase, cut) || (whole && leavesCopies(proofCase, cut, label))) return null;
      const overdue = isLast ? namesOfOverdue(proofCase, cut) : null;
      if (!isLast || overdue !== null) {
        const slip: Claim = { names: [...namesOf(proofCase, sheet, label, entry), ...(overdue ?? [])] };
        const gone = { ...cut, absent: new Set([...cut.absent, label]) };
        return { sheet: withSlips(touch(gone, ...following.map(({ id }) => id)), [slip]), meant: [slip] };
      }
      // Nothing is left that needed the last step: the case is only unfinished, unless what hangs on it says otherwise.
      if ((!whole && following.length > 0) || leavesCopies(proofCase, cut, label) || isAnyOverdue(proofCase, cut)) return null;
      return { sheet: { ...cut, stopped: true }, meant: [{ names: [UNFINISHED] }] };
    },
  };
}

export const omitOperators: readonly Operator[] = [omitFloating, omitFloatingWhole, omitStep(false), omitStep(true)];
