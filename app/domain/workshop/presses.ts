import { itemOf, possibleEvents, statusOf, testOf, turnedIn, voteOf } from './run.ts';
import type { Run } from './run.ts';
import type { RunEventType } from './run-machine.ts';
import type { RunItem } from './run-sheet.ts';

/** What the five big buttons of a remote do now; null: that one does nothing now. */
export interface Presses {
  next: RunEventType | null;
  back: RunEventType | null;
  /** Pause, or go on after it. */
  hold: RunEventType | null;
  /** Dark or lit projector. */
  screen: RunEventType | null;
  /** Out of the present step, whatever is left of it. */
  leave: RunEventType | null;
}

/** Whether another slide comes after the one that is shown. `slides`: how many the present item has, 0 where it has none. */
function hasSlideAhead(run: Run, item: RunItem, slides: number): boolean {
  return turnedIn(run, item.id) + 1 < slides;
}

/** What can be done now, with the present item's number of slides, which the run itself does not know. */
export function possiblePresses(run: Run, slides: number): RunEventType[] {
  const item = itemOf(run);
  return possibleEvents(run).filter((type) => type !== 'slide.turned' || (item !== null && hasSlideAhead(run, item, slides)));
}

/** What comes next of an item itself, before the hall leaves it. */
function nextWithin(run: Run, item: RunItem, slides: number): RunEventType {
  if (item.kind === 'vote') {
    const { phase, round } = voteOf(run, item.id);
    if (phase === 'revealed') return round === 1 ? 'discussion.opened' : 'item.finished';
    return ({ ready: 'vote.opened', open: 'vote.closed', closed: 'vote.revealed', discussed: 'vote.reopened' } as const)[phase];
  }
  if ('questions' in item && item.questions.length > 0) return ({ open: 'test.closed', closed: 'test.shown', shown: 'item.finished' } as const)[testOf(run, item.id)];
  return hasSlideAhead(run, item, slides) ? 'slide.turned' : 'item.finished';
}

/**
 * The natural next thing, for presenter remotes and whoever presses without looking: start, next slide, open a vote, lock it,
 * show its bars, discuss, vote anew, next step. It never ends the workshop. Null: there is nothing next.
 */
export function nextPress(run: Run, slides: number): RunEventType | null {
  const item = itemOf(run);
  const status = statusOf(run);
  const wanted = status === 'planned' ? 'run.started' : status === 'paused' ? 'run.resumed' : item === null ? null : nextWithin(run, item, slides);
  return wanted !== null && possiblePresses(run, slides).includes(wanted) ? wanted : null;
}

/** All five buttons. */
export function pressesOf(run: Run, slides: number): Presses {
  const possible = possiblePresses(run, slides);
  const first = (...types: RunEventType[]): RunEventType | null => types.find((type) => possible.includes(type)) ?? null;
  const item = itemOf(run);
  const next = nextPress(run, slides);
  // Nothing of the step was done, or all of it: whoever still wants out of it without going on skips it.
  const isWhole = next === 'item.finished' || item === null || (voteOf(run, item.id).round === 0 && turnedIn(run, item.id) === 0);
  return {
    next,
    back: first('slide.returned', 'item.revisited'),
    hold: first('run.paused', 'run.resumed'),
    screen: first('screen.darkened', 'screen.lit'),
    leave: first(isWhole ? 'item.skipped' : 'item.finished'),
  };
}
