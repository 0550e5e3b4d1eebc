import type { CaseContext } from './context.ts';
import { SCORE_TABLE, stakeOf } from './score-table.ts';
import { slipId } from './slip.ts';
import type { Slip } from './slip.ts';
import type { Unit } from './unit.ts';
import type { UnitVerdict } from './slips-of-units.ts';

/** One finding for everything that is still to be done and not yet due (F5); null when nothing is. */
export function unfinishedSlip(context: CaseContext, verdicts: readonly UnitVerdict[]): Slip | null {
  const open = verdicts.filter(({ unit, credit }) => unit.status === 'unfinished' && credit !== null);
  const [first] = open;
  if (first === undefined) return null;
  const units = open.map(({ unit }) => unit);
  const seen = new Set<string>();
  const cites = units
    .flatMap((unit) => unit.basis.cites)
    .filter(({ provision }) => {
      if (seen.has(provision)) return false;
      seen.add(provision);
      return true;
    });
  return {
    class: 'unfinished',
    subject: context.procedure.id,
    instance: '',
    at: [],
    day: context.lastDay,
    sev: SCORE_TABLE.severities.unfinished,
    competence: first.unit.competence,
    lost: units.reduce((sum, unit) => sum + stakeOf(unit.sev) * 1000, 0),
    penalty: 0,
    basis: { kind: 'graded', cites, open: [] },
    // Whoever goes on takes every step that is left, also one that costs nobody anything.
    cause: { kind: 'unfinished', units, steps: verdicts.flatMap(({ unit }) => (unit.status === 'unfinished' && unit.done !== null ? [unit.done] : [])) },
    consequences: [],
  };
}

/**
 * Duties of one trigger that one act would have fulfilled together: left out or done too early, that is one slip. The later
 * ones become void and are told under the first.
 */
export function foldSharedActs(units: readonly Unit[]): void {
  const isFolded = (unit: Unit): boolean => unit.duty !== null && unit.duty.skeleton !== true && (unit.status === 'omitted' || unit.status === 'early') && unit.basis.kind === 'graded';
  const roots: Unit[] = [];
  for (const unit of units) {
    if (!isFolded(unit)) continue;
    const root = roots.find(
      (other) => other.status === unit.status && other.subject !== unit.subject && other.trigger === unit.trigger && other.done === unit.done && other.duty?.acts.some((act) => unit.duty?.acts.includes(act) === true),
    );
    if (root === undefined) roots.push(unit);
    else {
      unit.status = 'void';
      unit.under = root;
    }
  }
}

/** What a duty wants done only later, and the law forbids until then, is one slip: the forbidden act. That it came too early is told under it. */
export function foldForbidden(units: readonly Unit[], slips: readonly Slip[]): void {
  for (const unit of units) if (unit.status === 'early' && slips.some((slip) => isForbiddenIn(slip, unit))) unit.status = 'void';
}

function isForbiddenIn(slip: Slip, { done }: Unit): boolean {
  return slip.cause.kind === 'prohibition' && done !== null && done.index !== null && slip.at.includes(done.index);
}

/** A duty that is void because what starts it was left out, told under that omission at no cost (F1); or because it was done while it was forbidden. */
function consequenceOf(unit: Unit, cause: Slip): Slip {
  return { class: cause.class === 'prohibited' ? 'early' : 'omission', subject: unit.subject, instance: unit.instance, at: [], day: cause.day, sev: unit.sev, competence: unit.competence, lost: 0, penalty: 0, basis: unit.basis, cause: { kind: 'unit', unit }, consequences: [] };
}

function isCauseOf(slip: Slip, unit: Unit): boolean {
  if (slip.cause.kind !== 'unit') return isForbiddenIn(slip, unit);
  if (unit.under !== null) return slip.cause.unit === unit.under && (slip.class === 'omission' || slip.class === 'early');
  return slip.class === 'omission' && unit.trigger !== null && slip.cause.unit.done === unit.trigger;
}

/** Where a slip stands in the log: at its event, or where the left-out step belongs. */
function placeOf(slip: Slip): number {
  const step = slip.cause.kind === 'unit' ? slip.cause.unit.done : null;
  return slip.at[0] ?? (step === null ? Number.MAX_SAFE_INTEGER : step.at + (step.move ?? 0) / 1_000_000);
}

/** The branch slip of a wrong turn, by the log index at which it was taken. */
function turnOf(slips: readonly Slip[], detours: ReadonlyMap<number, number>, slip: Slip): Slip | undefined {
  const root = slip.cause.kind === 'extra' ? detours.get(slip.at[0] ?? -1) : undefined;
  return root === undefined ? undefined : slips.find((other) => other.cause.kind === 'guard' && other.at.includes(root));
}

/** Slips of one cause on the same events are one (F7), with what all of them cost. */
function mergeTwins(slips: readonly Slip[]): Slip[] {
  const merged = new Map<string, Slip>();
  slips.forEach((slip, index) => {
    const key = slip.at.length === 0 ? String(index) : `${slip.class}:${slip.subject}|${slip.at.join(',')}`;
    const twin = merged.get(key);
    merged.set(key, twin === undefined ? slip : { ...twin, lost: twin.lost + slip.lost, penalty: Math.max(twin.penalty, slip.penalty) });
  });
  return [...merged.values()];
}

/**
 * One slip, one finding (GRADING §6.7): void duties go under the omission that voids them; a waived ground that is another
 * name for an omitted duty goes into that omission (A4); what was done on a wrong way goes under the wrong turn; slips of one
 * cause on the same events are one (F7).
 */
export function foldSlips(raw: readonly Slip[], verdicts: readonly UnitVerdict[], detours: ReadonlyMap<number, number> = new Map()): Slip[] {
  const slips = mergeTwins(raw);
  const voided = verdicts.filter(({ unit }) => unit.status === 'void' && unit.basis.kind !== 'none').map(({ unit }) => unit);
  const omitted = new Set(slips.filter((slip) => slip.class === 'omission').map((slip) => slip.subject));
  const onTheWay = (slip: Slip): Slip[] => slips.flatMap((other) => (turnOf(slips, detours, other) === slip ? [{ ...other, lost: 0, penalty: 0 }] : []));
  return slips
    .filter((slip) => {
      const sameAs = slip.cause.kind === 'guard' ? slip.cause.guard.sameAs : undefined;
      return (sameAs === undefined || !omitted.has(sameAs)) && turnOf(slips, detours, slip) === undefined;
    })
    .map((slip) => ({ ...slip, consequences: [...slip.consequences, ...onTheWay(slip), ...voided.filter((unit) => isCauseOf(slip, unit)).map((unit) => consequenceOf(unit, slip))] }))
    .sort((a, b) => a.day - b.day || placeOf(a) - placeOf(b) || (slipId(a) < slipId(b) ? -1 : 1));
}
