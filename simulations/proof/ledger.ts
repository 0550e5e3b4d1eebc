import type { Circumstances } from '../procedures/procedure.ts';
import { instancesIn, isNamed, labelOfEntry, occurrences } from './instances.ts';
import type { Instance } from './instances.ts';
import { inverted } from './replay.ts';
import { circumstancesAt, lastDayOf, stepOf } from './sheet.ts';
import type { Claim, Entry, Name, ProofCase, Sheet } from './sheet.ts';
import { standingOf } from './standing.ts';
import { lastDayFor } from './terms.ts';
import type { LastDay } from './terms.ts';

/**
 * What is true of a log whose making is known: which duties were done late, early, out of place, wrongly or not at all. The
 * steps of the machine are told by the operator that damaged them; this is about everything besides.
 */
export interface Truth {
  claims: readonly Claim[];
  /** Rules of which something is said without a charge. */
  advice: readonly string[];
  /** Something of which the specification does not say how it is told; nothing is proven on such a log. */
  isUnclear: boolean;
}

interface Growing {
  claims: Claim[];
  advice: string[];
  isUnclear: boolean;
}

const UNFINISHED: Name = { class: 'unfinished', subject: null };

/** Claims a breach where the law allows it, advises where it is open or unread. */
function charge(growing: Growing, { law }: ProofCase, rule: Parameters<typeof standingOf>[0] & { id: string }, day: number, claim: Claim): void {
  const standing = standingOf(rule, law, day);
  if (standing === 'graded') growing.claims.push(claim);
  if (standing === 'advice') growing.advice.push(rule.id);
  if (standing === 'unclear') growing.isUnclear = true;
}

const instanceOf = ({ duty, key }: Instance): Pick<Claim, 'instance'> => (duty.instances === undefined ? {} : { instance: key });
const keyOf = (instance: Instance): Pick<Claim, 'instance' | 'acts'> => ({ acts: instance.duty.acts, ...instanceOf(instance) });

/** The last lawful day of an instance, seen from the act that did it or from the end of the log. */
export function termOf(proofCase: ProofCase, sheet: Sheet, { duty, trigger, done }: Instance): LastDay | null {
  return lastDayFor(proofCase, sheet, duty, trigger, circumstancesAt(proofCase, sheet, done ?? sheet.entries.length));
}

/**
 * Index of the act that has to come behind a duty; null where there is none, and where the trigger itself came behind it:
 * that is a slip of its own, which leaves no lawful place for what it triggers.
 */
export function barrierOf(proofCase: ProofCase, sheet: Sheet, { duty, trigger }: Pick<Instance, 'duty' | 'trigger'>): number | null {
  if (duty.before === undefined) return null;
  return occurrences(proofCase, sheet, [duty.before]).find((barrier) => trigger === null || barrier >= trigger) ?? null;
}

function namesOfOrder(proofCase: ProofCase, sheet: Sheet, { duty, done }: Instance, barrier: number): Name[] {
  const [entry, over] = [sheet.entries[done ?? -1], sheet.entries[barrier]];
  const firsts = [duty.id, ...duty.acts, ...(entry === undefined ? [] : [entry.event.type, labelOfEntry(entry)])];
  const seconds = [duty.before ?? '', ...(over === undefined ? [] : [labelOfEntry(over), stepOf(proofCase, sheet, over) ?? ''])];
  return [duty.id, ...firsts.flatMap((first) => seconds.map((second) => `${first} < ${second}`))].map((subject) => ({ class: 'order', subject }));
}

function judgeTime(growing: Growing, proofCase: ProofCase, sheet: Sheet, instance: Instance, entry: Entry): void {
  const { duty, trigger, done } = instance;
  const entries = [entry.id];
  const isEarly = done !== null && trigger !== null && done < trigger && !duty.preemptive;
  const barrier = barrierOf(proofCase, sheet, instance);
  const isOvertaken = barrier !== null && done !== null && done > barrier;
  const term = termOf(proofCase, sheet, instance);
  const isLate = term !== null && entry.event.day > term.day;
  const late: Name = { class: 'late', subject: duty.id };
  if (isEarly) charge(growing, proofCase, duty, entry.event.day, { names: [{ class: 'early', subject: duty.id }], ...keyOf(instance), entries });
  else if (isOvertaken) charge(growing, proofCase, duty, entry.event.day, { names: [...namesOfOrder(proofCase, sheet, instance, barrier), ...(isLate ? [late] : [])], ...keyOf(instance), entries });
  else if (isLate && term.read) charge(growing, proofCase, duty, entry.event.day, { names: [late], ...keyOf(instance), entries });
}

function judgeManner(growing: Growing, proofCase: ProofCase, instance: Instance, entry: Entry, circumstances: Circumstances): void {
  for (const condition of instance.duty.conditions ?? []) {
    const verdict = condition.check(entry.event, circumstances);
    if (verdict.met === 'open') growing.advice.push(condition.id);
    if (verdict.met === false) charge(growing, proofCase, condition, entry.event.day, { names: [{ class: condition.class, subject: condition.id }], ...instanceOf(instance), entries: [entry.id] });
  }
}

/** Whether the trigger is the last step of the machine that was taken. */
function isTriggerLast(proofCase: ProofCase, sheet: Sheet, trigger: number | null): boolean {
  const last = sheet.entries.findLastIndex((entry) => entry.event.src === 'trainee' && stepOf(proofCase, sheet, entry) !== null);
  return trigger !== null && trigger >= last;
}

function judgeUndone(growing: Growing, proofCase: ProofCase, sheet: Sheet, instance: Instance): void {
  const { duty, trigger } = instance;
  const end = lastDayOf(sheet);
  const term = termOf(proofCase, sheet, instance);
  const day = term === null ? (sheet.entries[trigger ?? 0]?.event.day ?? end) : Math.min(term.day, end);
  const omission: Claim = { names: [{ class: 'omission', subject: duty.id }], ...keyOf(instance) };
  const isOver = !sheet.stopped || (term !== null && end > term.day) || barrierOf(proofCase, sheet, instance) !== null;
  // A case that is closed at its end leaves nothing for later; one that stops half-way does.
  if (isOver) charge(growing, proofCase, duty, day, omission);
  else if (term === null && !isTriggerLast(proofCase, sheet, trigger)) growing.isUnclear = true;
}

function judgeProhibitions(growing: Growing, proofCase: ProofCase, sheet: Sheet): void {
  for (const prohibition of proofCase.procedure.prohibitions) {
    const broken = sheet.entries.filter((entry, index) => entry.event.src === 'trainee' && isDuring(proofCase, prohibition.during, sheet, index) && prohibition.matches(entry.event, circumstancesAt(proofCase, sheet, index)) === true);
    const names: Name[] = [{ class: 'prohibited', subject: prohibition.id }];
    // What an operator has claimed by itself is not claimed again.
    const isTold = ({ id }: Entry): boolean => sheet.slips.some((slip) => slip.names.some(({ subject }) => subject === prohibition.id) && slip.entries?.includes(id) === true);
    const untold = broken.filter((entry) => !isTold(entry));
    const groups = prohibition.repeat === 'once' ? (untold.length === 0 ? [] : [untold]) : untold.map((entry) => [entry]);
    for (const group of groups) charge(growing, proofCase, prohibition, group[0]?.event.day ?? 0, { names, entries: group.map(({ id }) => id) });
  }
}

function isDuring(proofCase: ProofCase, during: readonly [string, string] | undefined, sheet: Sheet, index: number): boolean {
  if (during === undefined) return true;
  const before = sheet.entries.slice(0, index + 1);
  const started = before.findLastIndex(({ event }) => isNamed(proofCase, during[0], event));
  return started >= 0 && !before.slice(started).some(({ event }) => isNamed(proofCase, during[1], event));
}

/** What hangs on a step that was left out is credited where it was done; that it also came behind its barrier is nobody's certain slip. */
function judgeVoid(growing: Growing, proofCase: ProofCase, sheet: Sheet): void {
  const { procedure } = proofCase;
  const isVoid = (trigger: readonly string[]) => trigger.every((pattern) => [...sheet.absent].some((label) => label === pattern || label.startsWith(`${pattern}#`)));
  for (const duty of procedure.duties) {
    if (duty.trigger === 'start' || duty.before === undefined || !isVoid(duty.trigger)) continue;
    const [barrier] = occurrences(proofCase, sheet, [duty.before]);
    if (barrier !== undefined && occurrences(proofCase, sheet, duty.acts).some((done) => done > barrier)) growing.isUnclear = true;
  }
}

/** Steps that may change places on one day have been drawn apart: no operator meant that, unless it swapped them. */
function judgeTurned(growing: Growing, proofCase: ProofCase, sheet: Sheet): void {
  const apart = inverted(proofCase, sheet).filter(({ first, second }) => first.entry.event.day !== second.entry.event.day);
  const isTold = ({ first, second }: (typeof apart)[number]) => sheet.slips.some(({ names, entries }) => names[0]?.class === 'order' && (entries?.includes(first.entry.id) === true || entries?.includes(second.entry.id) === true));
  if (apart.some((pair) => !isTold(pair))) growing.isUnclear = true;
}

/** An act that is forbidden before its time is one slip, though a duty wants it later. */
function isForbiddenToo({ names, entries = [] }: Claim, claims: readonly Claim[]): boolean {
  return names[0]?.class === 'early' && claims.some((other) => other.names[0]?.class === 'prohibited' && entries.some((id) => other.entries?.includes(id) === true));
}

/** Everything that is true of a log: the operators' slips, and what follows for the duties. */
export function truthOf(proofCase: ProofCase, sheet: Sheet): Truth {
  const growing: Growing = { claims: [...sheet.slips], advice: [], isUnclear: false };
  for (const instance of instancesIn(proofCase, sheet)) {
    const entry = instance.done === null ? undefined : sheet.entries[instance.done];
    if (entry === undefined) judgeUndone(growing, proofCase, sheet, instance);
    else {
      judgeTime(growing, proofCase, sheet, instance, entry);
      judgeManner(growing, proofCase, instance, entry, circumstancesAt(proofCase, sheet, instance.done ?? 0));
    }
  }
  judgeProhibitions(growing, proofCase, sheet);
  judgeVoid(growing, proofCase, sheet);
  judgeTurned(growing, proofCase, sheet);
  // What is not yet due where a log stops is one finding, however much of it there is.
  if (sheet.stopped) growing.claims.push({ names: [UNFINISHED] });
  return { claims: growing.claims.filter((claim) => !isForbiddenToo(claim, growing.claims)), advice: growing.advice, isUnclear: growing.isUnclear };
}
