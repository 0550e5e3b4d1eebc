import { createContext } from '../grading/context.ts';
import { judge } from '../grading/judge.ts';
import { lawfulEvents } from '../grading/lawful.ts';
import { stakeOf } from '../grading/score-table.ts';
import { dayOf } from '../law/day.ts';
import type { LawRegister } from '../law/types.ts';
import { createLawView } from '../law/view.ts';
import { procedureFor } from '../procedures/index.ts';
import type { Competence } from '../procedures/procedure.ts';
import type { Scenario } from './schema.ts';

/** A skill that less of a case's points rest on than this is not what the case is about. */
const SHARE = 0.15;

/**
 * The skills that a case asks for, heaviest first: those on which a fair share of the points of its lawful run rest.
 * @throws NoLawfulPath where the facts leave no lawful way to an end
 */
export function competencesOf(scenario: Scenario, register: LawRegister): Competence[] {
  const law = createLawView(register);
  const { facts } = scenario;
  const procedure = procedureFor(facts, law, dayOf(scenario.opensOn));
  const events = lawfulEvents({ scenario, procedure, law });
  const { verdicts } = judge(createContext({ procedure, facts, law, events, submitted: true, opensOn: dayOf(scenario.opensOn) }));
  const stakes = new Map<Competence, number>();
  for (const { unit, credit } of verdicts) if (credit !== null) stakes.set(unit.competence, (stakes.get(unit.competence) ?? 0) + stakeOf(unit.sev));
  const whole = [...stakes.values()].reduce((sum, stake) => sum + stake, 0);
  return [...stakes].filter(([, stake]) => stake >= SHARE * whole).sort(([, a], [, b]) => b - a).map(([competence]) => competence);
}
