import type { Stage } from '../procedure.ts';
import { stageTexts } from './texts/stages.vi.ts';

/** The parts of the procedure that people recognise, with the states of the machine that belong to them. */
export const stages: readonly Stage[] = [
  { id: 'response', label: stageTexts.response, states: ['complaintCase', 'refused', 'guided', 'transferred', 'filed'] },
  { id: 'verification', label: stageTexts.verification, states: ['accepted', 'underVerification'] },
  { id: 'dialogue', label: stageTexts.dialogue, states: ['verified', 'dialogued'] },
  { id: 'settlement', label: stageTexts.settlement, states: ['settled', 'terminated', 'answeredByLetter'] },
];
