import { MissingCalendarYear, workingDaysIn } from '#simulations/law/calendar.ts';
import { formatDayAndMonth } from '#simulations/law/day.ts';
import type { Calendar, Day } from '#simulations/law/types.ts';
import type { AlignedRow, Finding } from '#simulations/grading/types.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { lanes as words } from '../../messages/lanes.ts';
import type { FindingView, LaneRow, PathStepView } from './view-types.ts';
import { papersOf, worldRows } from './world-rows.ts';
import type { WrongTurns } from './wrong-turns.ts';

const WEIGHT = { minor: 1, major: 2, fatal: 3 } as const;

export interface LanesInput {
  path: readonly AlignedRow[];
  /** The report's findings, for where the law wanted an act that was done at another place. */
  findings: readonly Finding[];
  /** The finding shown for each finding id: a consequence leads to its cause. */
  causes: ReadonlyMap<string, FindingView>;
  events: readonly CaseEvent[];
  /** How many of the events were laid before the trainee came: they are not told. */
  laid: number;
  turns: WrongTurns;
  scenario: Scenario;
  calendar: Calendar;
}

/** A row and the number of its event. Half a number less: it belongs just before that event. NaN: no event shows where. */
export interface PlacedRow {
  row: LaneRow;
  at: number;
}

function heaviest(findings: readonly FindingView[]): LaneRow['mark'] {
  return findings.reduce<LaneRow['mark']>((mark, finding) => (mark === null || WEIGHT[finding.mark] > WEIGHT[mark] ? finding.mark : mark), null);
}

/** What the lawful lane says beside an act that was done, but not as the law wants it. */
function mended(row: AlignedRow, findings: readonly FindingView[]): string | null {
  return findings.find((finding) => finding.class !== 'late' && finding.class !== 'early')?.repair ?? (row.move === 'log' ? null : row.words);
}

/** Where the repair of an order error puts an act: its lawful day, and the event before which it belongs. */
function lawfulPlace(row: AlignedRow, findings: readonly Finding[]): { day: Day; before: number | null } | null {
  for (const finding of findings) {
    if (finding.class !== 'order' || !row.findings.includes(finding.id)) continue;
    for (const step of finding.repair.steps) if (step.op === 'move' && step.seq === row.seq) return { day: step.day, before: step.before };
  }
  return null;
}

/** Whether an act lies behind a wrong turn, where the lawful way has nothing beside it. */
function isMineAlone({ seq }: AlignedRow, { turns, mineAlone }: WrongTurns): boolean {
  return seq !== undefined && mineAlone.has(seq) && !turns.has(seq);
}

/** What the lawful way does behind a wrong turn. */
function rowsInstead({ instead }: WrongTurns): PlacedRow[] {
  return instead
    .filter(({ isTurn }) => !isTurn)
    .map(({ words: lawful, day }) => ({ at: NaN, row: { day, same: false, mine: null, lawful, due: null, mark: null, findings: [], move: 'model', gap: null, pair: null, papers: [], world: null } }));
}

/** The rows of one act; `number` is the sign that an act at two places gets. */
function rowsOf(row: AlignedRow, number: number, input: LanesInput): PlacedRow[] {
  const findings = [...new Set(row.findings.flatMap((id) => input.causes.get(id) ?? []))];
  const due = row.due ?? null;
  const event = row.seq === undefined ? undefined : input.events[row.seq - 1];
  const shared = { mark: heaviest(findings), findings: findings.map(({ anchor }) => anchor), move: row.move, gap: null, pair: null, papers: [], world: null };
  const mine = { ...shared, day: row.day, same: false, mine: row.words, papers: papersOf(event, input.scenario, row.words) };
  const at = row.seq ?? NaN;
  if (isMineAlone(row, input.turns)) return [{ at, row: { ...mine, lawful: null, due: null } }];
  if (row.move === 'both' && findings.length === 0) return [{ at, row: { ...mine, same: true, lawful: row.words, due } }];
  if (row.move === 'model') return [{ at, row: { ...shared, day: row.day, same: false, mine: null, lawful: row.words, due } }];

  const late = due !== null && due < row.day && findings.some((finding) => finding.class === 'late');
  const place = late ? { day: due, before: null } : lawfulPlace(row, input.findings);
  if (place === null) return [{ at, row: { ...mine, lawful: mended(row, findings), due } }];
  const there = { number, words: words.doneLater(formatDayAndMonth(row.day)) };
  const here = { number, words: late ? words.dueBefore(formatDayAndMonth(place.day)) : words.wantedOn(formatDayAndMonth(place.day)) };
  return [
    { at: place.before === null ? at : place.before - 0.5, row: { ...shared, day: place.day, same: false, mine: null, lawful: row.words, due: late ? due : null, pair: there } },
    { at, row: { ...mine, lawful: null, due: null, pair: here } },
  ];
}

function workingBetween(calendar: Calendar, from: Day, to: Day): number | null {
  try {
    return workingDaysIn(calendar, from + 1, to);
  } catch (error) {
    if (error instanceof MissingCalendarYear) return null;
    throw error;
  }
}

/** Says on each row how many days passed since the one before. */
function withGaps(rows: readonly LaneRow[], calendar: Calendar): LaneRow[] {
  return rows.map((row, index) => {
    const before = rows[index - 1];
    const days = before === undefined ? 0 : row.day - before.day - 1;
    return before === undefined || days <= 0 ? row : { ...row, gap: { days, working: workingBetween(calendar, before.day, row.day) } };
  });
}

/** The path behind the events that were laid before the trainee came. */
export function pathBehind(path: readonly AlignedRow[], laid: number): readonly AlignedRow[] {
  return path.filter(({ seq }) => seq === undefined || seq > laid);
}

/**
 * The two lanes in order of days: yours and the nearest lawful one. An act that was done late or out of its order stands at both
 * places, joined by a number; what the world did to the case stands in the trainee's lane.
 */
export function laneRows(input: LanesInput): LaneRow[] {
  let pairs = 0;
  const placed = pathBehind(input.path, input.laid).flatMap((row) => {
    const rows = rowsOf(row, pairs + 1, input);
    if (rows.length > 1) pairs += 1;
    return rows;
  });
  const ordered = placed.map((one, index) => ({ ...one, index: orderOf(placed, one, index) }));
  const world = worldRows(input.events, input.scenario).filter(({ at }) => at > input.laid).map((one) => ({ ...one, index: orderOf(placed, one, placed.length) }));
  const instead = rowsInstead(input.turns).map((one) => ({ ...one, index: placed.length }));
  const rows = [...ordered, ...instead, ...world].sort((a, b) => a.row.day - b.row.day || a.index - b.index).map(({ row }) => row);
  return withGaps(rows, input.calendar);
}

/** The position of a row among those of its day: its own, or just before the act that it belongs before. */
function orderOf(placed: readonly PlacedRow[], one: PlacedRow, index: number): number {
  if (Number.isInteger(one.at)) return index;
  const next = placed.findIndex(({ at }) => Number.isInteger(at) && at > one.at);
  return next < 0 ? index : next - 0.5;
}

function lawfulDay(row: AlignedRow): Day {
  return row.due !== undefined && row.due < row.day ? row.due : row.day;
}

/** The nearest lawful path: everything the law wanted, on a day on which it was in time; behind a wrong turn what the law wanted instead. */
export function lawfulPath(path: readonly AlignedRow[], { mineAlone, instead }: WrongTurns): PathStepView[] {
  const kept = path
    .filter((row) => row.move !== 'log' && (row.seq === undefined || !mineAlone.has(row.seq)))
    .map((row) => ({ words: row.words, day: lawfulDay(row), due: row.due ?? null, done: row.move === 'both' && row.findings.length === 0 }));
  return [...kept, ...instead.map(({ words, day }) => ({ words, day, due: null, done: false }))]
    .map((step, index) => ({ step, index }))
    .sort((a, b) => a.step.day - b.step.day || a.index - b.index)
    .map(({ step }) => step);
}
