import { expect, test } from 'vitest';
import { nextPress, possiblePresses, pressesOf } from './presses.ts';
import { foldRun, itemOf, planRun, statusOf } from './run.ts';
import type { Run } from './run.ts';
import type { RunEventType } from './run-machine.ts';
import { runSheetSchema } from './run-sheet.ts';

const AT = '2026-11-23T01:00:00.000Z';
const step = (kind: string, id: string, more: object = {}) => ({ kind, id, title: 'Việc', minutes: 5, ...more });
const VOTE = step('vote', 'bau', { ask: 'Làm gì trước?', about: null, options: [{ key: 'a', text: 'Thụ lý' }, { key: 'b', text: 'Trả lại' }] });
const LESSON = step('lesson', 'bai', { lesson: 'khieu-nai/thu-ly' });

const sheetOf = (...items: object[]) => runSheetSchema.parse({ items });
const play = (sheet: ReturnType<typeof sheetOf>, ...types: RunEventType[]): Run => foldRun(sheet, types.map((type) => ({ type, at: AT })));

const SLIDES: Readonly<Record<string, number>> = { bai: 3, luat: 2 };
const slidesIn = (run: Run): number => SLIDES[itemOf(run)?.id ?? ''] ?? 0;

test('one button alone leads through a morning: slides, a vote with its bars, the talk, the vote anew, a test, and never over the end', () => {
  const sheet = sheetOf(step('welcome', 'chao'), LESSON, VOTE, step('law', 'luat', { provisions: ['lkn-2011/d27'], on: '2026-11-02' }), step('post-test', 'cuoi', { questions: ['ngay'] }), step('closing', 'het'));
  let run = planRun(sheet);
  const pressed: RunEventType[] = [];
  for (let next = nextPress(run, 0); next !== null; next = nextPress(run, slidesIn(run))) {
    pressed.push(next);
    run = foldRun(sheet, [{ type: next, at: AT }], run);
  }
  expect(pressed).toEqual([
    'run.started',
    'item.finished',
    'slide.turned', 'slide.turned', 'item.finished',
    'vote.opened', 'vote.closed', 'vote.revealed', 'discussion.opened', 'vote.reopened', 'vote.closed', 'vote.revealed', 'item.finished',
    'slide.turned', 'item.finished',
    'test.closed', 'test.shown', 'item.finished',
  ]);
  expect([itemOf(run)?.id, statusOf(run)]).toEqual(['het', 'going']);
});

test('back turns slides first, then goes to the step before', () => {
  const sheet = sheetOf(step('welcome', 'chao'), LESSON);
  expect(pressesOf(play(sheet, 'run.started', 'item.finished', 'slide.turned'), 3).back).toBe('slide.returned');
  expect(pressesOf(play(sheet, 'run.started', 'item.finished'), 3).back).toBe('item.revisited');
  expect(pressesOf(play(sheet, 'run.started'), 0).back).toBeNull();
});

test('whoever has begun something leaves it done, whoever has not skips it; an open vote is left by nobody', () => {
  const sheet = sheetOf(LESSON, VOTE, step('closing', 'het'));
  expect(pressesOf(play(sheet, 'run.started'), 3).leave).toBe('item.skipped');
  expect(pressesOf(play(sheet, 'run.started', 'slide.turned'), 3).leave).toBe('item.finished');
  const vote: RunEventType[] = ['run.started', 'item.finished'];
  expect(pressesOf(play(sheet, ...vote), 0).leave).toBe('item.skipped');
  expect(pressesOf(play(sheet, ...vote, 'vote.opened'), 0)).toEqual({ next: 'vote.closed', back: null, hold: 'run.paused', screen: 'screen.darkened', leave: null });
  expect(pressesOf(play(sheet, ...vote, 'vote.opened', 'vote.closed', 'vote.revealed'), 0)).toMatchObject({ next: 'discussion.opened', leave: 'item.finished' });
});

test('after a pause the first press goes on, a dark screen is lit again, and before the start there is nothing but the start', () => {
  const sheet = sheetOf(LESSON);
  expect(pressesOf(play(sheet, 'run.started', 'run.paused'), 3)).toMatchObject({ next: 'run.resumed', hold: 'run.resumed', back: null, leave: null });
  expect(pressesOf(play(sheet, 'run.started', 'screen.darkened'), 3).screen).toBe('screen.lit');
  expect(pressesOf(planRun(sheet), 0)).toEqual({ next: 'run.started', back: null, hold: null, screen: null, leave: null });
});

test('behind the last slide there is none, and a lesson that is no longer there has none at all', () => {
  const last = play(sheetOf(LESSON, step('closing', 'het')), 'run.started', 'slide.turned', 'slide.turned');
  expect(possiblePresses(last, 3)).not.toContain('slide.turned');
  expect(possiblePresses(last, 4)).toContain('slide.turned');
  expect(nextPress(last, 0)).toBe('item.finished');
});
