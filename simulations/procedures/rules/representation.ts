import type { LawView } from '../../law/law-view.ts';
import type { Day } from '../../law/types.ts';
import type { CaseFacts } from '../../scenario/facts.ts';
import type { CaseEvent } from '../case-event.ts';
import type { Cite } from '../procedure.ts';
import { complainantSide, listIn, textIn } from './reading.ts';

/** Who speaks for several people that complain together, as the chosen ones come and go. */

const HOW_MANY: Cite = 'nd124-2020/d6/k2';

/** Whether several people complain together. */
export const isGroup = ({ petition }: CaseFacts): boolean => petition.complainants > 1;

/** The people of the case who complain: the sender, and in a group those beside him. */
export const complainantsIn = ({ complainant, complaint }: CaseFacts): string[] => [complainant.person, ...(complaint?.members ?? [])];

/** Those of the people named in the paper that came with the petition who complain themselves; the sender where there are none. */
function chosenAtFirst(facts: CaseFacts): readonly string[] {
  const chosen = (facts.complaint?.chosen ?? []).filter((person) => complainantsIn(facts).includes(person));
  return chosen.length > 0 ? chosen : [facts.complainant.person];
}

/** Who represents the group by now: a new choice replaces the one before, whoever has left is gone. */
export function standingRepresentatives(facts: CaseFacts, history: readonly CaseEvent[]): readonly string[] {
  return history.reduce((standing, event) => {
    if (event.type === 'representative.left') return standing.filter((person) => person !== textIn(event.data, 'who'));
    return event.type === 'representatives.chosen' ? listIn(event.data, 'chosen') : standing;
  }, chosenAtFirst(facts));
}

/** Ids that stand for the complainant as an addressee; none while a group has nobody who represents it. */
export function complainantAddresses(facts: CaseFacts, history: readonly CaseEvent[]): string[] {
  if (!isGroup(facts)) return complainantSide(facts);
  return standingRepresentatives(facts, history).flatMap((person) => (person === facts.complainant.person ? complainantSide(facts) : [person]));
}

/** How many a group may choose at the most (Nghị định 124/2020/NĐ-CP, Điều 6 khoản 2); null where the law sets no number. */
export function mostRepresentatives({ petition }: CaseFacts, law: LawView, day: Day): number | null {
  const number = (key: string): number | null => {
    const value = law.value(HOW_MANY, key, day);
    return typeof value === 'number' ? value : null;
  };
  const [small, large] = [number('small_group_from'), number('large_group_from')];
  if (large !== null && petition.complainants >= large) return number('large_group_representatives');
  return small !== null && petition.complainants >= small ? number('small_group_representatives') : null;
}
