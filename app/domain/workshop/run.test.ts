import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advanceRun, foldRun, itemOf, planRun, possibleEvents, secondsSpent, showsTestAnswers, statusOf, takesAnswers, takesTestAnswers, testOf, turnedIn, voteOf } from './run.ts';
import type { Run } from './run.ts';
import { RUN_EVENTS } from './run-machine.ts';
import type { RunEvent, RunEventType } from './run-machine.ts';
import { ITEM_KINDS, runSheetSchema } from './run-sheet.ts';
import type { ItemKind, RunSheet } from './run-sheet.ts';

function itemFor(kind: ItemKind, id: string): unknown {
  const step = { kind, id, title: 'Việc', minutes: 10 };
  switch (kind) {
    case 'lesson':
      return { ...step, lesson: 'khieu-nai/thu-ly' };
    case 'case-stage':
      return { ...step, scenario: 'dat-vuon-bai-sa', stage: null };
    case 'vote':
      return { ...step, ask: 'Làm gì trước?', about: null, options: [{ key: 'a', text: 'Thụ lý' }, { key: 'b', text: 'Trả lại' }] };
    case 'law':
      return { ...step, provisions: ['lkn-2011/d27'], on: '2026-08-03' };
    case 'post-test':
      return { ...step, questions: ['ngay'] };
    case 'debrief':
      return { ...step, scenario: 'dat-vuon-bai-sa' };
    default:
      return step;
  }
}

function sheetOf(...kinds: ItemKind[]): RunSheet {
  return runSheetSchema.parse({ items: kinds.map((kind, index) => itemFor(kind, `viec-${index + 1}`)) });
}

const AT = '2026-11-23T01:00:00.000Z';
const later = (seconds: number): string => new Date(Date.parse(AT) + seconds * 1000).toISOString();

function play(sheet: RunSheet, ...types: RunEventType[]): Run {
  return foldRun(sheet, types.map((type, index) => ({ type, at: later(60 * index) })));
}

const MORNING = sheetOf('welcome', 'pre-test', 'lesson', 'case-stage', 'vote', 'law', 'debrief', 'questions', 'break', 'post-test', 'closing');

test('a morning runs through every kind of step, votes twice and ends', () => {
  const types: RunEventType[] = ['run.started', ...Array<RunEventType>(4).fill('item.finished'), 'vote.opened', 'vote.closed', 'vote.revealed', 'discussion.opened', 'vote.reopened', 'vote.closed', 'vote.revealed', ...Array<RunEventType>(6).fill('item.finished'), 'run.ended'];
  const kinds = types.map((_, index) => itemOf(play(MORNING, ...types.slice(0, index + 1)))?.kind);
  expect(new Set(kinds)).toEqual(new Set(ITEM_KINDS));
  const run = play(MORNING, ...types);
  expect(statusOf(run)).toBe('ended');
  expect(voteOf(run, 'viec-5')).toEqual({ round: 2, phase: 'revealed' });
  expect(possibleEvents(run)).toEqual([]);
});

test('nothing closes by itself: with an open vote nobody goes on, goes back, skips or ends', () => {
  const run = play(sheetOf('welcome', 'vote', 'law'), 'run.started', 'item.finished', 'vote.opened');
  expect(possibleEvents(run)).toEqual(['run.paused', 'vote.closed', 'screen.darkened']);
  expect(advanceRun(run, { type: 'item.finished', at: AT })).toEqual({ ok: false, refusal: 'vote-open' });
});

test('a test is open while the hall is at it; locking it can be taken back until its results are shown, and going on ends it', () => {
  const sheet = sheetOf('welcome', 'post-test', 'closing');
  const open = play(sheet, 'run.started', 'item.finished');
  expect(takesTestAnswers(open, 'viec-2')).toBe(true);
  expect(possibleEvents(open)).toEqual(['item.finished', 'item.skipped', 'item.revisited', 'run.paused', 'test.closed', 'screen.darkened', 'run.ended']);
  const locked = play(sheet, 'run.started', 'item.finished', 'test.closed');
  expect(takesTestAnswers(locked, 'viec-2')).toBe(false);
  expect(possibleEvents(locked)).toContain('test.reopened');
  expect(takesTestAnswers(play(sheet, 'run.started', 'item.finished', 'test.closed', 'test.reopened'), 'viec-2')).toBe(true);
  expect(takesTestAnswers(play(sheet, 'run.started', 'item.finished', 'run.paused'), 'viec-2')).toBe(true);
  const left = play(sheet, 'run.started', 'item.finished', 'item.finished');
  expect(takesTestAnswers(left, 'viec-2')).toBe(false);
  expect(takesTestAnswers(play(sheet, 'run.started', 'item.finished', 'item.finished', 'item.revisited'), 'viec-2')).toBe(true);
});

test('who has seen the answers takes no test any more: they are shown with the last test, or at the end', () => {
  const sheet = runSheetSchema.parse({ items: [{ ...(itemFor('pre-test', 'dau') as object), questions: ['ngay'] }, itemFor('post-test', 'cuoi'), itemFor('closing', 'het')] });
  const shownFirst = play(sheet, 'run.started', 'test.closed', 'test.shown');
  expect([testOf(shownFirst, 'dau'), showsTestAnswers(shownFirst)]).toEqual(['shown', false]);
  expect(possibleEvents(shownFirst)).not.toContain('test.reopened');
  const shownLast = play(sheet, 'run.started', 'item.finished', 'test.closed', 'test.shown', 'item.revisited');
  expect([showsTestAnswers(shownLast), testOf(shownLast, 'dau'), takesTestAnswers(shownLast, 'dau')]).toEqual([true, 'shown', false]);
  expect(showsTestAnswers(play(sheet, 'run.started', 'item.finished', 'run.ended'))).toBe(true);
});

test('a test that asks nothing on the phones cannot be locked', () => {
  expect(possibleEvents(play(sheetOf('pre-test', 'closing'), 'run.started'))).toEqual(['item.finished', 'item.skipped', 'run.paused', 'screen.darkened', 'run.ended']);
});

test('a vote that is open stays open through a pause, and answers go on being taken', () => {
  const paused = play(sheetOf('vote', 'law'), 'run.started', 'vote.opened', 'run.paused');
  expect(takesAnswers(paused, 'viec-1', 1)).toBe(true);
  expect(possibleEvents(paused)).toEqual(['run.resumed', 'screen.darkened']);
  expect(advanceRun(paused, { type: 'vote.closed', at: AT })).toEqual({ ok: false, refusal: 'paused' });
  const back = foldRun(paused.sheet, [{ type: 'run.resumed', at: AT }, { type: 'vote.closed', at: AT }], paused);
  expect(voteOf(back, 'viec-1')).toEqual({ round: 1, phase: 'closed' });
});

test('answers belong to one round of one vote: an earlier round and another step take none', () => {
  const run = play(sheetOf('vote', 'vote'), 'run.started', 'vote.opened', 'vote.closed', 'vote.revealed', 'vote.reopened');
  expect([takesAnswers(run, 'viec-1', 1), takesAnswers(run, 'viec-1', 2), takesAnswers(run, 'viec-2', 1), takesAnswers(run, 'la', 1)]).toEqual([false, true, false, false]);
});

test('whoever goes back to a vote finds it as it was left', () => {
  const run = play(sheetOf('vote', 'law'), 'run.started', 'vote.opened', 'vote.closed', 'vote.revealed', 'item.finished', 'item.revisited');
  expect(voteOf(run, 'viec-1').phase).toBe('revealed');
  expect(possibleEvents(run)).toContain('vote.reopened');
  expect(possibleEvents(run)).not.toContain('vote.opened');
});

test('time is counted for each step, pauses left out; a clock that was set back counts nothing', () => {
  const sheet = sheetOf('welcome', 'lesson');
  const run = foldRun(sheet, [
    { type: 'run.started', at: AT },
    { type: 'run.paused', at: later(90) },
    { type: 'run.resumed', at: later(600) },
    { type: 'item.finished', at: later(630) },
  ]);
  expect(secondsSpent(run, 'viec-1', later(9000))).toBe(120);
  expect(secondsSpent(run, 'viec-2', later(640))).toBe(10);
  expect(secondsSpent(run, 'viec-2', AT)).toBe(0);
});

test('slides are turned and turned back in a lesson and in a step on the law, and whoever comes back finds the slide that was left', () => {
  const sheet = sheetOf('lesson', 'law', 'closing');
  const run = play(sheet, 'run.started', 'slide.turned', 'slide.turned', 'slide.returned', 'item.finished', 'slide.turned', 'item.revisited');
  expect([turnedIn(run, 'viec-1'), turnedIn(run, 'viec-2')]).toEqual([1, 1]);
  expect(possibleEvents(play(sheet, 'run.started'))).not.toContain('slide.returned');
  expect(possibleEvents(play(sheet, 'run.started', 'item.finished', 'item.finished'))).not.toContain('slide.turned');
});

test('a dark projector is lit by the same key, and by whatever goes on', () => {
  const sheet = sheetOf('lesson', 'vote', 'closing');
  const isDark = (...types: RunEventType[]) => play(sheet, 'run.started', ...types).snapshot.context.dark;
  expect(isDark('screen.darkened')).toBe(true);
  expect(isDark('run.paused', 'screen.darkened')).toBe(true);
  const lit: RunEventType[][] = [['screen.lit'], ['slide.turned'], ['item.finished'], ['run.paused', 'run.resumed']];
  expect(lit.map((types) => isDark('screen.darkened', ...types))).toEqual([false, false, false, false]);
  expect(isDark('item.finished', 'screen.darkened', 'vote.opened')).toBe(false);
});

test('a run-sheet with two steps of one id, or two answers of one key, is refused', () => {
  const { items } = sheetOf('vote', 'law');
  expect(runSheetSchema.safeParse({ items: [items[0], items[0]] }).success).toBe(false);
  expect(runSheetSchema.safeParse({ items: [{ ...items[0], options: [{ key: 'a', text: 'x' }, { key: 'a', text: 'y' }] }] }).success).toBe(false);
  expect(runSheetSchema.safeParse({ items: [{ ...items[0], right: 'a' }] }).success).toBe(false);
});

const anyEvent = fc.record({ type: fc.constantFrom(...RUN_EVENTS), at: fc.integer({ min: -3600, max: 86_400 }).map(later) });
const anySheet = fc.array(fc.constantFrom<ItemKind>(...ITEM_KINDS, 'vote', 'vote', 'vote'), { minLength: 1, maxLength: 6 }).map((kinds) => sheetOf(...kinds));

/** What must hold in every state that any order of events can bring about. */
function checkRun(run: Run): void {
  const { context } = run.snapshot;
  const open = Object.entries(context.votes).filter(([, { phase }]) => phase === 'open');
  expect(context.items[context.place]).toBeDefined();
  expect(run.snapshot.status).not.toBe('error');
  expect(open.length).toBeLessThanOrEqual(1);
  for (const [item] of open) {
    expect(itemOf(run)?.id).toBe(item);
    expect(statusOf(run)).not.toBe('ended');
  }
  expect(Object.values(context.spent).every((seconds) => seconds >= 0)).toBe(true);
  expect(context.since !== null).toBe(statusOf(run) === 'going');
  expect(statusOf(run) === 'ended').toBe(possibleEvents(run).length === 0);
}

test('any order of events keeps the invariants, a refused event changes nothing, and the log folds to the same state', () => {
  fc.assert(
    fc.property(anySheet, fc.array(anyEvent, { maxLength: 40 }), (sheet, events) => {
      const log: RunEvent[] = [];
      let run = planRun(sheet);
      for (const event of events) {
        const possible = possibleEvents(run);
        const next = advanceRun(run, event);
        expect(next.ok).toBe(possible.includes(event.type));
        if (!next.ok) continue;
        for (const [item, { round }] of Object.entries(run.snapshot.context.votes)) expect(voteOf(next.run, item).round).toBeGreaterThanOrEqual(round);
        run = next.run;
        log.push(event);
        checkRun(run);
        expect(run.seq).toBe(log.length);
      }
      const again = foldRun(sheet, log);
      expect([again.snapshot.value, again.snapshot.context]).toEqual([run.snapshot.value, run.snapshot.context]);
    }),
    { numRuns: 300 },
  );
});

test('every state of the machine and every event is reached', () => {
  const states = new Set<string>();
  const events = new Set<RunEventType>();
  fc.assert(
    fc.property(fc.array(anyEvent, { minLength: 20, maxLength: 60 }), (tried) => {
      let run = planRun(sheetOf('vote', 'post-test', 'welcome', 'pre-test', 'lesson', 'case-stage', 'vote', 'law', 'debrief', 'questions', 'break', 'post-test', 'closing'));
      for (const event of tried) {
        const next = advanceRun(run, event);
        if (!next.ok) continue;
        run = next.run;
        events.add(event.type);
        states.add(JSON.stringify(run.snapshot.value));
      }
    }),
    { numRuns: 400, seed: 6 },
  );
  expect([...events].sort()).toEqual([...RUN_EVENTS].sort());
  const went = play(MORNING, 'run.started', ...Array<RunEventType>(10).fill('item.finished'));
  expect(itemOf(went)?.kind).toBe('closing');
  for (const phase of ['ready', 'open', 'closed', 'revealed', 'discussed']) expect(states).toContain(JSON.stringify({ going: { vote: phase } }));
  for (const status of ['paused', 'ended']) expect(states).toContain(JSON.stringify(status));
});
