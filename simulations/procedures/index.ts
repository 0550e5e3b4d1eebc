import type { LawView } from '../law/law-view.ts';
import type { Day } from '../law/types.ts';
import type { CaseFacts } from '../scenario/facts.ts';
import { complaintProcedure } from './complaint/index.ts';
import type { Procedure } from './procedure.ts';

/** Every procedure that a case can be judged by. */
export const procedures: readonly Procedure[] = [complaintProcedure];

/**
 * The procedure that governs a case. A petition that is no complaint takes the complaint procedure as far as its own way out
 * of it: told apart at classification, guided or passed on.
 */
export function procedureFor(facts: CaseFacts, law: LawView, day: Day): Procedure {
  return procedures.find((procedure) => procedure.applies(facts, law, day)) ?? complaintProcedure;
}
