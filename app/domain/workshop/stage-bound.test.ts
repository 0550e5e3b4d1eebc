import { expect, test } from 'vitest';
import { dayOf } from '#simulations/law/day.ts';
import { playLog } from '#tests/support/played-logs.ts';
import { foldRun } from './run.ts';
import type { RunEventType } from './run-machine.ts';
import { caseStanding, leadsBeyond, stageBound } from './stage-bound.ts';
import { runSheetSchema } from './run-sheet.ts';

const GARDEN = 'dat-vuon-bai-sa';
const step = (id: string, stage: string | null, scenario = GARDEN) => ({ id, title: id, minutes: 10, kind: 'case-stage' as const, scenario, stage });
const sheet = runSheetSchema.parse({ items: [{ id: 'chao', title: 'Chào', minutes: 5, kind: 'welcome' }, step('mot', 'response'), { id: 'nghi', title: 'Nghỉ', minutes: 5, kind: 'break' }, step('hai', null)] });
const runAfter = (...types: RunEventType[]) => foldRun(sheet, types.map((type) => ({ type, at: '2026-11-22T08:00:00.000Z' })));

test('the hall works a case up to the stage of the last step for it that was reached, also while it rests', () => {
  expect(stageBound(runAfter('run.started'), GARDEN)).toBe('response');
  expect(stageBound(runAfter('run.started', 'item.finished'), GARDEN)).toBe('response');
  expect(stageBound(runAfter('run.started', 'item.finished', 'item.finished'), GARDEN)).toBe('response');
  expect(stageBound(runAfter('run.started', 'item.finished', 'item.finished', 'item.finished'), GARDEN)).toBeNull();
});

test('nothing holds back another case, and nothing any case once the workshop is over', () => {
  expect(stageBound(runAfter('run.started', 'item.finished'), 'phong-bi-khong-ten')).toBeNull();
  expect(stageBound(runAfter('run.started', 'item.finished', 'run.ended'), GARDEN)).toBeNull();
});

const { scenario, procedure, law, events } = playLog(GARDEN, 'thu-ly-tre');
const setting = { procedure, facts: scenario.facts, law, opensOn: dayOf(scenario.opensOn) };
const accepted = events.findIndex(({ type }) => type === 'complaint.accepted') + 1;
const upTo = (count: number) => events.slice(0, count);

test('a stage is over with its last step, not before', () => {
  expect(caseStanding(setting, upTo(accepted - 1), 'response')).toEqual({ stage: 'response', over: false });
  expect(caseStanding(setting, upTo(accepted), 'response')).toEqual({ stage: 'verification', over: true });
  expect(caseStanding(setting, upTo(accepted), null).over).toBe(false);
});

test('behind the stage its notice may still be sent that day; another day and the next step are for later', () => {
  const here = upTo(accepted + 1);
  const [sent, rechecked, , assigned] = events.slice(accepted + 1);
  expect([sent?.type, rechecked?.type, assigned?.type]).toEqual(['paper.sent', 'decision.rechecked', 'verification.assigned']);
  expect(leadsBeyond(setting, 'response', here, [sent!])).toBe(false);
  expect(leadsBeyond(setting, 'response', here, [rechecked!])).toBe(false);
  expect(leadsBeyond(setting, 'response', here, [assigned!])).toBe(true);
  const nextDay = events.find(({ seq, type }) => seq > accepted && type === 'day.advanced');
  expect(leadsBeyond(setting, 'response', here, [nextDay!])).toBe(true);
});

test('before the stage is over nothing is held back, whatever comes', () => {
  const before = upTo(accepted - 1);
  expect(leadsBeyond(setting, 'response', before, events.slice(accepted - 1, accepted))).toBe(false);
});
