import { PETITION_CLASSES } from '../../scenario/facts.ts';
import type { CaseFacts } from '../../scenario/facts.ts';
import type { CaseEvent } from '../case-event.ts';
import type { Procedure } from '../procedure.ts';
import { duties } from './duties.ts';
import { fingerprints } from './fingerprints.ts';
import { complaintContents, mainContent, recordIn, textIn } from './facts.ts';
import { guards } from './guards.ts';
import { intended } from './intended.ts';
import { lawfulData } from './lawful-data.ts';
import { complaintMachine } from './machine.ts';
import { openQuestions } from './open-questions.ts';
import { prohibitions } from './prohibitions.ts';
import { rightAuthority } from './response.ts';
import { acts } from './skeleton.ts';
import { stages } from './stages.ts';
import { mapNames } from './texts/map.vi.ts';
import { procedureTitle } from './texts/stages.vi.ts';

const WORLD_LABELS = ['dialogue.missed#excused'] as const;
const LABELS: ReadonlySet<string> = new Set([...Object.keys(acts), ...WORLD_LABELS]);

/** Where it is natural to ask by which provision; refusals, suspensions and terminations state a ground anyway. */
const GROUNDED_ACTS = [
  'petition.classified',
  'complainant.guided',
  'petition.transferred',
  'complaint.accepted',
  'execution.suspended',
  'verification.assigned',
  'complexity.recorded',
  'dialogue.held',
  'settlement.resumed',
  'complaint.settled',
] as const;

/** The full label of an event; a field of the payload gives the choice where the log does not. */
function fullLabel(event: CaseEvent, facts: CaseFacts): string {
  if (event.type === 'petition.classified') {
    const given = recordIn(event.data, 'classes')[mainContent(facts).id];
    return `${event.type}#${typeof given === 'string' ? given : (event.choice ?? '')}`;
  }
  if (event.type === 'petition.returned') return `${event.type}#${textIn(event.data, 'to')}`;
  if (event.type === 'dialogue.missed') return event.data['excused'] === true ? WORLD_LABELS[0] : event.type;
  return event.type;
}

/** The first complaint at the commune, from receipt to archive. */
export const complaintProcedure: Procedure = {
  id: 'complaint',
  version: '1',
  fingerprints,
  title: procedureTitle,
  machine: complaintMachine,
  guards,
  duties,
  prohibitions,
  stages,
  worldLabels: WORLD_LABELS,
  acts,
  project(event, facts) {
    const label = fullLabel(event, facts);
    return LABELS.has(label) ? label : null;
  },
  // Whoever reads a petition before writing it into the book, on the same day, has done nobody any harm.
  commutes: PETITION_CLASSES.map((petitionClass) => ['petition.registered', `petition.classified#${petitionClass}`]),
  asksGround: GROUNDED_ACTS,
  places: ({ facts, law, day }) => ({ competent: rightAuthority(facts, law, day).authority ?? '' }),
  applies: (facts) => complaintContents(facts).length > 0,
  mapNames,
  intended,
  openQuestions,
  lawfulData,
};
