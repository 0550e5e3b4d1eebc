import { distribution } from './distribution.ts';
import type { Distribution } from './distribution.ts';
import { itemOf, showsTestAnswers, statusOf, testOf, voteOf } from './run.ts';
import type { Run } from './run.ts';
import type { RunItem, VoteItem } from './run-sheet.ts';
import { isTest, testsOf } from './test-draw.ts';
import type { TestStage } from './test-view-types.ts';
import type { StageView, StepView, VoteView } from './view-types.ts';

/** What the views need from outside: counts of a round, and how officials cite a provision. */
export interface StageSources {
  title: string;
  counted(item: string, round: number): readonly { choice: string; count: number }[];
  articleOf(provision: string): string;
}

function scenarioOf(item: RunItem): string | null {
  if (item.kind === 'case-stage' || item.kind === 'debrief') return item.scenario;
  return item.kind === 'vote' ? item.about : null;
}

function stepView(run: Run, item: RunItem, { articleOf }: StageSources): StepView {
  return {
    id: item.id,
    kind: item.kind,
    title: item.title,
    number: run.sheet.items.indexOf(item) + 1,
    of: run.sheet.items.length,
    scenario: scenarioOf(item),
    lesson: item.kind === 'lesson' ? item.lesson : null,
    groups: item.kind === 'case-stage' && item.groups === true,
    provisions: item.kind === 'law' ? item.provisions.map((id) => ({ id, article: articleOf(id) })) : [],
  };
}

/** The distribution of a round; null before the first. */
export function countedIn(item: VoteItem, round: number, { counted }: Pick<StageSources, 'counted'>): Distribution | null {
  return round === 0 ? null : distribution(item.options, counted(item.id, round));
}

function voteView(run: Run, item: VoteItem, sources: StageSources): VoteView {
  const { round, phase } = voteOf(run, item.id);
  // Numbers are made only where they may be seen: what is hidden never gets into a page.
  const isShown = phase === 'revealed' || phase === 'discussed';
  return {
    item: item.id,
    round,
    phase,
    ask: item.ask,
    options: item.options,
    shown: isShown ? countedIn(item, round, sources) : null,
    before: isShown && round > 1 ? countedIn(item, round - 1, sources) : null,
  };
}

function testStage(run: Run, item: RunItem | null): TestStage | null {
  return isTest(item) ? { item: item.id, kind: item.kind, questions: item.questions.length, phase: testOf(run, item.id) } : null;
}

/** What the hall is at, built by picking: nothing of a person, and no distribution before it is revealed. */
export function stageView(run: Run, sources: StageSources): StageView {
  const item = itemOf(run);
  return {
    seq: run.seq,
    status: statusOf(run),
    title: sources.title,
    step: item === null ? null : stepView(run, item, sources),
    vote: item?.kind === 'vote' ? voteView(run, item, sources) : null,
    test: testStage(run, item),
    testAnswersShown: testsOf(run.sheet).length > 0 && showsTestAnswers(run),
  };
}
