import type { Duty } from '../procedure.ts';
import { aftermathDuties } from './duties/aftermath.ts';
import { dialogueDuties } from './duties/dialogue.ts';
import { groupDuties } from './duties/group.ts';
import { interruptionDuties } from './duties/interruption.ts';
import { responseDuties } from './duties/response.ts';
import { settlementDuties } from './duties/settlement.ts';
import { urgentDuties } from './duties/urgent.ts';
import { verificationDuties } from './duties/verification.ts';

/** Everything owed in a first complaint besides its stages, in the order of a case. */
export const duties: readonly Duty[] = [
  ...groupDuties,
  ...responseDuties,
  ...verificationDuties,
  ...urgentDuties,
  ...dialogueDuties,
  ...settlementDuties,
  ...interruptionDuties,
  ...aftermathDuties,
];
