import { selectDraftVersion } from '#db/repositories/drafts.ts';
import { createLawView } from '#simulations/law/view.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { canAuthor } from '../domain/access.ts';
import { readDocument } from '../domain/authoring/document.ts';
import { paperExercise } from '../domain/authoring/paper-exercise.ts';
import type { PaperExercise } from '../domain/authoring/paper-exercise.ts';
import { citeViews } from '../domain/debrief/cite-view.ts';
import type { CiteView } from '../domain/debrief/view-types.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import { findDraft } from './draft-access.ts';
import type { Ports } from './ports.ts';
import { readDraftCase } from './read-draft-case.ts';
import { withStorage } from './storage.ts';

type Solution = NonNullable<PaperExercise['solution']>;

/** The exercise with each provision in the wording of its day. */
export interface LoadedExercise extends Omit<PaperExercise, 'solution'> {
  solution: (Omit<Solution, 'steps'> & { steps: (Omit<Solution['steps'][number], 'cites'> & { cites: CiteView[] })[] }) | null;
}

function exerciseOf({ content: { register } }: Ports, scenario: Scenario): LoadedExercise {
  const { solution, ...exercise } = paperExercise(scenario, createLawView(register));
  return { ...exercise, solution: solution && { ...solution, steps: solution.steps.map((step) => ({ ...step, cites: citeViews(register, step.cites) })) } };
}

/** A draft on paper as far as it is written; null while its facts cannot be read. */
export function loadDraftExercise(ports: Ports, caller: Caller, input: { draft: string }): Result<{ title: string; exercise: LoadedExercise | null }, Refusal> {
  return withStorage<{ title: string; exercise: LoadedExercise | null }, Refusal>(ports, () => {
    const found = findDraft(ports, caller, input.draft);
    if (!found.ok) return found;
    const { record } = found.value;
    if (record.kind !== 'case') return failed({ reason: 'not-found' });
    const { readable } = readDraftCase(readDocument(selectDraftVersion(ports.db, record.id, record.revision).body), ports.content.register);
    return done({ title: record.title, exercise: readable && exerciseOf(ports, readable) });
  });
}

/** A case of the library on paper, with its solution: for those who teach. */
export function loadCaseExercise(ports: Ports, caller: Caller, input: { scenario: string }): Result<{ title: string; exercise: LoadedExercise }, Refusal> {
  return withStorage<{ title: string; exercise: LoadedExercise }, Refusal>(ports, () => {
    if (!canAuthor(caller)) return failed({ reason: 'not-allowed' });
    const entry = ports.content.versionOf(input.scenario);
    return entry === null ? failed({ reason: 'not-found' }) : done({ title: entry.scenario.title, exercise: exerciseOf(ports, entry.scenario) });
  });
}
