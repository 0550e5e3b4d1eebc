import { FIGURES } from '../../desk/act-data/head.ts';
import { nextWorkingDay } from '../../law/calendar.ts';
import { isoOf } from '../../law/day.ts';
import type { Json } from '../case-event.ts';
import type { Circumstances } from '../procedure.ts';
import { listOfLaw } from '../rules/law-lists.ts';
import { formFor } from '../rules/makers.ts';
import type { Maker } from '../rules/makers.ts';
import { lastOf } from '../rules/reading.ts';
import { enoughDays, freeDayAfter } from './calendar.ts';
import { dayIn, lacks, plannedDays, superiorOf } from './facts.ts';
import { figureOf, isOverdue, periodOf, rowsOf } from './register.ts';
import type { Period } from './register.ts';

/** How each act of a chair's month is done rightly. */

/** The day that a duty is about, else the first of the schedule, else today. */
const dayFor = ({ facts, day }: Circumstances, key: string | undefined): string => key ?? plannedDays(facts)[0]?.on ?? isoOf(day);

const rowFor = ({ facts }: Circumstances, key: string | undefined): string => key ?? rowsOf(facts)[0]?.id ?? 'don';

/** The period of the report; where nothing fixes one, up to today. */
const periodFor = (c: Circumstances): Period => periodOf(c) ?? { from: c.day, until: c.day };

/** The period that was closed for the report, else the one that should be. */
function closedPeriod(c: Circumstances): Period {
  const closed = lastOf(c.history, 'head.figuresClosed');
  const from = closed === undefined ? null : dayIn(closed.data, 'from');
  const until = closed === undefined ? null : dayIn(closed.data, 'until');
  return from === null || until === null ? periodFor(c) : { from, until };
}

export const headMakers: Readonly<Record<string, Maker<Readonly<Record<string, Json>>>>> = {
  'head.rulesPosted': ({ facts }) => ({ papers: [...lacks(facts)] }),
  'head.schedulePosted': ({ facts, law, day }) => ({
    dayList: enoughDays(facts.head?.nextMonth ?? isoOf(day).slice(0, 7), law).map(isoOf),
    items: [...listOfLaw(law, 'ltcd-2013/d24/k2', 'schedule_items', day)],
  }),
  'head.dayHeld': (c, key) => ({ day: dayFor(c, key), chairedBy: 'chair', place: 'reception-room' }),
  'head.postponed': (c, key) => ({ day: dayFor(c, key), newOn: freeDayAfter(dayFor(c, key), plannedDays(c.facts).map(({ on }) => on), c.law.calendar), announced: true }),
  'head.concluded': (c, key) => ({ day: dayFor(c, key), signatory: 'chair', items: ['directions', 'responsible-body', 'settlement-date'] }),
  'head.backlogReviewed': (c) => ({ overdue: rowsOf(c.facts).flatMap((row) => (isOverdue(c, row, c.day) === true ? [row.id] : [])) }),
  'head.assigned': (c, key) => ({ row: rowFor(c, key), officer: 'can-bo-khac' }),
  'head.urged': (c, key) => ({ row: rowFor(c, key), by: isoOf(nextWorkingDay(c.law.calendar, c.day)) }),
  'head.extended': (c, key) => ({ row: rowFor(c, key), signatory: 'chair' }),
  'head.registerAltered': () => ({ alteration: 'left-out' }),
  'head.superiorAnswered': ({ law, day }) => ({ to: superiorOf(law, day), answerWay: 'letter', signatory: 'chair', items: [...listOfLaw(law, 'ltc-2018/d38/k1-2', 'contents', day)] }),
  'head.executionOrdered': ({ facts, law, day }) => ({
    executor: facts.head?.decision?.by ?? 'can-bo-khac',
    signatory: 'chair',
    items: [...listOfLaw(law, 'nd124-2020/d31/k1', 'contents', day)],
  }),
  'head.executionUrged': ({ facts }) => ({ executor: facts.head?.decision?.by ?? 'can-bo-khac' }),
  'head.figuresClosed': (c) => ({ from: isoOf(periodFor(c).from), until: isoOf(periodFor(c).until) }),
  'head.reported': (c) => {
    const period = closedPeriod(c);
    const figures = FIGURES.map((figure) => [figure, figureOf(figure, period, c).lenient]);
    return { to: superiorOf(c.law, c.day), form: formFor(c, 'petitionReport'), signatory: 'chair', from: isoOf(period.from), until: isoOf(period.until), ...Object.fromEntries(figures) };
  },
};
