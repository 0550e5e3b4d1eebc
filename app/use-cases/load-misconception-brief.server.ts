import { dayOf } from '#simulations/law/day.ts';
import { createLawView } from '#simulations/law/view.ts';
import { usesView } from '../domain/law/uses-view.ts';
import { LEAST_IN_CELL } from '../domain/workshop/distribution.ts';
import { hallReport } from '../domain/workshop/hall-report.ts';
import { topMisconceptions } from '../domain/workshop/misconceptions.ts';
import { shownPart } from '../domain/workshop/suppression.ts';
import { localDate } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import type { BriefRow, LoadedBrief } from './hall-report-contracts.ts';
import { votesOf } from './load-hall-map.server.ts';
import { workingPeople } from './load-hall-report.server.ts';
import { loadTestResults } from './load-test-results.server.ts';
import type { Ports } from './ports.ts';
import { withStorageAsync } from './storage.ts';
import { findOwnWorkshop, runOf } from './workshop-access.ts';

/** What fits on one sheet. */
const ROWS = 5;
const PROVISIONS = 2;
const LESSONS = 2;

/** Lessons that teach some of the provisions: those of the workshop first, then those that teach most of them. */
function lessonsOf(ports: Ports, ids: readonly string[], held: ReadonlySet<string>): BriefRow['lessons'] {
  const found = new Map<string, { label: string; href: string; rank: number }>();
  for (const lesson of ids.flatMap((id) => usesView(ports.content, id).lessons)) {
    const rank = (found.get(lesson.href)?.rank ?? (held.has(lesson.href) ? ids.length : 0)) + 1;
    found.set(lesson.href, { ...lesson, rank });
  }
  return [...found.values()].sort((a, b) => b.rank - a.rank).slice(0, LESSONS).map(({ label, href }) => ({ label, href }));
}

/** Provisions as they stand today, in our own words, and the lessons that teach them. */
function groundsOf(ports: Ports, ids: readonly string[], held: ReadonlySet<string>): Pick<BriefRow, 'provisions' | 'lessons'> {
  const { register } = ports.content;
  const law = createLawView(register);
  const today = dayOf(localDate(ports.clock.now()));
  const known = ids.filter((id) => register.provisions.has(id)).slice(0, PROVISIONS);
  const provisions = known.flatMap((id) => {
    const version = law.provision(id, today)?.version;
    return version === undefined ? [] : [{ article: register.provisions.get(id)?.article ?? id, summary: version.summary }];
  });
  return { provisions, lessons: lessonsOf(ports, known, held) };
}

const shareOf = ({ count, of }: BriefRow): number => (count ?? of) / of;

/** One page for whoever teaches these people, or the next ones: what five or more got wrong, why it is wrong, what to teach. */
export function loadMisconceptionBrief(ports: Ports, caller: Caller, input: { workshop: string }): Promise<Result<LoadedBrief, Refusal>> {
  return withStorageAsync<LoadedBrief, Refusal>(ports, async () => {
    const found = findOwnWorkshop(ports, caller, input.workshop);
    if (!found.ok) return found;
    const { id, title, place, opensOn, closesOn } = found.value;
    const held = new Set(runOf(ports, found.value).sheet.items.flatMap((item) => (item.kind === 'lesson' ? [`/bai-hoc/${item.lesson}`] : [])));
    const report = hallReport(await workingPeople(ports, found.value));
    const cases = (report?.errors ?? []).flatMap(({ name, people, of, provisions }): BriefRow[] => (people === null ? [] : [{ name, why: null, from: 'case', count: people, of, ...groundsOf(ports, provisions, held) }]));
    const votes = topMisconceptions(votesOf(ports, found.value), { graded: 0, deviations: [] });
    const tests = (loadTestResults(ports, found.value)?.misconceptions ?? []).flatMap(({ name, why, before, after, people }) => (people < LEAST_IN_CELL ? [] : [{ name, why, count: Math.max(before, after), people }]));
    const asked = votes.flatMap(({ name, why, count, of }): BriefRow[] => (count < LEAST_IN_CELL ? [] : [{ name, why, from: 'vote', count: shownPart(count, of), of, provisions: [], lessons: [] }]));
    const tested = tests.map(({ name, why, people }): BriefRow => ({ name, why, from: 'test', count: people, of: people, provisions: [], lessons: [] }));
    const rows = [...cases, ...asked].sort((a, b) => shareOf(b) - shareOf(a) || b.of - a.of);
    // What a vote or a case has shown already is not told once more by a test.
    const more = tested.filter(({ name }) => !rows.some((row) => row.name === name));
    return done({ id, title, place, heldFrom: opensOn, heldTo: closesOn, rows: [...rows, ...more].slice(0, ROWS) });
  });
}
