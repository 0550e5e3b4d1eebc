import { createContext } from '#simulations/grading/context.ts';
import { judge } from '#simulations/grading/judge.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { forksOf } from '#simulations/proof/operators/branch.ts';
import { sheetOf } from '#simulations/proof/sheet.ts';
import { breakableIn } from '#simulations/verify/further-operators.ts';
import { ALL_PARTS, errorCatalogueView } from '../error-catalogue/error-catalogue.ts';
import type { ErrorEntry } from '../error-catalogue/error-catalogue.ts';
import type { GovernedCase } from './case-law.ts';

/** Ids of the catalogue of what can be left out, done late, or done in a wrong manner on the lawful way of a case. */
function onTheWay({ scenario, procedure, law }: GovernedCase, events: readonly CaseEvent[]): string[] {
  const context = createContext({ procedure, facts: scenario.facts, law, events, submitted: true });
  return judge(context).verdicts.flatMap(({ unit: { duty, act, done, basis } }) => {
    const day = done?.day ?? context.lastDay;
    const conditions = (duty?.conditions ?? []).flatMap(({ id, cite, open }) => (context.basis(cite, day, open).kind === 'graded' ? [`condition:${id}`] : []));
    if (basis.kind !== 'graded') return conditions;
    const steps = act === null || done === null ? [] : [`act:${done.label}`, ...(act.repeatable === true ? [] : [`extra:${done.label}`])];
    return [...(duty === null ? [] : [`duty:${duty.id}`]), ...steps, ...conditions];
  });
}

/**
 * What of the catalogue of errors can be found in a case, told by the law of the day on which it opens: slips on its lawful way,
 * wrong turns off it, and what is forbidden and can be done.
 */
export function possibleErrors(given: GovernedCase, lawful: readonly CaseEvent[]): ErrorEntry[] {
  const sheet = sheetOf(lawful);
  const turns = forksOf(given, sheet).flatMap(({ guards }) => guards.map((id) => `guard:${id}`));
  const ids = new Set([...onTheWay(given, lawful), ...turns, ...breakableIn(given, sheet).map((id) => `prohibition:${id}`)]);
  const { parts } = errorCatalogueView([given.procedure], given.law.register, lawful[0]?.day ?? 0, ALL_PARTS);
  return parts.flatMap(({ entries }) => entries).filter(({ id }) => ids.has(id));
}
