import type { Intended } from '../procedure.ts';
import { intendedTexts as why } from './texts/intended.vi.ts';

/** Where the law leaves a choice, and guards that answer on one side only. */
export const intended: Intended = {
  overlaps: [
    { state: 'complaintCase', labels: ['complainant.guided', 'petition.transferred'], why: why.elsewhere },
    { state: 'accepted', labels: ['complaint.settled', 'verification.assigned'], why: why.obvious },
    { state: 'accepted', labels: ['verification.assigned', 'settlement.terminated'], why: why.withdrawnLater },
    { state: 'underVerification', labels: ['verification.reported', 'settlement.terminated'], why: why.withdrawnLater },
    { state: 'verified', labels: ['complaint.settled', 'dialogue.held'], why: why.dialogue },
    { state: 'verified', labels: ['dialogue.held', 'settlement.terminated'], why: why.withdrawnLater },
  ],
  oneSided: [
    { rule: 'may-be-returned-to-forwarder', never: true, why: why.circularUnread },
    { rule: 'may-answer-by-letter', never: true, why: why.byLetter },
    { rule: 'not-terminated-before', never: false, why: why.terminatedBefore },
    { rule: 'impartial-verifier', never: false, why: why.impartial },
    { rule: 'group-is-represented', never: false, why: why.unrepresented },
  ],
  neverAlone: [{ rule: 'report-to-forwarder', why: why.forwarderGetsDecision }],
};
