import { isoOf } from '../law/day.ts';
import type { LawView } from '../law/law-view.ts';
import type { CitationInForce, Day } from '../law/types.ts';
import type { Cite } from '../procedures/procedure.ts';

/** The provisions in force on a day, each once, with the first day of the wording. */
export function citations(law: LawView, cites: readonly Cite[], day: Day): CitationInForce[] {
  return [...new Set(cites)].flatMap((id) => {
    const found = law.provision(id, day);
    return found === null ? [] : [{ provision: id, version: isoOf(found.version.from) }];
  });
}

/** Several lists of citations as one, each provision once. */
export function mergedCitations(lists: readonly CitationInForce[][]): CitationInForce[] {
  const seen = new Map(lists.flat().map((cite) => [cite.provision, cite]));
  return [...seen.values()];
}
