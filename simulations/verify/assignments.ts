import { nextComing } from '../grading/happenings.ts';
import { MissingCalendarYear } from '../law/calendar.ts';
import { dayOf, isoOf } from '../law/day.ts';
import type { LawView } from '../law/law-view.ts';
import type { Day } from '../law/types.ts';
import type { CaseEvent, Json } from '../procedures/case-event.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { CaseFacts } from '../scenario/facts.ts';
import { scenarioSchema } from '../scenario/schema.ts';
import type { Scenario } from '../scenario/schema.ts';
import { deviationsFrom, genericPath, HAPPENING_FLAGS, HAPPENING_KINDS, withFact } from './fact-domains.ts';
import type { Deviation } from './fact-domains.ts';

/** Cases near those of the library: one of its scenarios with one or two facts otherwise, or at another time. */
export interface Assignment {
  scenario: Scenario;
  deviations: readonly Deviation[];
  /** How far the whole case is moved in time, in days. */
  shift: number;
  /** What happens of itself at some time in the case. */
  happens: readonly CaseEvent[];
  facts: CaseFacts;
  /** The day on which everything is judged: that of receipt. */
  day: Day;
}

/** Every provision that a procedure cites or counts a term by. */
export function citedBy({ guards, duties, prohibitions, acts }: Procedure): string[] {
  const rules = [...Object.values(guards), ...duties, ...prohibitions, ...Object.values(acts), ...duties.flatMap((duty) => duty.conditions ?? [])];
  const terms = duties.flatMap((duty) => (duty.by ?? []).flatMap(({ term }) => term));
  return [...new Set([...rules.flatMap(({ cite }) => cite), ...terms])];
}

/** First days of new wordings of provisions, and of their ends, within the years whose calendar the register holds. */
export function changesOf(law: LawView, provisions: readonly string[]): Day[] {
  const years = Object.keys(law.calendar.years).map(Number);
  // Terms run over half a year on either side, and have to be counted.
  const [first, last] = [dayOf(`${Math.min(...years)}-07-01`), dayOf(`${Math.max(...years)}-01-01`)];
  const days = provisions.flatMap((id) => (law.register.provisions.get(id)?.versions ?? []).flatMap(({ from, to }) => (to === null ? [from] : [from, to])));
  return [...new Set(days)].filter((day) => day > first && day < last).sort((a, b) => a - b);
}

/** The last day before `day` from which a term still runs on it, with the day before: N and N + 1 of each limitation that the guards rest on. */
function datesNear(procedure: Procedure, law: LawView, day: Day): string[] {
  const cited = Object.values(procedure.guards).flatMap(({ cite }) => cite);
  const days = new Set<Day>([day, day + 1]);
  for (const id of new Set(cited)) {
    if (!law.register.provisions.has(id)) continue;
    const rule = law.term([id], day)?.rule;
    if (rule === undefined || rule.direction === 'before' || rule.unit === 'hour') continue;
    try {
      const guess = day - Math.ceil(rule.value * (rule.unit === 'month' ? 31 : rule.unit === 'working_day' ? 2 : 1)) - 12;
      for (let anchor = guess; anchor < day; anchor++) {
        if (law.count(rule, anchor).due < day) continue;
        days.add(anchor).add(anchor - 1);
        break;
      }
    } catch (error) {
      // A term that reaches into a year without a calendar has no last day to try.
      if (!(error instanceof MissingCalendarYear)) throw error;
    }
  }
  return [...days].sort((a, b) => a - b).map(isoOf);
}

/** What the world may bring into any case, as the schema of happenings has it: nothing, one event in each variant, what comes and goes. */
export function worldCourses({ facts }: Scenario): (readonly CaseEvent[])[] {
  const make = (type: string, data: Readonly<Record<string, Json>>, choice?: string): CaseEvent => ({ seq: 0, type, ...(choice === undefined ? {} : { choice }), day: 0, src: 'world', actor: 'world', data });
  const flags = HAPPENING_FLAGS.map((flag): Record<string, boolean> => ({ written: true, [flag]: flag !== 'written' }));
  const all = facts.petition.contents.map(({ id }) => id);
  const reported = facts.petition.contents.filter(({ demand }) => demand === 'report-violation').map(({ id }) => id);
  const courses = HAPPENING_KINDS.flatMap((kind) =>
    [{ written: true }, ...flags].flatMap((data): CaseEvent[][] => {
      if (kind === 'obstacle.ended') return [[make('obstacle.arose', data), make(kind, data)]];
      if (kind === 'related.ended') return [[make('related.pending', data), make(kind, data)]];
      if (kind === 'denunciation.withdrawn') return [[make(kind, { ...data, contents: reported })]];
      if (kind !== 'complaint.withdrawn') return [[make(kind, data)]];
      const whole = make(kind, { ...data, contents: all }, 'whole');
      return all.length < 2 ? [[whole]] : [[whole], [make(kind, { ...data, contents: all.slice(1) }, 'partial')]];
    }),
  );
  return [[], ...courses];
}

/** A text moved in time where it is a date. */
function moved(value: unknown, days: number): unknown {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? isoOf(dayOf(value) + days) : value;
  if (Array.isArray(value)) return value.map((item) => moved(item, days));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, moved(inner, days)]));
}

function assign(scenario: Scenario, shift: number, deviations: readonly Deviation[], happens: readonly CaseEvent[], base?: CaseFacts): Assignment {
  const start = base ?? (shift === 0 ? scenario.facts : (moved(scenario.facts, shift) as CaseFacts));
  const facts = deviations.reduce((whole, { path, value }) => withFact(whole, path, value), start);
  return { scenario, deviations, shift, happens, facts, day: dayOf(scenario.facts.petition.receivedOn) + shift };
}

/** Each event with legal meaning that the scenario itself brings. */
function ownCourses(scenario: Scenario): CaseEvent[][] {
  return scenario.happenings.flatMap((happening) => {
    const coming = nextComing({ ...scenario, happenings: [{ ...happening, when: { day: scenario.opensOn } }] }, [], new Set());
    return coming === null ? [] : [[coming.event]];
  });
}

/** The scenario as it stands: without its happenings, and with each of them that has a legal meaning. */
export function asWritten(scenario: Scenario): Assignment[] {
  return [[], ...ownCourses(scenario)].map((happens) => assign(scenario, 0, [], happens));
}

/** A case near the library as a scenario of its own: what happens comes so many days after the first act of a type. */
export function asScenario({ scenario, shift, facts, happens }: Assignment, after: string, days = 0): Scenario {
  const then = shift === 0 ? scenario : (moved(scenario, shift) as Scenario);
  if (happens.length === 0) return { ...then, facts };
  const happenings = happens.map(({ type, data: { who, ...data } }, index) => ({
    id: `xay-ra-${index}`,
    when: { after, days: days * (index + 1) },
    event: type,
    data,
    ...(who === undefined ? {} : { who }),
    says: '…',
  }));
  return scenarioSchema.parse({ ...then, facts, happenings });
}

/** How far from a scenario cases are looked for. */
export interface Nearness {
  /** Facts changed at once. */
  depth: 0 | 1 | 2;
  /** Whether the case is also moved to both sides of each change of the law. */
  otherTimes: boolean;
}

/** Which facts are changed in the end; all without it. */
export type Selection = (deviation: Deviation) => boolean;

/** Days on which a scenario is tried: its own, and both sides of each change of the law. */
function shiftsOf(scenario: Scenario, { procedure, law }: { procedure: Procedure; law: LawView }): number[] {
  const own = dayOf(scenario.facts.petition.receivedOn);
  return [0, ...changesOf(law, citedBy(procedure)).flatMap((day) => [day - 1 - own, day - own])];
}

/**
 * The cases near a scenario: every fact of a finite domain otherwise, also with what the scenario itself brings; every course
 * of the world; with depth 2 every pair of such facts, and every such fact with every course, as well.
 */
export function* neighbours(scenario: Scenario, given: { procedure: Procedure; law: LawView }, { depth, otherTimes }: Nearness, isSelected: Selection = () => true): Generator<Assignment> {
  const courses = worldCourses(scenario);
  const own = ownCourses(scenario);
  for (const shift of new Set(otherTimes ? shiftsOf(scenario, given) : [0])) {
    const plain = assign(scenario, shift, [], []);
    const deviations = deviationsFrom(plain.facts, datesNear(given.procedure, given.law, plain.day)).filter((one) => genericPath(one.path) !== 'petition.receivedOn' && isSelected(one));
    for (const happens of courses) yield assign(scenario, shift, [], happens, plain.facts);
    for (const [index, one] of depth === 0 ? [] : deviations.entries()) {
      yield assign(scenario, shift, [one], [], plain.facts);
      for (const happens of shift === 0 ? own : []) yield assign(scenario, shift, [one], happens, plain.facts);
      if (depth === 1) continue;
      for (const happens of courses.slice(1)) yield assign(scenario, shift, [one], happens, plain.facts);
      for (const other of deviations.slice(index + 1)) {
        const nested = one.path.every((step, at) => other.path[at] === step) || other.path.every((step, at) => one.path[at] === step);
        if (!nested) yield assign(scenario, shift, [one, other], [], plain.facts);
      }
    }
  }
}
