import { ORDERS, REPORTS, SIGNINGS, URGINGS } from '../desk/act-data/complaint.ts';
import type { Day } from '../law/types.ts';
import type { CaseEvent, Json } from '../procedures/case-event.ts';
import { among } from './change.ts';
import type { Change } from './change.ts';
import { actOf } from './sheet.ts';
import type { ProofCase } from './sheet.ts';

/** What can be done otherwise in the acts of a complaint. */

/** More representatives than may be chosen, and far more. */
const more: Change = (value) => (typeof value === 'number' ? [value + 1, value + 5] : []);

/** Somebody else of the case in the place of whoever was heard. */
const somebodyElse: Change = (value, { scenario }) => scenario.people.map(({ id }) => id).filter((id) => id !== value);

export const COMPLAINT_CHANGES: Readonly<Record<string, Change>> = {
  most: more,
  with: somebodyElse,
  signed: among(SIGNINGS),
  says: (value, proofCase) => [REPORTS, ORDERS].flatMap((says) => among(says)(value, proofCase)),
  measure: among(URGINGS),
};

const act = (type: string, day: Day, data: Readonly<Record<string, Json>>): CaseEvent => actOf(type, 'chair', day, data);

/** What nobody may do to whoever complains, or while it is not settled what will be carried out. */
export function complaintTemptations({ scenario: { facts } }: ProofCase, day: Day): CaseEvent[] {
  return [
    act('complainant.harassed', day, {}),
    act('execution.goneAhead', day, {}),
    act('enforcement.ordered', day, { to: facts.respondent ?? 'commune-chair', says: 'full-order', signatory: 'chair' }),
  ];
}
