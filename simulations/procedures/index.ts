import type { LawView } from '../law/law-view.ts';
import type { Day } from '../law/types.ts';
import { classByDemand, mainContent } from '../scenario/classify.ts';
import type { CaseFacts } from '../scenario/facts.ts';
import { complaintPart } from './complaint/index.ts';
import { procedureTitle } from './complaint/texts/stages.vi.ts';
import { composeProcedure } from './compose.ts';
import { elsewherePart } from './elsewhere/index.ts';
import { fingerprints } from './fingerprints.ts';
import { intakePart } from './intake/index.ts';
import { AT_DESK } from './intake/states.ts';
import type { Procedure } from './procedure.ts';

/** The first complaint at the commune, from receipt to archive. */
export const complaintProcedure: Procedure = composeProcedure({
  id: 'complaint',
  version: '1',
  fingerprints,
  title: procedureTitle,
  initial: AT_DESK,
  intake: intakePart,
  main: complaintPart,
  besides: [elsewherePart],
  applies: (facts) => classByDemand(mainContent(facts), facts) === 'complaint',
});

/** Every procedure that a case can be judged by. */
export const procedures: readonly Procedure[] = [complaintProcedure];

/**
 * The procedure that governs a case: that of its main content's class. One that has no procedure of its own takes the complaint's
 * as far as its way out of it: told apart at classification, guided or passed on.
 */
export function procedureFor(facts: CaseFacts, law: LawView, day: Day): Procedure {
  return procedures.find((procedure) => procedure.applies(facts, law, day)) ?? complaintProcedure;
}
