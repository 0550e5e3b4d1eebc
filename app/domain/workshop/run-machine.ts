import { assign, setup } from 'xstate';
import type { ItemKind } from './run-sheet.ts';

/** Where a vote stands. `discussed`: the hall has seen the distribution and talks about it before it votes again. */
export type VotePhase = 'ready' | 'open' | 'closed' | 'revealed' | 'discussed';

/** Where a test stands. It is open as long as the hall is at it and nobody locked it; shown once its results were, and then for good. */
export type TestPhase = 'open' | 'closed' | 'shown';

export interface VoteStanding {
  /** 0 before the first vote, then 1, and one more for each vote anew. */
  round: number;
  phase: VotePhase;
}

/** What the facilitator can do, as facts in the past. `at` is an instant of the server's clock. */
export const RUN_EVENTS = [
  'run.started',
  'item.finished',
  'item.skipped',
  'item.revisited',
  'run.paused',
  'run.resumed',
  'vote.opened',
  'vote.closed',
  'vote.revealed',
  'discussion.opened',
  'vote.reopened',
  'test.closed',
  'test.reopened',
  'test.shown',
  'slide.turned',
  'slide.returned',
  'screen.darkened',
  'screen.lit',
  'run.ended',
] as const;
export type RunEventType = (typeof RUN_EVENTS)[number];
export interface RunEvent {
  type: RunEventType;
  at: string;
}

/** An item as far as the run has to know it. */
export interface RunPlace {
  id: string;
  kind: ItemKind;
  /** A test that asks something on the phones; one without questions is read out. */
  asks: boolean;
}

export interface RunContext {
  items: readonly RunPlace[];
  /** Index of the present item. */
  place: number;
  /** How each vote stands, by item id; a vote that nobody came to yet is not there. */
  votes: Readonly<Record<string, VoteStanding>>;
  /** How each test stands, by item id; one that is open, or that nobody came to yet, is not there. */
  tests: Readonly<Record<string, TestPhase>>;
  skipped: readonly string[];
  /** Slides that were turned in an item since its first, by item id. How many it has is the lesson's matter. */
  turned: Readonly<Record<string, number>>;
  /** The projector is dark until something goes on. */
  dark: boolean;
  /** Seconds spent on each item, pauses left out, without the stretch that runs now. */
  spent: Readonly<Record<string, number>>;
  /** Since when the present stretch runs; null while nothing runs. */
  since: string | null;
}

/** The item that the hall is at. */
export function presentItem({ items, place }: RunContext): RunPlace {
  const item = items[place];
  if (item === undefined) throw new Error(`no item ${place}`);
  return item;
}

/** The standing of the present item's vote; an item that is no vote never gets beyond `ready`. */
export function presentVote(context: RunContext): VoteStanding {
  return context.votes[presentItem(context).id] ?? { round: 0, phase: 'ready' };
}

/** The standing of the present item's test. */
export function presentTest(context: RunContext): TestPhase {
  return context.tests[presentItem(context).id] ?? 'open';
}

function withPhase(context: RunContext, phase: VotePhase, round: number): Partial<RunContext> {
  return { votes: { ...context.votes, [presentItem(context).id]: { round, phase } }, dark: false };
}

/** The clock of the present item stopped at an instant. A clock that was set back counts nothing. */
function stopped(context: RunContext, at: string): Pick<RunContext, 'spent' | 'since'> {
  if (context.since === null) return { spent: context.spent, since: null };
  const seconds = Math.max(0, Math.round((Date.parse(at) - Date.parse(context.since)) / 1000));
  const { id } = presentItem(context);
  return { spent: { ...context.spent, [id]: (context.spent[id] ?? 0) + seconds }, since: null };
}

function movedBy(context: RunContext, steps: number, at: string): Partial<RunContext> {
  return { ...stopped(context, at), place: context.place + steps, since: at, dark: false };
}

/** Slides that were turned in the present item. */
export function presentTurned(context: RunContext): number {
  return context.turned[presentItem(context).id] ?? 0;
}

function withTurned(context: RunContext, steps: number): Partial<RunContext> {
  return { turned: { ...context.turned, [presentItem(context).id]: presentTurned(context) + steps }, dark: false };
}

/** Items that are shown slide by slide. Which slide is the last, whoever appends the event knows. */
const SLIDES = { on: { 'slide.turned': { actions: 'turnSlide' }, 'slide.returned': { guard: 'hasSlideBefore', actions: 'turnSlideBack' } } } as const;

/** The projector made dark, and lit again. */
const SCREEN = { 'screen.darkened': { guard: 'isLit', actions: 'darken' }, 'screen.lit': { guard: 'isDark', actions: 'light' } } as const;

/** States of items that are neither slides nor vote nor test: nothing happens in them but that the hall is there. */
const PLAIN = { welcome: {}, lesson: SLIDES, caseStage: {}, law: SLIDES, debrief: {}, questions: {}, rest: {}, closing: {} };

const base = setup({
  types: { context: {} as RunContext, events: {} as RunEvent, input: {} as { items: RunContext['items'] } },
  guards: {
    isAt: ({ context }, params: { kind: ItemKind }) => presentItem(context).kind === params.kind,
    stands: ({ context }, params: { phase: VotePhase }) => presentVote(context).phase === params.phase,
    // Nothing closes by itself: whoever goes on has closed the vote before.
    hasNext: ({ context }) => presentVote(context).phase !== 'open' && context.place + 1 < context.items.length,
    hasPrevious: ({ context }) => presentVote(context).phase !== 'open' && context.place > 0,
    testStands: ({ context }, params: { phase: TestPhase }) => presentItem(context).asks && presentTest(context) === params.phase,
    noVoteIsOpen: ({ context }) => presentVote(context).phase !== 'open',
    hasSlideBefore: ({ context }) => presentTurned(context) > 0,
    isLit: ({ context }) => !context.dark,
    isDark: ({ context }) => context.dark,
  },
  actions: {
    startClock: assign(({ event }) => ({ since: event.at, dark: false })),
    stopClock: assign(({ context, event }) => stopped(context, event.at)),
    goOn: assign(({ context, event }) => movedBy(context, 1, event.at)),
    goBack: assign(({ context, event }) => movedBy(context, -1, event.at)),
    noteSkipped: assign({ skipped: ({ context }) => [...context.skipped, presentItem(context).id] }),
    openRound: assign(({ context }) => withPhase(context, 'open', presentVote(context).round + 1)),
    turnTest: assign(({ context }, params: { to: TestPhase }) => ({ tests: { ...context.tests, [presentItem(context).id]: params.to }, dark: false })),
    turn: assign(({ context }, params: { to: VotePhase }) => withPhase(context, params.to, presentVote(context).round)),
    turnSlide: assign(({ context }) => withTurned(context, 1)),
    turnSlideBack: assign(({ context }) => withTurned(context, -1)),
    darken: assign({ dark: true }),
    light: assign({ dark: false }),
  },
});

/** A test is open by itself, because everybody answers at their own pace; going on ends it, and coming back opens it again unless its results were shown. */
const TEST = {
  on: {
    'test.closed': { guard: { type: 'testStands', params: { phase: 'open' } }, actions: { type: 'turnTest', params: { to: 'closed' } } },
    'test.reopened': { guard: { type: 'testStands', params: { phase: 'closed' } }, actions: { type: 'turnTest', params: { to: 'open' } } },
    'test.shown': { guard: { type: 'testStands', params: { phase: 'closed' } }, actions: { type: 'turnTest', params: { to: 'shown' } } },
  },
} as const;

/**
 * The run of a workshop. It walks along the items of a run-sheet; what the hall does in the meantime (seats, answers) is not
 * its matter. Pure: time comes with the events, nothing is scheduled or invoked.
 */
export const runMachine = base.createMachine({
  id: 'workshop',
  context: ({ input }) => ({ items: input?.items ?? [], place: 0, votes: {}, tests: {}, skipped: [], turned: {}, dark: false, spent: {}, since: null }),
  initial: 'planned',
  states: {
    // One that never begins is called off.
    planned: { on: { 'run.started': { target: 'going', actions: 'startClock' }, 'run.ended': 'ended' } },
    going: {
      initial: 'arriving',
      on: {
        'item.finished': { guard: 'hasNext', target: '.arriving', actions: 'goOn' },
        'item.skipped': { guard: 'hasNext', target: '.arriving', actions: ['noteSkipped', 'goOn'] },
        'item.revisited': { guard: 'hasPrevious', target: '.arriving', actions: 'goBack' },
        'run.paused': { target: 'paused', actions: 'stopClock' },
        'run.ended': { guard: 'noVoteIsOpen', target: 'ended', actions: 'stopClock' },
        ...SCREEN,
      },
      states: {
        arriving: {
          always: [
            { guard: { type: 'isAt', params: { kind: 'welcome' } }, target: 'welcome' },
            { guard: { type: 'isAt', params: { kind: 'pre-test' } }, target: 'preTest' },
            { guard: { type: 'isAt', params: { kind: 'lesson' } }, target: 'lesson' },
            { guard: { type: 'isAt', params: { kind: 'case-stage' } }, target: 'caseStage' },
            { guard: { type: 'isAt', params: { kind: 'vote' } }, target: 'vote' },
            { guard: { type: 'isAt', params: { kind: 'law' } }, target: 'law' },
            { guard: { type: 'isAt', params: { kind: 'debrief' } }, target: 'debrief' },
            { guard: { type: 'isAt', params: { kind: 'questions' } }, target: 'questions' },
            { guard: { type: 'isAt', params: { kind: 'break' } }, target: 'rest' },
            { guard: { type: 'isAt', params: { kind: 'post-test' } }, target: 'postTest' },
            { target: 'closing' },
          ],
        },
        ...PLAIN,
        preTest: TEST,
        postTest: TEST,
        vote: {
          initial: 'returning',
          states: {
            // A vote that was left, or paused, is found again as it was.
            returning: {
              always: [
                { guard: { type: 'stands', params: { phase: 'open' } }, target: 'open' },
                { guard: { type: 'stands', params: { phase: 'closed' } }, target: 'closed' },
                { guard: { type: 'stands', params: { phase: 'revealed' } }, target: 'revealed' },
                { guard: { type: 'stands', params: { phase: 'discussed' } }, target: 'discussed' },
                { target: 'ready' },
              ],
            },
            ready: { on: { 'vote.opened': { target: 'open', actions: 'openRound' } } },
            open: { on: { 'vote.closed': { target: 'closed', actions: { type: 'turn', params: { to: 'closed' } } } } },
            closed: {
              on: {
                'vote.revealed': { target: 'revealed', actions: { type: 'turn', params: { to: 'revealed' } } },
                'vote.reopened': { target: 'open', actions: 'openRound' },
              },
            },
            revealed: {
              on: {
                'discussion.opened': { target: 'discussed', actions: { type: 'turn', params: { to: 'discussed' } } },
                'vote.reopened': { target: 'open', actions: 'openRound' },
              },
            },
            discussed: { on: { 'vote.reopened': { target: 'open', actions: 'openRound' } } },
          },
        },
      },
    },
    // An open vote stays open while the hall rests: phones go on handing in.
    paused: {
      on: {
        'run.resumed': { target: 'going', actions: 'startClock' },
        'run.ended': { guard: 'noVoteIsOpen', target: 'ended' },
        ...SCREEN,
      },
    },
    ended: { type: 'final' },
  },
});
