import { selectDraftVersion } from '#db/repositories/drafts.ts';
import { readDocument } from '../domain/authoring/document.ts';
import type { EditorStep } from '../domain/authoring/editor-step.ts';
import { stepForm } from '../domain/authoring/step-form.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import { findDraft } from './draft-access.ts';
import type { LawPanel, LoadedEditor } from './editor-contracts.ts';
import { lawPanel } from './law-panel.ts';
import type { Ports } from './ports.ts';
import { withStorage } from './storage.ts';
import { undiscoveredIn } from './undiscovered-facts.ts';

/** One part of a case for whoever may see it, with what the law makes of the whole. `draft.canWrite` tells whether it may be written in. */
export function loadEditor(ports: Ports, caller: Caller, input: { draft: string; step: EditorStep }): Result<LoadedEditor, Refusal> {
  return withStorage<LoadedEditor, Refusal>(ports, () => {
    const found = findDraft(ports, caller, input.draft);
    if (!found.ok) return found;
    const { head, record } = found.value;
    if (record.kind !== 'case') return failed({ reason: 'not-found' });
    const { body, at } = selectDraftVersion(ports.db, record.id, record.revision);
    const document = readDocument(body);
    const undiscovered = input.step === 'sources' ? undiscoveredIn(document, ports.content.register) : null;
    return done({ draft: head, step: input.step, form: stepForm(document, input.step, undiscovered), savedAt: at, person: caller.person, panel: lawPanel(ports, document) });
  });
}

/** What stands beside the editor, after a save. */
export function loadLawPanel(ports: Ports, caller: Caller, input: { draft: string }): Result<LawPanel, Refusal> {
  return withStorage<LawPanel, Refusal>(ports, () => {
    const found = findDraft(ports, caller, input.draft);
    if (!found.ok) return found;
    const { record } = found.value;
    if (record.kind !== 'case') return failed({ reason: 'not-found' });
    return done(lawPanel(ports, readDocument(selectDraftVersion(ports.db, record.id, record.revision).body)));
  });
}
