import { expect, test } from 'vitest';
import { createLawView } from '#simulations/law/view.ts';
import { playLog, register } from '#tests/support/played-logs.ts';
import type { CoachingInput } from './coaching-input.ts';
import { stageFindings } from './stage-findings.ts';

const law = createLawView(register);

function playedLog(id: string, name: string): CoachingInput {
  const { scenario, procedure, events } = playLog(id, name);
  return { scenario, procedure, law, events };
}

/** What is told after the first act of a type, or before the case began. */
function toldAfter({ events, ...rest }: CoachingInput, type: string): Record<string, string[]> {
  const length = events.findIndex((event) => event.type === type) + 1;
  return Object.fromEntries(stageFindings({ ...rest, events: events.slice(0, length) }).map(({ stage, findings }) => [stage, findings.map(({ subject }) => subject)]));
}

test('nothing is told while the first stage lasts', () => {
  expect(toldAfter(playedLog('so-do-cho-dinh-chinh', 'giu-can-cuoc'), 'citizen.identified')).toEqual({});
});

test('a slip of a stage is told when the case has left it, and stays', () => {
  const log = playedLog('gian-bep-dong-vong', 'nham-mau');
  expect(toldAfter(log, 'petition.classified')).toEqual({ intake: [], classification: [] });
  expect(toldAfter(log, 'complaint.accepted')).toEqual({ intake: [], classification: [], response: ['accepted-form'] });
  expect(toldAfter(log, 'file.archived')).toMatchObject({ response: ['accepted-form'] });
});

test('a forbidden act at the desk is told when the desk is left', () => {
  expect(toldAfter(playedLog('so-do-cho-dinh-chinh', 'giu-can-cuoc'), 'petition.registered')).toEqual({ intake: ['keep-identity-papers'] });
});

test('a step that was passed over is told at the end of the stage in which it belonged', () => {
  expect(toldAfter(playedLog('dat-vuon-bai-sa', 'khong-doi-thoai'), 'verification.reported')).not.toHaveProperty('dialogue');
  expect(toldAfter(playedLog('dat-vuon-bai-sa', 'khong-doi-thoai'), 'complaint.settled')).toMatchObject({ dialogue: ['dialogue.held'] });
});

test('a lawful case hears at the end of each stage that there is nothing to say', () => {
  expect(toldAfter(playedLog('dat-vuon-bai-sa', 'lawful'), 'file.archived')).toEqual({ intake: [], classification: [], response: [], verification: [], dialogue: [] });
});

test('what may only be seen at the end of the case is never told', () => {
  const { events, ...rest } = playedLog('dat-vuon-bai-sa', 'lo-ten');
  for (let length = 0; length <= events.length; length += 1) {
    const told = stageFindings({ ...rest, events: events.slice(0, length) }).flatMap(({ findings }) => findings.map(({ subject }) => subject));
    expect(told).not.toContain('disclose-identity');
  }
});

test('what is still to be done is never told', () => {
  const { events, ...rest } = playedLog('dat-vuon-bai-sa', 'lawful');
  for (let length = 0; length <= events.length; length += 1) {
    expect(stageFindings({ ...rest, events: events.slice(0, length) }).flatMap(({ findings }) => findings)).toEqual([]);
  }
});
