import { dayOf } from '../../law/day.ts';
import type { Day } from '../../law/types.ts';
import { classByDemand, mainContent, matterOf } from '../../scenario/classify.ts';
import type { CaseFacts, ContentFacts, MatterFacts } from '../../scenario/facts.ts';
import type { CaseEvent, Json } from '../case-event.ts';

/** Questions about the facts of a case that need no law to answer. */

export { mainContent, matterOf };

/** Contents that ask for the review of a decision or an act. */
export function complaintContents(facts: CaseFacts): ContentFacts[] {
  return facts.petition.contents.filter((content) => classByDemand(content, facts) === 'complaint');
}

/** Whether somebody came to the desk, with a paper or to speak. */
export function cameInPerson(facts: CaseFacts): boolean {
  return facts.petition.channel === 'in-person' || facts.petition.channel === 'oral';
}

export function receivedOn(facts: CaseFacts): Day {
  return dayOf(facts.petition.receivedOn);
}

/** Whether the main complaint is against a disciplinary decision (Luật Khiếu nại, Chương IV). */
export function isDisciplinary(facts: CaseFacts): boolean {
  return matterOf(mainContent(facts), facts)?.kind === 'discipline';
}

/** Papers by which somebody may lawfully stand in for the complainant. */
const LAWFUL_PAPERS: readonly string[] = ['legal-representative', 'certified'];

/** The one who lawfully stands in for the complainant, if anybody. */
function lawfulRepresentative(facts: CaseFacts): string | null {
  const { represented } = facts.complainant;
  return represented !== undefined && LAWFUL_PAPERS.includes(represented.paper) ? represented.by : null;
}

/** Who has to be heard on the complainant's side: the representative where the complainant cannot act for himself. */
export function speakerFor(facts: CaseFacts): string {
  const representative = lawfulRepresentative(facts);
  return representative !== null && !facts.complainant.standsAlone ? representative : facts.complainant.person;
}

/** Ids that stand for the complainant as an addressee: himself or whoever lawfully represents him. */
export function complainantSide(facts: CaseFacts): string[] {
  const representative = lawfulRepresentative(facts);
  return representative === null ? [facts.complainant.person] : [facts.complainant.person, representative];
}

/** Matters of the complaint contents, without repeats. */
export function complainedMatters(facts: CaseFacts): MatterFacts[] {
  const ids = new Set(complaintContents(facts).map((content) => content.matter));
  return facts.matters.filter((matter) => ids.has(matter.id));
}

/** The earliest day on which carrying out a complained decision would do harm that is hard to mend. */
export function irreversibleOn(facts: CaseFacts): Day | null {
  const days = complainedMatters(facts).flatMap((matter) => (matter.irreversible === undefined ? [] : [dayOf(matter.irreversible.on)]));
  return days.length === 0 ? null : Math.min(...days);
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
