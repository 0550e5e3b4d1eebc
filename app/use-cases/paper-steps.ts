import { itemOf, statusOf, voteOf } from '../domain/workshop/run.ts';
import type { Run } from '../domain/workshop/run.ts';
import type { RunItem, VoteItem } from '../domain/workshop/run-sheet.ts';
import { isTest } from '../domain/workshop/test-draw.ts';
import type { TestItem } from '../domain/workshop/test-draw.ts';
import type { PaperStep } from './paper-mode-contracts.ts';

/** Something of the run-sheet that people without a phone answer on paper. */
export function isOnPaper(item: RunItem): item is VoteItem | TestItem {
  return item.kind === 'vote' || isTest(item);
}

/** How often a step can be keyed: the rounds of a vote that were opened; of a test 1 once the hall has come to it. */
export function roundsOf(run: Run, item: VoteItem | TestItem): number {
  if (item.kind === 'vote') return voteOf(run, item.id).round;
  const present = itemOf(run);
  const isReached = present !== null && statusOf(run) !== 'planned' && run.sheet.items.indexOf(item) <= run.sheet.items.indexOf(present);
  return isReached ? 1 : 0;
}

/** The steps that are answered on paper, in the order of the sheet. */
export function paperSteps(run: Run): PaperStep[] {
  return run.sheet.items.filter(isOnPaper).map((item) => ({ item: item.id, title: item.title, kind: item.kind === 'vote' ? 'vote' : 'test', rounds: roundsOf(run, item) }));
}
