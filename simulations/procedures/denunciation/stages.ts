import type { Stage } from '../procedure.ts';
import { denunciationStageTexts } from './texts/stages.vi.ts';

export const denunciationStages: readonly Stage[] = [
  { id: 'denunciation-response', label: denunciationStageTexts.response, states: ['denunciationCase', 'denunciationRefused', 'inspectionOrdered', 'transferred', 'guided', 'filed'] },
  { id: 'denunciation-verification', label: denunciationStageTexts.verification, states: ['denunciationAccepted', 'denunciationUnderVerification'] },
  { id: 'denunciation-conclusion', label: denunciationStageTexts.conclusion, states: ['denunciationVerified', 'concluded', 'denunciationTerminated', 'denunciationAnswered'] },
];
