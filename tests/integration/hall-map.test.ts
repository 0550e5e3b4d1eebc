import { expect, test } from 'vitest';
import { createWorkshop } from '#app/use-cases/create-workshop.server.ts';
import { desksOf } from '#app/use-cases/hall-insight.ts';
import { loadNotes, saveNote } from '#app/use-cases/hall-notes.server.ts';
import { forkHallTrace, loadHallTrace } from '#app/use-cases/hall-trace.server.ts';
import { loadDesk } from '#app/use-cases/load-desk.server.ts';
import { loadHallMap, loadProjectorMap } from '#app/use-cases/load-hall-map.server.ts';
import { loadWhereabouts } from '#app/use-cases/load-whereabouts.server.ts';
import { sitAtDesk } from '#app/use-cases/sit-at-desk.server.ts';
import { steerWorkshop } from '#app/use-cases/steer-workshop.server.ts';
import { submitAttempt } from '#app/use-cases/submit-attempt.server.ts';
import { joinWorkshop } from '#app/use-cases/take-hall-seat.server.ts';
import { listAudit } from '#db/repositories/audit.ts';
import type { Caller } from '#app/use-cases/contracts.ts';
import { answerVote } from '#app/use-cases/answer-vote.server.ts';
import { loadQuestions } from '#content/compile/questions.ts';
import { dayOf } from '#simulations/law/day.ts';
import type { Day } from '#simulations/law/types.ts';
import { createLawView } from '#simulations/law/view.ts';
import { drawQuestion } from '#simulations/questions/draw.ts';
import { OwnHall } from './support/crew-hall.ts';
import { workDesk } from './support/hall-desk.ts';
import { content, refusal, value, World } from './support/world.ts';

const SCENARIO = 'dat-vuon-bai-sa';
const LATE = { scenario: SCENARIO, name: 'thu-ly-tre' };
const LATE_KEY = 'late:complaint.accepted';

interface Hall {
  id: string;
  facilitator: Caller;
  desks: { caller: Caller; attempt: string }[];
  press(times: number): void;
}

/** A workshop on complaints at its first case, with so many seats sitting at it. The first says its name. */
async function atTheCase(world: World, seats: number): Promise<Hall> {
  const facilitator = await world.person(await world.admin(), 'trainer', '0912000077');
  const { id, code } = value(createWorkshop(world.ports, facilitator, { template: 'khieu-nai-nua-ngay', title: 'Khiếu nại', place: '', communes: '' }));
  const devices = Array.from({ length: seats }, (_, index) => `may-${index + 1}`);
  for (const deviceToken of devices) value(joinWorkshop(world.ports, { code, deviceToken, size: '', table: false, name: deviceToken === 'may-1' ? 'Vi Thị Hạnh' : '', commune: '', role: '' }));
  let seq = 0;
  const press = (times: number): void => {
    for (let time = 0; time < times; time += 1) {
      value(steerWorkshop(world.ports, facilitator, { workshop: id, expectedSeq: seq, type: seq === 0 ? 'run.started' : 'item.finished' }));
      seq += 1;
    }
  };
  press(4);
  const desks = devices.map((deviceToken) => {
    const { attempt, session } = value(sitAtDesk(world.ports, null, { code, deviceToken }));
    return { attempt, caller: session!.caller };
  });
  return { id, facilitator, desks, press };
}

/** Judges every desk, however long it takes, so that a page finds it done. */
function judgeAll({ ports }: World, workshop: string, on: Day | null = null): Promise<unknown> {
  return desksOf(ports, { workshop, scenario: SCENARIO }, on, Infinity);
}

test('the map counts desks where they left the law, on the map and in words, and nobody but the facilitator sees it', async () => {
  using world = new World();
  const { id, facilitator, desks } = await atTheCase(world, 3);
  const page = async () => {
    await judgeAll(world, id);
    return value(await loadHallMap(world.ports, facilitator, { workshop: id, scenario: null, date: null }));
  };
  const look = async () => (await page()).shown!;
  expect(await page()).toMatchObject({ misconceptions: [], shown: { scenario: { id: SCENARIO }, graded: 3, lawful: 3, behind: 0, deviations: [] } });
  for (const { attempt, caller } of desks.slice(0, 2)) workDesk(world.ports, caller, attempt, LATE);
  const shown = await look();
  expect(shown).toMatchObject({ graded: 3, lawful: 1 });
  expect(shown.deviations).toEqual([expect.objectContaining({ key: LATE_KEY, attempts: 2, eachDay: null })]);
  expect(shown.deviations[0]?.places).toHaveLength(1);
  const told = shown.places.filter(({ deviations }) => deviations.length > 0);
  expect(told.map(({ deviations }) => deviations)).toEqual([[{ name: shown.deviations[0]?.name, desks: 2 }]]);
  const links = [...shown.map.places, ...shown.map.arrows].flatMap(({ lines }) => lines.flatMap(({ leads, text }) => (leads === undefined ? [] : [[text, leads]])));
  expect(links).toEqual([['2 lệch', { to: 'page', href: expect.stringContaining('/ban-do/vet?') }]]);
  expect((await page()).misconceptions[0]).toMatchObject({ name: shown.deviations[0]?.name, from: 'case', count: 2, of: 3 });
  expect(JSON.stringify(shown)).not.toContain('Vi Thị Hạnh');
  expect(JSON.stringify(shown)).not.toContain(desks[0]!.attempt);
  expect(await look()).toEqual(shown);
  expect(refusal(await loadHallMap(world.ports, desks[0]!.caller, { workshop: id, scenario: SCENARIO, date: null }))).toEqual({ reason: 'not-found' });
});

test('under the law of before the amendment the same logs are counted beside those of each day', async () => {
  using world = new World();
  const { id, facilitator, desks, press } = await atTheCase(world, 2);
  press(4);
  for (const { attempt, caller } of desks) expect(workDesk(world.ports, caller, attempt, LATE)).toMatchObject({ refused: { reason: 'refused' } });
  const at = { workshop: id, scenario: SCENARIO };
  await judgeAll(world, id);
  await judgeAll(world, id, dayOf('2026-06-30'));
  const before = value(await loadHallMap(world.ports, facilitator, { ...at, date: '30/6/2026' })).shown!;
  expect(before.law).toMatchObject({ typed: '30/6/2026', on: '2026-06-30', error: undefined });
  // The term was longer and the form another one: what was late was in time, and what was filled in was wrong.
  expect(before.deviations.map(({ key, eachDay, attempts }) => [key, eachDay, attempts])).toEqual([['form:accepted-form', 0, 2], [LATE_KEY, 2, 0]]);
  expect(before.law.periods.find(({ current }) => current)?.on).toBe('2026-06-30');
  const wrong = value(await loadHallMap(world.ports, facilitator, { ...at, date: '31/6/2026' })).shown!;
  expect(wrong.law.on).toBeNull();
  expect(wrong.law.error).toContain('31/6/2026');
  expect(wrong.deviations[0]?.eachDay).toBeNull();
});

test('a deviation leads to one anonymous desk step by step; its fork is the facilitator’s own case and touches nobody', async () => {
  using world = new World();
  const { id, facilitator, desks } = await atTheCase(world, 3);
  for (const { attempt, caller } of desks.slice(0, 2)) workDesk(world.ports, caller, attempt, LATE);
  await judgeAll(world, id);
  const ask = { workshop: id, scenario: SCENARIO, date: null, deviation: LATE_KEY };
  const first = value(await loadHallTrace(world.ports, facilitator, { ...ask, trace: null }));
  expect([first.number, first.of]).toEqual([1, 2]);
  const second = value(await loadHallTrace(world.ports, facilitator, { ...ask, trace: first.other }));
  expect([second.number, second.other]).toEqual([2, first.trace]);
  const step = first.steps[first.deviatesAt - 1]!;
  expect(step.findings[0]).toMatchObject({ key: LATE_KEY, name: first.deviation.name });
  const text = JSON.stringify(first);
  for (const secret of ['Vi Thị Hạnh', 'Ghế số', 'Thụ lý đơn của bà Hiên', ...desks.flatMap(({ attempt, caller }) => [attempt, caller.person])]) expect(text).not.toContain(secret);

  const fork = value(forkHallTrace(world.ports, facilitator, { workshop: id, scenario: SCENARIO, trace: first.trace, beforeSeq: step.forkBefore! }));
  const loaded = value(loadDesk(world.ports, facilitator, { attempt: fork.attempt }));
  expect(loaded).toMatchObject({ stop: null, attempt: { seq: step.forkBefore! - 1, status: 'open', watching: false, forkedFrom: null } });
  expect(listAudit(world.db, fork.attempt)).toEqual([expect.objectContaining({ act: 'workshop.trace-forked', actor: facilitator.person })]);
  expect(value(await loadHallMap(world.ports, facilitator, { workshop: id, scenario: SCENARIO, date: null })).shown?.graded).toBe(3);

  const stranger = desks[0]!.caller;
  expect(refusal(forkHallTrace(world.ports, stranger, { workshop: id, scenario: SCENARIO, trace: first.trace, beforeSeq: 20 }))).toEqual({ reason: 'not-found' });
  expect(refusal(forkHallTrace(world.ports, facilitator, { workshop: id, scenario: SCENARIO, trace: desks[0]!.attempt, beforeSeq: 20 }))).toEqual({ reason: 'not-found' });
  expect(refusal(await loadHallTrace(world.ports, facilitator, { ...ask, deviation: 'late:nothing', trace: null }))).toEqual({ reason: 'no-trace' });
});

test('the projector shows nothing of fewer than five desks', async () => {
  using world = new World();
  const { id, facilitator, desks } = await atTheCase(world, 5);
  const look = async () => {
    await judgeAll(world, id);
    return value(await loadProjectorMap(world.ports, facilitator, { workshop: id, scenario: null }));
  };
  const textOf = ({ map }: Awaited<ReturnType<typeof look>>): string => [...(map?.places ?? []), ...(map?.arrows ?? [])].flatMap(({ lines }) => lines.map(({ text }) => text)).join(' ');
  for (const { attempt, caller } of desks.slice(0, 4)) workDesk(world.ports, caller, attempt, LATE);
  const four = await look();
  expect(four).toMatchObject({ map: null, deviations: [] });
  workDesk(world.ports, desks[4]!.caller, desks[4]!.attempt, LATE);
  const five = await look();
  expect(five.deviations).toEqual([{ name: expect.any(String), desks: 5 }]);
  expect(textOf(five)).toContain('5 lệch');
  expect(textOf(five)).not.toContain('bàn đi');
});

test('a desk stops kindly at the end of the stage that the hall works, and goes on when the next step of the case comes', async () => {
  using world = new World();
  const { id, facilitator, desks, press } = await atTheCase(world, 1);
  const { caller, attempt } = desks[0]!;
  expect(value(loadDesk(world.ports, caller, { attempt })).stop).toBeNull();
  const stopped = workDesk(world.ports, caller, attempt, LATE);
  expect(stopped?.refused).toMatchObject({ reason: 'refused', kind: 'closed', message: expect.stringContaining('Lớp dừng ở đây') });
  const desk = value(loadDesk(world.ports, caller, { attempt }));
  expect(desk.stop).toEqual({ label: 'Thụ lý hoặc trả lời', code: expect.stringMatching(/^\d{5}$/) });
  expect(value(await loadWhereabouts(world.ports, facilitator, { workshop: id, scenario: SCENARIO })).rows[0]).toMatchObject({ state: 'at-end' });
  expect(refusal(submitAttempt(world.ports, caller, { attempt, expectedSeq: desk.attempt.seq }))).toEqual({ reason: 'hall-goes-on', stage: 'Thụ lý hoặc trả lời' });
  expect(value(loadDesk(world.ports, caller, { attempt })).attempt).toMatchObject({ seq: desk.attempt.seq, status: 'open' });

  press(4);
  expect(value(loadDesk(world.ports, caller, { attempt })).stop).toBeNull();
  expect(workDesk(world.ports, caller, attempt, LATE, stopped?.done)?.done).toBeGreaterThan(stopped!.done);
  expect(value(loadDesk(world.ports, caller, { attempt })).stop).toMatchObject({ label: 'Đối thoại' });
});

test('the facilitator sees by seat and name who is where and who is stuck', async () => {
  using world = new World();
  const { id, facilitator, desks } = await atTheCase(world, 2);
  const look = async () => value(await loadWhereabouts(world.ports, facilitator, { workshop: id, scenario: null }));
  expect((await look()).counts).toEqual({ stuck: 0, working: 2, 'at-end': 0, 'handed-in': 0, 'not-begun': 0 });
  world.pass(6 * 60);
  workDesk(world.ports, desks[1]!.caller, desks[1]!.attempt, LATE);
  const later = await look();
  expect(later.rows).toEqual([
    expect.objectContaining({ number: 1, name: 'Vi Thị Hạnh', state: 'stuck', why: 'quiet', idle: 6, ago: null, acts: 0, stage: 'Tiếp nhận, ghi sổ' }),
    expect.objectContaining({ number: 2, name: null, state: 'at-end', ago: 0 }),
  ]);
  expect(refusal(await loadWhereabouts(world.ports, desks[0]!.caller, { workshop: id, scenario: null }))).toEqual({ reason: 'not-found' });
});

test('two devices never overwrite each other’s notes: the second gets both texts, and every version is kept', async () => {
  using world = new World();
  const { id, facilitator, desks } = await atTheCase(world, 1);
  const note = { workshop: id, item: 'ca-tiep-nhan', expectedVersion: 0 };
  expect(value(saveNote(world.ports, facilitator, { ...note, body: 'Nhiều bàn quên gửi nơi chuyển đơn.' }))).toEqual({ version: 1 });
  expect(value(saveNote(world.ports, facilitator, { ...note, body: 'Nhiều bàn quên gửi nơi chuyển đơn.  ' }))).toEqual({ version: 1 });
  expect(refusal(saveNote(world.ports, facilitator, { ...note, body: 'Máy kia' }))).toEqual({ reason: 'conflict', version: 1, body: 'Nhiều bàn quên gửi nơi chuyển đơn.' });
  expect(value(saveNote(world.ports, facilitator, { ...note, expectedVersion: 1, body: 'Gộp lại' }))).toEqual({ version: 2 });
  const { notes } = value(loadNotes(world.ports, facilitator, { workshop: id }));
  expect(notes.find(({ item }) => item === 'ca-tiep-nhan')).toMatchObject({ body: 'Gộp lại', version: 2, now: true, at: expect.stringContaining('giờ') });
  expect(world.db.driver.prepare('SELECT body FROM workshop_notes ORDER BY version').pluck().all()).toEqual(['Nhiều bàn quên gửi nơi chuyển đơn.', 'Gộp lại']);
  expect(refusal(saveNote(world.ports, facilitator, { ...note, expectedVersion: 2, body: 'a'.repeat(4001) }))).toMatchObject({ reason: 'invalid' });
  expect(refusal(saveNote(world.ports, facilitator, { ...note, item: 'khong-co', body: 'a' }))).toEqual({ reason: 'not-found' });
  expect(refusal(saveNote(world.ports, desks[0]!.caller, { ...note, body: 'a' }))).toEqual({ reason: 'not-found' });
});

test('a page that may not take long tells of how many desks it knows no newer figures, and the next one does', async () => {
  using world = new World();
  const { id, desks } = await atTheCase(world, 2);
  const at = { workshop: id, scenario: SCENARIO };
  const states = async (budget: number) => (await desksOf(world.ports, at, null, budget)).map(({ behind, insight }) => [behind, insight === null]);
  expect(await states(0)).toEqual([[true, true], [true, true]]);
  expect(await states(Infinity)).toEqual([[false, false], [false, false]]);
  workDesk(world.ports, desks[0]!.caller, desks[0]!.attempt, LATE);
  expect((await states(0)).sort()).toEqual([[false, false], [true, false]]);
  expect(await states(Infinity)).toEqual([[false, false], [false, false]]);
});

test('a wrong answer to a vote from the bank counts under the name of what is misunderstood, with or without a case', async () => {
  const { bank: lists } = loadQuestions('content/questions', content().register, new Map([...content().scenarios].map(([id, { scenario }]) => [id, scenario])));
  const bank = { questions: new Map(lists.questions.map((each) => [each.id, each])), misconceptions: new Map(lists.misconceptions.map((each) => [each.id, each])) };
  using world = new World({ content: { ...content(), bank } });
  const question = bank.questions.get('kn-thong-bao-la-quyet-dinh')!;
  const drawn = drawQuestion(question, createLawView(content().register), 7);
  const choices = 'choices' in drawn ? drawn.choices : [];
  const options = choices.map(({ key, text }) => ({ key, text }));
  const hall = await OwnHall.open(world, [{ kind: 'vote', id: 'bau', title: 'Bầu', minutes: 10, ask: drawn.ask, options, about: null, source: { id: question.id, seed: 7 } }]);
  hall.press('run.started', 'vote.opened');
  const right = choices.find((choice) => choice.right)!;
  const wrong = choices.find((choice) => !choice.right)!;
  for (const [index, { key }] of [right, wrong, wrong].entries()) {
    value(joinWorkshop(world.ports, { code: hall.code, deviceToken: `may-${index}`, size: '', table: false, name: '', commune: '', role: '' }));
    value(answerVote(world.ports, { code: hall.code, deviceToken: `may-${index}`, item: 'bau', round: 1, choice: key, clientKey: `khoa-so-${index}` }));
  }
  const { name, why } = bank.misconceptions.get(wrong.misconception!)!;
  const page = value(await loadHallMap(world.ports, hall.facilitator, { workshop: hall.id, scenario: null, date: null }));
  expect(page).toMatchObject({ shown: null, misconceptions: [{ name, why, from: 'vote', count: 2, of: 3 }] });
});
