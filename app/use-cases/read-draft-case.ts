import { checkUnfinished } from '#content/compile/scenario-document.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { nameOfDraftPlace } from '../domain/authoring/authors-words.ts';
import { isDocument } from '../domain/authoring/document.ts';
import { draftFault, draftFaults } from '../domain/authoring/draft-fault.ts';
import type { DraftFault } from '../domain/authoring/draft-fault.ts';
import { rowNames } from '../domain/authoring/fact-options.ts';
import { EDITOR_STEPS } from '../domain/authoring/editor-step.ts';

/** A written case as far as it goes. */
export interface ReadDraft {
  /** The case as it would be published; null while anything is wrong with it. */
  scenario: Scenario | null;
  /** The case as far as the law can be told of it, blanks where nothing is written yet; null while its facts cannot be read. */
  readable: Scenario | null;
  faults: DraftFault[];
}

/**
 * Reads the document of a draft by the very checks that a case of the build passes, and tells its author what is wrong, where,
 * and what to do. Every fault of these keeps the case from being published.
 */
export function readDraftCase(document: unknown, register: LawRegister): ReadDraft {
  const { scenario, readable, faults } = checkUnfinished(document, register, (path) => nameOfDraftPlace(path.filter((step) => typeof step !== 'symbol')));
  const names = rowNames(isDocument(document) ? document : {});
  return { scenario, readable, faults: draftFaults(faults.map((fault) => draftFault(fault, 'blocks', names)), EDITOR_STEPS) };
}
