import { expect, test } from 'vitest';
import { createClass } from '#app/use-cases/create-class.server.ts';
import { identifyCaller } from '#app/use-cases/identify-caller.server.ts';
import { joinClassWithCode } from '#app/use-cases/join-class-with-code.server.ts';
import { listClasses } from '#app/use-cases/list-classes.server.ts';
import { resumeList } from '#app/use-cases/resume-list.server.ts';
import { seed } from '#app/use-cases/seed.server.ts';
import { signOut } from '#app/use-cases/sign-out.server.ts';
import { randomTokens } from '#app/platform/token.ts';
import { refusal, value, World } from './support/world.ts';

const NAME = 'Vi Thị Hạnh';

test('a machine that starts for the first time has a class with a six-digit code, and keeps it', () => {
  using world = new World();
  expect(world.seeded.readyClass?.code).toMatch(/^[1-9]\d{5}$/);
  expect(seed(world.ports).readyClass).toEqual(world.seeded.readyClass);
  expect(world.seeded.newScenarioVersions).toBe(world.ports.content.scenarios.size);
  expect(seed(world.ports).newScenarioVersions).toBe(0);
});

test('a code and a name give a seat; the same name on the same device gets it back, with a new session', () => {
  using world = new World();
  const code = world.seeded.readyClass?.code ?? '';
  const first = value(joinClassWithCode(world.ports, { code: `${code.slice(0, 3)} ${code.slice(3)}`, name: NAME, commune: 'Xã Bãi Sa' }));
  expect(first).toMatchObject({ back: false, caller: { name: NAME, role: 'trainee', hasPassword: false, commune: 'Xã Bãi Sa' } });
  value(signOut(world.ports, first.caller));
  const back = value(joinClassWithCode(world.ports, { code, name: '  vi THỊ hạnh ', deviceToken: first.deviceToken }));
  expect(back).toMatchObject({ back: true, seatCode: first.seatCode, deviceToken: first.deviceToken, caller: { person: first.caller.person } });
  expect(back.token).not.toBe(first.token);
  expect(identifyCaller(world.ports, back.token)?.person).toBe(first.caller.person);
});

test('on another device the seat code brings the seat back; without it the question is who it is', () => {
  using world = new World();
  const code = world.seeded.readyClass?.code ?? '';
  const first = value(joinClassWithCode(world.ports, { code, name: NAME }));
  expect(refusal(joinClassWithCode(world.ports, { code, name: NAME }))).toEqual({ reason: 'name-taken' });
  expect(refusal(joinClassWithCode(world.ports, { code, name: NAME, deviceToken: 'la' }))).toEqual({ reason: 'name-taken' });
  expect(value(resumeList(world.ports, first.caller)).classes).toEqual([{ id: first.class.id, title: first.class.title, seatCode: first.seatCode }]);
  const back = value(joinClassWithCode(world.ports, { code, name: NAME, seatCode: first.seatCode }));
  expect(back.caller.person).toBe(first.caller.person);
  const namesake = value(joinClassWithCode(world.ports, { code, name: NAME, asNewPerson: true }));
  expect(namesake.caller.person).not.toBe(first.caller.person);
});

test('guesses at a seat code are throttled, for that seat alone', () => {
  using world = new World();
  const code = world.seeded.readyClass?.code ?? '';
  const first = value(joinClassWithCode(world.ports, { code, name: NAME }));
  const other = value(joinClassWithCode(world.ports, { code, name: 'Đặng Văn Lâm' }));
  const wrong = first.seatCode === '1000' ? '1001' : '1000';
  for (let i = 0; i < 5; i += 1) expect(refusal(joinClassWithCode(world.ports, { code, name: NAME, seatCode: wrong }))).toEqual({ reason: 'seat-code-wrong' });
  expect(refusal(joinClassWithCode(world.ports, { code, name: NAME, seatCode: first.seatCode }))).toEqual({ reason: 'throttled', seconds: 60 });
  value(joinClassWithCode(world.ports, { code, name: 'Đặng Văn Lâm', seatCode: other.seatCode }));
  world.pass(60);
  value(joinClassWithCode(world.ports, { code, name: NAME, seatCode: first.seatCode }));
});

test('a form sent twice takes one seat', () => {
  using world = new World();
  const code = world.seeded.readyClass?.code ?? '';
  const deviceToken = randomTokens.token();
  const seats = [1, 2].map(() => value(joinClassWithCode(world.ports, { code, name: NAME, deviceToken })));
  expect(seats[1]?.caller.person).toBe(seats[0]?.caller.person);
});

test('on a shared table a session ends the same day, and joining as the next person closes the one before', () => {
  using world = new World();
  const code = world.seeded.readyClass?.code ?? '';
  const first = value(joinClassWithCode(world.ports, { code, name: NAME, shared: true }));
  expect(Date.parse(first.expiresAt) - Date.parse(world.now)).toBe(12 * 3600 * 1000);
  const next = value(joinClassWithCode(world.ports, { code, name: 'Đặng Văn Lâm', deviceToken: first.deviceToken, replaces: first.token, shared: true }));
  expect(next.caller.person).not.toBe(first.caller.person);
  expect(identifyCaller(world.ports, first.token)).toBeNull();
  expect(value(joinClassWithCode(world.ports, { code, name: NAME, deviceToken: first.deviceToken })).caller.person).toBe(first.caller.person);
});

test('a wrong code, a class not yet open, a closed class and bad fields are told apart', async () => {
  using world = new World();
  const admin = await world.admin();
  const join = (code: string, name = NAME) => refusal(joinClassWithCode(world.ports, { code, name }));
  const { code } = value(createClass(world.ports, admin, { title: 'Khiếu nại từ 01/7/2026', opensOn: '2026-12-01', closesOn: '2026-12-01' }));
  const unknown = world.seeded.readyClass?.code === '111111' || code === '111111' ? '222222' : '111111';
  expect(join(unknown)).toEqual({ reason: 'class-unknown' });
  expect(join(code)).toEqual({ reason: 'class-not-open', opensAt: '2026-11-30T17:00:00.000Z' });
  world.now = '2026-12-01T16:59:59.000Z';
  value(joinClassWithCode(world.ports, { code, name: NAME }));
  world.now = '2026-12-01T17:00:00.000Z';
  expect(join(code)).toEqual({ reason: 'class-closed' });
  expect(join('12 34')).toEqual({ reason: 'invalid', fields: { code: { fault: 'class-code' } } });
  expect(join('', '<b>')).toEqual({ reason: 'invalid', fields: { code: { fault: 'missing' }, name: { fault: 'name', name: 'not-a-name' } } });
});

test('trainers and administrators open classes; a class shows its members to those who run it and to nobody else', async () => {
  using world = new World();
  const admin = await world.admin();
  const trainer = await world.person(admin, 'trainer', '0912000003');
  const otherTrainer = await world.person(admin, 'trainer', '0912000005');
  const course = value(createClass(world.ports, trainer, { title: '  Lớp  xã Bãi Sa ' }));
  const seat = value(joinClassWithCode(world.ports, { code: course.code, name: NAME, commune: 'Bãi Sa' }));
  expect(refusal(createClass(world.ports, seat.caller, { title: 'Của tôi' }))).toEqual({ reason: 'not-allowed' });
  const member = { name: NAME, commune: 'Bãi Sa', joinedAt: world.now, attempts: 0, submitted: 0 };
  expect(value(listClasses(world.ports, trainer))).toMatchObject([{ title: 'Lớp xã Bãi Sa', open: true, trainer: 'Hà Thị Giảng', members: [member] }]);
  expect(value(listClasses(world.ports, otherTrainer))).toEqual([]);
  expect(value(listClasses(world.ports, admin))).toHaveLength(2);
  expect(value(listClasses(world.ports, seat.caller))).toMatchObject([{ title: 'Lớp xã Bãi Sa', members: [] }]);
});

test.each([
  [{ title: ' ' }, { title: { fault: 'missing' } }],
  [{ title: 'x'.repeat(121) }, { title: { fault: 'too-long', max: 120 } }],
  [{ title: 'Lớp', opensOn: '01/12/2026' }, { opensOn: { fault: 'date' } }],
  [{ title: 'Lớp', closesOn: '2026-02-30' }, { closesOn: { fault: 'date' } }],
  [{ title: 'Lớp', opensOn: '2026-12-02', closesOn: '2026-12-01' }, { closesOn: { fault: 'closes-before-opens' } }],
])('a class that cannot be opened says why: %j', async (input, fields) => {
  using world = new World();
  expect(refusal(createClass(world.ports, await world.admin(), input))).toEqual({ reason: 'invalid', fields });
});

test('a code that another class has is drawn again', async () => {
  using world = new World();
  const admin = await world.admin();
  const taken = world.seeded.readyClass?.code ?? '';
  const draws = [taken, taken, '424242'];
  const ports = { ...world.ports, tokens: { ...randomTokens, digits: () => draws.shift() ?? '' } };
  expect(value(createClass(ports, admin, { title: 'Lớp' })).code).toBe('424242');
});

test('three hundred and fifty people join, and a commune that many name is one commune', () => {
  using world = new World();
  const code = world.seeded.readyClass?.code ?? '';
  for (let i = 0; i < 350; i += 1) value(joinClassWithCode(world.ports, { code, name: `Học viên ${i}`, commune: `Xã ${i % 40}` }));
  expect(world.db.driver.prepare('SELECT count(*) FROM units').pluck().get()).toBe(40);
});
