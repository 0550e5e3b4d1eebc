import type { Stage } from '../procedure.ts';
import { landDisputeStageTexts } from './texts/stages.vi.ts';

/** The parts of the procedure that people recognise. */
export const landDisputeStages: readonly Stage[] = [
  { id: 'dispute-response', label: landDisputeStageTexts.response, states: ['disputeCase', 'mediationRefused', 'disputeLetter', 'guided', 'transferred', 'filed'] },
  { id: 'mediation', label: landDisputeStageTexts.mediation, states: ['mediationAccepted', 'councilFormed', 'mediationPutOff', 'mediationSucceeded', 'mediationFailed'] },
  { id: 'dispute-settlement', label: landDisputeStageTexts.settlement, states: ['disputeAccepted', 'disputeReported', 'disputeSettled'] },
];
