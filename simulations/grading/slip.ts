import type { Day } from '../law/types.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import type { Competence, LegalGuard, Prohibition, Severity, SkeletonAct } from '../procedures/procedure.ts';
import type { Basis } from './context.ts';
import type { DisplacedPair } from './displaced.ts';
import type { PathMove } from './skeleton.ts';
import type { Occurrence } from './timeline.ts';
import type { ErrorClass } from './types.ts';
import type { FailedCondition, Unit } from './unit.ts';

/** What a slip is about: enough to explain it and to mend it. */
export type SlipCause =
  | { kind: 'unit'; unit: Unit }
  | { kind: 'condition'; unit: Unit; failed: FailedCondition }
  | { kind: 'displaced'; pair: DisplacedPair; moves: readonly PathMove[]; act: SkeletonAct | null }
  | { kind: 'guard'; guard: LegalGuard; move: PathMove }
  | { kind: 'extra'; act: SkeletonAct | null; label: string; event: CaseEvent }
  | { kind: 'prohibition'; prohibition: Prohibition; event: CaseEvent }
  | { kind: 'unfinished'; units: readonly Unit[]; steps: readonly Occurrence[] };

/** A finding before it is put into words. Points are thousandths of stake points. */
export interface Slip {
  class: ErrorClass;
  subject: string;
  instance: string;
  /** Log indices of the events it is about. */
  at: number[];
  day: Day;
  sev: Severity;
  competence: Competence;
  lost: number;
  penalty: number;
  basis: Basis;
  cause: SlipCause;
  /** What follows from it and costs nothing more. */
  consequences: Slip[];
}

export function slipId(slip: Pick<Slip, 'class' | 'subject' | 'instance'>): string {
  return `${slip.class}:${slip.subject}:${slip.instance}`;
}

/** Something that the law leaves open or nobody has read, done otherwise than advised. */
export interface Reservation {
  subject: string;
  basis: Basis;
  cause: SlipCause;
}
