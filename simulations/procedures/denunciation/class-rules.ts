import type { ClassRules } from '../rules/class-rules.ts';
import { denunciationAuthority, denunciationResponse, denunciationsToSeparate, isCommunesDenunciation } from './response.ts';

/** What intake asks about a denunciation. */
export const denunciationRules: ClassRules = {
  entry: 'denunciationCase',
  isOurs: isCommunesDenunciation,
  competence: denunciationAuthority,
  toSeparate: denunciationsToSeparate,
  response: denunciationResponse,
};
