import { initialTransition, transition } from 'xstate';
import type { SnapshotFrom } from 'xstate';
import { presentItem, presentVote, RUN_EVENTS, runMachine } from './run-machine.ts';
import type { RunEvent, RunEventType, TestPhase, VoteStanding } from './run-machine.ts';
import type { RunItem, RunSheet } from './run-sheet.ts';
import { isTest, testsOf } from './test-draw.ts';

type Snapshot = SnapshotFrom<typeof runMachine>;

/** A run somewhere on its way: the fold of its events over the run-sheet. Never changed; each event gives another one. */
export interface Run {
  readonly sheet: RunSheet;
  /** Number of the last event; 0 before the first. */
  readonly seq: number;
  readonly snapshot: Snapshot;
}

export type RunStatus = 'planned' | 'going' | 'paused' | 'ended';

/** Why something cannot be done now. */
export type RunRefusal = 'vote-open' | 'paused' | 'ended' | 'not-now';

export function planRun(sheet: RunSheet): Run {
  const [snapshot] = initialTransition(runMachine, { items: sheet.items.map((item) => ({ id: item.id, kind: item.kind, asks: isTest(item) })) });
  return { sheet, seq: 0, snapshot };
}

export function statusOf({ snapshot }: Run): RunStatus {
  return typeof snapshot.value === 'string' ? snapshot.value : 'going';
}

/** The run after one more event, or why there is none. */
export function advanceRun(run: Run, event: RunEvent): { ok: true; run: Run } | { ok: false; refusal: RunRefusal } {
  if (!run.snapshot.can(event)) return { ok: false, refusal: refusalOf(run) };
  const [snapshot] = transition(runMachine, run.snapshot, event);
  return { ok: true, run: { sheet: run.sheet, seq: run.seq + 1, snapshot } };
}

function refusalOf(run: Run): RunRefusal {
  const status = statusOf(run);
  if (status === 'ended' || status === 'paused') return status;
  return status === 'going' && presentVote(run.snapshot.context).phase === 'open' ? 'vote-open' : 'not-now';
}

/** The state of a stored log. @throws when the log was not written by this machine: that is a broken file. */
export function foldRun(sheet: RunSheet, events: readonly RunEvent[], from: Run = planRun(sheet)): Run {
  return events.reduce((run, event) => {
    const next = advanceRun(run, event);
    if (!next.ok) throw new Error(`event ${run.seq + 1} (${event.type}) cannot follow: ${next.refusal}`);
    return next.run;
  }, from);
}

/** What can be done now, in the order of the events' list. */
export function possibleEvents({ snapshot }: Run): RunEventType[] {
  // The instant has no part in what is possible.
  return RUN_EVENTS.filter((type) => snapshot.can({ type, at: '1970-01-01T00:00:00.000Z' }));
}

/** The item the hall is at; null before the start, and when it was called off. After the end it is the last one. */
export function itemOf(run: Run): RunItem | null {
  const { since, spent } = run.snapshot.context;
  if (since === null && Object.keys(spent).length === 0) return null;
  const { id } = presentItem(run.snapshot.context);
  return run.sheet.items.find((item) => item.id === id) ?? null;
}

/** Slides that were turned in an item since its first. */
export function turnedIn({ snapshot }: Run, item: string): number {
  return snapshot.context.turned[item] ?? 0;
}

/** How the vote of an item stands. */
export function voteOf({ snapshot }: Run, item: string): VoteStanding {
  return snapshot.context.votes[item] ?? { round: 0, phase: 'ready' };
}

/** Whether answers to this round of this item's vote are taken now: as long as nobody closed it, pause or not. */
export function takesAnswers(run: Run, item: string, round: number): boolean {
  const vote = voteOf(run, item);
  return statusOf(run) !== 'ended' && itemOf(run)?.id === item && vote.phase === 'open' && vote.round === round;
}

/** Whether people may see what was right in their tests: once that of the last one was shown, or the day is over. */
export function showsTestAnswers(run: Run): boolean {
  const last = testsOf(run.sheet).at(-1);
  return statusOf(run) === 'ended' || (last !== undefined && run.snapshot.context.tests[last.id] === 'shown');
}

/** How a test stands. Whoever has seen the answers takes no test any more. */
export function testOf(run: Run, item: string): TestPhase {
  const phase = run.snapshot.context.tests[item] ?? 'open';
  return phase === 'open' && showsTestAnswers(run) ? 'shown' : phase;
}

/** Whether answers to this test are taken now, pause or not. */
export function takesTestAnswers(run: Run, item: string): boolean {
  return statusOf(run) !== 'ended' && itemOf(run)?.id === item && testOf(run, item) === 'open';
}

/** Seconds spent on an item up to an instant, pauses left out. */
export function secondsSpent({ snapshot: { context } }: Run, item: string, now: string): number {
  const before = context.spent[item] ?? 0;
  const runs = context.since !== null && presentItem(context).id === item;
  return runs && context.since !== null ? before + Math.max(0, Math.round((Date.parse(now) - Date.parse(context.since)) / 1000)) : before;
}
