import { ACT_DATA, AUTHORITIES, COMPLEXITY_GROUNDS, SIGNATORIES } from '../desk/act-data.ts';
import type { CaseEvent, Json } from '../procedures/case-event.ts';
import { PETITION_CLASSES } from '../scenario/facts.ts';
import { allButOne, lessOne, oneOf, otherDays, texts } from './change.ts';
import type { Change } from './change.ts';
import { COMPLAINT_CHANGES } from './complaint-changes.ts';
import { DENUNCIATION_CHANGES } from './denunciation-changes.ts';
import { LAND_DISPUTE_CHANGES } from './land-dispute-changes.ts';
import { CROWD_CHANGES } from './crowd-changes.ts';
import { RECEPTION_CHANGES } from './reception-changes.ts';
import { HEAD_CHANGES } from './head-changes.ts';
import type { ProofCase } from './sheet.ts';

/** What else could have been written into a field of an act, as far as the form of the act takes it. */

const isRecord = (value: Json): value is { readonly [key: string]: Json } => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Another value for one key of a mapping; the first key is the main content, which decides the branch. */
const otherFor = (choices: readonly string[], from: number): Change => (value) => {
  if (!isRecord(value)) return [];
  const keys = Object.keys(value).slice(from);
  return keys.flatMap((key) => choices.filter((choice) => choice !== value[key]).map((choice) => ({ ...value, [key]: choice })));
};

const otherForms: Change = (value, { law }) => ['none', ...law.register.forms.map(({ id }) => id)].filter((id) => id !== value);

/** Provisions that a paper could name: whatever the guards of the procedure cite. */
const otherGrounds: Change = (value, { procedure }) => [...new Set(Object.values(procedure.guards).flatMap(({ cite }) => cite))].filter((id) => id !== value);

const otherContents: Change = (value, { scenario }) => {
  const given = texts(value);
  const missing = scenario.facts.petition.contents.map(({ id }) => id).filter((id) => !given.includes(id));
  return [...allButOne(given), ...missing.map((id) => [...given, id])];
};

const MERITS = ['right', 'partly-right', 'wrong'];

const CHANGES: Readonly<Record<string, Change>> = {
  form: otherForms,
  signatory: oneOf(SIGNATORIES),
  chairedBy: oneOf(SIGNATORIES),
  recipients: lessOne,
  contents: otherContents,
  items: lessOne,
  documents: lessOne,
  present: lessOne,
  classes: otherFor(PETITION_CLASSES, 1),
  findings: otherFor(MERITS, 0),
  conclusions: otherFor(MERITS, 0),
  grounds: () => COMPLEXITY_GROUNDS.map((ground) => [ground]),
  ground: otherGrounds,
  to: oneOf(AUTHORITIES),
  secondTo: oneOf(AUTHORITIES),
  court: oneOf(AUTHORITIES),
  receivedOn: otherDays,
  book: oneOf(['reception-logbook', 'petition-logbook']),
  way: oneOf(['phone', 'written']),
  minutes: oneOf(['none', 'no-absentees']),
  signed: () => [false],
  readBack: () => [false],
  verifier: (value, { scenario }) => scenario.people.map(({ id }) => id).filter((id) => id !== value),
};

/** A field that acts of several procedures have may be filled in otherwise in each way; the act's form says which it takes. */
const TABLES: readonly Readonly<Record<string, Change>>[] = [CHANGES, COMPLAINT_CHANGES, RECEPTION_CHANGES, DENUNCIATION_CHANGES, LAND_DISPUTE_CHANGES, CROWD_CHANGES, HEAD_CHANGES];

/** Whether the desk would take the data for the act. */
export function isPossible(event: Pick<CaseEvent, 'type' | 'data'>): boolean {
  const schema = Object.entries(ACT_DATA).find(([type]) => type === event.type)?.[1];
  return schema === undefined || schema.safeParse(event.data).success;
}

/** Every way of filling one field of an act in otherwise that the desk would take. */
export function otherwiseFilledIn(proofCase: ProofCase, event: CaseEvent): CaseEvent[] {
  return Object.entries(event.data).flatMap(([field, value]) =>
    TABLES.flatMap((table) => table[field]?.(value, proofCase) ?? [])
      .map((other) => refilled(event, { ...event.data, [field]: other }))
      .filter(isPossible),
  );
}

/** An act with other data: whoever signs is whoever acted, where the log says so of the act. */
export function refilled(event: CaseEvent, data: Readonly<Record<string, Json>>): CaseEvent {
  const { signatory } = data;
  const office = SIGNATORIES.find((known) => known === signatory);
  return { ...event, data, actor: office !== undefined && event.actor === event.data['signatory'] ? office : event.actor };
}
