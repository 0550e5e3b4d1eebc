import type { Intended } from '../procedure.ts';
import { intendedTexts as why } from './texts/intended.vi.ts';

const OTHER_WAYS = ['petition.transferred', 'complainant.guided', 'petition.filed'];

/** Where the law leaves a choice, and guards that answer on one side only. */
export const intended: Intended = {
  overlaps: [
    { state: 'registered', labels: ['petition.classified#recommendation', 'petition.classified#feedback'], why: why.proposals },
    { state: 'complaintCase', labels: ['complainant.guided', 'petition.transferred'], why: why.elsewhere },
    { state: 'denunciationCase', labels: OTHER_WAYS, why: why.otherProcedure },
    { state: 'proposalCase', labels: ['reply.written', ...OTHER_WAYS], why: why.otherProcedure },
    { state: 'disputeCase', labels: OTHER_WAYS, why: why.otherProcedure },
    { state: 'serviceCase', labels: OTHER_WAYS, why: why.otherProcedure },
    { state: 'accepted', labels: ['complaint.settled', 'verification.assigned'], why: why.obvious },
    { state: 'accepted', labels: ['verification.assigned', 'settlement.terminated'], why: why.withdrawnLater },
    { state: 'underVerification', labels: ['verification.reported', 'settlement.terminated'], why: why.withdrawnLater },
    { state: 'verified', labels: ['complaint.settled', 'dialogue.held'], why: why.dialogue },
    { state: 'verified', labels: ['dialogue.held', 'settlement.terminated'], why: why.withdrawnLater },
  ],
  oneSided: [
    { rule: 'receipt-may-be-refused', never: true, why: why.neverRefused },
    { rule: 'may-be-handed-back', never: true, why: why.neverRefused },
    { rule: 'may-be-returned-to-forwarder', never: true, why: why.circularUnread },
    { rule: 'may-be-filed', never: true, why: why.filed },
    { rule: 'may-answer-by-letter', never: true, why: why.byLetter },
    { rule: 'not-terminated-before', never: false, why: why.terminatedBefore },
    { rule: 'impartial-verifier', never: false, why: why.impartial },
  ],
  neverAlone: [{ rule: 'report-to-forwarder', why: why.forwarderGetsDecision }],
};
