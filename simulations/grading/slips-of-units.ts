import type { CitationInForce } from '../law/types.ts';
import type { Severity } from '../procedures/procedure.ts';
import type { CaseContext } from './context.ts';
import type { DisplacedPair } from './displaced.ts';
import { conditionCredit, lateCredit, SCORE_TABLE, stakeOf } from './score-table.ts';
import type { PathMove } from './skeleton.ts';
import type { Reservation, Slip } from './slip.ts';
import { lawDayOf } from './unit.ts';
import type { Unit } from './unit.ts';

/** What one unit earned, and what went wrong with it. */
export interface UnitVerdict {
  unit: Unit;
  /** Thousandths of the stake; null where it is not in force or may not cost points. */
  credit: number | null;
  slips: Slip[];
  reservations: Reservation[];
}

const lessSevere = (sev: Severity): Severity => (sev === 1 ? 1 : sev === 2 ? 1 : sev === 3 ? 2 : 3);
const atMost = (sev: Severity, limit: Severity): Severity => (sev < limit ? sev : limit);

function distinct(cites: readonly CitationInForce[]): CitationInForce[] {
  return cites.filter(({ provision }, index) => cites.findIndex((other) => other.provision === provision) === index);
}

/** An order error and what it leaves of the credit of its prerequisite. */
export interface OrderError {
  pair: DisplacedPair;
  moves: readonly PathMove[];
  /** Thousandths. */
  orderCredit: number;
}

interface Deviation {
  class: Slip['class'];
  subject: string;
  credit: number;
  sev: Severity;
  at: number[];
  cause: Slip['cause'];
  basis: Slip['basis'];
  competence: Slip['competence'];
}

function deviationsOf(unit: Unit, orders: readonly OrderError[]): Deviation[] {
  const own: number[] = unit.done?.index === null || unit.done === null ? [] : [unit.done.index];
  const base = { subject: unit.subject, at: own, cause: { kind: 'unit' as const, unit }, basis: unit.basis, competence: unit.competence };
  const list: Deviation[] = [];
  for (const { pair, moves, orderCredit } of orders) {
    const at = [pair.done, pair.partner].flatMap((move) => (move === null || moves[move]?.kind === 'model' ? [] : (moves[move]?.at ?? [])));
    list.push({ ...base, class: 'order', subject: `${pair.first} < ${pair.second}`, credit: orderCredit, sev: lessSevere(unit.sev), at: at.sort((a, b) => a - b), cause: { kind: 'displaced', pair, moves, act: unit.act } });
  }
  if (unit.overtakenBy !== null) {
    list.push({ ...base, class: 'order', subject: `${unit.subject} < ${unit.duty?.before ?? ''}`, credit: SCORE_TABLE.credits.order, sev: lessSevere(unit.sev), at: [unit.overtakenBy.index ?? 0, ...own] });
  }
  if (unit.status === 'early') list.push({ ...base, class: 'early', credit: SCORE_TABLE.credits.early, sev: atMost(SCORE_TABLE.severities.early, unit.sev) });
  if (unit.lateBy > 0 && unit.deadline !== null) {
    const late = lateCredit(unit.lateBy, unit.deadline.length, unit.duty?.perdurant ?? true);
    const basis = unit.deadline.basis;
    list.push({ ...base, class: 'late', credit: late.credit, sev: atMost(late.sev, unit.sev), basis: { kind: basis.kind === 'graded' ? unit.basis.kind : basis.kind, cites: distinct([...basis.cites, ...unit.basis.cites]), open: basis.open } });
  }
  for (const failed of unit.failed) {
    const { condition, verdict, basis } = failed;
    const share = verdict.met === false ? verdict.share : undefined;
    list.push({ class: condition.class, subject: condition.id, credit: conditionCredit(condition.class, share), sev: condition.sev, at: own, cause: { kind: 'condition', unit, failed }, basis, competence: condition.competence });
  }
  return list;
}

function reservationsOf(unit: Unit): Reservation[] {
  return unit.unsettled.map((failed) => ({ subject: failed.condition.id, basis: failed.basis, cause: { kind: 'condition', unit, failed } }));
}

/** Turns a unit into credit and slips. `orders` are the order errors whose prerequisite the unit is. */
export function judgeUnit(context: CaseContext, unit: Unit, orders: readonly OrderError[]): UnitVerdict {
  const reservations = reservationsOf(unit);
  const stake = stakeOf(unit.sev);
  if (unit.basis.kind === 'none' || unit.status === 'void') return { unit, credit: null, slips: [], reservations };
  const day = lawDayOf(context, unit.trigger, unit.done, unit.deadline);
  if (unit.status === 'omitted') {
    if (unit.basis.kind === 'advice') return { unit, credit: null, slips: [], reservations: [...reservations, { subject: unit.subject, basis: unit.basis, cause: { kind: 'unit', unit } }] };
    const slip: Slip = {
      class: 'omission',
      subject: unit.subject,
      instance: unit.instance,
      at: [],
      day,
      sev: unit.sev,
      competence: unit.competence,
      lost: stake * (1000 - unit.mended),
      penalty: 0,
      basis: unit.basis,
      cause: { kind: 'unit', unit },
      consequences: [],
    };
    return { unit, credit: unit.mended, slips: [slip], reservations };
  }
  if (unit.status === 'unfinished') return { unit, credit: unit.basis.kind === 'graded' ? 0 : null, slips: [], reservations };
  let credit = 1000;
  const slips: Slip[] = [];
  for (const deviation of deviationsOf(unit, orders)) {
    if (unit.basis.kind === 'advice' || deviation.basis.kind === 'advice') {
      reservations.push({ subject: deviation.subject, basis: deviation.basis, cause: deviation.cause });
      continue;
    }
    if (deviation.basis.kind === 'none') continue;
    const left = Math.round((credit * deviation.credit) / 1000);
    slips.push({
      class: deviation.class,
      subject: deviation.subject,
      instance: unit.instance,
      at: deviation.at,
      day: deviation.class === 'late' ? (unit.deadline?.due ?? day) : day,
      sev: deviation.sev,
      competence: deviation.competence,
      lost: stake * (credit - left),
      penalty: 0,
      basis: deviation.basis,
      cause: deviation.cause,
      consequences: [],
    });
    credit = left;
  }
  return { unit, credit: unit.basis.kind === 'graded' ? credit : null, slips, reservations };
}
