import { ACCESSES, CARRIAGES, CARRIES } from '../desk/act-data/carries.ts';
import {
  CONCLUSION_PUBLICATIONS,
  CONDITIONS_SET,
  CRIME_TARGETS,
  DELIVERIES,
  EXPERT_SIGNERS,
  EXTENSION_GROUNDS,
  FOLLOWERS,
  HARM_MEASURES,
  HEARING_PLACES,
  IDENTITY_CHECKS,
  MEASURES,
  PROTECTION_ENDS,
  PROTECTION_MEASURES,
  PROTECTION_TARGETS,
  SEARCHES,
  VERIFICATION_WAYS,
} from '../desk/act-data/denunciation.ts';
import { isoOf } from '../law/day.ts';
import type { Day } from '../law/types.ts';
import type { CaseEvent, Json } from '../procedures/case-event.ts';
import type { Scenario } from '../scenario/schema.ts';
import { allButOne, among, fewer, lessOne, no, texts } from './change.ts';
import type { Change } from './change.ts';
import { actOf } from './sheet.ts';
import type { ProofCase } from './sheet.ts';

/** What can be done otherwise in the acts of a denunciation. */

/** The people of the case, one in the place of each who is there, or one more. */
const otherPeople: Change = (value, { scenario }) => {
  const given = texts(value);
  const others = scenario.people.map(({ id }) => id).filter((id) => !given.includes(id));
  return [...allButOne(given), ...others.flatMap((other) => [[...given, other], ...given.map((_, place) => given.with(place, other))])];
};

/** One measure alone, or one of several less. */
const otherMeasures: Change = (value) => [...MEASURES.map((measure) => [measure]), ...allButOne(texts(value)), []];

export const DENUNCIATION_CHANGES: Readonly<Record<string, Change>> = {
  place: among(HEARING_PLACES),
  check: among(IDENTITY_CHECKS),
  carries: among(CARRIES),
  delivery: among(DELIVERIES),
  carriage: among(CARRIAGES),
  access: among(ACCESSES),
  members: otherPeople,
  signer: among(EXPERT_SIGNERS),
  signedBy: lessOne,
  fileReviewed: no,
  written: no,
  reasoned: no,
  search: among(SEARCHES),
  condition: among(CONDITIONS_SET),
  by: among(HARM_MEASURES),
  with: among(['report', 'report-and-file', 'phone-call']),
  measure: among(PROTECTION_MEASURES),
  measures: otherMeasures,
  of: among(PROTECTION_TARGETS),
  way: (value, proofCase) => [VERIFICATION_WAYS, CONCLUSION_PUBLICATIONS, ['at-once', 'letter-later']].flatMap((ways) => among(ways)(value, proofCase)),
  days: fewer,
  grounds: () => EXTENSION_GROUNDS.map((ground) => [ground]),
  why: among(PROTECTION_ENDS),
  follower: among(FOLLOWERS),
};

const act = (type: string, day: Day, data: Readonly<Record<string, Json>>): CaseEvent => actOf(type, 'petitionOfficer', day, data);

/** What nobody may do with a denunciation or to whoever denounces, or only where the case gives reason for it. */
export function denunciationTemptations({ scenario }: ProofCase, day: Day): CaseEvent[] {
  const target = scenario.facts.denunciation?.accused[0]?.person ?? scenario.facts.complainant.person;
  return [
    ...SEARCHES.map((search) => act('denunciation.writerSought', day, { search })),
    ...CONDITIONS_SET.map((condition) => act('denunciation.conditionSet', day, { condition })),
    act('denunciation.papersRemoved', day, {}),
    act('protection.putOff', day, {}),
    ...PROTECTION_ENDS.map((why) => act('protection.ended', day, { why })),
    ...EXPERT_SIGNERS.map((signer) => act('denunciation.expertAsked', day, { form: 'none', signer, carries: 'nothing' })),
    act('crime.referred', day, { to: CRIME_TARGETS[0], written: true }),
    ...CARRIES.map((carries) => act('denunciation.shown', day, { to: target, carries })),
  ];
}

/** What does no harm where nothing calls for it. */
export function denunciationCourtesies({ scenario }: ProofCase, day: Day): CaseEvent[] {
  return [
    act('denunciation.heard', day, { place: 'private-room' }),
    ...scenario.people.map(({ id }) => act('denunciation.shown', day, { to: id, carries: 'nothing' })),
    ...scenario.people.map(({ id }) => act('documents.requested', day, { from: id, form: 'none', days: 30, carries: 'nothing' })),
    act('denunciation.expertAsked', day, { form: 'none', signer: 'settler', carries: 'nothing' }),
    act('protection.ended', day, { why: 'asked-in-writing' }),
  ];
}

/** Somebody who may by no account learn who denounces: those denounced, and the officials who are close to them. */
function strangers({ facts }: Scenario): string[] {
  const accused = facts.petition.contents.filter(({ demand }) => demand === 'report-violation').flatMap(({ against }) => against ?? []);
  return [...new Set([...accused, ...(facts.denunciation?.relatives ?? [])])].filter((person) => person !== facts.complainant.person);
}

/** What tells who wrote: the petition and its copies by the hand; a text with the name where there is one. */
function telling({ facts }: Scenario): string[] {
  return facts.petition.sender === 'named' ? ['original', 'copy', 'names'] : ['original', 'copy'];
}

/** Whether the case is a denunciation whose sender is still to be kept secret. */
export function hasSecret({ procedure, scenario }: ProofCase): boolean {
  return procedure.id === 'denunciation' && scenario.facts.denunciation?.waived !== true && strangers(scenario).length > 0;
}

/**
 * Acts beside the case that carry the denouncer's identity to somebody who may not have it, written down from the law (Luật Tố cáo,
 * Điều 8 khoản 3, Điều 49, Điều 56) and not from the rule that judges them.
 */
export function leaks({ scenario }: ProofCase, day: Day): CaseEvent[] {
  const people = strangers(scenario);
  const carried = telling(scenario);
  const spoken = scenario.facts.petition.sender === 'named' ? [act('denunciation.heard', day, { place: 'open-counter' }), act('denunciation.confronted', day, { present: [scenario.facts.complainant.person, ...people] })] : [];
  return [
    ...people.flatMap((to) => carried.map((carries) => act('denunciation.shown', day, { to, carries }))),
    ...people.flatMap((from) => carried.map((carries) => act('documents.requested', day, { from, form: 'none', days: 30, carries }))),
    ...spoken,
  ];
}

/** The same in an act of the case itself: what its paper holds, how it travels, who gets it. */
export function leaksIn({ scenario }: ProofCase, event: CaseEvent): CaseEvent[] {
  const people = strangers(scenario);
  const carried = telling(scenario);
  const isNamed = scenario.facts.petition.sender === 'named';
  const given = texts(event.data['recipients'] ?? []);
  const wayward = (field: string, values: readonly string[]): CaseEvent[] => (event.data[field] === undefined ? [] : values.map((value) => ({ ...event, data: { ...event.data, [field]: value } })));
  const handed = event.data['recipients'] === undefined || event.data['carries'] === undefined ? [] : people.flatMap((person) => carried.map((carries) => ({ ...event, data: { ...event.data, carries, recipients: [...new Set([...given, person])] } })));
  const ofEvent: Readonly<Record<string, readonly CaseEvent[]>> = {
    'session.held': people.includes(String(event.data['with'])) ? wayward('carries', carried) : [],
    'denunciation.identityChecked': isNamed ? wayward('check', ['letter-to-village']) : [],
    'denunciation.denouncerNotified': isNamed ? wayward('delivery', ['through-village', 'open-post']) : [],
    'conclusion.denouncerTold': isNamed ? wayward('delivery', ['through-village', 'open-post']) : [],
    'conclusion.published': wayward('carries', carried),
    'petition.transferred': wayward('carriage', ['open']),
    'file.archived': wayward('access', ['everybody']),
  };
  return [...handed, ...(ofEvent[event.type] ?? [])];
}

/** What can happen of itself in a denunciation, told by its own words. */
export function denunciationHappenings({ scenario }: ProofCase, day: Day): CaseEvent[] {
  const happened = (type: string, data: Readonly<Record<string, Json>>): CaseEvent => ({ ...actOf(type, 'world', day, data), src: 'world' });
  const who = scenario.facts.complainant.person;
  return [
    happened('superior.asked', { file: false }),
    happened('superior.asked', { file: true }),
    happened('protection.requested', { who, urgent: true }),
    happened('denunciation.withdrawn', { who, by: [who], contents: scenario.facts.petition.contents.map(({ id }) => id) }),
    happened('related.pending', { until: isoOf(day + 5) }),
    happened('related.ended', {}),
  ];
}
