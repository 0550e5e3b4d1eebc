import type { WorkshopRecord } from '#db/hall-records.ts';
import { listDesksOfSeats } from '#db/repositories/hall-desks.ts';
import { listSeats, selectSeated } from '#db/repositories/workshops.ts';
import { distribution } from '../domain/workshop/distribution.ts';
import { deviationKey } from '../domain/workshop/desk-insight.ts';
import { hallReport } from '../domain/workshop/hall-report.ts';
import type { WorkingPerson } from '../domain/workshop/hall-report.ts';
import { secondsSpent, statusOf, voteOf } from '../domain/workshop/run.ts';
import { shownCounts } from '../domain/workshop/suppression.ts';
import type { Result } from '../platform/result.ts';
import { done } from '../platform/result.ts';
import { attendanceIn } from './attendance.server.ts';
import type { Caller, Refusal } from './contracts.ts';
import { casesOf } from './hall-cases.ts';
import { desksOf } from './hall-insight.ts';
import type { LoadedHallReport, VoteRound } from './hall-report-contracts.ts';
import { loadTestResults } from './load-test-results.server.ts';
import type { Ports } from './ports.ts';
import { withStorageAsync } from './storage.ts';
import { findOwnWorkshop, runOf, stageSources } from './workshop-access.ts';

/** Everybody who worked a case of a workshop, by what the roster says of them, else what they said at the door. Without names. */
export async function workingPeople(ports: Ports, workshop: WorkshopRecord): Promise<WorkingPerson[]> {
  const attended = attendanceIn(ports, workshop.id);
  const listed = new Map(attended.announced.flatMap(({ person, seat }) => (seat === null ? [] : [[seat.id, person] as const])));
  const desks = new Map<string, WorkingPerson['desks'][number][]>();
  for (const { id: scenario } of casesOf(ports, workshop)) {
    const insights = new Map((await desksOf(ports, { workshop: workshop.id, scenario }, null)).map(({ attempt, insight }) => [attempt, insight]));
    const procedure = ports.content.versionOf(scenario)?.scenario.title ?? scenario;
    for (const { seat, attempt } of listDesksOfSeats(ports.db, workshop.id, scenario)) {
      const insight = insights.get(attempt) ?? null;
      if (insight === null) continue;
      const findings = insight.findings.map(({ stage, provisions, texts, ...finding }) => ({ key: `${scenario} ${deviationKey(finding)}`, name: texts.name, stage, provisions }));
      desks.set(seat, [...(desks.get(seat) ?? []), { procedure, findings }]);
    }
  }
  return listSeats(ports.db, workshop.id).map(({ id, commune, role }) => ({
    commune: listed.get(id)?.commune ?? commune,
    role: listed.get(id)?.role ?? role,
    desks: desks.get(id) ?? [],
  }));
}

function voteRounds(ports: Ports, workshop: WorkshopRecord): VoteRound[] {
  const run = runOf(ports, workshop);
  const { counted } = stageSources(ports, workshop);
  return run.sheet.items.flatMap((item) => {
    if (item.kind !== 'vote') return [];
    return Array.from({ length: voteOf(run, item.id).round }, (_, index): VoteRound => {
      const { bars } = distribution(item.options, counted(item.id, index + 1));
      const shown = shownCounts(bars.map(({ count }) => count));
      return { item: item.id, ask: item.ask, round: index + 1, options: bars.map(({ key, text }, at) => ({ key, text, count: shown[at] ?? null })) };
    });
  });
}

/** The report of a workshop: what may be handed on, without names and without cells in which somebody could be recognised. */
export function loadHallReport(ports: Ports, caller: Caller, input: { workshop: string }): Promise<Result<LoadedHallReport, Refusal>> {
  return withStorageAsync<LoadedHallReport, Refusal>(ports, async () => {
    const found = findOwnWorkshop(ports, caller, input.workshop);
    if (!found.ok) return found;
    const workshop = found.value;
    const run = runOf(ports, workshop);
    const now = ports.clock.now();
    const { announced } = attendanceIn(ports, workshop.id);
    const { seats, people } = selectSeated(ports.db, workshop.id);
    const cases = hallReport(await workingPeople(ports, workshop));
    const named = new Set([...(cases?.provisions ?? []).map(({ provision }) => provision), ...(cases?.errors ?? []).flatMap(({ provisions }) => provisions)]);
    return done({
      id: workshop.id,
      title: workshop.title,
      place: workshop.place,
      heldFrom: workshop.opensOn,
      heldTo: workshop.closesOn,
      status: statusOf(run),
      seats,
      people,
      listed: { here: announced.filter(({ here }) => here).length, of: announced.length },
      steps: run.sheet.items.map(({ id, title, minutes }) => ({ title, planned: minutes, spent: Math.round(secondsSpent(run, id, now) / 60), skipped: run.snapshot.context.skipped.includes(id) })),
      votes: voteRounds(ports, workshop),
      tests: loadTestResults(ports, workshop),
      cases,
      articles: Object.fromEntries([...named].map((id) => [id, ports.content.register.provisions.get(id)?.article ?? ports.content.register.countingRules.get(id)?.article ?? id])),
    });
  });
}
