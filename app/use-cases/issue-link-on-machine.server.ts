import { hasAdmin, selectOptionalPersonByPhone } from '#db/repositories/people.ts';
import { issueFirstAdminLink, issueLink } from '#db/transactions/signing-in.ts';
import { parsePhone } from '../domain/phone.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Refusal } from './contracts.ts';
import type { Ports } from './ports.ts';
import { draftLink } from './sign-in-link.ts';
import { auditEntry, withStorage } from './storage.ts';

export interface IssuedLink {
  token: string;
  expiresAt: string;
}

/** A fresh link for the first administrator, as long as there is none; null afterwards. The one issued before stops working. */
export function offerFirstAdminLink(ports: Ports): IssuedLink | null {
  if (hasAdmin(ports.db)) return null;
  const now = ports.clock.now();
  const link = draftLink(ports, now, { purpose: 'first-admin', person: null });
  const audit = auditEntry(ports, now, { actor: null, act: 'link.issued', subject: link.row.id, details: { purpose: 'first-admin' } });
  return issueFirstAdminLink(ports.db, link.row, audit) ? { token: link.token, expiresAt: link.row.expiresAt } : null;
}

/** A new link for the owner of a phone number, asked for at the machine itself: whoever sits there owns the file anyway. */
export function issueLinkOnMachine(ports: Ports, input: { phone: string }): Result<IssuedLink & { name: string }, Refusal> {
  return withStorage<IssuedLink & { name: string }, Refusal>(ports, () => {
    const phone = parsePhone(input.phone);
    if (!phone.ok) return failed({ reason: 'invalid', fields: { phone: { fault: 'phone', phone: phone.fault } } });
    const person = selectOptionalPersonByPhone(ports.db, phone.phone);
    if (!person) return failed({ reason: 'not-found' });
    const now = ports.clock.now();
    const link = draftLink(ports, now, { purpose: person.passwordHash === null ? 'new-person' : 'new-password', person: person.id });
    issueLink(ports.db, link.row, auditEntry(ports, now, { actor: null, act: 'link.issued', subject: person.id, details: { purpose: link.row.purpose, at: 'machine' } }));
    return done({ token: link.token, expiresAt: link.row.expiresAt, name: person.displayName });
  });
}
