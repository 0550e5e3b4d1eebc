import { errorCatalogue } from '#simulations/grading/error-catalogue.ts';
import { lawfulEvents, NoLawfulPath } from '#simulations/grading/lawful.ts';
import { dayOf } from '#simulations/law/day.ts';
import type { LawView } from '#simulations/law/law-view.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import { createLawView } from '#simulations/law/view.ts';
import { matches } from '#simulations/procedures/case-event.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { procedureFor, procedures } from '#simulations/procedures/index.ts';
import type { Circumstances, Procedure } from '#simulations/procedures/procedure.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';

/** A rule of the procedures with the provisions that it cites, counts by or reads. */
export interface RuleOnLaw {
  /** `guard:id`, `duty:id`, `condition:id`, `prohibition:id` or `act:label`. */
  id: string;
  title: string;
  part: string;
  rests: string[];
}

/** A view of the law that notes the provisions it is asked for. */
function noting(law: LawView, note: (provision: string) => void): LawView {
  return {
    ...law,
    provision(id, on) {
      note(id);
      return law.provision(id, on);
    },
    term(ids, on) {
      ids.forEach(note);
      return law.term(ids, on);
    },
    value(id, key, on) {
      note(id);
      return law.value(id, key, on);
    },
  };
}

type Reads = Map<string, Set<string>>;

/** Asks every rule of a procedure along a lawful run, and notes which provisions each looks up. */
function noteReads(procedure: Procedure, { facts }: Scenario, law: LawView, events: readonly CaseEvent[], reads: Reads): void {
  let rule = new Set<string>();
  const noted = noting(law, (provision) => void rule.add(provision));
  const reading = (id: string): void => {
    rule = reads.get(id) ?? new Set();
    reads.set(id, rule);
  };
  events.forEach((event, index) => {
    const circumstances: Circumstances = { facts, law: noted, day: event.day, history: events.slice(0, index) };
    for (const guard of Object.values(procedure.guards)) {
      reading(`guard:${guard.id}`);
      guard.holds(circumstances);
    }
    for (const prohibition of procedure.prohibitions) {
      reading(`prohibition:${prohibition.id}`);
      prohibition.matches(event, circumstances);
    }
    for (const duty of procedure.duties) {
      if (!duty.acts.some((pattern) => matches(pattern, event))) continue;
      reading(`duty:${duty.id}`);
      duty.when?.(circumstances);
      for (const condition of duty.conditions ?? []) {
        reading(`condition:${condition.id}`);
        condition.check(event, circumstances);
      }
    }
  });
}

function readsOf(register: LawRegister, scenarios: readonly Scenario[]): Reads {
  const law = createLawView(register);
  const reads: Reads = new Map();
  for (const scenario of scenarios) {
    const procedure = procedureFor(scenario.facts, law, dayOf(scenario.opensOn));
    try {
      noteReads(procedure, scenario, law, lawfulEvents({ scenario, procedure, law }), reads);
    } catch (error) {
      if (!(error instanceof NoLawfulPath)) throw error;
    }
  }
  return reads;
}

/** The provisions that fix the terms of duties, by rule. */
function termsOfDuties(): Reads {
  return new Map(procedures.flatMap(({ duties }) => duties.map((duty) => [`duty:${duty.id}`, new Set(duty.by?.flatMap(({ term }) => term))] as const)));
}

/** The rules as errors that grading can find; an act too many is the same rule as the act. */
const rules = () => errorCatalogue(procedures).filter(({ id }) => !id.startsWith('extra:'));

/** The ids of the items that rules are. */
export const ruleIds = (): string[] => rules().map(({ id }) => `rule:${id}`);

/** Every rule of the procedures: what it cites, the terms it counts, and what it looks up along the lawful runs of the cases. */
export function lawOfRules(register: LawRegister, scenarios: readonly Scenario[]): RuleOnLaw[] {
  const terms = termsOfDuties();
  const reads = readsOf(register, scenarios);
  return rules().map(({ id, texts, part, cites }) => ({ id, title: texts.name, part, rests: [...cites, ...(terms.get(id) ?? []), ...(reads.get(id) ?? [])] }));
}
