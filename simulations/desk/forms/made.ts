import type { LawRegister } from '../../law/types.ts';
import type { CaseEvent } from '../../procedures/case-event.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { ACT_DATA, type ActType } from '../act-data.ts';
import { textOf } from '../data-reading.ts';
import { PAPER_OF, paperMadeBy } from '../papers.ts';
import type { Scene } from '../world-state.ts';
import type { SheetEntry } from './sheet-types.ts';
import { sheetName } from './templates.ts';

/** Acts that leave a printed paper beside those that lie on the desk to be sent: minutes, notices that the act itself hands over, a page of a book. */
const OTHER_SHEETS: Partial<Record<ActType, string>> = {
  'statement.recorded': 'statementRecord',
  'reception.visitRecorded': 'receptionLogbook',
  'session.held': 'workingMinutes',
  'site.inspected': 'workingMinutes',
  'proposal.assigned': 'proposalAssignment',
  'proposal.passedOn': 'recommendationTransfer',
  'denunciation.acceptanceRefused': 'denunciationRefusal',
  'denunciation.inspectionOrdered': 'inspectionDecision',
  'denunciation.denouncerNotified': 'acceptanceToDenouncer',
  'denunciation.denouncedNotified': 'noticeToDenounced',
  'denunciation.verificationAssigned': 'verificationTeam',
  'denunciation.expertAsked': 'denunciationExpert',
  'denunciation.verificationReported': 'teamReport',
  'denunciation.withdrawalTaken': 'withdrawalMinutes',
};
const OTHER_SHEET_OF: Readonly<Record<string, string | undefined>> = OTHER_SHEETS;

/** Kinds that the chosen form turns a paper into: the same act writes either. */
const TURNS_INTO: Readonly<Record<string, readonly string[]>> = {
  transferLetter: ['denunciationTransfer', 'recommendationTransfer'],
  guidance: ['insufficientReply'],
  workingMinutes: ['denunciationMinutes'],
  dialogueMinutes: ['secondDialogueMinutes'],
  teamReport: ['unitReport'],
  withdrawalMinutes: ['withdrawalPetition'],
};

/** The ways of giving out a verification, and the paper of each; by word of mouth and by oneself there is none. */
const ASSIGNED_BY: Readonly<Record<string, string | undefined>> = { team: 'verificationTeam', unit: 'verificationAssignment' };

/** True for the types of events that the trainee brings about. */
export const isAct = (type: string): type is ActType => Object.hasOwn(ACT_DATA, type);

/** The kind of paper that an act leaves before its form is chosen; undefined for an act without paper. */
export const sheetKindOfAct = (type: string): string | undefined => PAPER_OF[type] ?? OTHER_SHEET_OF[type];

/** The kind that is written by the act of another kind, when its form is chosen. */
function writtenAs(kind: string): string {
  if (kind === 'verificationAssignment') return 'verificationTeam';
  return Object.entries(TURNS_INTO).find(([, into]) => into.includes(kind))?.[0] ?? kind;
}

/** The act that makes a kind of paper; null for papers that people bring, or that nobody makes at the desk. */
export function maker(kind: string): ActType | null {
  const wanted = writtenAs(kind);
  return Object.keys(ACT_DATA).filter(isAct).find((type) => sheetKindOfAct(type) === wanted) ?? null;
}

/** The kind of paper that an event leaves in print, by the form that was chosen for it; null for an act without paper. */
export function sheetKindOf(scenario: Scenario, register: LawRegister, event: CaseEvent): string | null {
  if (event.src !== 'trainee') return null;
  const made = PAPER_OF[event.type] === undefined ? OTHER_SHEET_OF[event.type] : paperMadeBy(scenario, event)?.kind;
  if (made === undefined) return null;
  if (event.type === 'denunciation.verificationAssigned') return ASSIGNED_BY[textOf(event.data, 'way')] ?? null;
  const form = register.forms.find(({ id }) => id === textOf(event.data, 'form'));
  const meant = form === undefined ? [] : [form.paper, ...(form.also ?? [])];
  return meant.includes(made) ? made : (TURNS_INTO[made]?.find((kind) => meant.includes(kind)) ?? made);
}

/** Every paper of a case that can be opened and printed, in the order in which they were made. */
export function sheetEntries(scenario: Scenario, register: LawRegister, log: readonly CaseEvent[]): SheetEntry[] {
  return log.flatMap((event) => {
    const kind = sheetKindOf(scenario, register, event);
    return kind === null ? [] : [{ seq: event.seq, name: sheetName(kind), madeOn: event.day }];
  });
}

/** The papers of a case that do not lie on the desk to be sent. */
export function otherSheets({ scenario, setting, world }: Scene): SheetEntry[] {
  const onDesk = new Set(world.made.map(({ event }) => event.seq));
  return sheetEntries(scenario, setting.register, world.log).filter(({ seq }) => !onDesk.has(seq));
}
