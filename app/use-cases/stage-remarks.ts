import { stageFindings } from '../domain/coaching/stage-findings.ts';
import { remarkOf } from '../domain/debrief/live-remarks.ts';
import { caseOf } from './attempt-access.ts';
import type { Situation } from './carry-out.ts';
import type { StageRemarks } from './desk-contracts.ts';

/** The stages of a practice case that are over, in their order, each with what to look at again. */
export function stageRemarks({ attempt, setting, log }: Situation): StageRemarks[] {
  const told = stageFindings({ ...caseOf(setting, attempt), events: log });
  return told.filter(({ stage }) => attempt.stage === null || stage === attempt.stage).map(({ stage, label, findings }) => ({
    id: stage,
    label,
    remarks: findings.map((finding) => remarkOf(setting.register, finding)),
  }));
}
