import { selectOptionalPerson, listPeopleWithPhone } from '#db/repositories/people.ts';
import { addPerson as insertPersonWithLink, issueLink } from '#db/transactions/signing-in.ts';
import { canManagePeople } from '../domain/access.ts';
import { cleanText, compareNames, nameKey, parsePersonName } from '../domain/person-name.ts';
import { parsePhone } from '../domain/phone.ts';
import { PERSON_ROLES } from '../domain/roles.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { AddedPerson, AddPersonInput, Caller, FieldFault, PersonRow, Refusal } from './contracts.ts';
import type { Ports } from './ports.ts';
import { draftLink } from './sign-in-link.ts';
import { auditEntry, withStorage } from './storage.ts';

const COMMUNE_MAX = 80;

/** Everybody with an account of their own, for the page of the administrator. */
export function listPeople(ports: Ports, caller: Caller): Result<PersonRow[], Refusal> {
  return withStorage<PersonRow[], Refusal>(ports, () => {
    if (!canManagePeople(caller)) return failed({ reason: 'not-allowed' });
    const rows = listPeopleWithPhone(ports.db).map((person) => ({
      id: person.id,
      name: person.displayName,
      phone: person.phone ?? '',
      role: person.role,
      commune: person.commune,
      hasPassword: person.passwordHash !== null,
      disabled: person.disabled,
    }));
    return done(rows.sort((a, b) => compareNames(a.name, b.name)));
  });
}

/** An administrator adds a person, who comes in by a one-time link and sets a password of their own. */
export function addPerson(ports: Ports, caller: Caller, input: AddPersonInput): Result<AddedPerson, Refusal> {
  return withStorage<AddedPerson, Refusal>(ports, () => {
    if (!canManagePeople(caller)) return failed({ reason: 'not-allowed' });
    const fields: Record<string, FieldFault> = {};
    const name = parsePersonName(input.name);
    if (!name.ok) fields['name'] = { fault: 'name', name: name.fault };
    const phone = parsePhone(input.phone);
    if (!phone.ok) fields['phone'] = input.phone.trim() === '' ? { fault: 'missing' } : { fault: 'phone', phone: phone.fault };
    if (!PERSON_ROLES.includes(input.role)) fields['role'] = { fault: 'choice' };
    const commune = cleanText(input.commune ?? '');
    if ([...commune].length > COMMUNE_MAX) fields['commune'] = { fault: 'too-long', max: COMMUNE_MAX };
    if (!name.ok || !phone.ok || Object.keys(fields).length > 0) return failed({ reason: 'invalid', fields });

    const now = ports.clock.now();
    const id = ports.tokens.id(now);
    const link = draftLink(ports, now, { purpose: 'new-person', person: id });
    const outcome = insertPersonWithLink(
      ports.db,
      {
        person: {
          id,
          displayName: name.name,
          nameKey: nameKey(name.name),
          phone: phone.phone,
          role: input.role,
          passwordHash: null,
          unit: commune === '' ? null : { id: ports.tokens.id(now), name: commune, nameKey: nameKey(commune) },
          at: now,
        },
        link: link.row,
      },
      auditEntry(ports, now, { actor: caller.person, act: 'person.added', subject: id, details: { role: input.role } }),
    );
    if (outcome === 'phone-taken') return failed({ reason: 'invalid', fields: { phone: { fault: 'phone-taken' } } });
    return done({ person: id, linkToken: link.token, expiresAt: link.row.expiresAt });
  });
}

/** A new one-time link for somebody who lost the link or forgot the password. The old link stops working; the password works on. */
export function renewLink(ports: Ports, caller: Caller, input: { person: string }): Result<AddedPerson, Refusal> {
  return withStorage<AddedPerson, Refusal>(ports, () => {
    if (!canManagePeople(caller)) return failed({ reason: 'not-allowed' });
    const person = selectOptionalPerson(ports.db, input.person);
    if (!person || person.phone === null) return failed({ reason: 'not-found' });
    const now = ports.clock.now();
    const link = draftLink(ports, now, { purpose: person.passwordHash === null ? 'new-person' : 'new-password', person: person.id });
    issueLink(ports.db, link.row, auditEntry(ports, now, { actor: caller.person, act: 'link.issued', subject: person.id, details: { purpose: link.row.purpose } }));
    return done({ person: person.id, linkToken: link.token, expiresAt: link.row.expiresAt });
  });
}
