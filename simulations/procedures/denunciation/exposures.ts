import type { Carried } from '../../desk/act-data/carries.ts';
import { PAPER_OF } from '../../desk/papers.ts';
import type { PaperKind } from '../../desk/act-data.ts';
import type { CaseFacts } from '../../scenario/facts.ts';
import type { CaseEvent } from '../case-event.ts';
import { lastOf, listIn, textIn } from '../rules/reading.ts';
import { denounced, denunciationContents, denunciationOf, isDenunciation } from './facts.ts';

/**
 * Who learns from an act who the denouncer is. Each act and each paper has a label, what it holds of the sender's identity, and
 * an audience, to whom it comes. Nothing here asks whether that is lawful: flows.ts does.
 */

/** Audiences that are nobody in particular. None of them may ever learn who denounces. */
export const CROWDS = ['public', 'recording', 'village', 'house', 'outsider', 'unit-staff', 'chat-group'] as const;

/** Papers that name their sender by their nature. Papers of a denunciation say themselves what they hold. */
const NAMING: readonly PaperKind[] = [
  'receipt',
  'guidance',
  'separationGuidance',
  'transferLetter',
  'acceptanceNotice',
  'refusalNotice',
  'verificationDecision',
  'complexityRecord',
  'verificationReport',
  'dialogueInvitation',
  'dialogueMinutes',
  'suspensionDecision',
  'resumptionDecision',
  'terminationDecision',
  'executionSuspension',
  'settlementDecision',
  'replyLetter',
  'enforcementOrder',
];

/** What an act holds where its own form does not ask. */
const LABELS: Readonly<Record<string, Carried>> = {
  'petition.transferred': 'original',
  'file.archived': 'original',
  'dialogue.invited': 'names',
  'dialogue.held': 'names',
  'decision.published': 'names',
  'enforcement.ordered': 'names',
  'verification.assigned': 'names',
  'denunciation.heard': 'names',
  'denunciation.identityChecked': 'names',
  'denunciation.confronted': 'names',
  'denunciation.denouncerNotified': 'names',
  'conclusion.denouncerTold': 'names',
};

/** Fields that name whoever gets an act's papers or hears its words. */
const AUDIENCE_FIELDS = ['recipients', 'present', 'with', 'from', 'members', 'verifier'] as const;
/** Acts whose field `to` is somebody who gets the paper; elsewhere it is a place that somebody is shown. */
const HANDING_ACTS: readonly string[] = ['petition.transferred', 'enforcement.ordered', 'result.reported', 'denunciation.shown'];

/** Ways of doing things that open a paper or a talk to a crowd. */
const OPENING: Readonly<Record<string, Readonly<Record<string, (typeof CROWDS)[number]>>>> = {
  place: { 'open-counter': 'public', 'online-recorded': 'recording' },
  check: { 'letter-to-village': 'village' },
  delivery: { 'through-village': 'village', 'open-post': 'house' },
  carriage: { open: 'house' },
  access: { everybody: 'house' },
};
const PUBLISHING: readonly string[] = ['decision.published', 'conclusion.published'];

function audienceOf(act: CaseEvent): string[] {
  const named = AUDIENCE_FIELDS.flatMap((field) => [...listIn(act.data, field), textIn(act.data, field)]);
  const handed = HANDING_ACTS.includes(act.type) ? [textIn(act.data, 'to')] : [];
  const opened = Object.entries(OPENING).flatMap(([field, crowds]) => crowds[textIn(act.data, field)] ?? []);
  const published = PUBLISHING.includes(act.type) ? ['public'] : [];
  return [...named, ...handed, ...opened, ...published].filter((who) => who !== '');
}

const isCarried = (value: unknown): value is Carried => typeof value === 'string' && ['original', 'copy', 'names', 'extract', 'summary', 'nothing'].includes(value);

/** The act that made the paper that is sent; undefined when nobody made it. */
function makerOf(kind: string, history: readonly CaseEvent[]): CaseEvent | undefined {
  return history.findLast((event) => PAPER_OF[event.type] === kind);
}

/** Whether what the act is about is a denunciation: what it names; else the case, when it is nothing but one. */
function isAboutDenunciation(source: CaseEvent, facts: CaseFacts, history: readonly CaseEvent[]): boolean {
  const ids = denunciationContents(facts).map(({ id }) => id);
  if (isCarried(source.data['carries'])) return ids.length > 0;
  const named = listIn(source.data, 'contents');
  if (named.length > 0) return named.some((id) => ids.includes(id));
  const accepted = lastOf(history, 'complaint.accepted');
  return accepted === undefined ? isDenunciation(facts) : listIn(accepted.data, 'contents').every((id) => ids.includes(id));
}

/** What an act or the paper that it sends holds of the sender. */
function carriedBy(act: CaseEvent, facts: CaseFacts, history: readonly CaseEvent[]): Carried {
  const kind = act.type === 'paper.sent' ? (act.choice ?? textIn(act.data, 'kind')) : null;
  const source = kind === null ? act : makerOf(kind, history);
  if (source === undefined || !isAboutDenunciation(source, facts, history)) return 'nothing';
  const own = source.data['carries'];
  if (isCarried(own)) return own;
  if (kind === null) return LABELS[act.type] ?? 'nothing';
  return NAMING.some((paper) => paper === kind) ? 'names' : 'nothing';
}

/** Whether somebody who gets this can tell who wrote the petition. */
function tells(carried: Carried, facts: CaseFacts): boolean {
  const { waived, tellingDetails } = denunciationOf(facts);
  if (waived) return false;
  switch (carried) {
    case 'original':
    case 'copy':
      return true;
    case 'names':
      return facts.petition.sender !== 'anonymous';
    case 'extract':
      return tellingDetails;
    default:
      return false;
  }
}

export interface Exposure {
  who: string;
  carried: Carried;
}

/** Everybody to whom an act brings the identity of the one who denounces: ids of people, authorities and crowds. */
export function exposuresOf(act: CaseEvent, facts: CaseFacts, history: readonly CaseEvent[]): Exposure[] {
  if (act.src !== 'trainee') return [];
  const carried = carriedBy(act, facts, history);
  return tells(carried, facts) ? [...new Set(audienceOf(act))].map((who) => ({ who, carried })) : [];
}

/** Whether an act lets those denounced, or everybody, know who denounces: people notice that. */
export function leaksToTheDenounced(act: CaseEvent, facts: CaseFacts, history: readonly CaseEvent[]): boolean {
  const noticed: readonly string[] = [...denounced(facts), ...CROWDS];
  return exposuresOf(act, facts, history).some(({ who }) => noticed.includes(who));
}
