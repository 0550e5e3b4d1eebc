import { authorityTitle } from '../desk/names.ts';
import { createContext } from '../grading/context.ts';
import { judge } from '../grading/judge.ts';
import { lawfulEvents } from '../grading/lawful.ts';
import type { Unit } from '../grading/unit.ts';
import { dayOf, isoOf } from '../law/day.ts';
import type { LawView } from '../law/law-view.ts';
import type { CitationInForce, Day, IsoDate, LawRegister } from '../law/types.ts';
import { createLawView } from '../law/view.ts';
import { labelOf } from '../procedures/case-event.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import type { Competence } from '../procedures/rules/authorities.ts';
import { rulesFor } from '../procedures/class-rules.ts';
import type { ResponseOwed } from '../procedures/rules/class-rules.ts';
import { procedureFor } from '../procedures/index.ts';
import type { Cite, Procedure } from '../procedures/procedure.ts';
import { classOf } from './classify.ts';
import type { PetitionClass } from './facts.ts';
import type { Scenario } from './schema.ts';

/** What follows from the facts of a case by the law, ready to be printed as JSON. Days are ISO dates. */
export interface DerivedCase {
  scenario: string;
  /** The day whose law answers every question; null: the law of each act's own day. */
  on: IsoDate | null;
  basis: { register: string; procedure: string; norm: string };
  contents: { id: string; gist: string; class: PetitionClass; cites: CitationInForce[] }[];
  /** Who settles the main complaint; null where the law leaves it open, or where nothing is complained about. */
  authority: { id: string; name: string; cites: CitationInForce[] } | null;
  response: ResponseOwed;
  path: DerivedStep[];
  unknown: { fact: string; text: string }[];
  open: { id: string; question: string; about: string }[];
}

export interface DerivedStep {
  act: string;
  label: string;
  actor: string;
  src: 'trainee' | 'world';
  day: IsoDate;
  /** Last day on which the act is in time under every reading of the law; null where the law sets none. */
  due: IsoDate | null;
  /** The earlier day that a stricter reading gives, and that is advised; only where two readings differ. */
  advised?: IsoDate;
  derivation: string[];
  form?: { id: string; number: string; title: string };
  recipients?: string[];
  cites: CitationInForce[];
}

interface Derivation {
  scenario: Scenario;
  register: LawRegister;
  /** The reference date: the days of the case stay, the law is looked up as of then. */
  on?: IsoDate | null;
}

function citations(law: LawView, cites: readonly Cite[], day: Day): CitationInForce[] {
  return [...new Set(cites)].flatMap((id) => {
    const found = law.provision(id, day);
    return found === null ? [] : [{ provision: id, version: isoOf(found.version.from) }];
  });
}

function merged(lists: readonly CitationInForce[][]): CitationInForce[] {
  const seen = new Map(lists.flat().map((cite) => [cite.provision, cite]));
  return [...seen.values()];
}

function listOf(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : undefined;
}

/** The last day by the strictest reading, where a term is stated twice and differently (oq-02). */
function strictest({ duty, deadline }: Unit, law: LawView): Day | null {
  if (deadline === null || deadline.before) return null;
  const own = deadline.basis.cites.map(({ provision }) => provision);
  const rule = duty?.by?.find(({ term }) => term.length > 1 && own.every((id) => term.includes(id)));
  const others = (rule?.term ?? []).filter((id) => !own.includes(id)).flatMap((id) => law.term([id], deadline.anchorDay) ?? []);
  const days = others.map((found) => law.count(found.rule, deadline.anchorDay).due);
  const earliest = days.length === 0 ? null : Math.min(...days);
  return earliest !== null && earliest < deadline.counted.due ? earliest : null;
}

/** One event of the lawful run with what the law says about it. */
function stepOf(event: CaseEvent, units: readonly Unit[], procedure: Procedure, law: LawView, scenario: Scenario): DerivedStep {
  const machineLabel = procedure.project(event, scenario.facts);
  const act = machineLabel === null ? undefined : procedure.acts[machineLabel];
  const timed = units.find((unit) => unit.deadline !== null);
  const deadline = timed?.deadline ?? null;
  const form = law.register.forms.find(({ id }) => id === event.data['form']);
  const recipients = listOf(event.data['recipients']);
  const advised = timed === undefined ? null : strictest(timed, law);
  return {
    act: machineLabel ?? labelOf(event),
    label: act?.label ?? units[0]?.label ?? '',
    actor: event.actor,
    src: event.src,
    day: isoOf(event.day),
    due: deadline === null ? null : isoOf(deadline.counted.due),
    ...(advised === null ? {} : { advised: isoOf(advised) }),
    derivation: deadline?.counted.derivation ?? [],
    ...(form === undefined ? {} : { form: { id: form.id, number: form.number, title: form.title } }),
    ...(recipients === undefined ? {} : { recipients }),
    cites: merged([citations(law, act?.cite ?? [], event.day), ...units.flatMap((unit) => [unit.basis.cites, unit.deadline?.basis.cites ?? []])]),
  };
}

function pathOf(scenario: Scenario, procedure: Procedure, law: LawView, events: readonly CaseEvent[]): DerivedStep[] {
  const context = createContext({ procedure, facts: scenario.facts, law, events, submitted: true });
  const units = judge(context).verdicts.map(({ unit }) => unit);
  return events.flatMap((event, index) => {
    const own = units.filter((unit) => unit.done?.index === index);
    const isToldBesides = event.src === 'trainee' || event.type !== 'case.opened';
    return isToldBesides ? [stepOf(event, own, procedure, law, scenario)] : [];
  });
}

function authorityOf({ authority, cites }: Competence, scenario: Scenario, law: LawView, day: Day): DerivedCase['authority'] {
  if (authority === null) return null;
  return { id: authority, name: authorityTitle(scenario, authority) ?? authority, cites: citations(law, cites, day) };
}

/**
 * Derives class, competence, lawful path, what is not yet known and what the law leaves open. Throws `NoLawfulPath` where the
 * facts leave no lawful way to an end, `MissingCalendarYear` and `UnknownProvision`.
 */
export function derive({ scenario, register, on = null }: Derivation): DerivedCase {
  const law = createLawView(register, on === null ? null : dayOf(on));
  const { facts } = scenario;
  const day = dayOf(facts.petition.receivedOn);
  const procedure = procedureFor(facts, law, day);
  const events = lawfulEvents({ scenario, procedure, law });
  const rules = rulesFor(facts);
  const response = rules.response(facts, law, day);
  const competence = response === 'other-procedure' ? null : rules.competence(facts, law, day);
  const questions = procedure.openQuestions?.(facts, law, events) ?? [];
  return {
    scenario: scenario.id,
    on,
    basis: { register: register.version, procedure: procedure.id, norm: procedure.version },
    contents: facts.petition.contents.map((content) => {
      const found = classOf(content, facts, law, day);
      return { id: content.id, gist: content.gist, class: found.class, cites: citations(law, found.cites, day) };
    }),
    authority: competence === null ? null : authorityOf(competence, scenario, law, day),
    response,
    path: pathOf(scenario, procedure, law, events),
    unknown: scenario.discoveries.flatMap((discovery) => discovery.facts.map((fact) => ({ fact, text: discovery.unknown ?? discovery.known }))),
    open: questions.map(({ id, about }) => ({ id, question: register.openQuestions.get(id) ?? id, about })),
  };
}
