import type { Json } from '#simulations/procedures/case-event.ts';
import { scenarioSchema } from '#simulations/scenario/schema.ts';
import { ROLE_TRACKS } from '#simulations/scenario/role-tracks.ts';
import { isDocument, readDocument } from '../domain/authoring/document.ts';
import type { DraftDocument } from '../domain/authoring/document.ts';
import { localDate } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import type { SavedDraft, SaveDraftRefusal } from './draft-contracts.ts';
import { playableCase } from './playable-case.ts';
import type { Ports } from './ports.ts';
import type { LoadedVariants, Prover } from './proof-contracts.ts';
import { saveDraftCase } from './save-draft.server.ts';
import { withStorage } from './storage.ts';
import { findOwnCase } from './trial-run.server.ts';

const variesShape = scenarioSchema.shape.varies;

/** What a document says may vary; null where it says nothing that can be read. */
function variesOf(document: DraftDocument): LoadedVariants['varies'] {
  return variesShape.safeParse(document['varies']).data ?? null;
}

/** What may be otherwise in a case, and its first variants. Those take seconds, so they are made beside. */
export function loadVariants(ports: Ports, prover: Prover, caller: Caller, input: { draft: string }): Result<LoadedVariants, Refusal> {
  return withStorage<LoadedVariants, Refusal>(ports, () => {
    const found = findOwnCase(ports, caller, input.draft);
    if (!found.ok) return found;
    const { head, body } = found.value;
    const document = readDocument(body);
    const isWhole = playableCase(document, ports.content.register).scenario !== null;
    return done({
      draft: head,
      varies: variesOf(document),
      role: ROLE_TRACKS.find((role) => role === document['role']) ?? null,
      variants: isWhole ? prover.ask('variants', { body, today: localDate(ports.clock.now()) }) : null,
    });
  });
}

export interface MarkVariesInput {
  draft: string;
  revision: number;
  names: boolean;
  sums: boolean;
  dates: string;
  roles: readonly string[];
}

/** Marks what of a case may be otherwise when it is taken again. Stored in the draft, as any change of it. */
export function markVaries(ports: Ports, caller: Caller, { draft, revision, names, sums, dates, roles }: MarkVariesInput): Result<SavedDraft, SaveDraftRefusal> {
  const asked = variesShape.safeParse({ names, sums, dates: dates === '' ? 'fixed' : dates, roles: [...new Set(roles)] });
  if (!asked.success || asked.data === undefined) return { ok: false, error: { reason: 'draft-misplaced' } };
  const value: Json = { ...asked.data };
  return saveDraftCase(ports, caller, { draft, revision, patch: [{ path: ['varies'], value: isDocument(value) ? value : null }] });
}
