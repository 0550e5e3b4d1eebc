import { checkTexts } from '#content/compile/personal-data.ts';
import { checkKnowledge } from '#content/compile/scenario-knowledge.ts';
import type { PlacedFault } from '#content/schema/fault.ts';
import { openCase } from '#simulations/desk/play.ts';
import { NoLawfulPath } from '#simulations/grading/lawful.ts';
import { grade } from '#simulations/grading/grade.ts';
import { MissingCalendarYear } from '#simulations/law/calendar.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import { createLawView } from '#simulations/law/view.ts';
import { scenarioSchema } from '#simulations/scenario/schema.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { governed } from '../domain/authoring/case-law.ts';
import { proofWords } from '../domain/authoring/case-proof.vi.ts';
import { draftFault } from '../domain/authoring/draft-fault.ts';
import type { DraftFault } from '../domain/authoring/draft-fault.ts';
import { readDraftCase } from './read-draft-case.ts';

/** A written case as it can be tried out. */
export interface PlayableCase {
  /** Null where something stops it from being played. */
  scenario: Scenario | null;
  stops: DraftFault[];
  /** Faults that keep it from being published, and let it be played. */
  others: DraftFault[];
}

const keyOf = ({ place, text }: DraftFault): string => `${place.join('.')} ${text}`;

/** Texts that look like real data, and facts that nobody can find out: whoever tries a case out is not kept from it by them. */
function harmless(document: unknown): Set<string> {
  const faults: PlacedFault[] = [];
  const note = (path: PlacedFault['path'], message: string, remedy: string): void => void faults.push({ path, message, remedy });
  checkTexts(note, document);
  const whole = scenarioSchema.safeParse(document);
  if (whole.success) checkKnowledge(note, whole.data);
  return new Set(faults.map((fault) => keyOf(draftFault(fault, 'blocks'))));
}

/** Why the desk could not be opened, or a case at it not be graded; null where both work. */
function stoppedBy(scenario: Scenario, register: LawRegister): string | null {
  try {
    grade({ ...governed(scenario, createLawView(register)), events: openCase({ scenario, register }), submitted: true, repairs: 'none' });
    return null;
  } catch (error) {
    if (error instanceof NoLawfulPath) return proofWords.noLawfulEnd;
    if (error instanceof MissingCalendarYear) return proofWords.notCounted(error.year);
    throw error;
  }
}

/** Tells whether a case that is still being written can be played at the desk, and what of it stops that. */
export function playableCase(document: unknown, register: LawRegister): PlayableCase {
  const { data: scenario } = scenarioSchema.safeParse(document);
  const { faults } = readDraftCase(document, register);
  const lets = harmless(document);
  const stops = faults.filter((fault) => !lets.has(keyOf(fault)));
  const others = faults.filter((fault) => lets.has(keyOf(fault)));
  if (scenario === undefined || stops.length > 0) return { scenario: null, stops, others };
  const why = stoppedBy(scenario, register);
  return why === null ? { scenario, stops, others } : { scenario: null, stops: [draftFault({ path: ['facts'], message: why }, 'blocks')], others };
}
