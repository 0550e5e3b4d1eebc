import { expect, test } from 'vitest';
import { createWorkshop } from '#app/use-cases/create-workshop.server.ts';
import { identifyCaller } from '#app/use-cases/identify-caller.server.ts';
import { loadDesk } from '#app/use-cases/load-desk.server.ts';
import { loadConsole } from '#app/use-cases/load-workshop.server.ts';
import { sitAtDesk } from '#app/use-cases/sit-at-desk.server.ts';
import { steerWorkshop } from '#app/use-cases/steer-workshop.server.ts';
import { joinWorkshop, moveSeat } from '#app/use-cases/take-hall-seat.server.ts';
import type { Caller } from '#app/use-cases/contracts.ts';
import { refusal, value, World } from './support/world.ts';

/** A workshop on complaints that has come to its case, with seats for the devices named. */
async function atTheCase(world: World, devices: readonly string[]): Promise<{ id: string; code: string; facilitator: Caller; press(type: 'item.finished'): void }> {
  const facilitator = await world.person(await world.admin(), 'trainer', '0912000077');
  const { id, code } = value(createWorkshop(world.ports, facilitator, { template: 'khieu-nai-nua-ngay', title: 'Khiếu nại', place: '', communes: '' }));
  for (const deviceToken of devices) value(joinWorkshop(world.ports, { code, deviceToken, size: '', table: false, name: deviceToken === 'may-1' ? 'Vi Thị Hạnh' : '', commune: '', role: '' }));
  let seq = 0;
  const press = (type: 'run.started' | 'item.finished'): void => {
    value(steerWorkshop(world.ports, facilitator, { workshop: id, expectedSeq: seq, type }));
    seq += 1;
  };
  press('run.started');
  for (let step = 0; step < 3; step += 1) press('item.finished');
  return { id, code, facilitator, press };
}

test('a seat sits down at the case without an account, once, and finds the same desk after a double tap and on another phone', async () => {
  using world = new World();
  const { id, code, facilitator } = await atTheCase(world, ['may-1', 'may-2']);
  const first = value(sitAtDesk(world.ports, null, { code, deviceToken: 'may-1' }));
  const caller = identifyCaller(world.ports, first.session?.token ?? null);
  expect(caller).toMatchObject({ name: 'Vi Thị Hạnh', role: 'trainee', hasPassword: false });
  expect(value(loadDesk(world.ports, caller!, { attempt: first.attempt }))).toBeDefined();
  expect(value(sitAtDesk(world.ports, null, { code, deviceToken: 'may-1' })).attempt).toBe(first.attempt);
  expect(value(sitAtDesk(world.ports, caller, { code, deviceToken: 'may-1' }))).toEqual({ attempt: first.attempt, session: null });

  const { moveCode } = value(loadConsole(world.ports, facilitator, { workshop: id })).seats[0]!;
  value(moveSeat(world.ports, { code, deviceToken: 'may-moi', number: '1', moveCode }));
  const again = value(sitAtDesk(world.ports, null, { code, deviceToken: 'may-moi' }));
  expect([again.attempt, again.session?.caller.person]).toEqual([first.attempt, caller?.person]);

  const second = value(sitAtDesk(world.ports, null, { code, deviceToken: 'may-2' }));
  expect(second.session?.caller.name).toBe('Ghế số 2');
  expect(second.attempt).not.toBe(first.attempt);
  expect(JSON.stringify(value(loadConsole(world.ports, facilitator, { workshop: id })))).not.toContain(caller?.person);
});

test('whoever is signed in works under their own name; a facilitator who tries somebody’s seat is not signed out', async () => {
  using world = new World();
  const { code, facilitator } = await atTheCase(world, ['may-1', 'may-2']);
  const trainee = world.trainee('Lò Văn Học');
  expect(value(sitAtDesk(world.ports, trainee, { code, deviceToken: 'may-1' })).session).toBeNull();
  expect(refusal(sitAtDesk(world.ports, facilitator, { code, deviceToken: 'may-1' }))).toEqual({ reason: 'not-allowed' });
  expect(value(sitAtDesk(world.ports, facilitator, { code, deviceToken: 'may-2' })).session).toBeNull();
});

test('outside the case there is no desk, and without a seat neither', async () => {
  using world = new World();
  const { code, press } = await atTheCase(world, ['may-1']);
  expect(refusal(sitAtDesk(world.ports, null, { code, deviceToken: 'khach' }))).toEqual({ reason: 'no-seat' });
  press('item.finished');
  expect(refusal(sitAtDesk(world.ports, null, { code, deviceToken: 'may-1' }))).toEqual({ reason: 'no-desk' });
});
