import { expect, test } from 'vitest';
import { sheetOfText } from '#app/domain/workshop/roster-sheet.ts';
import { reportTables } from '#app/messages/hall-report-tables.ts';
import { csvOf } from '#app/platform/sheet-writer.server.ts';
import { createWorkshop } from '#app/use-cases/create-workshop.server.ts';
import { importRoster } from '#app/use-cases/import-roster.server.ts';
import { loadConsole } from '#app/use-cases/load-workshop.server.ts';
import { loadDesk } from '#app/use-cases/load-desk.server.ts';
import { loadHallReport } from '#app/use-cases/load-hall-report.server.ts';
import { loadMisconceptionBrief } from '#app/use-cases/load-misconception-brief.server.ts';
import { performAct } from '#app/use-cases/perform-act.server.ts';
import { sitAtDesk } from '#app/use-cases/sit-at-desk.server.ts';
import { steerWorkshop } from '#app/use-cases/steer-workshop.server.ts';
import { joinWorkshop } from '#app/use-cases/take-hall-seat.server.ts';
import { waitUntil } from '#app/use-cases/wait-until.server.ts';
import type { Caller } from '#app/use-cases/contracts.ts';
import { isoOf } from '#simulations/law/day.ts';
import { actsOf } from '#tests/e2e/support/logs.ts';
import { Hall } from './support/hall.ts';
import { refusal, value, World } from './support/world.ts';

const SCENARIO = 'dat-vuon-bai-sa';

/** Works a desk by a log in which the complaint is accepted too late, until the stage ends at which the hall stops. */
function work({ ports }: World, caller: Caller, attempt: string): void {
  const deskNow = () => value(loadDesk(ports, caller, { attempt })).desk;
  for (const entry of actsOf(SCENARIO, 'thu-ly-tre')) {
    const day = 'wait' in entry ? entry.wait : entry.on;
    for (let desk = deskNow(); isoOf(desk.today) < day; desk = deskNow()) value(waitUntil(ports, caller, { attempt, expectedSeq: desk.seq, until: day }));
    if ('act' in entry && !performAct(ports, caller, { attempt, expectedSeq: deskNow().seq, do: entry.act, data: entry.data }).ok) return;
  }
}

/** A hall at its case: the first `erring` phones accept the complaint too late, the others have just begun. */
async function workedHall(world: World, { phones, erring }: { phones: number; erring: number }) {
  const facilitator = await world.person(await world.admin(), 'trainer', '0912000077');
  const { id, code } = value(createWorkshop(world.ports, facilitator, { template: 'khieu-nai-nua-ngay', title: 'Khiếu nại', place: 'Hội trường', communes: 'Bãi Sa\nCồn Lau' }));
  const list = Array.from({ length: phones }, (_, index) => `Học viên ${String.fromCharCode(65 + index)}\t${index < 5 ? 'Bãi Sa' : 'Cồn Lau'}\tCông an`).join('\n');
  value(importRoster(world.ports, facilitator, { workshop: id, sheet: sheetOfText(list), merged: '', mendCommunes: false }));
  const devices = Array.from({ length: phones }, (_, index) => `may-${index}`);
  devices.forEach((deviceToken, index) => value(joinWorkshop(world.ports, { code, deviceToken, size: '', table: false, name: `hoc vien ${String.fromCharCode(97 + index)}`, commune: '', role: '' })));
  const steps = value(loadConsole(world.ports, facilitator, { workshop: id })).steps;
  let seq = 0;
  const press = (type: 'run.started' | 'item.finished'): void => {
    value(steerWorkshop(world.ports, facilitator, { workshop: id, expectedSeq: seq, type }));
    seq += 1;
  };
  press('run.started');
  for (const _ of steps) {
    if (value(loadConsole(world.ports, facilitator, { workshop: id })).live.stage.step?.kind === 'case-stage') break;
    press('item.finished');
  }
  devices.forEach((deviceToken, index) => {
    const desk = value(sitAtDesk(world.ports, null, { code, deviceToken }));
    if (index < erring) work(world, desk.session!.caller, desk.attempt);
  });
  const report = async () => value(await loadHallReport(world.ports, facilitator, { workshop: id }));
  const brief = async () => value(await loadMisconceptionBrief(world.ports, facilitator, { workshop: id }));
  return { id, facilitator, report, brief };
}

test('a report tells where a hall left the law, by what the roster says of people, and no file of it has a name', async () => {
  using world = new World();
  const { report, brief } = await workedHall(world, { phones: 11, erring: 5 });
  const { cases, articles, listed, seats } = await report();
  expect({ seats, listed }).toEqual({ seats: 11, listed: { here: 11, of: 11 } });
  expect(cases).toMatchObject({ people: 11, erred: 5, roles: [{ key: 'police', people: 11, part: 5 }], communes: [{ key: 'Bãi Sa', people: 5, part: 5 }, { key: 'Cồn Lau', people: 6, part: 0 }] });
  expect(cases?.errors[0]).toMatchObject({ people: 5, of: 11 });
  expect(cases?.stages[0]).toMatchObject({ people: 5, of: 11 });
  expect(articles[cases?.errors[0]?.provisions[0] ?? '']).toMatch(/^(Khoản|Điểm|Điều)/);
  const file = csvOf(reportTables(await report()));
  expect(file).toContain('Cồn Lau,6,0');
  expect(file).not.toMatch(/Học viên|hoc vien/);

  const { rows } = await brief();
  expect(rows[0]).toMatchObject({ from: 'case', count: 5, of: 11, name: cases?.errors[0]?.name });
  expect(rows[0]?.provisions[0]?.summary).toBeTruthy();
});

test('what four people did is in no cell, and four people make no report at all', async () => {
  using world = new World();
  const { report, brief } = await workedHall(world, { phones: 9, erring: 4 });
  const { cases } = await report();
  expect(cases).toMatchObject({ people: 9, erred: null });
  expect(cases?.errors.every(({ people }) => people === null)).toBe(true);
  expect(cases?.communes.map(({ people, part }) => [people, part])).toEqual([[null, null], [null, null]]);
  expect((await brief()).rows).toEqual([]);

  using other = new World();
  const few = await workedHall(other, { phones: 4, erring: 0 });
  expect((await few.report()).cases).toBeNull();
});

test('rounds of a vote are told with their counts, small ones hidden; a stranger gets neither report nor brief', async () => {
  using world = new World();
  const hall = await Hall.open(world);
  const phones = Array.from({ length: 12 }, (_, index) => `may-${index}`);
  for (const phone of phones) hall.join(phone);
  hall.openVote();
  phones.forEach((phone, index) => value(hall.answer(phone, index < 9 ? 'a' : 'b')));
  const { votes, cases, steps } = value(await loadHallReport(world.ports, hall.facilitator, { workshop: hall.id }));
  expect(votes.map(({ round, options }) => [round, options.map(({ count }) => count)])).toEqual([[1, [null, null, 0, 0]]]);
  expect(cases).toBeNull();
  expect(steps[0]).toMatchObject({ spent: 0, skipped: false });
  const stranger = world.trainee();
  expect(refusal(await loadHallReport(world.ports, stranger, { workshop: hall.id }))).toEqual({ reason: 'not-found' });
  expect(refusal(await loadMisconceptionBrief(world.ports, stranger, { workshop: hall.id }))).toEqual({ reason: 'not-found' });
});
