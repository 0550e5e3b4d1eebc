import type { LawView } from '../law/law-view.ts';
import type { Day } from '../law/types.ts';
import { classByDemand, mainContent } from '../scenario/classify.ts';
import type { CaseFacts } from '../scenario/facts.ts';
import { complaintPart } from './complaint/index.ts';
import { procedureTitle } from './complaint/texts/stages.vi.ts';
import { composeProcedure } from './compose.ts';
import { crowdGatePart, crowdPart } from './crowd/index.ts';
import { AT_GATE } from './crowd/machine.ts';
import { crowdStageTexts } from './crowd/texts/map.vi.ts';
import { denunciationPart } from './denunciation/index.ts';
import { denunciationStageTexts } from './denunciation/texts/stages.vi.ts';
import { elsewherePart } from './elsewhere/index.ts';
import { fingerprints } from './fingerprints.ts';
import { headPart, headReportPart } from './head/index.ts';
import { MONTH_OPEN } from './head/machine.ts';
import { headStageTexts } from './head/texts/map.vi.ts';
import { intakePart } from './intake/index.ts';
import { AT_DESK } from './intake/states.ts';
import { landDisputePart } from './land-dispute/index.ts';
import { landDisputeTitle } from './land-dispute/texts/stages.vi.ts';
import { onlineReceptionPart } from './online-reception/index.ts';
import { PLANNED } from './online-reception/machine.ts';
import { onlineStageTexts } from './online-reception/texts/map.vi.ts';
import type { Procedure } from './procedure.ts';
import { proposalPart } from './proposal/index.ts';
import { proposalStageTexts } from './proposal/texts/map.vi.ts';
import { receptionPart } from './reception/index.ts';
import { AT_DOOR } from './reception/machine.ts';
import { receptionStageTexts } from './reception/texts/map.vi.ts';

/** The first complaint at the commune, from receipt to archive. */
export const complaintProcedure: Procedure = composeProcedure({
  id: 'complaint',
  version: '1',
  fingerprints,
  title: procedureTitle,
  initial: AT_DESK,
  intake: intakePart,
  main: complaintPart,
  besides: [denunciationPart, proposalPart, landDisputePart, elsewherePart, crowdPart],
  applies: (facts) => classByDemand(mainContent(facts), facts) === 'complaint',
});

/** The denunciation at the commune, from receipt to archive. */
export const denunciationProcedure: Procedure = composeProcedure({
  id: 'denunciation',
  version: '1',
  fingerprints,
  title: denunciationStageTexts.title,
  initial: AT_DESK,
  intake: intakePart,
  main: denunciationPart,
  besides: [complaintPart, proposalPart, landDisputePart, elsewherePart, crowdPart],
  applies: (facts) => classByDemand(mainContent(facts), facts) === 'denunciation',
});

/** Recommendations and feedback at the commune, from receipt to the reply or the way on. */
export const proposalProcedure: Procedure = composeProcedure({
  id: 'proposal',
  version: '1',
  fingerprints,
  title: proposalStageTexts.title,
  initial: AT_DESK,
  intake: intakePart,
  main: proposalPart,
  besides: [complaintPart, denunciationPart, landDisputePart, elsewherePart, crowdPart],
  applies: (facts) => ['recommendation', 'feedback'].includes(classByDemand(mainContent(facts), facts)),
});

/** The dispute over land at the commune: mediation by its council, settlement by its chair. */
export const landDisputeProcedure: Procedure = composeProcedure({
  id: 'land-dispute',
  version: '1',
  fingerprints,
  title: landDisputeTitle,
  initial: AT_DESK,
  intake: intakePart,
  main: landDisputePart,
  besides: [complaintPart, denunciationPart, proposalPart, elsewherePart, crowdPart],
  applies: (facts) => classByDemand(mainContent(facts), facts) === 'land-dispute',
});

/** Somebody comes to the reception room; the petition goes on into the branch of its class. */
export const receptionProcedure: Procedure = composeProcedure({
  id: 'reception',
  version: '1',
  fingerprints,
  title: receptionStageTexts.title,
  initial: AT_DOOR,
  front: receptionPart,
  intake: intakePart,
  main: complaintPart,
  besides: [denunciationPart, proposalPart, landDisputePart, elsewherePart, crowdPart],
  applies: (facts) => facts.reception !== undefined && facts.online === undefined,
});

/** A reception over the network is planned; the petition goes on into the branch of its class. */
export const onlineReceptionProcedure: Procedure = composeProcedure({
  id: 'online-reception',
  version: '1',
  fingerprints,
  title: onlineStageTexts.title,
  initial: PLANNED,
  front: onlineReceptionPart,
  intake: intakePart,
  main: complaintPart,
  besides: [denunciationPart, proposalPart, landDisputePart, elsewherePart, crowdPart],
  applies: (facts) => facts.online !== undefined,
});

/** A crowd comes to the commune; what it asks goes on into the branch of its class, or there is nothing to settle. */
export const crowdProcedure: Procedure = composeProcedure({
  id: 'crowd',
  version: '1',
  fingerprints,
  title: crowdStageTexts.title,
  initial: AT_GATE,
  front: crowdGatePart,
  intake: intakePart,
  main: complaintPart,
  besides: [denunciationPart, proposalPart, landDisputePart, elsewherePart, crowdPart],
  applies: (facts) => facts.crowd?.comes === 'opening',
});

/** The month at the chair's own desk, to the report with which it ends. It is about no petition, so that no branch of one belongs to it. */
export const headProcedure: Procedure = composeProcedure({
  id: 'head',
  version: '1',
  fingerprints,
  title: headStageTexts.title,
  initial: MONTH_OPEN,
  intake: headPart,
  main: headReportPart,
  besides: [],
  applies: (facts) => facts.head !== undefined,
});

/** Every procedure that a case can be judged by; what a case begins with decides before the class of its petition. */
export const procedures: readonly Procedure[] = [headProcedure, crowdProcedure, receptionProcedure, onlineReceptionProcedure, complaintProcedure, denunciationProcedure, proposalProcedure, landDisputeProcedure];

/**
 * The procedure that governs a case: that of its main content's class. One that has no procedure of its own takes the complaint's
 * as far as its way out of it: told apart at classification, guided or passed on.
 */
export function procedureFor(facts: CaseFacts, law: LawView, day: Day): Procedure {
  return procedures.find((procedure) => procedure.applies(facts, law, day)) ?? complaintProcedure;
}
