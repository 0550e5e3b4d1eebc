import type { CaseEvent } from '../case-event.ts';
import type { ProcedurePart } from '../part.ts';
import { duties } from './duties.ts';
import { guards } from './guards.ts';
import { intended } from './intended.ts';
import { lawfulData } from './lawful-data.ts';
import { complaintStates } from './machine.ts';
import { openQuestions } from './open-questions.ts';
import { prohibitions } from './prohibitions.ts';
import { acts } from './skeleton.ts';
import { stages } from './stages.ts';
import { mapNames } from './texts/map.vi.ts';

const WORLD_LABELS = ['dialogue.missed#excused'] as const;

/** Where it is natural to ask by which provision; refusals, suspensions and terminations state a ground anyway. */
const GROUNDED_ACTS = ['complaint.accepted', 'execution.suspended', 'verification.assigned', 'complexity.recorded', 'dialogue.held', 'settlement.resumed', 'complaint.settled'] as const;

/** The first complaint at the commune, from classification to archive. */
export const complaintPart: ProcedurePart = {
  id: 'complaint',
  classes: ['complaint'],
  states: complaintStates,
  guards,
  duties,
  prohibitions,
  stages,
  worldLabels: WORLD_LABELS,
  acts,
  asksGround: GROUNDED_ACTS,
  mapNames,
  intended,
  project(event: CaseEvent) {
    if (event.type !== 'dialogue.missed') return null;
    return event.data['excused'] === true ? WORLD_LABELS[0] : event.type;
  },
  openQuestions,
  lawfulData,
};
