import { selectDraft, selectDraftBefore, selectDraftVersion } from '#db/repositories/drafts.ts';
import { differenceOf } from '../domain/authoring/difference.ts';
import { applyChanges, MisplacedChange, readDocument } from '../domain/authoring/document.ts';
import type { DraftDocument } from '../domain/authoring/document.ts';
import type { EditorStep } from '../domain/authoring/editor-step.ts';
import type { FormValues } from '../domain/authoring/fact-conditions.ts';
import { ADD_ROW, DROP_ROW, LEAD_ROW } from '../domain/authoring/fact-form-view.ts';
import { isSame, mergeDocuments } from '../domain/authoring/merge.ts';
import { stepChanges, stepForm } from '../domain/authoring/step-form.ts';
import { caseEditor as words } from '../messages/case-editor.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller } from './contracts.ts';
import { findOwnDraft } from './draft-access.ts';
import type { SaveDraftInput } from './draft-contracts.ts';
import type { OvertakenAnswer, SavedStep, SaveStepInput, SaveStepRefusal, StepOvertaken } from './editor-contracts.ts';
import type { Ports } from './ports.ts';
import { restoreDraftVersion, saveDraftCase } from './save-draft.server.ts';
import { withStorage } from './storage.ts';

type Answer = Result<SavedStep, SaveStepRefusal>;

/** The case with what was typed in one of its parts; null where it does not fit there. */
function withTyped(document: DraftDocument, step: EditorStep, values: FormValues): DraftDocument | null {
  try {
    return applyChanges(document, stepChanges(document, step, values));
  } catch (error) {
    if (error instanceof MisplacedChange) return null;
    throw error;
  }
}

/** Without the buttons that move rows: rows are counted on a page that may be old. */
function withoutPresses(values: FormValues): FormValues {
  const presses: readonly string[] = [ADD_ROW, DROP_ROW, LEAD_ROW];
  return new Map([...values].filter(([name]) => !presses.includes(name)));
}

function standing(ports: Ports, draft: string) {
  return selectDraftVersion(ports.db, draft, selectDraft(ports.db, draft).revision);
}

/** The text that the page began with, and what is written on the page over it. */
interface OnPage {
  base: DraftDocument;
  mine: DraftDocument;
}

function overtaken(ports: Ports, caller: Caller, { draft, step }: SaveStepInput, { base, mine }: OnPage): StepOvertaken {
  const { revision, by, byName, at, body } = standing(ports, draft);
  return { reason: 'step-overtaken', revision, by: byName, isOwn: by === caller.person, at, theirs: differenceOf(base, readDocument(body)), mine: differenceOf(base, mine), form: stepForm(mine, step) };
}

function saved(ports: Ports, caller: Caller, input: SaveStepInput, page: OnPage, save: Omit<SaveDraftInput, 'draft'>): Answer {
  const { draft, step } = input;
  const result = saveDraftCase(ports, caller, { draft, ...save });
  if (result.ok) return done({ revision: result.value.revision, savedAt: standing(ports, draft).at });
  const { error } = result;
  if (error.reason === 'draft-overtaken') return failed(overtaken(ports, caller, input, page));
  if (error.reason === 'draft-misplaced' || error.reason === 'draft-too-long') return failed({ reason: error.reason, form: stepForm(page.mine, step) });
  return failed(error);
}

/** Takes what the author chose of both texts; what was not taken is a version too. */
function taken(ports: Ports, caller: Caller, input: SaveStepInput, page: OnPage, { take, seen }: { take: OvertakenAnswer; seen: number }): Answer {
  const { draft } = input;
  const { base, mine } = page;
  if (take === 'mine') return saved(ports, caller, input, page, { revision: seen, patch: mine, note: words.notes.mine });
  if (take === 'both') return saved(ports, caller, input, page, { revision: seen, patch: mergeDocuments(base, readDocument(standing(ports, draft).body), mine), note: words.notes.both });
  const aside = saved(ports, caller, input, page, { revision: seen, patch: mine, note: words.notes.aside });
  if (!aside.ok) return aside;
  const back = restoreDraftVersion(ports, caller, { draft, revision: aside.value.revision, restore: seen, note: words.notes.theirs });
  if (back.ok) return done({ revision: back.value.revision, savedAt: standing(ports, draft).at });
  return failed(back.error.reason === 'draft-moved' ? overtaken(ports, caller, input, page) : back.error);
}

/**
 * Saves one part of a case as its page posts it, by itself or at a press. What is written is told from what the page showed, so a
 * page that somebody has overtaken changes nothing until its author says what to take.
 */
export function saveStep(ports: Ports, caller: Caller, input: SaveStepInput): Answer {
  return withStorage<SavedStep, SaveStepRefusal>(ports, (): Answer => {
    const { draft, step, revision, values, auto, answer } = input;
    const found = findOwnDraft(ports, caller, draft);
    if (!found.ok) return failed(found.error);
    const { record } = found.value;
    if (record.kind !== 'case') return failed({ reason: 'not-found' });
    const now = standing(ports, draft);
    const stored = readDocument(now.body);
    if (revision === now.revision) {
      const typed = withTyped(stored, step, values);
      if (typed === null) return failed({ reason: 'draft-misplaced', form: stepForm(stored, step) });
      return saved(ports, caller, input, { base: stored, mine: typed }, { revision, patch: typed, auto });
    }
    const before = selectDraftBefore(ports.db, draft, revision);
    const base = before === null ? stored : readDocument(before.body);
    const mine = withTyped(base, step, withoutPresses(values)) ?? base;
    // A save whose answer was lost on the way comes again, and a page on which nothing was typed has nothing to tell.
    if (isSame(mine, stored) || isSame(mine, base)) return done({ revision: now.revision, savedAt: now.at });
    const page = { base, mine };
    return answer !== null && answer.seen === now.revision ? taken(ports, caller, input, page, answer) : failed(overtaken(ports, caller, input, page));
  });
}
