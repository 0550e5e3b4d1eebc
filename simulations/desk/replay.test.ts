import { expect, test } from 'vitest';
import { deskSetting } from '#tests/fixtures/desk-case.ts';
import { dayOf, isoOf } from '../law/day.ts';
import { labelOf } from '../procedures/case-event.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import { replayActs } from './replay.ts';
import { runScript } from './script.ts';
import type { ScriptEntry } from './script.ts';
import { tellLog } from './tell.ts';

const setting = deskSetting({ happenings: [] });
const END = dayOf('2026-08-20');
const act = (type: string, on: string, data: Extract<ScriptEntry, { act: string }>['data'] = {}): ScriptEntry => ({ act: type, on, data });
const accepted = (on: string): ScriptEntry[] => [
  act('complaint.accepted', on, { form: 'nd124-2020/mau-03@2026', signatory: 'chair', contents: ['dat', 'gia'], items: ['round'] }),
  act('paper.sent', on, { kind: 'acceptanceNotice', recipients: ['tho'] }),
];

function played(...entries: ScriptEntry[]): CaseEvent[] {
  const result = runScript(setting, entries);
  if (!result.ok) throw new Error(result.message);
  return result.events;
}

const actsIn = (log: readonly CaseEvent[]): CaseEvent[] => log.filter(({ src }) => src === 'trainee');
const trace = (log: readonly CaseEvent[]): string[] => log.filter(({ type }) => type !== 'day.advanced').map((event) => `${isoOf(event.day)} ${labelOf(event)}`);
const eventsOf = (acts: readonly CaseEvent[], until = END) => replayActs(setting, acts, until).log.map(({ event }) => event);

test('the same acts bring about the same log, numbered without gaps, each command its own batch', () => {
  const log = played(act('paper.read', '2026-08-03', { paper: 'don' }), ...accepted('2026-08-18'), { wait: '2026-08-20' });
  const { log: again, dropped, stopped } = replayActs(setting, actsIn(log), END);
  expect(trace(again.map(({ event }) => event))).toEqual(trace(log));
  expect([dropped, stopped]).toEqual([[], null]);
  expect(again.map(({ event }) => event.seq)).toEqual(again.map((_row, index) => index + 1));
  for (const { event, batch } of again) if (event.src === 'trainee') expect(batch).toBe(event.seq);
});

test('an answer moved into its term keeps everybody calm: nothing of the earlier reactions is taken over', () => {
  const late = played(...accepted('2026-08-18'));
  expect(trace(late)).toContain('2026-08-13 reminder.received');
  const early = actsIn(late).map((one) => ({ ...one, day: dayOf('2026-08-12') }));
  expect(trace(eventsOf(early)).filter((row) => row.includes('reminder'))).toEqual([]);
  expect(eventsOf(early).at(-1)).toMatchObject({ type: 'day.advanced', day: END });
});

test('reading what never comes falls away and stops nothing', () => {
  const log = played(act('paper.read', '2026-08-13', { paper: 'world-first-response-reminder' }), act('database.updated', '2026-08-18'));
  const acts = [...actsIn(played(...accepted('2026-08-10'))), ...actsIn(log)];
  const { dropped, stopped, log: again } = replayActs(setting, acts, END);
  expect(dropped.map(({ act: one }) => one.type)).toEqual(['paper.read']);
  expect(stopped).toBeNull();
  expect(trace(again.map(({ event }) => event)).at(-1)).toBe('2026-08-18 database.updated');
});

test('an act that has become impossible stops the replay there, with the reason of the desk', () => {
  const [acceptance, notice] = actsIn(played(...accepted('2026-08-10')));
  if (acceptance === undefined || notice === undefined) throw new Error('two acts');
  const { stopped, log } = replayActs(setting, [notice, { ...acceptance, day: dayOf('2026-08-11') }], END);
  expect(stopped).toMatchObject({ act: { type: 'paper.sent' }, why: expect.stringMatching(/\S/) });
  expect(log.every(({ event }) => event.src === 'world')).toBe(true);
});

test('an act on a day that has passed cannot be done any more', () => {
  const [acceptance, notice] = actsIn(played(...accepted('2026-08-10')));
  if (acceptance === undefined || notice === undefined) throw new Error('two acts');
  const { stopped } = replayActs(setting, [acceptance, { ...notice, day: dayOf('2026-08-05') }], END);
  expect(stopped?.why).toBe('Ngày 05/8/2026 trước ngày đang đứng (10/8/2026). Việc phải xếp theo thứ tự ngày.');
});

test('what is no act of the desk stays where it was', () => {
  const opened: CaseEvent = { seq: 2, type: 'note.kept', day: dayOf('2026-08-04'), src: 'trainee', actor: 'petitionOfficer', data: { level: 1 } };
  expect(eventsOf([opened]).find(({ type }) => type === 'note.kept')).toMatchObject({ day: opened.day, data: opened.data });
});

test('told events have one key on every day and name what was filled in', () => {
  const [early, late] = ['2026-08-10', '2026-08-11'].map((on) => tellLog(setting, played(...accepted(on))).filter(({ kind }) => kind === 'done'));
  expect(early?.map(({ key }) => key)).toEqual(late?.map(({ key }) => key));
  expect(early?.[0]?.lines.map(({ label }) => label)).toContain('Người ký');
  expect(tellLog(setting, played({ wait: '2026-08-04' }))).toEqual([]);
});
