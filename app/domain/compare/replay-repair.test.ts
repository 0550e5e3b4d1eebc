import { expect, test } from 'vitest';
import { deskSetting } from '#tests/fixtures/desk-case.ts';
import { complaint } from '#tests/fixtures/grading/procedure.ts';
import { runScript } from '#simulations/desk/script.ts';
import { dayOf } from '#simulations/law/day.ts';
import { replayToRepair, replayWithRepair, upToAct } from './replay-repair.ts';
import type { RepairInput } from './replay-repair.ts';

const setting = deskSetting({ happenings: [] });
const played = runScript(setting, [
  { act: 'paper.read', on: '2026-08-03', data: { paper: 'don' } },
  { act: 'complaint.accepted', on: '2026-08-18', data: { form: 'nd124-2020/mau-03@2026', signatory: 'chair', contents: ['dat', 'gia'], items: ['round'] } },
  { act: 'paper.sent', on: '2026-08-18', data: { kind: 'acceptanceNotice', recipients: ['tho'] } },
  { act: 'database.updated', on: '2026-08-19', data: {} },
]);
if (!played.ok) throw new Error(played.message);
const { events } = played;
const seqOf = (type: string): number => events.find((event) => event.type === type)?.seq ?? 0;
const input = (steps: RepairInput['repair']['steps']): RepairInput => ({ setting, procedure: complaint, events, repair: { steps } });
const typesIn = (log: { event: { src: string; type: string } }[]): string[] => log.filter(({ event }) => event.src === 'trainee').map(({ event }) => event.type);

const inTime = input([
  { op: 'replace', seq: seqOf('complaint.accepted'), day: dayOf('2026-08-10') },
  { op: 'replace', seq: seqOf('paper.sent'), day: dayOf('2026-08-10') },
]);

test('the whole case with one repair keeps every other act and lasts as long', () => {
  const { log, stopped } = replayWithRepair(inTime);
  expect(stopped).toBeNull();
  expect(typesIn(log)).toEqual(['paper.read', 'complaint.accepted', 'paper.sent', 'database.updated']);
  expect(log.at(-1)?.event.day).toBe(events.at(-1)?.day);
  expect(log.some(({ event }) => event.type === 'reminder.received')).toBe(false);
});

test('a fork at the repair holds everything up to its last act, and leaves the rest to the trainee', () => {
  expect(typesIn(replayToRepair(inTime).log)).toEqual(['paper.read', 'complaint.accepted', 'paper.sent']);
  expect(typesIn(replayToRepair(input([{ op: 'remove', seq: seqOf('paper.sent') }])).log)).toEqual(['paper.read', 'complaint.accepted']);
  expect(typesIn(replayToRepair(input([{ op: 'insert', before: null, type: 'database.updated', day: dayOf('2026-08-20'), data: {} }])).log)).toHaveLength(5);
});

test('where the repair makes a later act impossible, both sides are shown up to it', () => {
  const { stopped, log } = replayWithRepair(input([{ op: 'remove', seq: seqOf('complaint.accepted') }]));
  expect(stopped?.act.type).toBe('paper.sent');
  expect(typesIn(log)).toEqual(['paper.read']);
  if (stopped === null) return;
  expect(upToAct(events, stopped.act).at(-1)?.seq).toBe(seqOf('paper.sent') - 1);
  expect(upToAct(events, { ...stopped.act, day: dayOf('2026-08-17') }).every(({ day }) => day < dayOf('2026-08-17'))).toBe(true);
});
