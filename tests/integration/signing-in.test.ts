import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addPerson, listPeople, renewLink } from '#app/use-cases/add-person.server.ts';
import { changePassword } from '#app/use-cases/change-password.server.ts';
import { identifyCaller } from '#app/use-cases/identify-caller.server.ts';
import { issueLinkOnMachine } from '#app/use-cases/issue-link-on-machine.server.ts';
import { redeemFirstSignInLink, viewSignInLink } from '#app/use-cases/redeem-first-sign-in-link.server.ts';
import { seed } from '#app/use-cases/seed.server.ts';
import { signInWithPassword } from '#app/use-cases/sign-in-with-password.server.ts';
import { signOut } from '#app/use-cases/sign-out.server.ts';
import { scryptPasswords } from '#app/platform/password.ts';
import { listAudit } from '#db/repositories/audit.ts';
import { selectOptionalPersonByPhone } from '#db/repositories/people.ts';
import { PASSWORD, refusal, value, World } from './support/world.ts';

const PHONE = '0912000001';

test('the link for the first administrator works once, sets name, phone and password, and signs in', async () => {
  using world = new World();
  const token = world.seeded.firstAdminLink?.token ?? '';
  expect(value(viewSignInLink(world.ports, token))).toEqual({ purpose: 'first-admin', name: '', phone: '' });
  const opened = value(await redeemFirstSignInLink(world.ports, { token, name: ' nông  văn Quản ', phone: '+84 912 000 001', password: PASSWORD }));
  expect(opened.caller).toMatchObject({ name: 'nông văn Quản', role: 'admin', hasPassword: true });
  expect(identifyCaller(world.ports, opened.token)).toEqual(opened.caller);
  expect(refusal(await redeemFirstSignInLink(world.ports, { token, name: 'Kẻ Khác', phone: '0912000009', password: PASSWORD }))).toEqual({ reason: 'link-used' });
  expect(refusal(viewSignInLink(world.ports, token))).toEqual({ reason: 'link-used' });
  expect(seed(world.ports).firstAdminLink).toBeNull();
  expect(value(await signInWithPassword(world.ports, { phone: '0912 000 001', password: PASSWORD })).caller.role).toBe('admin');
});

test('every start prints a fresh link until there is an administrator, and the older ones stop working', async () => {
  using world = new World();
  const older = world.seeded.firstAdminLink?.token ?? '';
  const newer = seed(world.ports).firstAdminLink?.token ?? '';
  expect(newer).not.toBe(older);
  expect(refusal(viewSignInLink(world.ports, older))).toEqual({ reason: 'link-used' });
  expect(refusal(viewSignInLink(world.ports, 'khong-co'))).toEqual({ reason: 'link-unknown' });
  world.pass(8 * 24 * 3600);
  expect(refusal(await redeemFirstSignInLink(world.ports, { token: newer, name: 'A', phone: PHONE, password: PASSWORD }))).toEqual({ reason: 'link-expired' });
});

test('a mistake in the form does not use the link up, and every field is told at once', async () => {
  using world = new World();
  const token = world.seeded.firstAdminLink?.token ?? '';
  expect(refusal(await redeemFirstSignInLink(world.ports, { token, name: '', phone: '0912', password: '123' }))).toEqual({
    reason: 'invalid',
    fields: {
      name: { fault: 'name', name: 'missing' },
      phone: { fault: 'phone', phone: { kind: 'too-few-digits', has: 4 } },
      password: { fault: 'password-short', min: 10, has: 3 },
    },
  });
  value(await redeemFirstSignInLink(world.ports, { token, name: 'Quản', phone: PHONE, password: PASSWORD }));
});

test('two people redeeming the first link at once make one administrator', async () => {
  using world = new World();
  const token = world.seeded.firstAdminLink?.token ?? '';
  const results = await Promise.all(
    ['0912000001', '0912000002'].map((phone) => redeemFirstSignInLink(world.ports, { token, name: 'Quản', phone, password: PASSWORD })),
  );
  expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(world.db.driver.prepare("SELECT count(*) FROM people WHERE role = 'admin'").pluck().get()).toBe(1);
});

test('a link that two devices redeem at the same moment opens one session', async () => {
  using world = new World();
  const admin = await world.admin();
  const { linkToken: token } = value(addPerson(world.ports, admin, { name: 'Người Mới', phone: '0912000004', role: 'trainer' }));
  const redeem = () => redeemFirstSignInLink(world.ports, { token, name: 'Người Mới', phone: '0912000004', password: PASSWORD });
  const results = await Promise.all([redeem(), redeem()]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results.flatMap((result) => (result.ok ? [] : [result.error]))).toEqual([{ reason: 'link-used' }]);
});

test('an unknown number, a wrong password and a person without a password get the same answer', async () => {
  using world = new World();
  const admin = await world.admin();
  value(addPerson(world.ports, admin, { name: 'Chưa Đặt', phone: '0912000002', role: 'trainer' }));
  let hashings = 0;
  const { passwords } = world.ports;
  const counted = {
    ...passwords,
    verify: (...given: Parameters<typeof passwords.verify>) => ((hashings += 1), passwords.verify(...given)),
    verifyNothing: (...given: Parameters<typeof passwords.verifyNothing>) => ((hashings += 1), passwords.verifyNothing(...given)),
  };
  const answers = await Promise.all(
    [PHONE, '0912000002', '0999999999'].map((phone) => signInWithPassword({ ...world.ports, passwords: counted }, { phone, password: 'sai mật khẩu rồi' })),
  );
  expect(hashings).toBe(3);
  expect(answers.map(refusal)).toEqual([{ reason: 'wrong-phone-or-password' }, { reason: 'wrong-phone-or-password' }, { reason: 'wrong-phone-or-password' }]);
});

test('tries are throttled per account, known or not; the right password waits too, and another account does not', async () => {
  using world = new World();
  const admin = await world.admin();
  await world.person(admin, 'trainer', '0912000003');
  for (const phone of [PHONE, '0999999999']) {
    for (let i = 0; i < 5; i += 1) expect(refusal(await signInWithPassword(world.ports, { phone, password: 'sai' })).reason).toBe('wrong-phone-or-password');
    expect(refusal(await signInWithPassword(world.ports, { phone, password: PASSWORD }))).toEqual({ reason: 'throttled', seconds: 60 });
  }
  value(await signInWithPassword(world.ports, { phone: '0912000003', password: PASSWORD }));
  world.pass(60);
  value(await signInWithPassword(world.ports, { phone: PHONE, password: PASSWORD }));
  expect(refusal(await signInWithPassword(world.ports, { phone: PHONE, password: 'sai' })).reason).toBe('wrong-phone-or-password');
});

test('a hundred tries at the same moment are counted, not let through', async () => {
  using world = new World();
  await world.admin();
  const answers = await Promise.all(Array.from({ length: 100 }, () => signInWithPassword(world.ports, { phone: PHONE, password: 'sai' })));
  expect(answers.map(refusal).filter(({ reason }) => reason === 'wrong-phone-or-password')).toHaveLength(5);
});

test('signing in rotates the session: a new token, the old one dead; signing out ends just this one', async () => {
  using world = new World();
  await world.admin();
  const first = value(await signInWithPassword(world.ports, { phone: PHONE, password: PASSWORD, device: 'Chrome trên Windows' }));
  const second = value(await signInWithPassword(world.ports, { phone: PHONE, password: PASSWORD, replaces: first.token }));
  const elsewhere = value(await signInWithPassword(world.ports, { phone: PHONE, password: PASSWORD }));
  expect(second.token).not.toBe(first.token);
  expect(identifyCaller(world.ports, first.token)).toBeNull();
  value(signOut(world.ports, second.caller));
  expect(identifyCaller(world.ports, second.token)).toBeNull();
  expect(identifyCaller(world.ports, elsewhere.token)?.person).toBe(elsewhere.caller.person);
});

test('a session ends by itself after thirty days, and unknown or empty tokens are nobody', async () => {
  using world = new World();
  await world.admin();
  const opened = value(await signInWithPassword(world.ports, { phone: PHONE, password: PASSWORD }));
  world.pass(30 * 24 * 3600 - 1);
  expect(identifyCaller(world.ports, opened.token)).not.toBeNull();
  expect(world.db.driver.prepare('SELECT last_seen_at FROM sessions WHERE id = ?').pluck().get(opened.caller.session)).toBe(world.now);
  world.pass(1);
  expect([opened.token, '', 'x', null].map((token) => identifyCaller(world.ports, token))).toEqual([null, null, null, null]);
});

test('a password is hashed anew with today\'s parameters when its owner signs in', async () => {
  using world = new World();
  await world.admin();
  const ports = { ...world.ports, passwords: scryptPasswords({ N: 32, r: 8, p: 1 }) };
  const before = selectOptionalPersonByPhone(world.db, PHONE)?.passwordHash;
  value(await signInWithPassword(ports, { phone: PHONE, password: PASSWORD }));
  const after = selectOptionalPersonByPhone(world.db, PHONE)?.passwordHash;
  expect([before?.slice(0, 10), after?.slice(0, 10)]).toEqual(['scrypt$16$', 'scrypt$32$']);
  value(await signInWithPassword(ports, { phone: PHONE, password: PASSWORD }));
});

test('changing the password needs the old one and signs the other devices out', async () => {
  using world = new World();
  await world.admin();
  const here = value(await signInWithPassword(world.ports, { phone: PHONE, password: PASSWORD }));
  const there = value(await signInWithPassword(world.ports, { phone: PHONE, password: PASSWORD }));
  const next = 'bốn con ngỗng trắng';
  expect(refusal(await changePassword(world.ports, here.caller, { current: 'sai', next }))).toEqual({ reason: 'invalid', fields: { current: { fault: 'password-wrong' } } });
  expect(refusal(await changePassword(world.ports, here.caller, { current: PASSWORD, next: 'ngắn' }))).toMatchObject({ fields: { next: { fault: 'password-short' } } });
  value(await changePassword(world.ports, here.caller, { current: PASSWORD, next }));
  expect(identifyCaller(world.ports, here.token)).not.toBeNull();
  expect(identifyCaller(world.ports, there.token)).toBeNull();
  expect(refusal(await signInWithPassword(world.ports, { phone: PHONE, password: PASSWORD })).reason).toBe('wrong-phone-or-password');
  value(await signInWithPassword(world.ports, { phone: PHONE, password: next }));
  expect(refusal(await changePassword(world.ports, world.trainee(), { current: '', next })).reason).toBe('not-allowed');
});

test('only an administrator adds people; a phone number is given once; a lost link is replaced', async () => {
  using world = new World();
  const admin = await world.admin();
  const trainer = await world.person(admin, 'trainer', '0912000003');
  const input = { name: 'Người Mới', phone: '0912000004', role: 'trainee', commune: 'Bãi Sa' } as const;
  expect(refusal(addPerson(world.ports, trainer, input))).toEqual({ reason: 'not-allowed' });
  expect(refusal(listPeople(world.ports, trainer))).toEqual({ reason: 'not-allowed' });
  const added = value(addPerson(world.ports, admin, input));
  expect(refusal(addPerson(world.ports, admin, { ...input, phone: '+84912000004' }))).toEqual({ reason: 'invalid', fields: { phone: { fault: 'phone-taken' } } });
  expect(refusal(renewLink(world.ports, trainer, { person: added.person }))).toEqual({ reason: 'not-allowed' });
  const renewed = value(renewLink(world.ports, admin, { person: added.person }));
  expect(refusal(viewSignInLink(world.ports, added.linkToken))).toEqual({ reason: 'link-used' });
  expect(value(viewSignInLink(world.ports, renewed.linkToken))).toEqual({ purpose: 'new-person', name: 'Người Mới', phone: '0912000004' });
  expect(refusal(await redeemFirstSignInLink(world.ports, { token: renewed.linkToken, name: 'Người Mới', phone: PHONE, password: PASSWORD }))).toMatchObject({ fields: { phone: { fault: 'phone-taken' } } });
  expect(value(await redeemFirstSignInLink(world.ports, { token: renewed.linkToken, name: 'Người Mới', phone: '0912000004', password: PASSWORD })).caller).toMatchObject({ role: 'trainee', commune: 'Bãi Sa' });
  const people = value(listPeople(world.ports, admin));
  expect(people.map(({ phone, hasPassword }) => [phone, hasPassword]).sort()).toEqual([[PHONE, true], ['0912000003', true], ['0912000004', true]]);
  expect(JSON.stringify(people)).not.toContain('scrypt');
});

test('whoever sits at the machine can give a known number a new link; the new password closes every session', async () => {
  using world = new World();
  await world.admin();
  const opened = value(await signInWithPassword(world.ports, { phone: PHONE, password: PASSWORD }));
  expect(refusal(issueLinkOnMachine(world.ports, { phone: '0999999999' }))).toEqual({ reason: 'not-found' });
  const issued = value(issueLinkOnMachine(world.ports, { phone: PHONE }));
  expect(identifyCaller(world.ports, opened.token)).not.toBeNull();
  value(await redeemFirstSignInLink(world.ports, { token: issued.token, name: 'Quản', phone: PHONE, password: 'năm con cò bay xa' }));
  expect(identifyCaller(world.ports, opened.token)).toBeNull();
});

test('no token and no password stands in the file, its WAL or its backups', async () => {
  using world = new World();
  const admin = await world.admin();
  const opened = value(await signInWithPassword(world.ports, { phone: PHONE, password: PASSWORD }));
  const added = value(addPerson(world.ports, admin, { name: 'Người Mới', phone: '0912000004', role: 'trainee' }));
  const bytes = [world.file, `${world.file}-wal`].map((file) => readFileSync(file).toString('latin1')).join('');
  for (const secret of [opened.token, added.linkToken, world.seeded.firstAdminLink?.token ?? '', Buffer.from(PASSWORD).toString('latin1')]) {
    expect(secret.length).toBeGreaterThan(10);
    expect(bytes.includes(secret)).toBe(false);
  }
  expect(bytes.includes(PHONE)).toBe(true);
});

test('the audit says who did what in the same transaction: an act that fails leaves no line', async () => {
  using world = new World();
  const admin = await world.admin();
  expect(listAudit(world.db, admin.person).map(({ act, actor }) => [act, actor])).toEqual([['link.redeemed', admin.person]]);
  const lines = (): unknown => world.db.driver.prepare('SELECT count(*) FROM audit').pluck().get();
  const before = lines();
  // The trigger makes the last statement of the act fail; the line of the audit is written after it or before it.
  for (const table of ['people', 'sign_in_links', 'audit']) {
    world.db.driver.exec(`CREATE TRIGGER fail BEFORE INSERT ON ${table} BEGIN SELECT RAISE(ABORT, 'stop'); END`);
    expect(() => addPerson(world.ports, admin, { name: 'Người Mới', phone: '0912000004', role: 'trainee' })).toThrow('stop');
    world.db.driver.exec('DROP TRIGGER fail');
    expect(lines()).toBe(before);
    expect(selectOptionalPersonByPhone(world.db, '0912000004')).toBeNull();
  }
});

test('a locked file is a refusal in words, and nothing is lost: the same try works afterwards', async () => {
  using world = new World();
  await world.admin();
  world.db.driver.pragma('busy_timeout = 50');
  const other = world.open();
  other.driver.exec('BEGIN IMMEDIATE');
  expect(refusal(await signInWithPassword(world.ports, { phone: PHONE, password: PASSWORD }))).toMatchObject({ reason: 'storage', message: expect.stringContaining('đang bị một chương trình khác giữ') });
  other.driver.exec('ROLLBACK');
  value(await signInWithPassword(world.ports, { phone: PHONE, password: PASSWORD }));
});
