import { authorityTitle, personName } from '../desk/names.ts';
import { createContext } from '../grading/context.ts';
import type { Deadline } from '../grading/deadline.ts';
import { judge } from '../grading/judge.ts';
import type { Unit } from '../grading/unit.ts';
import { isoOf, partsOf } from '../law/day.ts';
import type { LawView } from '../law/law-view.ts';
import type { Day } from '../law/types.ts';
import { labelOf } from '../procedures/case-event.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import type { Procedure } from '../procedures/procedure.ts';
import { citations, mergedCitations } from './derive-citations.ts';
import type { DerivedStep, DerivedTerm } from './derived.ts';
import { derivedWords } from './derived.vi.ts';
import type { Scenario } from './schema.ts';

interface Run {
  scenario: Scenario;
  procedure: Procedure;
  law: LawView;
  events: readonly CaseEvent[];
  /** Whether the register holds the calendar of the day. */
  isKnown(day: Day): boolean;
}

/** The lawful run in words and dates; `touched` are the years without a calendar that it reaches into. */
interface Steps {
  steps: DerivedStep[];
  touched: ReadonlySet<number>;
}

function listOf(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : undefined;
}

/** The last day by the strictest reading, where a term is stated twice and differently (oq-02). */
function strictest({ duty }: Unit, deadline: Deadline, law: LawView): Day | null {
  if (deadline.before) return null;
  const own = deadline.basis.cites.map(({ provision }) => provision);
  const rule = duty?.by?.find(({ term }) => term.length > 1 && own.every((id) => term.includes(id)));
  const others = (rule?.term ?? []).filter((id) => !own.includes(id)).flatMap((id) => law.term([id], deadline.anchorDay) ?? []);
  const days = others.map((found) => law.count(found.rule, deadline.anchorDay).due);
  const earliest = days.length === 0 ? null : Math.min(...days);
  return earliest !== null && earliest < deadline.counted.due ? earliest : null;
}

function termOf(unit: Unit, deadline: Deadline, { law, isKnown }: Run): DerivedTerm[] {
  const [cite] = deadline.basis.cites;
  if (cite === undefined) return [];
  const { counted, anchorDay, value, unit: span, before, from } = deadline;
  const asked = [anchorDay, counted.due].find((day) => !isKnown(day));
  const advised = strictest(unit, deadline, law);
  return [
    {
      since: from,
      from: isKnown(anchorDay) ? isoOf(anchorDay) : null,
      value,
      unit: span,
      due: asked === undefined ? isoOf(counted.due) : null,
      ...(advised === null || asked !== undefined ? {} : { advised: isoOf(advised) }),
      before,
      provision: cite.provision,
      version: cite.version,
      derivation: asked === undefined ? counted.derivation : [derivedWords.notCountable(partsOf(asked).year)],
    },
  ];
}

function passedTo(event: CaseEvent, scenario: Scenario): DerivedStep['to'] {
  const id = event.data['to'];
  return typeof id === 'string' ? { id, name: authorityTitle(scenario, id) ?? personName(scenario, id) ?? id } : undefined;
}

/** One event of the lawful run with what the law says about it. */
function stepOf(event: CaseEvent, units: readonly Unit[], run: Run): DerivedStep {
  const { procedure, law, scenario, isKnown } = run;
  const machineLabel = procedure.project(event, scenario.facts);
  const act = machineLabel === null ? undefined : procedure.acts[machineLabel];
  const terms = units.flatMap((unit) => (unit.deadline === null ? [] : termOf(unit, unit.deadline, run)));
  const [first] = terms;
  const form = law.register.forms.find(({ id }) => id === event.data['form']);
  const recipients = listOf(event.data['recipients']);
  const to = passedTo(event, scenario);
  return {
    act: machineLabel ?? labelOf(event),
    label: act?.label ?? units[0]?.label ?? '',
    actor: event.actor,
    src: event.src,
    day: isKnown(event.day) ? isoOf(event.day) : null,
    due: first?.due ?? null,
    ...(first?.advised === undefined ? {} : { advised: first.advised }),
    derivation: first?.derivation ?? [],
    terms,
    ...(form === undefined ? {} : { form: { id: form.id, number: form.number, title: form.title } }),
    ...(to === undefined ? {} : { to }),
    ...(recipients === undefined ? {} : { recipients }),
    cites: mergedCitations([citations(law, act?.cite ?? [], event.day), ...units.flatMap((unit) => [unit.basis.cites, unit.deadline?.basis.cites ?? []])]),
  };
}

/** The lawful run step by step, with the terms that each step keeps. */
export function stepsOf(run: Run): Steps {
  const { scenario, procedure, law, events, isKnown } = run;
  const context = createContext({ procedure, facts: scenario.facts, law, events, submitted: true });
  const units = judge(context).verdicts.map(({ unit }) => unit);
  const days = [...events.map(({ day }) => day), ...units.flatMap(({ deadline }) => (deadline === null ? [] : [deadline.anchorDay, deadline.counted.due]))];
  const steps = events.flatMap((event, index) => {
    const own = units.filter((unit) => unit.done?.index === index);
    const isToldBesides = event.src === 'trainee' || event.type !== 'case.opened';
    return isToldBesides ? [stepOf(event, own, run)] : [];
  });
  return { steps, touched: new Set(days.filter((day) => !isKnown(day)).map((day) => partsOf(day).year)) };
}
