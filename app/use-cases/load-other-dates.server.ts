import { selectDraftVersion } from '#db/repositories/drafts.ts';
import { createLawView } from '#simulations/law/view.ts';
import { caseLaw, governed } from '../domain/authoring/case-law.ts';
import { readDocument } from '../domain/authoring/document.ts';
import { underOtherDates } from '../domain/authoring/other-dates.ts';
import type { OtherDate } from '../domain/authoring/other-dates.ts';
import { localDate } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import { findDraft } from './draft-access.ts';
import type { DraftHead } from './draft-contracts.ts';
import type { Ports } from './ports.ts';
import { readDraftCase } from './read-draft-case.ts';
import { withStorage } from './storage.ts';

/** What the law of other dates makes otherwise of a draft. */
export interface LoadedOtherDates {
  draft: DraftHead;
  /** Null while no lawful way can be told. */
  dates: OtherDate[] | null;
}

/** What differs under the law of other dates: takes longer than the rest of the panel, and is asked for by itself. */
export function loadOtherDates(ports: Ports, caller: Caller, input: { draft: string }): Result<LoadedOtherDates, Refusal> {
  return withStorage<LoadedOtherDates, Refusal>(ports, () => {
    const found = findDraft(ports, caller, input.draft);
    if (!found.ok) return found;
    const { head, record } = found.value;
    if (record.kind !== 'case') return failed({ reason: 'not-found' });
    const { register } = ports.content;
    const { readable } = readDraftCase(readDocument(selectDraftVersion(ports.db, record.id, record.revision).body), register);
    const derived = readable === null ? null : caseLaw(governed(readable, createLawView(register))).derived;
    return done({ draft: head, dates: readable === null || derived === null ? null : underOtherDates(readable, derived, register, localDate(ports.clock.now())) });
  });
}
