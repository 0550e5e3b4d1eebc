import { isWorkingDay, MissingCalendarYear, workingDayAfter, workingDayBefore } from '../law/calendar.ts';
import { isoOf } from '../law/day.ts';
import type { LawView, TermCircumstances } from '../law/law-view.ts';
import { reckon, valueOf } from '../law/reckon.ts';
import { countTerm } from '../law/term.ts';
import type { Calendar, CitationInForce, CountedTerm, Day, ProvisionInForce, ProvisionVersion, TermRule } from '../law/types.ts';
import type { DateAnswer } from './question.ts';
import { span, words } from './vi.ts';
import { distinct } from './wrong-answer.ts';
import type { WrongAnswer } from './wrong-answer.ts';

/** The right day of a date question with the counting behind it, and the days that misconceptions lead to. */
export interface CountedDate {
  anchor: Day;
  rule: TermRule;
  /** The number that was counted. */
  value: number;
  counted: CountedTerm;
  /** Days that are right: the advised one, and the later one where the law leaves open how make-up Saturdays count. */
  accepted: Day[];
  wrong: WrongAnswer<Day>[];
  citation: CitationInForce;
}

/** The version before or after another one; undefined where there is none, or where nobody has read it in the original: then it is not sure to be what people once learned. */
export function neighbour({ provision, version }: ProvisionInForce, step: -1 | 1): ProvisionVersion | undefined {
  const index = provision.versions.indexOf(version);
  const other = index < 0 ? undefined : provision.versions[index + step];
  return other?.confidence === 'read' ? other : undefined;
}

/** A calendar on which only weekends are free. */
function withoutHolidays(calendar: Calendar): Calendar {
  const years = Object.keys(calendar.years).map((year) => [year, { daysOff: new Map<Day, string>(), makeUpSaturdays: new Set<Day>() }] as const);
  return { years: Object.fromEntries(years) };
}

const bare = new WeakMap<Calendar, Calendar>();

function weekendsOnly(calendar: Calendar): Calendar {
  const known = bare.get(calendar) ?? withoutHolidays(calendar);
  bare.set(calendar, known);
  return known;
}

const DAYS_OF_A_MONTH = 30;

interface Counting {
  calendar: Calendar;
  rule: TermRule;
  anchor: Day;
  circumstances: TermCircumstances;
}

type Slip = (counting: Counting) => Omit<WrongAnswer<Day>, 'misconception'> | null;

const due = (calendar: Calendar, rule: TermRule, anchor: Day, circumstances: TermCircumstances): Day => countTerm(calendar, rule, anchor, circumstances).due;
const plain = (value: Day): Omit<WrongAnswer<Day>, 'misconception'> => ({ value, detail: null });
const forward = ({ direction }: TermRule): boolean => direction !== 'before';

/** The term as a plain number of its unit, with nothing else to take account of. */
const spanOf = (value: number, unit: TermRule['unit'], rule: TermRule): TermRule => ({ value, unit, from: rule.from, event: rule.event, ...(rule.type === undefined ? {} : { type: rule.type }), ...(rule.direction === undefined ? {} : { direction: rule.direction }) });

/** What people do wrong with a calendar in hand, by the misconception's name; null where it cannot happen with this term. */
const SLIPS: Readonly<Record<string, Slip>> = {
  'dem-ngay-thuong': ({ calendar, rule, anchor, circumstances }) => (rule.unit === 'working_day' ? plain(due(calendar, spanOf(valueOf(rule, circumstances), 'day', rule), anchor, {})) : null),
  'dem-ngay-lam-viec': ({ calendar, rule, anchor, circumstances }) => (rule.unit === 'day' ? plain(due(calendar, spanOf(valueOf(rule, circumstances), 'working_day', rule), anchor, {})) : null),
  'gia-han-khong-can-cu': ({ calendar, rule, anchor, circumstances }) =>
    circumstances.extended === true || rule.extended === undefined
      ? null
      : { value: due(calendar, rule, anchor, { ...circumstances, extended: true }), detail: words.onlyWhen(span(valueOf(rule, { ...circumstances, extended: true }), rule.unit), rule.extended.when) },
  'quen-han-dai': ({ calendar, rule, anchor, circumstances }) => (circumstances.extended === true ? plain(due(calendar, rule, anchor, { ...circumstances, extended: false })) : null),
  'cong-don-han': ({ calendar, rule, anchor, circumstances }) =>
    circumstances.extended === true ? plain(due(calendar, spanOf(valueOf(rule, { ...circumstances, extended: false }) + valueOf(rule, circumstances), rule.unit, rule), anchor, {})) : null,
  'vung-xa-khong-can-cu': ({ calendar, rule, anchor, circumstances }) => (circumstances.remote === true || rule.remote === undefined ? null : plain(due(calendar, rule, anchor, { ...circumstances, remote: true }))),
  'quen-vung-xa': ({ calendar, rule, anchor, circumstances }) => (circumstances.remote === true ? plain(due(calendar, rule, anchor, { ...circumstances, remote: false })) : null),
  'quen-ngay-nghi': ({ calendar, rule, anchor, circumstances }) => (rule.unit === 'working_day' ? plain(due(weekendsOnly(calendar), rule, anchor, circumstances)) : null),
  'thang-ba-muoi-ngay': ({ calendar, rule, anchor, circumstances }) => (rule.unit === 'month' ? plain(due(calendar, spanOf(valueOf(rule, circumstances) * DAYS_OF_A_MONTH, 'day', rule), anchor, {})) : null),
  'quen-lui-ngay-cuoi': ({ calendar, rule, anchor, circumstances }) => plain(reckon(calendar, rule, anchor, circumstances).last),
  'lui-ve-truoc': ({ calendar, rule, anchor, circumstances }) => {
    const { last } = reckon(calendar, rule, anchor, circumstances);
    return forward(rule) && !isWorkingDay(calendar, last) ? plain(workingDayBefore(calendar, last, 1)) : null;
  },
  'dem-ca-ngay-dau': ({ calendar, rule, anchor, circumstances }) => plain(due(calendar, rule, forward(rule) ? anchor - 1 : anchor + 1, circumstances)),
  'dem-them-mot-ngay': ({ calendar, rule, anchor, circumstances }) => {
    const right = due(calendar, rule, anchor, circumstances);
    const after = rule.type === undefined && rule.unit !== 'hour' ? workingDayAfter(calendar, right, 1) : right + 1;
    return plain(forward(rule) ? after : right - 1);
  },
};

/** The misconceptions whose answers are computed from a term; content/questions/misconceptions.yaml must name each. */
export const DATE_MISCONCEPTIONS: readonly string[] = ['luat-cu', 'luat-moi-som', ...Object.keys(SLIPS)];

/** A wrong day that lies beyond the calendar is no choice; null then. */
function whereKnown<T>(count: () => T): T | null {
  try {
    return count();
  } catch (error) {
    if (error instanceof MissingCalendarYear) return null;
    throw error;
  }
}

/** The same step counted by the wording of another time. */
function byOtherLaw(calendar: Calendar, found: ProvisionInForce, anchor: Day, circumstances: TermCircumstances): WrongAnswer<Day>[] {
  const told = (step: -1 | 1, misconception: string): WrongAnswer<Day>[] => {
    const version = neighbour(found, step);
    if (version?.deadline === undefined) return [];
    const text = span(valueOf(version.deadline, circumstances), version.deadline.unit);
    const detail = step === -1 ? words.oldTerm(found.version.from, text) : words.newTerm(version.from, text);
    const term = version.deadline;
    const value = whereKnown(() => due(calendar, term, anchor, circumstances));
    return value === null ? [] : [{ value, misconception, detail }];
  };
  return [...told(-1, 'luat-cu'), ...told(1, 'luat-moi-som')];
}

/**
 * Counts a date question from its anchor. Null where the provision states no term that day.
 * Throws `MissingCalendarYear` when the counting leaves the calendar, `UnknownProvision` for an id that the register does not hold.
 */
export function countDate(answer: DateAnswer, anchor: Day, law: LawView): CountedDate | null {
  const found = law.term([answer.term], anchor);
  if (found === null) return null;
  const { rule, provision } = found;
  const circumstances: TermCircumstances = { extended: answer.extended === true, remote: answer.remote === true };
  const counted = law.count(rule, anchor, circumstances);
  const accepted = [counted.due, ...(counted.lenientDue === undefined ? [] : [counted.lenientDue])];
  const counting = { calendar: law.calendar, rule, anchor, circumstances };
  const slips = Object.entries(SLIPS).flatMap(([misconception, slip]) => {
    const wrong = whereKnown(() => slip(counting));
    return wrong === null ? [] : [{ ...wrong, misconception }];
  });
  const wrong = distinct([...byOtherLaw(law.calendar, provision, anchor, circumstances), ...slips], String, accepted);
  return {
    anchor,
    rule,
    value: valueOf(rule, circumstances),
    counted,
    accepted,
    // A day before the anchor is no answer that anybody would give for a term that runs forward.
    wrong: wrong.filter(({ value }) => (forward(rule) ? value > anchor : value < anchor)),
    citation: { provision: provision.provision.id, version: isoOf(provision.version.from) },
  };
}
