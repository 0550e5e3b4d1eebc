import type { Figure } from '../../desk/act-data/head.ts';
import { addMonths, dayOf, dayOfParts } from '../../law/day.ts';
import type { LawView } from '../../law/law-view.ts';
import type { Day } from '../../law/types.ts';
import type { CaseFacts } from '../../scenario/facts.ts';
import type { RegisterKind, RegisterRow } from '../../scenario/facts/head.ts';
import type { CaseEvent } from '../case-event.ts';
import { textIn } from '../rules/reading.ts';

/** What the register of petitions says on a day by the terms of the law, and the figures that a report takes from it. */

export const rowsOf = ({ head }: CaseFacts): readonly RegisterRow[] => head?.cases ?? [];

export const rowOf = (facts: CaseFacts, id: string): RegisterRow | undefined => rowsOf(facts).find((row) => row.id === id);

const optionalDay = (iso: string | undefined): Day | null => (iso === undefined ? null : dayOf(iso));

/** The day on which nothing more was owed for a petition here; null while something is. */
const doneOn = ({ settledOn, passedOn }: RegisterRow): Day | null => optionalDay(settledOn ?? passedOn);

/** What the terms of a petition are asked of: an extension that was signed in the case counts like one that stands in the register. */
interface Asked {
  facts: CaseFacts;
  law: LawView;
  history: readonly CaseEvent[];
}

/** The day on which a longer term was given; null where none was. */
function extendedOn(row: RegisterRow, history: readonly CaseEvent[]): Day | null {
  const signed = history.find((event) => event.type === 'head.extended' && textIn(event.data, 'row') === row.id);
  return optionalDay(row.extendedOn) ?? signed?.day ?? null;
}

/** Terms within which a petition is accepted, and within which it is settled. Of proposals no term has been read. */
const TERMS: Readonly<Record<RegisterKind, { accept: readonly string[]; settle: readonly string[] }>> = {
  complaint: { accept: ['lkn-2011/d27', 'nd124-2020/d16/k1'], settle: ['lkn-2011/d28'] },
  denunciation: { accept: ['ltc-2018/d24/k1'], settle: ['ltc-2018/d30/k2'] },
  recommendation: { accept: [], settle: [] },
  feedback: { accept: [], settle: [] },
};

/** The last day of the term that runs, by the strictest and by the most lenient reading; null where none runs. */
function lastDays({ facts, law }: Pick<Asked, 'facts' | 'law'>, row: RegisterRow, extended: boolean): { strict: Day; lenient: Day } | null {
  const accepted = optionalDay(row.acceptedOn);
  const anchor = accepted ?? dayOf(row.receivedOn);
  const ids = accepted === null ? TERMS[row.kind].accept : TERMS[row.kind].settle;
  const days = ids.flatMap((id) => {
    const found = law.term([id], anchor);
    if (found === null) return [];
    const counted = law.count(found.rule, anchor, { extended: accepted !== null && extended, remote: accepted !== null && facts.remote });
    return [counted.due, counted.lenientDue ?? counted.due];
  });
  return days.length === 0 ? null : { strict: Math.min(...days), lenient: Math.max(...days) };
}

/** Whether an extension on a day came before the plain term had run out. */
const isExtendedInTime = (c: Pick<Asked, 'facts' | 'law'>, row: RegisterRow, on: Day | null): boolean => on !== null && on <= (lastDays(c, row, false)?.lenient ?? on);

/** The last day for what is owed next in a petition; null where no term runs. */
function dueOf(c: Asked, row: RegisterRow): { strict: Day; lenient: Day } | null {
  const on = extendedOn(row, c.history);
  return lastDays(c, row, (row.complex || row.extendedOn !== undefined) && isExtendedInTime(c, row, on));
}

/** Whether a petition is undone on a day. */
export const isPending = (row: RegisterRow, day: Day): boolean => dayOf(row.receivedOn) <= day && (doneOn(row) ?? Infinity) > day;

/** Whether an undone petition is past its term on a day; `open` where only one reading of the law says so. */
export function isOverdue(c: Asked, row: RegisterRow, day: Day): boolean | 'open' {
  const due = isPending(row, day) ? dueOf(c, row) : null;
  if (due === null || day <= due.strict) return false;
  return day > due.lenient ? true : 'open';
}

/** Accepted, undone, and nobody has it in hand. */
export const isUnassigned = (row: RegisterRow, day: Day): boolean => isPending(row, day) && row.acceptedOn !== undefined && row.assignedTo === undefined;

/** Whether a petition has to be given a longer term now: it is complex, its plain term still runs, and nobody has lengthened it. */
export function wantsExtension(c: Pick<Asked, 'facts' | 'law'>, row: RegisterRow, day: Day): boolean {
  const plain = lastDays(c, row, false);
  return isPending(row, day) && row.acceptedOn !== undefined && row.complex && row.extendedOn === undefined && plain !== null && day <= plain.lenient;
}

/** Whether a longer term can be given at all on a day. */
export function mayBeExtended(c: Pick<Asked, 'facts' | 'law'>, row: RegisterRow, day: Day): boolean {
  return row.complex && isExtendedInTime(c, row, day);
}

/** The first and the last day of what a report counts. */
export interface Period {
  from: Day;
  until: Day;
}

const MONTHS = { quarter: 3, 'half-year': 6, 'nine-months': 9, year: 12 } as const;
export const CLOSING = 'tt06-2025/d7/chot-so-lieu';

/** The period by the letter that asks for the report, else by the general rule; null where neither fixes it. */
export function periodOf({ facts, law, day }: { facts: CaseFacts; law: LawView; day: Day }): Period | null {
  const report = facts.head?.report;
  if (report?.asked?.from !== undefined && report.asked.until !== undefined) return { from: dayOf(report.asked.from), until: dayOf(report.asked.until) };
  const closing = law.value(CLOSING, 'closing_day', day);
  if (report?.ends === undefined || report.kind === 'on-demand' || typeof closing !== 'number') return null;
  const [year, month] = report.ends.split('-').map(Number);
  const until = dayOfParts(year ?? 0, month ?? 1, closing);
  return { from: addMonths(until, -MONTHS[report.kind]) + 1, until };
}

const within = (day: Day | null, { from, until }: Period): boolean => day !== null && day >= from && day <= until;

/** A figure with the one that a stricter reading of a term gives. */
interface Counted {
  lenient: number;
  strict: number;
}

const plain = (count: number): Counted => ({ lenient: count, strict: count });

function receptionDays({ head }: CaseFacts, history: readonly CaseEvent[], period: Period, by: 'chair' | 'deputyChair'): number {
  const earlier = (head?.days ?? []).filter(({ on, held }) => held === by && within(dayOf(on), period));
  const days = new Set(history.filter((event) => event.type === 'head.dayHeld' && textIn(event.data, 'chairedBy') === by && within(event.day, period)).map((event) => event.day));
  return earlier.length + days.size;
}

/** Of settled petitions those that were settled after their term. */
function settledLate(c: Asked, rows: readonly RegisterRow[]): Counted {
  const late = (reading: 'lenient' | 'strict') => rows.filter((row) => (optionalDay(row.settledOn) ?? 0) > (dueOf(c, row)?.[reading] ?? Infinity)).length;
  return { lenient: late('lenient'), strict: late('strict') };
}

/** The right figure of a column for a period: counted from the register and from the reception days that were held. */
export function figureOf(figure: Figure, period: Period, c: Asked): Counted {
  const rows = rowsOf(c.facts);
  const received = rows.filter((row) => within(dayOf(row.receivedOn), period));
  const settled = rows.filter((row) => within(optionalDay(row.settledOn), period));
  const pending = rows.filter((row) => isPending(row, period.until));
  switch (figure) {
    case 'chairDays':
      return plain(receptionDays(c.facts, c.history, period, 'chair'));
    case 'deputyDays':
      return plain(receptionDays(c.facts, c.history, period, 'deputyChair'));
    case 'carriedOver':
      return plain(rows.filter((row) => isPending(row, period.from - 1)).length);
    case 'received':
      return plain(received.length);
    case 'complaints':
      return plain(received.filter(({ kind }) => kind === 'complaint').length);
    case 'denunciations':
      return plain(received.filter(({ kind }) => kind === 'denunciation').length);
    case 'proposals':
      return plain(received.filter(({ kind }) => kind === 'recommendation' || kind === 'feedback').length);
    case 'passedOn':
      return plain(rows.filter((row) => within(optionalDay(row.passedOn), period)).length);
    case 'settled':
      return plain(settled.length);
    case 'settledLate':
      return settledLate(c, settled);
    case 'pending':
      return plain(pending.length);
    case 'pendingLate':
      return {
        lenient: pending.filter((row) => isOverdue(c, row, period.until) === true).length,
        strict: pending.filter((row) => isOverdue(c, row, period.until) !== false).length,
      };
  }
}
