import type { WorkshopRecord } from '#db/hall-records.ts';
import { listPaperTestCounts } from '#db/repositories/paper-tests.ts';
import { listPaperCounts } from '#db/repositories/workshops.ts';
import { tallyKeys } from '../domain/workshop/paper-tally.ts';
import { itemOf } from '../domain/workshop/run.ts';
import type { VoteItem } from '../domain/workshop/run-sheet.ts';
import { countedIn } from '../domain/workshop/stage-view.ts';
import type { TestItem } from '../domain/workshop/test-draw.ts';
import type { Result } from '../platform/result.ts';
import { done } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import type { LoadedPaperMode, LoadPaperInput, PaperStep, PaperTestForm, PaperVoteForm } from './paper-mode-contracts.ts';
import { isOnPaper, paperSteps } from './paper-steps.ts';
import { drawnOnPaper, paperSheetsOf } from './paper-tests.ts';
import type { Ports } from './ports.ts';
import { withStorage } from './storage.ts';
import { findOwnWorkshop, runOf, stageSources } from './workshop-access.ts';

/** Lines that a form has at first, and at most. */
const LINES = 10;
const MOST_LINES = 200;

function voteForm(ports: Ports, workshop: WorkshopRecord, item: VoteItem, rounds: number, input: LoadPaperInput): PaperVoteForm {
  const round = Math.min(Math.max(1, input.round ?? rounds), rounds);
  const keyed = listPaperCounts(ports.db, { workshop: workshop.id, item: item.id, round });
  const last = Math.max(0, ...keyed.map(({ sheet }) => sheet));
  const lines = Math.min(MOST_LINES, Math.max(LINES, last + 1, input.rows ?? 0));
  const rows = Array.from({ length: lines }, (_, index) => {
    const own = keyed.filter(({ sheet }) => sheet === index + 1);
    return { sheet: index + 1, counts: Object.fromEntries(own.map(({ choice, count }) => [choice, count])), hands: own.length === 0 ? null : own.reduce((sum, { count }) => sum + count, 0) };
  });
  const whole = countedIn(item, round, stageSources(ports, workshop));
  if (whole === null) throw new Error(`no round of ${item.id}`);
  return { kind: 'vote', item: item.id, title: item.title, ask: item.ask, round, rounds, options: item.options, rows, whole };
}

function testForm(ports: Ports, workshop: string, item: TestItem, input: LoadPaperInput): PaperTestForm {
  const bundles = paperSheetsOf(ports, workshop, item.id);
  const sheet = input.sheet ?? Math.max(0, ...bundles.map((bundle) => bundle.sheet)) + 1;
  const keyed = listPaperTestCounts(ports.db, workshop, item.id).filter((one) => one.sheet === sheet);
  return {
    kind: 'test',
    item: item.id,
    title: item.title,
    sheet,
    bundles,
    hands: bundles.find((bundle) => bundle.sheet === sheet)?.hands ?? null,
    questions: drawnOnPaper(ports, workshop, item).map((drawn, index) => ({
      id: drawn.question.id,
      number: index + 1,
      ask: drawn.ask,
      keys: tallyKeys(drawn),
      written: drawn.form !== 'one',
      counts: Object.fromEntries(keyed.filter(({ question }) => question === drawn.question.id).map(({ choice, count }) => [choice, count])),
    })),
  };
}

/** The step that is keyed when none is asked for: the one that the hall is at, else the last that it has come to. */
function usual(steps: readonly PaperStep[], present: string | null): PaperStep | null {
  return steps.find(({ item }) => item === present) ?? steps.findLast(({ rounds }) => rounds > 0) ?? steps[0] ?? null;
}

/** What of a workshop is answered on paper, and the form for keying one step of it. */
export function loadPaperMode(ports: Ports, caller: Caller, input: LoadPaperInput): Result<LoadedPaperMode, Refusal> {
  return withStorage<LoadedPaperMode, Refusal>(ports, () => {
    const found = findOwnWorkshop(ports, caller, input.workshop);
    if (!found.ok) return found;
    const workshop = found.value;
    const run = runOf(ports, workshop);
    const steps = paperSteps(run);
    const asked = steps.find(({ item }) => item === input.item) ?? usual(steps, itemOf(run)?.id ?? null);
    const item = run.sheet.items.filter(isOnPaper).find(({ id }) => id === asked?.item);
    const isReady = asked !== null && asked.rounds > 0 && item !== undefined;
    const form = !isReady ? null : item.kind === 'vote' ? voteForm(ports, workshop, item, asked.rounds, input) : testForm(ports, workshop.id, item, input);
    return done({ id: workshop.id, title: workshop.title, steps, form, asked });
  });
}
