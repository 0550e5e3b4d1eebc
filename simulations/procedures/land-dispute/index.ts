import type { ProcedurePart } from '../part.ts';
import { aftermathDuties } from './duties/aftermath.ts';
import { mediationDuties } from './duties/mediation.ts';
import { disputeSettlementDuties } from './duties/settlement.ts';
import { landDisputeGuards } from './guards.ts';
import { landDisputeIntended } from './intended.ts';
import { landDisputeData } from './lawful-data.ts';
import { landDisputeStates } from './machine.ts';
import { landDisputeQuestions } from './open-questions.ts';
import { landDisputeProhibitions } from './prohibitions.ts';
import { landDisputeSteps } from './skeleton.ts';
import { landDisputeStages } from './stages.ts';
import { landDisputeMapNames } from './texts/map.vi.ts';

/** The dispute over land at the commune: mediation by its council, and the settlement by its chair. */
export const landDisputePart: ProcedurePart = {
  id: 'land-dispute',
  classes: ['land-dispute'],
  states: landDisputeStates,
  guards: landDisputeGuards,
  acts: landDisputeSteps,
  duties: [...mediationDuties, ...aftermathDuties, ...disputeSettlementDuties],
  prohibitions: landDisputeProhibitions,
  stages: landDisputeStages,
  worldLabels: [],
  asksGround: ['mediation.accepted', 'mediation.held', 'dispute.accepted', 'dispute.settled'],
  mapNames: landDisputeMapNames,
  intended: landDisputeIntended,
  openQuestions: landDisputeQuestions,
  lawfulData: landDisputeData,
};
