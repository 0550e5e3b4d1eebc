import { dayOf } from '../../law/day.ts';
import type { Day } from '../../law/types.ts';
import type { CaseFacts } from '../../scenario/facts.ts';
import type { CaseEvent, Json } from '../case-event.ts';

/** Questions about the facts and the log of any petition that need no law to answer. */

/** Whether somebody came to the desk, with a paper or to speak. */
export function cameInPerson(facts: CaseFacts): boolean {
  return facts.petition.channel === 'in-person' || facts.petition.channel === 'oral';
}

export function receivedOn(facts: CaseFacts): Day {
  return dayOf(facts.petition.receivedOn);
}

/** Papers by which somebody may lawfully stand in for the sender. */
const LAWFUL_PAPERS: readonly string[] = ['legal-representative', 'certified'];

/** The one who lawfully stands in for the sender, if anybody. */
function lawfulRepresentative(facts: CaseFacts): string | null {
  const { represented } = facts.complainant;
  return represented !== undefined && LAWFUL_PAPERS.includes(represented.paper) ? represented.by : null;
}

/** Who has to be heard on the sender's side: the representative where the sender cannot act for himself. */
export function speakerFor(facts: CaseFacts): string {
  const representative = lawfulRepresentative(facts);
  return representative !== null && !facts.complainant.standsAlone ? representative : facts.complainant.person;
}

/** Ids that stand for the sender as an addressee: himself or whoever lawfully represents him. */
export function complainantSide(facts: CaseFacts): string[] {
  const representative = lawfulRepresentative(facts);
  return representative === null ? [facts.complainant.person] : [facts.complainant.person, representative];
}

/** The last event of a type before the one that is judged. */
export function lastOf(history: readonly CaseEvent[], type: string): CaseEvent | undefined {
  return history.findLast((event) => event.type === type);
}

/** A field that holds text; empty when it holds anything else. */
export function textIn(data: Readonly<Record<string, Json>>, field: string): string {
  const value = data[field];
  return typeof value === 'string' ? value : '';
}

/** A field that holds a list of texts; empty when it holds anything else. */
export function listIn(data: Readonly<Record<string, Json>>, field: string): string[] {
  const value = data[field];
  return Array.isArray(value) ? value.filter((item: Json): item is string => typeof item === 'string') : [];
}

/** A field that maps ids to texts; empty when it holds anything else. */
export function recordIn(data: Readonly<Record<string, Json>>, field: string): Readonly<Record<string, Json>> {
  const value = data[field];
  return isRecord(value) ? value : {};
}

function isRecord(value: Json | undefined): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
