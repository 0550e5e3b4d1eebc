import type { PlayResult } from '#simulations/desk/play-types.ts';
import { asksGround } from '#simulations/grading/grounds.ts';
import type { Json } from '#simulations/procedures/case-event.ts';
import { BASIS_FIELD, NO_BASIS } from '../domain/basis.ts';
import { procedureOf } from './attempt-access.ts';
import type { Situation } from './carry-out.ts';
import { useCaseWords } from './vi.ts';

type Typed = Readonly<Record<string, Json>>;

/** The data without the answer that no provision can be named: nothing was stated then. */
export function withStatedBasis({ [BASIS_FIELD]: basis, ...rest }: Typed): Typed {
  return basis === undefined || basis === NO_BASIS ? rest : { ...rest, [BASIS_FIELD]: basis };
}

/**
 * The desk's answer to a marked act; an examination does not take the act without an answer to what it rests on. Faults of the
 * other fields are told along with it.
 */
export function askedForBasis({ attempt }: Situation, act: string, typed: Typed, played: PlayResult): PlayResult {
  const basis = typed[BASIS_FIELD];
  const isAnswered = typeof basis === 'string' && basis !== '';
  if (attempt.mode !== 'exam' || isAnswered || !asksGround(procedureOf(attempt), act)) return played;
  if (played.ok) return { ok: false, reason: 'invalid', message: useCaseWords.basisMissing, fields: { [BASIS_FIELD]: useCaseWords.basisMissing } };
  return played.reason === 'invalid' ? { ...played, fields: { ...played.fields, [BASIS_FIELD]: useCaseWords.basisMissing } } : played;
}
