import { selectOptionalPerson } from '#db/repositories/people.ts';
import { redeemLink } from '#db/transactions/signing-in.ts';
import { passwordFault } from '../domain/password-rules.ts';
import { nameKey, parsePersonName } from '../domain/person-name.ts';
import { parsePhone } from '../domain/phone.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { FieldFault, LinkView, OpenedSession, RedeemLinkInput, RedeemLinkRefusal } from './contracts.ts';
import type { Ports } from './ports.ts';
import { ACCOUNT_SESSION_SECONDS, draftSession, openedSession } from './session-opening.ts';
import { usableLink } from './sign-in-link.ts';
import { auditEntry, withStorage, withStorageAsync } from './storage.ts';

/** What the page of a one-time link shows before it is used. Looking does not use it up. */
export function viewSignInLink(ports: Ports, token: string): Result<LinkView, RedeemLinkRefusal> {
  return withStorage<LinkView, RedeemLinkRefusal>(ports, () => {
    const link = usableLink(ports, token);
    if (!link.ok) return link;
    const person = link.value.person === null ? null : selectOptionalPerson(ports.db, link.value.person);
    return done({ purpose: link.value.purpose, name: person?.displayName ?? '', phone: person?.phone ?? '' });
  });
}

interface CheckedInput {
  name: string;
  phone: string;
}

function checkInput(input: RedeemLinkInput): Result<CheckedInput, { reason: 'invalid'; fields: Record<string, FieldFault> }> {
  const fields: Record<string, FieldFault> = {};
  const name = parsePersonName(input.name);
  if (!name.ok) fields['name'] = { fault: 'name', name: name.fault };
  const phone = parsePhone(input.phone);
  if (!phone.ok) fields['phone'] = input.phone.trim() === '' ? { fault: 'missing' } : { fault: 'phone', phone: phone.fault };
  const password = passwordFault(input.password, phone.ok ? phone.phone : null);
  if (password) fields['password'] = password;
  return name.ok && phone.ok && !password ? done({ name: name.name, phone: phone.phone }) : failed({ reason: 'invalid', fields });
}

/**
 * Uses a one-time link: the first administrator, or a person whom an administrator added, sets name, phone and password and
 * is signed in. Works once; every session the person had is closed.
 */
export function redeemFirstSignInLink(ports: Ports, input: RedeemLinkInput): Promise<Result<OpenedSession, RedeemLinkRefusal>> {
  return withStorageAsync<OpenedSession, RedeemLinkRefusal>(ports, async () => {
    const link = usableLink(ports, input.token);
    if (!link.ok) return link;
    const checked = checkInput(input);
    if (!checked.ok) return checked;

    const passwordHash = await ports.passwords.hash(input.password);
    const now = ports.clock.now();
    const id = link.value.person ?? ports.tokens.id(now);
    const { name, phone } = checked.value;
    const draft = draftSession(ports, now, { seconds: ACCOUNT_SESSION_SECONDS, device: input.device, replaces: input.replaces });
    const outcome = redeemLink(
      ports.db,
      {
        link: link.value.id,
        at: now,
        person: { id, displayName: name, nameKey: nameKey(name), phone, passwordHash, create: link.value.purpose === 'first-admin' ? { role: 'admin' } : null },
        session: { ...draft.row, person: id },
      },
      auditEntry(ports, now, { actor: id, act: 'link.redeemed', subject: id, details: { purpose: link.value.purpose, link: link.value.id } }),
    );
    if (outcome === 'used') return failed({ reason: 'link-used' });
    if (outcome === 'phone-taken') return failed({ reason: 'invalid', fields: { phone: { fault: 'phone-taken' } } });
    const person = selectOptionalPerson(ports.db, id);
    if (!person) throw new Error('the redeemed person is missing');
    return done(openedSession(draft, person));
  });
}
