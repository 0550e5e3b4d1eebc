import { AUTHORITIES } from '../desk/act-data.ts';
import { COUNCIL_MEMBERS, DISPUTE_GROUNDS, MEDIATION_DELEGATES } from '../desk/act-data/land-dispute.ts';
import type { Day } from '../law/types.ts';
import type { CaseEvent, Json } from '../procedures/case-event.ts';
import { allButOne, lessOne, no, oneOf, texts } from './change.ts';
import type { Change } from './change.ts';
import { actOf } from './sheet.ts';
import type { ProofCase } from './sheet.ts';

/** What can be done otherwise in the acts of mediating and settling a dispute over land. */

/** One of a closed list less, or one more. */
const otherOf =
  (all: readonly string[]): Change =>
  (value) => {
    const given = texts(value);
    return given.length === 0 ? [] : [...allButOne(given), ...all.filter((item) => !given.includes(item)).map((item) => [...given, item])];
  };

const FURTHEST = 15;
const otherCount: Change = (value) => (typeof value === 'number' ? [value - 1, value + 1, value + FURTHEST].filter((count) => count > 0) : []);

export const LAND_DISPUTE_CHANGES: Readonly<Record<string, Change>> = {
  members: otherOf(COUNCIL_MEMBERS),
  signed: lessOne,
  grounds: otherOf(DISPUTE_GROUNDS),
  to: otherOf(AUTHORITIES),
  complaintTo: oneOf(AUTHORITIES),
  days: otherCount,
  tellsTerm: no,
  reasoned: no,
};

const act = (type: string, day: Day, data: Readonly<Record<string, Json>>): CaseEvent => actOf(type, 'chair', day, data);

/** What nobody may do in place of the council, or before a decision has effect. */
export function landDisputeTemptations({ scenario }: ProofCase, day: Day): CaseEvent[] {
  return [
    ...MEDIATION_DELEGATES.map((to) => act('mediation.delegated', day, { to })),
    act('enforcement.ordered', day, { to: scenario.facts.landDispute?.opponents[0] ?? scenario.facts.complainant.person, signatory: 'chair' }),
  ];
}

/** What can happen of itself: somebody says otherwise after an agreement. */
export function landDisputeHappenings({ scenario }: ProofCase, day: Day): CaseEvent[] {
  const who = scenario.facts.landDispute?.opponents[0] ?? scenario.facts.complainant.person;
  return [true, false].map((written) => ({ ...actOf('mediation.dissented', 'world', day, { who, written }), src: 'world' }));
}
