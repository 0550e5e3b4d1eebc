import type { ErrorClass } from '../grading/types.ts';
import { truthOf } from './ledger.ts';
import type { Truth } from './ledger.ts';
import type { Random } from './random.ts';
import { fewestSlips } from './shortest.ts';
import { isInOrder, lastDayOf } from './sheet.ts';
import type { Claim, ProofCase, Sheet } from './sheet.ts';

/** A kind of damage, as the catalogue of errors names it. */
export const FAMILIES = ['omit', 'order', 'late', 'early', 'manner', 'branch', 'duplicate', 'extra', 'prohibited', 'truncate', 'extension', 'advised'] as const;
export type Family = (typeof FAMILIES)[number];

/** What an operator did: the damaged log and what it meant to break. */
export interface Damage {
  sheet: Sheet;
  /** True errors that the operator aims at; they have to be true in the end as well. */
  meant: readonly Claim[];
  /** Rules that must be spoken of without a charge. */
  advised?: readonly string[];
}

/** A way of breaking a lawful log. Null where it does not apply to this log. */
export interface Operator {
  id: string;
  family: Family;
  /** It rewrites the end of the case, so that it comes first where two are combined. */
  rewritesEnd?: boolean;
  apply(proofCase: ProofCase, sheet: Sheet, random: Random): Damage | null;
}

/** A damaged log with everything that is true of it. */
export interface Damaged {
  operator: string;
  sheet: Sheet;
  claims: readonly Claim[];
  advised: readonly string[];
}

const isSame = (a: Claim, b: Claim): boolean =>
  a.names[0]?.class === b.names[0]?.class && a.names[0]?.subject === b.names[0]?.subject && (a.instance ?? '') === (b.instance ?? '') && (a.entries === undefined || b.entries === undefined || a.entries.some((id) => b.entries?.includes(id) === true));

/** Whether a claim is among those that are true. */
export function isAmong(claim: Claim, claims: readonly Claim[]): boolean {
  return claims.some((other) => isSame(claim, other));
}

/** More true errors than this and the log is no single slip any more. */
const MOST_CONSEQUENCES = 2;

const SLIPS: Readonly<Partial<Record<ErrorClass, number>>> = { omission: 1, branch: 1, extra: 1, redundant: 1, order: 2 };

/**
 * Whether the machine tells a damaged log by fewer slips than the damage took: then the shorter story is the better one, and
 * the log proves nothing. Cutting a log off is no slip of a step.
 */
function hasShorterStory(proofCase: ProofCase, before: Sheet, after: Sheet): boolean {
  if (after.stopped !== before.stopped) return false;
  const made = after.slips.slice(before.slips.length).reduce((sum, { names }) => sum + (SLIPS[names[0]?.class ?? 'omission'] ?? 0), 0);
  return made > 0 && fewestSlips(proofCase, after) < fewestSlips(proofCase, before) + made;
}

/** Whether a step that was left out in its place was put in elsewhere: to whoever reads the log it stands in the wrong place. */
function isDisplaced(claims: readonly Claim[]): boolean {
  const isOf = ({ names }: Claim, errorClass: ErrorClass, subject: string | null) => names.some((name) => name.class === errorClass && name.subject === subject);
  return claims.some((claim) => claim.names.some(({ class: errorClass, subject }) => errorClass === 'omission' && claims.some((other) => isOf(other, 'extra', subject))));
}

function proven(proofCase: ProofCase, { sheet, meant, advised = [] }: Damage, operator: string): (Damaged & { truth: Truth }) | null {
  if (!isInOrder(sheet)) return null;
  const truth = truthOf(proofCase, sheet);
  if (truth.isUnclear || isDisplaced(truth.claims) || meant.some((claim) => !isAmong(claim, truth.claims)) || advised.some((rule) => !truth.advice.includes(rule))) return null;
  return { operator, sheet, claims: truth.claims, advised, truth };
}

/** Damages a lawful log in one way. Null where the operator does not apply, or where nothing certain can be said of the result. */
export function damage(proofCase: ProofCase, sheet: Sheet, operator: Operator, random: Random): Damaged | null {
  const made = operator.apply(proofCase, sheet, random);
  if (made === null || hasShorterStory(proofCase, sheet, made.sheet)) return null;
  const result = proven(proofCase, made, operator.id);
  if (result === null || result.claims.length > made.meant.length + MOST_CONSEQUENCES) return null;
  return result.claims.length + result.advised.length === 0 ? null : result;
}

/**
 * Damages a log twice. The second operator leaves alone what the first one worked on, and both have to be true in the end:
 * an act that was left out can have no wrong form, be late or stand in the wrong order.
 */
export function damageTwice(proofCase: ProofCase, sheet: Sheet, operators: readonly [Operator, Operator], random: Random): Damaged | null {
  const [first, second] = operators[1].rewritesEnd === true ? [operators[1], operators[0]] : operators;
  if (first.rewritesEnd === true && second.rewritesEnd === true) return null;
  const once = first.apply(proofCase, sheet, random);
  if (once === null || hasShorterStory(proofCase, sheet, once.sheet) || proven(proofCase, once, first.id) === null) return null;
  const twice = second.apply(proofCase, once.sheet, random);
  if (twice === null || hasShorterStory(proofCase, once.sheet, twice.sheet)) return null;
  // Where a log stops, time that passes behind its end lets further terms run out.
  if (once.sheet.stopped && lastDayOf(twice.sheet) > lastDayOf(once.sheet)) return null;
  const meant = [...once.meant, ...twice.meant];
  const result = proven(proofCase, { sheet: twice.sheet, meant, advised: [...(once.advised ?? []), ...(twice.advised ?? [])] }, `${first.id} + ${second.id}`);
  return result === null || result.claims.length > meant.length + MOST_CONSEQUENCES ? null : result;
}
