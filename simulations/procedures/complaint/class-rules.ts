import type { ClassRules } from '../rules/class-rules.ts';
import { contentsToSeparate, isCommunesCase, responseOwed, rightAuthority } from './response.ts';

/** What intake asks about a complaint. */
export const complaintRules: ClassRules = {
  entry: 'complaintCase',
  isOurs: isCommunesCase,
  competence: rightAuthority,
  toSeparate: contentsToSeparate,
  response: responseOwed,
};
