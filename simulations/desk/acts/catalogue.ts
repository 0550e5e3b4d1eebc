import type { ActDefinition } from './act.ts';
import { askActs } from './ask.ts';
import { complaintActs } from './complaint.ts';
import { concludeActs } from './conclude.ts';
import { crowdActs } from './crowd.ts';
import { decideActs } from './decide.ts';
import { denunciationActs } from './denunciation.ts';
import { headActs } from './head.ts';
import { intakeActs } from './intake.ts';
import { proposalActs } from './proposal.ts';
import { receptionActs } from './reception.ts';
import { landDisputeActs } from './land-dispute.ts';
import { verifyActs } from './verify.ts';

/** Every act of the desk, in the order in which groups show them. */
export const ACTS: readonly ActDefinition[] = [...headActs, ...receptionActs, ...crowdActs, ...askActs, ...intakeActs, ...verifyActs, ...landDisputeActs, ...decideActs, ...concludeActs, ...complaintActs, ...denunciationActs, ...proposalActs];

const byType: ReadonlyMap<string, ActDefinition> = new Map(ACTS.map((act) => [act.type, act]));

/** The act of that type, or null when the desk knows none. */
export function actOf(type: string): ActDefinition | null {
  return byType.get(type) ?? null;
}
