import type { ProcedurePart } from '../part.ts';
import { conclusionDuties } from './duties/conclusion.ts';
import { denunciationInterruptionDuties } from './duties/interruption.ts';
import { protectionDuties } from './duties/protection.ts';
import { denunciationResponseDuties } from './duties/response.ts';
import { denunciationVerificationDuties } from './duties/verification.ts';
import { denunciationGuards } from './guards.ts';
import { denunciationData } from './lawful-data.ts';
import { denunciationStates } from './machine.ts';
import { denunciationQuestions } from './open-questions.ts';
import { denunciationProhibitions } from './prohibitions.ts';
import { denunciationActs } from './skeleton.ts';
import { denunciationStages } from './stages.ts';
import { denunciationIntended } from './intended.ts';
import { denunciationMapNames } from './texts/map.vi.ts';

/** The denunciation at the commune, from classification to archive, and the secrecy that every branch owes a denouncer. */
export const denunciationPart: ProcedurePart = {
  id: 'denunciation',
  classes: ['denunciation'],
  states: denunciationStates,
  guards: denunciationGuards,
  acts: denunciationActs,
  duties: [...denunciationResponseDuties, ...denunciationVerificationDuties, ...conclusionDuties, ...denunciationInterruptionDuties, ...protectionDuties],
  prohibitions: denunciationProhibitions,
  stages: denunciationStages,
  worldLabels: [],
  asksGround: [],
  mapNames: denunciationMapNames,
  intended: denunciationIntended,
  openQuestions: denunciationQuestions,
  lawfulData: denunciationData,
};
