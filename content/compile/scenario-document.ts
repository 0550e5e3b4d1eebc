import type { PlacedFault } from '#content/schema/fault.ts';
import { scenarioSchema, type Scenario } from '#simulations/scenario/schema.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import { checkComplaint } from './complaint-facts.ts';
import { checkCrowd } from './crowd-facts.ts';
import { checkDenunciation } from './denunciation-facts.ts';
import { checkHead } from './head-facts.ts';
import { checkLandDispute } from './land-dispute-facts.ts';
import { checkTexts } from './personal-data.ts';
import { checkProposals } from './proposal-facts.ts';
import { checkReception } from './reception-facts.ts';
import { checkCalendar, checkDates } from './scenario-dates.ts';
import { checkKnowledge } from './scenario-knowledge.ts';
import { checkReferences, checkSense, type Note } from './scenario-references.ts';
import { schemaFaults, wordsOf } from './schema-faults.ts';
import { unwrittenFilled } from './unwritten-parts.ts';
import type { Path } from './yaml-file.ts';

/** A scenario's document held against the format and itself. */
export interface CheckedDocument {
  /** The scenario; null while anything is wrong with it. */
  scenario: Scenario | null;
  faults: PlacedFault[];
}

/** What a case states of facts, held against itself and the calendar. */
function factFaults(scenario: Scenario, register: LawRegister | null): PlacedFault[] {
  const faults: PlacedFault[] = [];
  const note: Note = (path, message, remedy) => faults.push({ path, message, remedy });
  checkSense(note, scenario);
  checkReception(note, scenario);
  checkComplaint(note, scenario);
  checkDenunciation(note, scenario);
  checkLandDispute(note, scenario);
  checkProposals(note, scenario);
  checkHead(note, scenario);
  checkCrowd(note, scenario);
  checkDates(note, scenario);
  if (register !== null) checkCalendar(note, scenario, register);
  return faults;
}

/** Whatever names something else of the case, and what can be found out. */
function storyFaults(scenario: Scenario): PlacedFault[] {
  const faults: PlacedFault[] = [];
  const note: Note = (path, message, remedy) => faults.push({ path, message, remedy });
  checkReferences(note, scenario);
  checkKnowledge(note, scenario);
  return faults;
}

function textFaults(value: unknown): PlacedFault[] {
  const faults: PlacedFault[] = [];
  checkTexts((path, message, remedy) => faults.push({ path, message, remedy }), value);
  return faults;
}

/**
 * Checks the parsed document of a scenario. `nameOf` puts a place into the words that its author knows; without a register the
 * calendar is not checked.
 */
export function checkDocument(value: unknown, register: LawRegister | null, nameOf: (path: Path) => string = wordsOf): CheckedDocument {
  const texts = textFaults(value);
  const parsed = scenarioSchema.safeParse(value);
  if (!parsed.success) return { scenario: null, faults: [...schemaFaults(value, parsed.error, nameOf), ...texts] };
  const faults = [...texts, ...storyFaults(parsed.data), ...factFaults(parsed.data, register)];
  return { scenario: faults.length === 0 ? parsed.data : null, faults };
}

/** A document that is still being written. */
export interface UnfinishedDocument extends CheckedDocument {
  /**
   * The case as far as its law can be told already: whatever is written, and blanks for the rest. Null while its facts cannot
   * be read.
   */
  readable: Scenario | null;
}

/**
 * Checks a document that may be incomplete. The facts of a case are held against each other as soon as they can be read, whatever
 * else is not written yet; what names other parts is checked when those are whole.
 */
export function checkUnfinished(value: unknown, register: LawRegister, nameOf: (path: Path) => string): UnfinishedDocument {
  const whole = scenarioSchema.safeParse(value);
  const checked = checkDocument(value, register, nameOf);
  if (whole.success) return { ...checked, readable: whole.data };
  const filled = unwrittenFilled(value, whole.error);
  if (filled === null) return { ...checked, readable: null };
  const further = filled.bearsFacts ? factFaults(filled.scenario, register) : [];
  return { ...checked, readable: filled.scenario, faults: [...checked.faults, ...further] };
}
