import { dayOf } from '#simulations/law/day.ts';
import type { Day, IsoDate, LawRegister } from '#simulations/law/types.ts';
import type { Procedure } from '#simulations/procedures/procedure.ts';
import { debriefWords } from './vi.ts';

function citedBy(procedure: Procedure): ReadonlySet<string> {
  const conditions = procedure.duties.flatMap((duty) => duty.conditions ?? []);
  const rules = [...Object.values(procedure.guards), ...procedure.duties, ...procedure.prohibitions, ...conditions];
  return new Set([
    ...rules.flatMap(({ cite }) => cite),
    ...Object.values(procedure.acts).flatMap(({ cite }) => cite),
    ...procedure.duties.flatMap((duty) => (duty.by ?? []).flatMap(({ term }) => term)),
  ]);
}

/** The days on which a provision that the procedure rests on got another wording, in order. */
function changeDays(register: LawRegister, procedure: Procedure): Day[] {
  const days = [...citedBy(procedure)].flatMap((id) => (register.provisions.get(id)?.versions ?? []).map(({ from }) => from).sort((a, b) => a - b).slice(1));
  return [...new Set(days)].sort((a, b) => a - b);
}

/** In words, which law the case was judged by: the period without change around it, or that the law changed within it. */
export function lawPeriod(register: LawRegister, procedure: Procedure, span: { from: Day; to: Day }, referenceDate: IsoDate | null): string {
  if (referenceDate !== null) return debriefWords.lawAsOf(dayOf(referenceDate));
  const days = changeDays(register, procedure);
  const within = days.filter((day) => day > span.from && day <= span.to).at(-1);
  if (within !== undefined) return debriefWords.lawChanges(within);
  const since = days.filter((day) => day <= span.from).at(-1);
  // A change that is still to come says nothing about the law of the case.
  const until = days.find((day) => day > span.to && day <= register.asOf);
  if (since !== undefined) return until === undefined ? debriefWords.lawSince(since) : debriefWords.lawBetween(since, until);
  return until === undefined ? debriefWords.lawOfEachDay : debriefWords.lawUntil(until);
}
