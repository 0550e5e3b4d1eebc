import { PETITION_CLASSES } from '../../scenario/facts.ts';
import { mainContent } from '../../scenario/classify.ts';
import type { CaseFacts } from '../../scenario/facts.ts';
import type { CaseEvent } from '../case-event.ts';
import { rulesFor } from '../class-rules.ts';
import type { ProcedurePart } from '../part.ts';
import { madeBy } from '../rules/makers.ts';
import { recordIn, textIn } from '../rules/reading.ts';
import { intakeActs } from './acts.ts';
import { intakeDuties } from './duties.ts';
import { intakeGuards } from './guards.ts';
import { handlingDuties, handlingProhibitions } from './handling.ts';
import { intended } from './intended.ts';
import { intakeMakers } from './lawful-data.ts';
import { intakeProhibitions } from './prohibitions.ts';
import { AT_DESK, intakeStates } from './states.ts';
import { intakeMapNames } from './texts/map.vi.ts';
import { intakeStageTexts } from './texts/stages.vi.ts';
import { wayOutDuties } from './ways-out.ts';

/** The full label of an act of intake; a field of the payload gives the choice where the log does not. */
function project(event: CaseEvent, facts: CaseFacts): string | null {
  if (event.type === 'petition.classified') {
    const given = recordIn(event.data, 'classes')[mainContent(facts).id];
    return `${event.type}#${typeof given === 'string' ? given : (event.choice ?? '')}`;
  }
  return event.type === 'petition.returned' ? `${event.type}#${textIn(event.data, 'to')}` : null;
}

/** Receipt, register, classification, and the ways out that every class shares. What depends on the class is asked of its rules. */
export const intakePart: ProcedurePart = {
  id: 'intake',
  classes: [],
  states: intakeStates,
  guards: intakeGuards,
  acts: intakeActs,
  duties: [...intakeDuties, ...wayOutDuties, ...handlingDuties],
  prohibitions: [...intakeProhibitions, ...handlingProhibitions],
  stages: [
    { id: 'intake', label: intakeStageTexts.intake, states: [AT_DESK, 'turnedAway', 'handedBack'] },
    { id: 'classification', label: intakeStageTexts.classification, states: ['registered'] },
  ],
  worldLabels: [],
  asksGround: ['petition.classified', 'complainant.guided', 'petition.transferred'],
  mapNames: intakeMapNames,
  intended,
  // Whoever reads a petition before writing it into the book, on the same day, has done nobody any harm.
  commutes: PETITION_CLASSES.map((petitionClass) => ['petition.registered', `petition.classified#${petitionClass}`]),
  project,
  places: ({ facts, law, day }) => ({ competent: rulesFor(facts).competence(facts, law, day).authority ?? '' }),
  lawfulData: (label, circumstances, key) => madeBy(intakeMakers, label, circumstances, key),
};
