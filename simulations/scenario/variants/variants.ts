import { grade } from '../../grading/grade.ts';
import { lawfulEvents, NoLawfulPath } from '../../grading/lawful.ts';
import { MissingCalendarYear } from '../../law/calendar.ts';
import { dayOf } from '../../law/day.ts';
import type { LawView } from '../../law/law-view.ts';
import type { LawRegister } from '../../law/types.ts';
import { createLawView } from '../../law/view.ts';
import { procedureFor } from '../../procedures/index.ts';
import { randomFrom, seedFrom } from '../../proof/random.ts';
import type { Random } from '../../proof/random.ts';
import type { Scenario } from '../schema.ts';
import { withAmounts } from './amounts.ts';
import { possibleDelays, startedLater } from './dates.ts';
import { withNames } from './names.ts';
import { variantTitle } from './variants.vi.ts';

/** Whether a case has a lawful path, and that path is graded without a fault. */
function isSound(scenario: Scenario, law: LawView): boolean {
  const procedure = procedureFor(scenario.facts, law, dayOf(scenario.facts.petition.receivedOn));
  try {
    const events = lawfulEvents({ scenario, procedure, law });
    return grade({ scenario, procedure, law, events, submitted: true }).score === 100;
  } catch (error) {
    if (error instanceof NoLawfulPath || error instanceof MissingCalendarYear) return false;
    throw error;
  }
}

/** Whether anything of a case may be otherwise in a variant. */
export function canVary({ varies }: Scenario): boolean {
  return varies === undefined || varies.names || varies.sums || varies.dates !== 'fixed' || varies.roles.length > 0;
}

/** The case in other clothes: names, amounts and the desk at which it is worked, as far as it lets them be changed. */
function dressed(scenario: Scenario, random: Random): Scenario {
  const { varies, role } = scenario;
  const named = varies?.names === false ? scenario : withNames(scenario, random);
  const counted = varies?.sums === false ? named : withAmounts(named, random);
  const roles = varies?.roles ?? [];
  return roles.length === 0 ? counted : { ...counted, role: random.pick([role, ...roles]) ?? role };
}

/**
 * The same case once more for somebody who knows it: other names and amounts, begun on another day, now and then on the last day
 * of a time limit or the day after it, where what is right turns; `varies` says what of it may be otherwise. The right path is derived from the changed facts; a variant
 * that has none is never given. The same seed gives the same variant under the same register. Seeds are whole numbers from 1.
 */
export function variantOf(scenario: Scenario, seed: number, register: LawRegister): Scenario {
  const law = createLawView(register);
  const random = randomFrom(seedFrom(seed, ...[...scenario.id].map((letter) => letter.charCodeAt(0))));
  const delays = random.shuffled(possibleDelays(scenario, law).filter((days) => days > 0));
  const other = dressed(scenario, random);
  const days = delays.find((delay) => isSound(startedLater(other, delay), law)) ?? 0;
  return { ...startedLater(other, days), title: variantTitle(scenario.title, seed), variant: { seed } };
}
