import type { WorkshopRecord } from '#db/hall-records.ts';
import type { PersonRecord } from '#db/records.ts';
import { selectOptionalPerson } from '#db/repositories/people.ts';
import { selectOptionalRemoteLink } from '#db/repositories/remote-links.ts';
import { selectOptionalWorkshop } from '#db/repositories/workshops.ts';
import { issueRemoteLink, redeemRemoteLink } from '#db/transactions/remote-links.ts';
import { canSteerWorkshop } from '../domain/access.ts';
import { plusSeconds } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { hashToken } from '../platform/token.ts';
import type { Caller, OpenedSession, Refusal } from './contracts.ts';
import type { Ports } from './ports.ts';
import type { IssuedRemoteLink, RedeemRemoteLinkInput, RemoteLinkRefusal, RemoteLinkView } from './remote-contracts.ts';
import { draftSession, openedSession, SHARED_SESSION_SECONDS } from './session-opening.ts';
import { auditEntry, withStorage } from './storage.ts';
import { findOwnWorkshop, isOver } from './workshop-access.ts';

const LINK_SECONDS = 10 * 60;

/** A link by which the caller goes on from another device, once and within ten minutes. */
export function issueRemote(ports: Ports, caller: Caller, input: { workshop: string }): Result<IssuedRemoteLink, Refusal | { reason: 'workshop-over' }> {
  return withStorage<IssuedRemoteLink, Refusal | { reason: 'workshop-over' }>(ports, () => {
    const found = findOwnWorkshop(ports, caller, input.workshop);
    if (!found.ok) return found;
    if (isOver(ports, found.value)) return failed({ reason: 'workshop-over' });
    const at = ports.clock.now();
    const token = ports.tokens.token();
    const expiresAt = plusSeconds(at, LINK_SECONDS);
    const audit = auditEntry(ports, at, { actor: caller.person, act: 'workshop.remote-offered', subject: input.workshop });
    issueRemoteLink(ports.db, { tokenHash: hashToken(token), workshop: input.workshop, person: caller.person, createdAt: at, expiresAt }, audit);
    return done({ token, expiresAt });
  });
}

/** The workshop and the person of a link that can still be used; whoever may not steer the workshop any more has no link to it. */
function usableRemote(ports: Ports, token: string): Result<{ workshop: WorkshopRecord; person: PersonRecord }, RemoteLinkRefusal> {
  const link = selectOptionalRemoteLink(ports.db, hashToken(token));
  const workshop = link === null ? null : selectOptionalWorkshop(ports.db, link.workshop);
  const person = link === null ? null : selectOptionalPerson(ports.db, link.person);
  if (link === null || workshop === null || person === null || person.disabled || !canSteerWorkshop({ person: person.id, role: person.role }, workshop)) return failed({ reason: 'link-unknown' });
  if (link.usedAt !== null) return failed({ reason: 'link-used' });
  if (link.expiresAt <= ports.clock.now()) return failed({ reason: 'link-expired' });
  return isOver(ports, workshop) ? failed({ reason: 'workshop-over' }) : done({ workshop, person });
}

/** What the page of a link shows. Looking does not use it up. */
export function viewRemoteLink(ports: Ports, token: string): Result<RemoteLinkView, RemoteLinkRefusal> {
  return withStorage<RemoteLinkView, RemoteLinkRefusal>(ports, () => {
    const found = usableRemote(ports, token);
    if (!found.ok) return found;
    const { workshop, person } = found.value;
    return done({ workshop: workshop.id, title: workshop.title, name: person.displayName });
  });
}

/** The one tap: this device is the facilitator's for half a day. Works once. */
export function redeemRemote(ports: Ports, input: RedeemRemoteLinkInput): Result<OpenedSession & { workshop: string }, RemoteLinkRefusal> {
  return withStorage<OpenedSession & { workshop: string }, RemoteLinkRefusal>(ports, () => {
    const found = usableRemote(ports, input.token);
    if (!found.ok) return found;
    const { workshop, person } = found.value;
    const at = ports.clock.now();
    const draft = draftSession(ports, at, { seconds: SHARED_SESSION_SECONDS, device: input.device, replaces: input.replaces });
    const audit = auditEntry(ports, at, { actor: person.id, act: 'workshop.remote-taken', subject: workshop.id, details: { session: draft.row.id } });
    const outcome = redeemRemoteLink(ports.db, { tokenHash: hashToken(input.token), at, session: { ...draft.row, person: person.id } }, audit);
    return outcome === 'used' ? failed({ reason: 'link-used' }) : done({ ...openedSession(draft, person), workshop: workshop.id });
  });
}
