import { listAnswerCounts, listPaperCounts } from '#db/repositories/workshops.ts';
import type { WorkshopRecord } from '#db/hall-records.ts';
import { dayOf, isoOf } from '#simulations/law/day.ts';
import { createLawView } from '#simulations/law/view.ts';
import { procedureFor } from '#simulations/procedures/index.ts';
import type { Procedure } from '#simulations/procedures/procedure.ts';
import { drawQuestion } from '#simulations/questions/draw.ts';
import { askedDate } from '../domain/compare/law-date.ts';
import { lawPeriods } from '../domain/compare/law-periods.ts';
import { deviationKey } from '../domain/workshop/desk-insight.ts';
import { tracePath } from '../domain/workshop/hall-paths.ts';
import { LEAST_IN_CELL } from '../domain/workshop/distribution.ts';
import { divergenceCounts } from '../domain/workshop/divergence.ts';
import { hallMap, toldMap } from '../domain/workshop/hall-map.server.ts';
import { topMisconceptions } from '../domain/workshop/misconceptions.ts';
import type { VoteShown } from '../domain/workshop/misconceptions.ts';
import { itemOf, voteOf } from '../domain/workshop/run.ts';
import type { VoteItem } from '../domain/workshop/run-sheet.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import { casesOf, chosenCase } from './hall-cases.ts';
import { desksOf } from './hall-insight.ts';
import type { KnownDesk } from './hall-insight.ts';
import type { HallMapInput, LoadedHallMap, LoadedProjectorMap } from './hall-insight-contracts.ts';
import type { Ports } from './ports.ts';
import { withStorageAsync } from './storage.ts';
import { findOwnWorkshop, runOf } from './workshop-access.ts';

const insightsOf = (desks: readonly KnownDesk[]) => desks.flatMap(({ insight }) => insight ?? []);

/** The procedure that the hall's attempts at a case are judged by. */
function procedureOfCase({ content }: Ports, scenario: string): Procedure {
  const entry = content.versionOf(scenario);
  if (entry === null) throw new Error(`no scenario ${scenario}`);
  return procedureFor(entry.scenario.facts, createLawView(content.register), dayOf(entry.scenario.opensOn));
}

/** What the wrong answers of a vote show, where it was taken from the bank: as it was drawn then, matched by the words that were offered. */
function voteShown(ports: Ports, workshop: WorkshopRecord, item: VoteItem, round: number): VoteShown | null {
  const { bank, register } = ports.content;
  const question = item.source === undefined ? undefined : bank.questions.get(item.source.id);
  if (item.source === undefined || question === undefined || round === 0) return null;
  const drawn = drawQuestion(question, createLawView(register), item.source.seed);
  const key = { workshop: workshop.id, item: item.id, round };
  const counted = [...listAnswerCounts(ports.db, key).map(({ choice, answers }) => ({ choice, count: answers })), ...listPaperCounts(ports.db, key)];
  const answers = item.options.map((option) => {
    const choice = 'choices' in drawn ? drawn.choices.find(({ text, right }) => text === option.text && !right) : undefined;
    const count = counted.reduce((sum, each) => (each.choice === option.key ? sum + each.count : sum), 0);
    return { count, misconception: bank.misconceptions.get(choice?.misconception ?? '') ?? null };
  });
  return { total: counted.reduce((sum, { count }) => sum + count, 0), answers };
}

/** What the wrong answers of a workshop's votes show. */
export function votesOf(ports: Ports, workshop: WorkshopRecord): VoteShown[] {
  const run = runOf(ports, workshop);
  return run.sheet.items.flatMap((item) => (item.kind === 'vote' ? (voteShown(ports, workshop, item, voteOf(run, item.id).round) ?? []) : []));
}

/** Where a hall left the law in a case, on the map of its procedure, by the law of each day or of one date. Nobody's name is in it. */
export function loadHallMap(ports: Ports, caller: Caller, input: HallMapInput): Promise<Result<LoadedHallMap, Refusal>> {
  return withStorageAsync<LoadedHallMap, Refusal>(ports, async () => {
    const found = findOwnWorkshop(ports, caller, input.workshop);
    if (!found.ok) return found;
    const workshop = found.value;
    const { id, title } = workshop;
    const cases = casesOf(ports, workshop);
    const scenario = chosenCase(ports, workshop, input.scenario);
    const votes = votesOf(ports, workshop);
    if (scenario === null) return done({ id, title, cases, misconceptions: topMisconceptions(votes, { graded: 0, deviations: [] }), shown: null });
    const { register } = ports.content;
    const { on, typed, error } = askedDate(input.date, register);
    const at = { workshop: id, scenario: scenario.id };
    const eachDay = await desksOf(ports, at, null);
    const desks = on === null ? eachDay : await desksOf(ports, at, on);
    const procedure = procedureOfCase(ports, scenario.id);
    const before = divergenceCounts(insightsOf(eachDay));
    const date = on === null ? null : typed;
    const { map, places, graded, lawful, deviations } = hallMap(procedure, insightsOf(desks), (key) => tracePath(id, { scenario: scenario.id, deviation: key, date }));
    const earlier = new Map(before.divergences.map((each) => [deviationKey(each), each]));
    const rows = deviations.map((each) => ({ ...each, eachDay: on === null ? null : (earlier.get(each.key)?.attempts ?? 0) }));
    const shown = new Set(rows.map(({ key }) => key));
    const gone = on === null ? [] : before.divergences.filter((each) => !shown.has(deviationKey(each)));
    return done({
      id,
      title,
      cases,
      misconceptions: topMisconceptions(votes, { graded: before.graded, deviations: before.divergences }),
      shown: {
        scenario,
        procedure: procedure.title,
        map,
        places,
        graded,
        lawful,
        ungraded: desks.filter(({ insight, behind }) => insight === null && !behind).length,
        behind: desks.filter(({ behind }) => behind).length,
        deviations: [...rows, ...gone.map((each, index) => ({ ...each, key: deviationKey(each), anchor: `khong-con-${index + 1}`, places: [], attempts: 0, eachDay: each.attempts }))],
        law: { periods: lawPeriods(register, dependsOf(eachDay), on), typed, error, on: on === null ? null : isoOf(on) },
      },
    });
  });
}

function dependsOf(desks: readonly KnownDesk[]): string[] {
  return [...new Set(insightsOf(desks).flatMap(({ depends }) => depends))];
}

/** The same for the eyes of the whole hall: what fewer than five desks did is not in it, and neither is which way how many went. */
export function loadProjectorMap(ports: Ports, caller: Caller, input: { workshop: string; scenario: string | null }): Promise<Result<LoadedProjectorMap, Refusal>> {
  return withStorageAsync<LoadedProjectorMap, Refusal>(ports, async () => {
    const found = findOwnWorkshop(ports, caller, input.workshop);
    if (!found.ok) return found;
    const workshop = found.value;
    const scenario = chosenCase(ports, workshop, input.scenario);
    if (scenario === null) return failed({ reason: 'not-found' });
    const procedure = procedureOfCase(ports, scenario.id);
    const desks = insightsOf(await desksOf(ports, { workshop: workshop.id, scenario: scenario.id }, null));
    return done({
      id: workshop.id,
      title: workshop.title,
      scenario,
      procedure: procedure.title,
      step: itemOf(runOf(ports, workshop))?.id ?? null,
      ...toldMap(procedure, desks, LEAST_IN_CELL),
    });
  });
}
