import { temptations } from '../proof/operators/surplus.ts';
import type { Prohibition } from '../procedures/procedure.ts';
import { circumstancesAt, sheetOf } from '../proof/sheet.ts';
import type { ProofCase, Sheet } from '../proof/sheet.ts';
import { isLawful } from '../proof/variants.ts';
import { neighbours } from './assignments.ts';
import type { Assignment } from './assignments.ts';
import type { VerifyLibrary, VerifySubject } from './fault.ts';
import { breakableIn } from './further-operators.ts';
import { played } from './showcases.ts';
import type { Showcase } from './showcases.ts';

/** Whether a log gives occasion for what is forbidden at any of its places, not only where one would look first. */
function isOccasion(proofCase: ProofCase, sheet: Sheet, prohibition: Prohibition | undefined): boolean {
  return sheet.entries.some((_, at) => at > 0 && temptations(proofCase, sheet, at).some((event) => prohibition?.matches(event, circumstancesAt(proofCase, sheet, at, sheet.entries[at - 1]?.event.day)) === true));
}

/** The nearest case to those of a procedure in which something is forbidden that nothing in the library gives occasion for; null where there is none. */
function nearestFor(subject: VerifySubject, rule: string, known: readonly Showcase[]): Showcase | null {
  const { procedure, law } = subject;
  const prohibition = procedure.prohibitions.find(({ id }) => id === rule);
  const occasion = known.find(({ scenario, log }) => isOccasion({ scenario, procedure, law }, sheetOf(log), prohibition));
  if (occasion !== undefined) return { ...occasion, shows: rule };
  for (const { scenario, log } of prohibition === undefined ? [] : known) {
    const sheet = sheetOf(log);
    const offered = temptations({ scenario, procedure, law }, sheet, log.length);
    const circumstances = circumstancesAt({ scenario, procedure, law }, sheet, log.length);
    const isForbidden = ({ facts }: Assignment): boolean => offered.some((event) => prohibition?.matches(event, { ...circumstances, facts }) === true);
    for (const near of neighbours(scenario, subject, { depth: 1, otherTimes: false })) {
      if (near.happens.length > 0 || !isForbidden(near)) continue;
      const made = played(subject, near, () => true);
      if (made !== null && isLawful({ scenario: made.scenario, procedure, law }, sheetOf(made.log)) && breakableIn({ scenario: made.scenario, procedure, law }, sheetOf(made.log)).includes(rule)) return { subject, ...made, shows: rule };
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
