import { procedures } from '#simulations/procedures/index.ts';
import type { Competence, Duty, Procedure, Severity } from '#simulations/procedures/procedure.ts';
import type { Day, LawRegister } from '#simulations/law/types.ts';
import { changesOf } from '../currency/changes.ts';
import type { LawChange } from '../currency/changes.ts';
import { ruleName } from '../rule-name.ts';

/** A rule of a procedure as refreshers see it. */
export interface RefresherRule {
  id: string;
  /** The slip that breaks it, or the act: "Thụ lý quá hạn". */
  name: string;
  /** The act that it is about; null where it has no name of its own. */
  act: string | null;
  competence: Competence;
  sev: Severity;
  /** What it rests on, the most important first. */
  cites: readonly string[];
  /** Provisions that state its term. */
  terms: readonly string[];
  /** What the law requires, with places for what a case and the law of a day say. */
  required: string;
  /** Open legal questions that it rests on: then nobody is asked. */
  open: readonly string[];
  /** It is about how an act is done: who signs, which form. */
  isPart: boolean;
  /** The part of the desk's norm that it comes from: a procedure, or `intake`. */
  part: string;
}

/** The part through which every petition comes. */
export const INTAKE = 'intake';

function termsOf({ by = [] }: Duty): string[] {
  return [...new Set(by.flatMap(({ term, named }) => (named === undefined ? term : [])))];
}

function rulesOf(procedure: Procedure): RefresherRule[] {
  const partOf = (key: string): string => {
    const owner = procedure.owners?.[key];
    // The gate of a crowd and the report of a month are parts of procedures that go by another name.
    return owner === INTAKE || procedures.some(({ id }) => id === owner) ? (owner ?? procedure.id) : procedure.id;
  };
  const named = (kind: string, { id, competence, sev, cite, open = [], texts }: Pick<Duty, 'id' | 'competence' | 'sev' | 'cite' | 'open' | 'texts'>) => ({
    id, name: ruleName(procedure, id), part: partOf(`${kind}:${id}`), competence, sev, cites: cite, open, required: texts.required, act: null, terms: [], isPart: false,
  });
  return [
    ...procedure.duties.flatMap((duty) => [
      { ...named('duty', duty), act: duty.label, terms: termsOf(duty) },
      ...(duty.conditions ?? []).map((condition) => ({ ...named('condition', condition), act: duty.label, isPart: true })),
    ]),
    ...Object.values(procedure.guards).map((guard) => named('guard', guard)),
    ...procedure.prohibitions.map((prohibition) => named('prohibition', prohibition)),
    ...Object.entries(procedure.acts).map(([label, act]) => ({ ...named('act', { ...act, id: label, texts: act.omitted }), name: act.omitted.name, act: act.label })),
  ];
}

let known: ReadonlyMap<string, RefresherRule> | null = null;

/** Every rule of every procedure by id. Rules that several procedures share stand once, with the first of them. */
export function refresherRules(): ReadonlyMap<string, RefresherRule> {
  if (known !== null) return known;
  const rules = new Map<string, RefresherRule>();
  for (const rule of procedures.flatMap(rulesOf)) if (!rules.has(rule.id)) rules.set(rule.id, rule);
  known = rules;
  return rules;
}

/** The rule that a finding is about: of an order error the act that came too late. */
export function ruleOfSubject(subject: string): string {
  return subject.split(' < ')[0] ?? subject;
}

/** A change of the law under a rule, with the day from which it is to be known. */
export interface RuleChange {
  provision: string;
  /** The first day of the new wording. */
  from: Day;
  /** The day from which it is asked: that of the wording, or of its entry in the register where that was later. */
  since: Day;
}

/** The new wording of an amendment that somebody has read; nobody is asked about a text that nobody has read. */
function isRead(register: LawRegister, { provision, from }: LawChange): boolean {
  const versions = provision === null ? [] : (register.provisions.get(provision)?.versions ?? []);
  return versions.some((version) => version.from === from && version.confidence === 'read');
}

const byRegister = new WeakMap<LawRegister, ReadonlyMap<string, readonly RuleChange[]>>();

/** Amendments under each rule and of each provision, oldest first; what nothing has changed is not there. */
export function changesByRule(register: LawRegister): ReadonlyMap<string, readonly RuleChange[]> {
  const found = byRegister.get(register);
  if (found !== undefined) return found;
  const changes = changesOf(register);
  const made = new Map<string, readonly RuleChange[]>();
  const provisions = [...register.provisions.keys()].map((id) => ({ id, cites: [id], terms: [] }));
  for (const { id, cites, terms } of [...refresherRules().values(), ...provisions]) {
    const own = [...new Set([...cites, ...terms])].flatMap((provision) =>
      (changes.get(provision) ?? []).flatMap((change): RuleChange[] => (change.what === 'amended' && isRead(register, change) ? [{ provision, from: change.from, since: Math.max(change.from, change.entered ?? change.from) }] : [])),
    );
    if (own.length > 0) made.set(id, own.sort((a, b) => a.since - b.since || a.from - b.from));
  }
  byRegister.set(register, made);
  return made;
}

const NONE: readonly Day[] = [];
const daysKnown = new WeakMap<readonly RuleChange[], readonly Day[]>();

/** The days from which amendments of a rule are to be known, oldest first. */
export function changeDays(register: LawRegister, rule: string): readonly Day[] {
  const changes = changesByRule(register).get(rule);
  if (changes === undefined) return NONE;
  const days = daysKnown.get(changes) ?? changes.map(({ since }) => since);
  daysKnown.set(changes, days);
  return days;
}
