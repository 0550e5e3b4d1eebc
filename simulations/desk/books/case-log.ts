import { formatDay } from '../../law/day.ts';
import type { CaseEvent } from '../../procedures/case-event.ts';
import type { PetitionClass } from '../../scenario/facts.ts';
import type { ActType } from '../act-data.ts';
import { capitalised, fill, recordOf } from '../data-reading.ts';
import { happeningsOf } from '../happenings.ts';
import { isContentKnown, isKnown } from '../knowledge.ts';
import { contentName, personName } from '../names.ts';
import { CLASS_NAMES } from '../names.vi.ts';
import type { Scene } from '../world-state.ts';
import { BOOK_WORDS } from './books.vi.ts';

/** What the trainee's acts come to in a book: sets of acts that a clerk would write into the same column. */
export const HANDLING = {
  accepted: ['complaint.accepted', 'denunciation.accepted', 'mediation.accepted', 'dispute.accepted', 'proposal.assigned'],
  refused: ['complaint.acceptanceRefused', 'denunciation.acceptanceRefused', 'mediation.refused'],
  guided: ['complainant.guided', 'separation.guided', 'mediation.guided', 'crowd.guided'],
  passed: ['petition.transferred', 'proposal.passedOn', 'crime.referred'],
  returned: ['petition.receiptRefused', 'petition.returned'],
  filed: ['petition.filed', 'petition.destroyed'],
  assigned: ['verification.assigned', 'denunciation.verificationAssigned', 'proposal.assigned', 'mediation.councilFormed'],
  reported: ['result.reported', 'file.handedOver', 'denunciation.superiorAnswered', 'petition.overdueReported', 'protection.asked'],
  answered: ['complaint.settled', 'conclusion.made', 'dispute.settled', 'mediation.held', 'mediation.recognised', 'reply.written', 'proposal.resultSent'],
  ended: ['settlement.terminated', 'denunciation.terminated'],
} as const satisfies Record<string, readonly ActType[]>;

/** A case as its books read it: the scene, and what each act was confirmed with. */
export interface CaseLog {
  scene: Scene;
  told: ReadonlyMap<number, string>;
}

export function caseLogOf(scene: Scene): CaseLog {
  const done = happeningsOf(scene).filter(({ kind }) => kind === 'done');
  return { scene, told: new Map(done.map(({ seq, text }) => [seq, text])) };
}

/** The trainee's acts of these types, in order. */
export function actsOf({ scene }: CaseLog, types: readonly string[]): CaseEvent[] {
  return scene.world.log.filter(({ src, type }) => src === 'trainee' && types.includes(type));
}

/** How an act was confirmed: "Đã thụ lý khiếu nại." */
export function toldOf({ told }: CaseLog, event: CaseEvent): string {
  return told.get(event.seq) ?? '';
}

/** Acts as they stand in one cell: each with its day. */
export function inCell(log: CaseLog, events: readonly CaseEvent[]): string {
  return events.map((event) => fill(BOOK_WORDS.onDay, { date: formatDay(event.day), what: toldOf(log, event).replace(/\.$/, '') })).join('; ');
}

/** The classes that the contents were given last, as the trainee gave them. */
export function classesGiven(log: CaseLog): PetitionClass[] {
  const given = actsOf(log, ['petition.classified']).at(-1);
  if (given === undefined) return [];
  const classes = new Set(Object.values(recordOf(given.data, 'classes')));
  return (Object.keys(CLASS_NAMES) as PetitionClass[]).filter((known) => classes.has(known));
}

export function classWords(log: CaseLog): string {
  return classesGiven(log).map((known) => CLASS_NAMES[known]).join('; ');
}

/** Name and what is known of where somebody lives. */
export function senderWords({ scene: { scenario, world } }: CaseLog): string {
  const { person } = scenario.facts.complainant;
  if (scenario.facts.petition.sender === 'anonymous' && isKnown(scenario, world.found, 'petition.sender')) return BOOK_WORDS.unnamed;
  const about = scenario.people.find(({ id }) => id === person)?.about;
  const name = capitalised(personName(scenario, person) ?? '');
  return about === undefined ? name : `${name}, ${about}`;
}

/** The contents that were read or heard. */
export function contentWords({ scene }: CaseLog): string {
  const { scenario, world } = scene;
  const known = scenario.facts.petition.contents.filter(({ id }) => isContentKnown(scenario, world.found, id));
  return known.length === 0 ? BOOK_WORDS.contentUnread : known.map(({ id }) => contentName(scene, id)).join('; ');
}

/** Discoveries made about facts whose path begins like one of these. */
export function foundAbout({ scene: { scenario, world } }: CaseLog, stems: readonly RegExp[]): string[] {
  return scenario.discoveries.filter(({ id, facts }) => world.found.has(id) && facts.some((fact) => stems.some((stem) => stem.test(fact)))).map(({ known }) => known);
}

/** What tells of an earlier settlement or an earlier petition. */
export const EARLIER: readonly RegExp[] = [/^petition\.earlier/, /^matters\..*\.(firstDecisionOn|secondDecision|terminatedOn|withdrawnBefore|court)$/, /^reception\.(settled|answered|pendingElsewhere)/];
