import type { LawSide } from '#simulations/grading/compare-law.ts';
import { grade } from '#simulations/grading/grade.ts';
import { MissingCalendarYear } from '#simulations/law/calendar.ts';
import type { LawView } from '#simulations/law/law-view.ts';
import type { Day } from '#simulations/law/types.ts';
import { createLawView } from '#simulations/law/view.ts';
import { askedDate } from '../domain/compare/law-date.ts';
import { lawPeriods } from '../domain/compare/law-periods.ts';
import { otherLawView } from '../domain/compare/other-law-view.ts';
import type { OtherLawPageView, OtherLawView } from '../domain/compare/view-types.ts';
import { compare as words } from '../messages/compare.ts';
import type { Result } from '../platform/result.ts';
import { done } from '../platform/result.ts';
import type { Caller, DebriefRefusal } from './contracts.ts';
import type { Ports } from './ports.ts';
import { withStorage } from './storage.ts';
import { submittedCase } from './submitted-case.ts';
import type { SubmittedCase } from './submitted-case.ts';

/** Both gradings made now and alike, so that nothing but the law differs; null when a term leads into a year without a calendar. */
function comparisonOn({ setting, procedure, events }: SubmittedCase, on: Day): OtherLawView | null {
  const side = (law: LawView): LawSide => ({ law, report: grade({ scenario: setting.scenario, procedure, law, events, submitted: true, repairs: 'none' }) });
  try {
    return otherLawView({ events, procedure, before: side(createLawView(setting.register)), after: side(createLawView(setting.register, on)) }, on);
  } catch (error) {
    if (error instanceof MissingCalendarYear) return null;
    throw error;
  }
}

/**
 * The log of a handed-in case under the law of another date; the days of the case stay (docs/decisions/009). Nothing is stored:
 * the mark is that of the law of each day.
 * @param input.date as typed; null when the page is asked for without one
 */
export function gradeUnderOtherLaw(ports: Ports, caller: Caller, input: { attempt: string; date: string | null }): Result<OtherLawPageView, DebriefRefusal> {
  return withStorage<OtherLawPageView, DebriefRefusal>(ports, () => {
    const found = submittedCase(ports, caller, input.attempt, 'see');
    if (!found.ok) return found;
    const { attempt, setting, report, watching } = found.value;
    const { on, typed, error } = askedDate(input.date, setting.register);
    const comparison = on === null ? null : comparisonOn(found.value, on);
    return done({
      attempt: attempt.id,
      scenario: setting.scenario.title,
      watching,
      periods: lawPeriods(setting.register, report.basis.depends, on),
      typed,
      error: on !== null && comparison === null ? words.lawNoCalendar(typed) : error,
      comparison,
    });
  });
}
