import { explain } from './derivation.ts';
import type { TermCircumstances } from './law-view.ts';
import { reckon } from './reckon.ts';
import type { Calendar, CountedTerm, Day, TermRule } from './types.ts';

/**
 * Counts a term from the day of its anchor by the rules of content/law/README.md (Bộ luật Dân sự, Điều 145–148).
 * The derivation is put into words when it is first read: grading counts far more terms than it explains.
 * Throws `MissingCalendarYear` when the count touches a year that the calendar does not hold.
 */
export function countTerm(calendar: Calendar, rule: TermRule, anchor: Day, circumstances: TermCircumstances = {}): CountedTerm {
  const reckoning = reckon(calendar, rule, anchor, circumstances);
  let told: Pick<CountedTerm, 'derivation' | 'rules'> | undefined;
  const tell = () => (told ??= explain(calendar, rule, anchor, circumstances, reckoning));
  const counted: CountedTerm = {
    due: reckoning.due,
    get derivation() {
      return tell().derivation;
    },
    get rules() {
      return tell().rules;
    },
  };
  if (reckoning.lenientDue !== undefined) counted.lenientDue = reckoning.lenientDue;
  return counted;
}
