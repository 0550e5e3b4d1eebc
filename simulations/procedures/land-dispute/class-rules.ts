import type { ClassRules } from '../rules/class-rules.ts';
import { contentsBesideDispute, disputeAuthority, disputeResponse, isCommunesDispute } from './dispute.ts';

/** What intake asks about a dispute over land. */
export const landDisputeRules: ClassRules = {
  entry: 'disputeCase',
  isOurs: isCommunesDispute,
  competence: disputeAuthority,
  toSeparate: contentsBesideDispute,
  response: disputeResponse,
};
