import { listDraftReviews, listPublishedItems, selectDraftVersion } from '#db/repositories/drafts.ts';
import { publishDraft as storePublication, retireItem } from '#db/transactions/drafts.ts';
import { NoLawfulPath } from '#simulations/grading/lawful.ts';
import { MissingCalendarYear } from '#simulations/law/calendar.ts';
import type { Competence } from '#simulations/procedures/procedure.ts';
import { competencesOf } from '#simulations/scenario/competences.ts';
import { scenarioSchema } from '#simulations/scenario/schema.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { standingApproval } from '../domain/authoring/approval.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { hashText } from '../platform/token.ts';
import type { Caller } from './contracts.ts';
import { findDraft } from './draft-access.ts';
import { checkForLibrary } from './draft-checks.ts';
import type { PublishRefusal, RetireRefusal } from './draft-contracts.ts';
import type { Ports } from './ports.ts';
import { auditEntry, withStorage } from './storage.ts';

/** The skills a case asks for; none where the law of today finds no way through a case that was published under another. */
function skillsOf(ports: Ports, scenario: Scenario): Competence[] {
  try {
    return competencesOf(scenario, ports.content.register);
  } catch (error) {
    if (error instanceof NoLawfulPath || error instanceof MissingCalendarYear) return [];
    throw error;
  }
}

/** Puts the cases that were published in the browser into the library; done once at boot. One that today's format no longer takes stays out. */
export function offerPublishedCases(ports: Ports): void {
  for (const { hash, body } of listPublishedItems(ports.db, 'case')) {
    const { data: scenario } = scenarioSchema.safeParse(JSON.parse(body));
    if (scenario !== undefined) ports.content.offer({ scenario, hash, json: body, competences: skillsOf(ports, scenario) });
  }
}

/** What is published of a draft: a case with its defaults filled in, as the build writes its own; anything else as it was written. */
function matterOf(ports: Ports, kind: string, body: string): Result<{ body: string; scenario: Scenario | null }, Extract<PublishRefusal, { reason: 'draft-faulty' }>> {
  if (kind !== 'case') return done({ body, scenario: null });
  const { scenario, faults } = checkForLibrary(ports, body);
  return scenario === null ? failed({ reason: 'draft-faulty', faults }) : done({ body: JSON.stringify(scenario), scenario });
}

/**
 * Puts the approved version of a draft into the library, in place of the one that stood there. The approval must be of exactly
 * this text and by somebody whose hand is not in it; a case with faults is never published.
 */
export function publishDraft(ports: Ports, caller: Caller, input: { draft: string; revision: number }): Result<{ item: string }, PublishRefusal> {
  return withStorage<{ item: string }, PublishRefusal>(ports, () => {
    const found = findDraft(ports, caller, input.draft);
    if (!found.ok) return found;
    const { head, record, writers } = found.value;
    if (!head.canPublish) return failed({ reason: 'not-allowed' });
    const { id: draft, revision, item, kind, state } = record;
    if (input.revision !== revision) return failed({ reason: 'draft-moved', revision, state });
    const version = selectDraftVersion(ports.db, draft, revision);
    const approval = standingApproval(listDraftReviews(ports.db, draft), version.hash, writers);
    if (approval === null || state !== 'approved') return failed({ reason: 'not-approved' });
    const matter = matterOf(ports, kind, version.body);
    if (!matter.ok) return matter;

    const { body, scenario } = matter.value;
    const at = ports.clock.now();
    const hash = hashText(body);
    const publication = { id: ports.tokens.id(at), draft, revision, hash, body, by: caller.person, at, scenarioVersion: scenario === null ? null : ports.tokens.id(at) };
    const audit = auditEntry(ports, at, { actor: caller.person, act: 'draft.published', subject: draft, details: { kind, item, revision, hash, approval: approval.id } });
    const moved = storePublication(ports.db, publication, audit);
    if ('conflict' in moved) return failed({ reason: 'draft-moved', ...moved.conflict });
    if (scenario !== null) ports.content.offer({ scenario, hash, json: body, competences: skillsOf(ports, scenario) });
    return done({ item });
  });
}

/** Takes what stands in the library of a draft out of it. Attempts that run go on with the version they began with. */
export function retireDraft(ports: Ports, caller: Caller, input: { draft: string }): Result<null, RetireRefusal> {
  return withStorage<null, RetireRefusal>(ports, () => {
    const found = findDraft(ports, caller, input.draft);
    if (!found.ok) return found;
    if (!found.value.head.canPublish) return failed({ reason: 'not-allowed' });
    const { id: draft, kind, item } = found.value.record;
    const at = ports.clock.now();
    const { retired } = retireItem(ports.db, { draft, kind, item, at }, auditEntry(ports, at, { actor: caller.person, act: 'draft.retired', subject: draft, details: { kind, item } }));
    if (!retired) return failed({ reason: 'not-offered' });
    if (kind === 'case') ports.content.withdraw(item);
    return done(null);
  });
}
