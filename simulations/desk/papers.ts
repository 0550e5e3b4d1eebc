import type { CaseEvent } from '../procedures/case-event.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { ActType, PaperKind } from './act-data.ts';
import { listOf, textOf } from './data-reading.ts';

/** The kind of paper that an act leaves on the desk. */
const MADE_BY_ACT: Partial<Record<ActType, PaperKind>> = {
  'receipt.issued': 'receipt',
  'complainant.guided': 'guidance',
  'separation.guided': 'separationGuidance',
  'petition.transferred': 'transferLetter',
  'complaint.accepted': 'acceptanceNotice',
  'complaint.acceptanceRefused': 'refusalNotice',
  'verification.assigned': 'verificationDecision',
  'documents.requested': 'documentRequest',
  'complexity.recorded': 'complexityRecord',
  'verification.reported': 'verificationReport',
  'dialogue.invited': 'dialogueInvitation',
  'dialogue.held': 'dialogueMinutes',
  'settlement.suspended': 'suspensionDecision',
  'settlement.resumed': 'resumptionDecision',
  'settlement.terminated': 'terminationDecision',
  'execution.suspended': 'executionSuspension',
  'complaint.settled': 'settlementDecision',
  'reply.written': 'replyLetter',
  'enforcement.ordered': 'enforcementOrder',
  'result.reported': 'forwarderReport',
  'denunciation.accepted': 'denunciationDecision',
  'denunciation.suspended': 'denunciationSuspension',
  'denunciation.resumed': 'denunciationResumption',
  'denunciation.terminated': 'denunciationTermination',
  'conclusion.made': 'denunciationConclusion',
  'denunciation.extended': 'denunciationExtension',
  'mediation.accepted': 'mediationNotice',
  'mediation.refused': 'mediationRefusal',
  'mediation.councilFormed': 'mediationCouncil',
  'mediation.invited': 'mediationInvitation',
  'mediation.held': 'mediationMinutes',
  'mediation.reheld': 'mediationMinutes',
  'mediation.guided': 'mediationGuidance',
  'mediation.recognised': 'mediationRecognition',
  'dispute.accepted': 'disputeNotice',
  'dispute.reported': 'disputeReport',
  'dispute.settled': 'disputeDecision',
  'reception.refusalNoticed': 'receptionRefusal',
  'reception.conclusionNoticed': 'receptionConclusion',
  'head.concluded': 'receptionConclusion',
  'head.superiorAnswered': 'superiorReport',
  'head.executionOrdered': 'enforcementOrder',
  'head.reported': 'petitionReport',
  'crowd.conclusionNoticed': 'receptionConclusion',
  'execution.suspensionLifted': 'executionSuspensionLifted',
  'evidence.received': 'handoverMinutes',
};

/** The same by the type of any event. */
export const PAPER_OF: Readonly<Record<string, PaperKind | undefined>> = MADE_BY_ACT;

/** Whom the act itself puts the paper into the hands of. */
function handedTo(scenario: Scenario, event: CaseEvent): string[] {
  switch (event.type) {
    case 'receipt.issued':
    case 'complainant.guided':
    case 'separation.guided':
      return [scenario.facts.complainant.person];
    case 'dialogue.invited':
    case 'mediation.invited':
      return listOf(event.data, 'recipients');
    case 'documents.requested':
    case 'evidence.received':
      return [textOf(event.data, 'from')];
    case 'mediation.guided':
    case 'mediation.recognised':
      return [scenario.facts.complainant.person, ...(scenario.facts.landDispute?.opponents ?? [])];
    case 'petition.transferred':
    case 'enforcement.ordered':
    case 'result.reported':
    case 'head.superiorAnswered':
    case 'head.reported':
      return [textOf(event.data, 'to')];
    case 'head.executionOrdered':
      return [textOf(event.data, 'executor')];
    default:
      return [];
  }
}

/** The paper that an event leaves on the desk, or null: a telephone call and a talk without minutes leave none. */
export function paperMadeBy(scenario: Scenario, event: CaseEvent): { kind: PaperKind; handedTo: string[] } | null {
  const kind = PAPER_OF[event.type];
  if (kind === undefined || event.src !== 'trainee') return null;
  if (event.type === 'dialogue.invited' && textOf(event.data, 'way') !== 'written') return null;
  if (event.type === 'dialogue.held' && textOf(event.data, 'minutes') === 'none') return null;
  return { kind, handedTo: handedTo(scenario, event) };
}
