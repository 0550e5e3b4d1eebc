import { expect, test } from 'vitest';
import { loadDesk } from '#app/use-cases/load-desk.server.ts';
import { loadHallMap } from '#app/use-cases/load-hall-map.server.ts';
import { performAct } from '#app/use-cases/perform-act.server.ts';
import { submitAttempt } from '#app/use-cases/submit-attempt.server.ts';
import { loadCrews } from '#app/use-cases/take-crew-role.server.ts';
import { waitUntil } from '#app/use-cases/wait-until.server.ts';
import { watchCrew } from '#app/use-cases/watch-crew.server.ts';
import { joinWorkshop } from '#app/use-cases/take-hall-seat.server.ts';
import { listAudit } from '#db/repositories/audit.ts';
import { CROWD, OwnHall } from './support/crew-hall.ts';
import { refusal, value, World } from './support/world.ts';

test('a seat takes a group and a role, changes both until the group begins, and several seats share a role', async () => {
  using world = new World();
  const hall = await OwnHall.atCrowd(world);
  for (const phone of ['may-1', 'may-2', 'may-3']) hall.join(phone);
  value(hall.takeRole('may-1', '1', 'clerk'));
  value(hall.takeRole('may-1', ' １ ', 'chair'));
  value(hall.takeRole('may-2', '1', 'police'));
  value(hall.takeRole('may-3', '1', 'police'));
  const crews = (deviceToken: string) => value(loadCrews(world.ports, { code: hall.code, deviceToken }));
  expect(crews('may-1')).toMatchObject({
    scenario: { id: CROWD, title: 'Đêm trước cổng ủy ban' },
    crews: [{ number: 1, roles: [{ role: 'chair', seats: 1 }, { role: 'police', seats: 2 }], begun: false }],
    own: { number: 1, role: 'chair', begun: false },
  });
  value(hall.sit('may-2'));
  expect(refusal(hall.takeRole('may-1', '2', 'chair'))).toEqual({ reason: 'crew-begun' });
  value(hall.takeRole('may-1', '1', 'chair'));
  expect(crews('may-1').own).toEqual({ number: 1, role: 'chair', begun: true });
  hall.join('may-4');
  expect(value(hall.takeRole('may-4', '1', 'front')).attempt).not.toBeNull();
  expect(listAudit(world.db, hall.id).filter(({ act }) => act === 'workshop.role-taken')).toHaveLength(6);
});

test('a wrong number or role is told at its field; without a role nobody sits down, and outside the step there are no groups', async () => {
  using world = new World();
  const hall = await OwnHall.atCrowd(world);
  hall.join('may-1');
  expect(refusal(hall.takeRole('may-1', 'một', 'vua'))).toEqual({ reason: 'invalid', fields: { number: { fault: 'number', min: 1, max: 99 }, role: { fault: 'choice' } } });
  expect(refusal(hall.takeRole('may-1', '0', 'chair'))).toMatchObject({ fields: { number: {} } });
  expect(refusal(hall.sit('may-1'))).toEqual({ reason: 'no-role' });
  expect(refusal(hall.takeRole('khach', '1', 'chair'))).toEqual({ reason: 'no-seat' });
  hall.press('item.finished');
  expect(refusal(hall.takeRole('may-1', '1', 'chair'))).toEqual({ reason: 'no-groups' });
  expect(refusal(loadCrews(world.ports, { code: hall.code, deviceToken: 'may-1' }))).toEqual({ reason: 'no-groups' });
});

test('a group works one file: each does the acts of the own role, sees the others’, and waits for them in words', async () => {
  using world = new World();
  const hall = await OwnHall.atCrowd(world);
  const police = hall.seated('cong-an', '1', 'police');
  const chair = hall.seated('chu-tich', '1', 'chair');
  const stranger = hall.seated('nhom-khac', '2', 'chair');
  const { attempt } = police;
  expect(chair.attempt).toBe(attempt);
  expect(stranger.attempt).not.toBe(attempt);

  const act = (caller: typeof police.caller, expectedSeq: number, type: string, data: Record<string, string | string[]>) => performAct(world.ports, caller, { attempt, expectedSeq, do: type, data });
  const desk = (caller: typeof police.caller) => value(loadDesk(world.ports, caller, { attempt }));
  const before = desk(police.caller).desk.seq;
  expect(refusal(act(police.caller, before, 'crowd.met', { by: 'chair', heard: 'everybody-at-once', company: [] }))).toMatchObject({ reason: 'refused', message: expect.stringContaining('của Chủ tịch'), typed: { heard: 'everybody-at-once' } });
  value(act(chair.caller, before, 'crowd.met', { by: 'chair', heard: 'everybody-at-once', company: ['front'] }));
  value(act(police.caller, desk(police.caller).desk.seq, 'crowd.policeDeployed', { measure: 'guard-the-place' }));

  const seen = desk(chair.caller);
  expect(seen.desk.seq).toBe(desk(police.caller).desk.seq);
  expect(seen.attempt.crew).toMatchObject({ number: 1, own: ['chair'], news: { seq: seen.desk.seq, roles: [{ role: 'chair', seats: 1 }, { role: 'police', seats: 1 }] }, timeWaits: null, handingInWaits: null });
  const acts = seen.desk.groups.flatMap((group) => group.acts);
  expect(acts.find(({ type }) => type === 'crowd.policeDeployed')).toMatchObject({ own: false, impossible: 'chờ Công an' });
  expect(acts.find(({ type }) => type === 'crowd.answered')?.own).toBe(true);
  expect(acts.find(({ type }) => type === 'crowd.persuaded')?.own).toBe(true);
  expect(value(loadDesk(world.ports, chair.caller, { attempt, act: 'crowd.policeDeployed' })).offer).toBeNull();

  expect(refusal(loadDesk(world.ports, stranger.caller, { attempt }))).toEqual({ reason: 'not-found' });
  expect(refusal(act(stranger.caller, seen.desk.seq, 'paper.read', { paper: 'so-truc' }))).toEqual({ reason: 'not-found' });
  expect(refusal(watchCrew(world.ports, stranger.caller, { attempt }))).toEqual({ reason: 'not-found' });
});

test('two of a group act at once: the second is told, keeps what was typed, and does it again on the file as it is now', async () => {
  using world = new World();
  const hall = await OwnHall.atCrowd(world);
  const clerk = hall.seated('can-bo', '1', 'clerk');
  const front = hall.seated('mat-tran', '1', 'front');
  const { attempt } = clerk;
  const seq = value(loadDesk(world.ports, clerk.caller, { attempt })).desk.seq;
  value(performAct(world.ports, front.caller, { attempt, expectedSeq: seq, do: 'crowd.persuaded', data: {} }));
  const typed = { sort: 'none' };
  const late = refusal(performAct(world.ports, clerk.caller, { attempt, expectedSeq: seq, do: 'crowd.sorted', data: typed }));
  expect(late).toMatchObject({ reason: 'conflict', typed });
  const now = value(watchCrew(world.ports, clerk.caller, { attempt })).view();
  expect(now).toMatchObject({ status: 'open', roles: [{ role: 'clerk', seats: 1 }, { role: 'front', seats: 1 }] });
  value(performAct(world.ports, clerk.caller, { attempt, expectedSeq: now.seq, do: 'crowd.sorted', data: typed }));
  expect(value(watchCrew(world.ports, front.caller, { attempt })).view().seq).toBeGreaterThan(now.seq);
});

test('the chair lets time pass and hands in for all; then the file is closed for everybody and counts as one desk', async () => {
  using world = new World();
  const hall = await OwnHall.atCrowd(world);
  const police = hall.seated('cong-an', '3', 'police');
  const chair = hall.seated('chu-tich', '3', 'chair');
  const { attempt } = police;
  const seq = () => value(loadDesk(world.ports, chair.caller, { attempt })).desk.seq;
  expect(refusal(waitUntil(world.ports, police.caller, { attempt, expectedSeq: seq(), until: '2025-10-15' }))).toMatchObject({ reason: 'refused', message: expect.stringContaining('của Chủ tịch') });
  value(performAct(world.ports, police.caller, { attempt, expectedSeq: seq(), do: 'paper.read', data: { paper: 'so-truc' } }));
  value(waitUntil(world.ports, chair.caller, { attempt, expectedSeq: seq(), until: '2025-10-15' }));
  expect(refusal(submitAttempt(world.ports, police.caller, { attempt, expectedSeq: seq() }))).toEqual({ reason: 'crew-waits', roles: ['chair'] });
  value(submitAttempt(world.ports, chair.caller, { attempt, expectedSeq: seq() }));
  expect(value(watchCrew(world.ports, police.caller, { attempt })).view().status).toBe('submitted');
  expect(refusal(performAct(world.ports, police.caller, { attempt, expectedSeq: seq(), do: 'person.asked', data: { person: 'lam' } }))).toEqual({ reason: 'already-submitted' });
  expect(value(await loadHallMap(world.ports, hall.facilitator, { workshop: hall.id, scenario: CROWD, date: null })).shown?.graded).toBe(1);
});

test('a phone that had worked the case alone works it in its group as well, each file for itself', async () => {
  using world = new World();
  const alone = { kind: 'case-stage', id: 'mot-minh', title: 'Một mình', minutes: 20, scenario: CROWD, stage: null };
  const hall = await OwnHall.open(world, [alone, { ...alone, id: 'theo-nhom', title: 'Theo nhóm', groups: true }]);
  hall.press('run.started');
  hall.join('may-1');
  const own = value(hall.sit('may-1')).attempt;
  hall.press('item.finished');
  value(hall.takeRole('may-1', '1', 'chair'));
  const shared = value(hall.sit('may-1')).attempt;
  expect(shared).not.toBe(own);
  expect(value(hall.sit('may-1')).attempt).toBe(shared);
  hall.press('item.revisited');
  expect(value(hall.sit('may-1')).attempt).toBe(own);
});

test('a table sits in a group with one phone', async () => {
  using world = new World();
  const hall = await OwnHall.atCrowd(world);
  value(joinWorkshop(world.ports, { code: hall.code, deviceToken: 'ban', table: true, size: '6', name: '', commune: '', role: '' }));
  value(hall.takeRole('ban', '1', 'front'));
  expect(value(loadCrews(world.ports, { code: hall.code, deviceToken: 'ban' })).crews).toEqual([{ number: 1, roles: [{ role: 'front', seats: 1 }], begun: false }]);
});
