import { tells } from '#content/compile/fact-paths.ts';
import { undiscoveredFacts } from '#content/compile/scenario-knowledge.ts';
import { MissingCalendarYear } from '#simulations/law/calendar.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import { createLawView } from '#simulations/law/view.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { verifyReads } from '#simulations/verify/point-2-reads.ts';
import { governed } from '../domain/authoring/case-law.ts';
import { isDocument, isList } from '../domain/authoring/document.ts';
import type { DraftDocument } from '../domain/authoring/document.ts';
import { readDraftCase } from './read-draft-case.ts';

/** Facts of which the rows of a draft speak, finished or not. */
function spokenOf({ discoveries }: DraftDocument): string[] {
  return (isList(discoveries) ? discoveries : []).flatMap((row) => {
    const facts = isDocument(row) ? row['facts'] : undefined;
    return isList(facts) ? facts.filter((fact) => typeof fact === 'string') : [];
  });
}

/** A case in which everything that is spoken of can be found out, as if its rows were finished. */
function asSpoken(scenario: Scenario, facts: string[]): Scenario {
  return { ...scenario, discoveries: facts.length === 0 ? [] : [{ id: 'dieu', known: '…', facts, found: [] }] };
}

/** Facts that a rule reads in a case and nobody can find out; none where the law cannot count the days of the case. */
function readUnseen(given: Scenario, register: LawRegister): string[] {
  const { scenario, ...subject } = governed(given, createLawView(register));
  try {
    return verifyReads([{ ...subject, scenarios: [scenario] }], false).faults.flatMap((fault) => (fault.scenario === undefined ? [] : [fault.subject]));
  } catch (error) {
    if (error instanceof MissingCalendarYear) return [];
    throw error;
  }
}

/**
 * Names of the stated facts on which something turns and of which no row on what can be found out speaks, the general ones alone.
 * Null while the facts cannot be read.
 */
export function undiscoveredIn(document: DraftDocument, register: LawRegister): string[] | null {
  const { readable } = readDraftCase(document, register);
  if (readable === null) return null;
  const spoken = spokenOf(document);
  const facts = [...new Set([...undiscoveredFacts(readable, spoken).map(({ fact }) => fact), ...readUnseen(asSpoken(readable, spoken), register)])];
  return facts.filter((fact) => !facts.some((other) => other !== fact && tells(other, fact)));
}
