import { temptations } from '../proof/operators/surplus.ts';
import { circumstancesAt, sheetOf } from '../proof/sheet.ts';
import { neighbours } from './assignments.ts';
import type { Assignment } from './assignments.ts';
import type { VerifyLibrary, VerifySubject } from './fault.ts';
import { breakableIn } from './further-operators.ts';
import { played } from './showcases.ts';
import type { Showcase } from './showcases.ts';

/** The nearest case to those of a procedure in which something is forbidden that nothing in the library gives occasion for; null where there is none. */
function nearestFor(subject: VerifySubject, rule: string, known: readonly Showcase[]): Showcase | null {
  const { procedure, law } = subject;
  const prohibition = procedure.prohibitions.find(({ id }) => id === rule);
  for (const { scenario, log } of prohibition === undefined ? [] : known) {
    const sheet = sheetOf(log);
    const offered = temptations({ scenario, procedure, law }, sheet, log.length);
    const circumstances = circumstancesAt({ scenario, procedure, law }, sheet, log.length);
    const isForbidden = ({ facts }: Assignment): boolean => offered.some((event) => prohibition?.matches(event, { ...circumstances, facts }) === true);
    for (const near of neighbours(scenario, subject, { depth: 1, otherTimes: false })) {
      if (near.happens.length > 0 || !isForbidden(near)) continue;
      const made = played(subject, near, () => true);
      if (made !== null && breakableIn({ scenario: made.scenario, procedure, law }, sheetOf(made.log)).includes(rule)) return { subject, ...made, shows: rule };
    }
  }
  return null;
}

/** Cases with an occasion for what a prohibition forbids, one for each prohibition that none of the given cases has an occasion for. */
export function forbiddenCases(library: VerifyLibrary, cases: readonly (Showcase & { breakable: readonly string[] })[]): Showcase[] {
  const shown = new Set(cases.flatMap(({ breakable }) => breakable));
  const found: Showcase[] = [];
  for (const subject of library) {
    const known = cases.filter((each) => each.subject === subject && each.shows === null);
    for (const { id } of subject.procedure.prohibitions) {
      if (shown.has(id)) continue;
      const near = nearestFor(subject, id, known);
      if (near === null) continue;
      shown.add(id);
      found.push(near);
    }
  }
  return found;
}
