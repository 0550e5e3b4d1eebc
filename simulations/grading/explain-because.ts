import { dayOf, formatDay } from '../law/day.ts';
import type { LawView } from '../law/law-view.ts';
import { labelOf } from '../procedures/case-event.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { CaseContext } from './context.ts';
import type { Deadline } from './deadline.ts';
import { becauseWords as words } from './explain-because.vi.ts';
import { otherValues, tellDemands, tellFacts } from './explain-facts.ts';
import { decisiveEvents, decisiveFacts } from './explain-probe.ts';
import type { FactRead, Question } from './explain-probe.ts';
import { actName, complainantName } from './explain-names.ts';
import type { Slip } from './slip.ts';
import type { Occurrence } from './timeline.ts';
import type { Unit } from './unit.ts';

/** A rule that was asked, with the day and place in the log for which it was. */
interface Asked {
  ask: Question;
  day: number;
  upTo: number;
}

/** More would bury the slip itself. */
const MOST_FACTS = 3;
const MOST_EVENTS = 2;

/** The grounds on which a left-out step was owed: those of its arc, and those that would have excused it. */
function groundsOf(context: CaseContext, unit: Unit, step: Occurrence, arcGuards: readonly string[]): Asked[] {
  const excuses = Object.values(context.procedure.guards).filter(({ sameAs }) => sameAs !== undefined && (sameAs === unit.subject || sameAs === step.label));
  const own = arcGuards.flatMap((id) => context.procedure.guards[id] ?? []);
  return [...excuses, ...own].map((guard) => ({ ask: guard.holds.bind(guard), day: step.day, upTo: Math.ceil(step.at) }));
}

function askedForUnit(context: CaseContext, unit: Unit, slip: Slip, arcGuards: readonly string[]): Asked[] {
  const { duty, trigger, done, deadline } = unit;
  const asked: Asked[] = [];
  if (duty?.when !== undefined) {
    asked.push({ ask: duty.when.bind(duty), day: trigger?.day ?? context.firstDay, upTo: trigger === null ? 0 : Math.ceil(trigger.at + 0.5) });
  }
  if (slip.class === 'omission' && done !== null && done.index === null) asked.push(...groundsOf(context, unit, done, arcGuards));
  if (slip.class === 'late' && deadline?.rule.extended !== undefined) {
    asked.push({ ask: deadline.rule.extended, day: done?.day ?? context.lastDay, upTo: done?.index ?? context.events.length });
  }
  return asked;
}

/** Every rule that made the slip, as it was asked. */
function askedFor(context: CaseContext, slip: Slip, arcGuardsOf: (step: Occurrence) => readonly string[]): Asked[] {
  const { cause } = slip;
  switch (cause.kind) {
    case 'guard': {
      const day = context.events[cause.move.at]?.day ?? slip.day;
      return [{ ask: cause.guard.holds.bind(cause.guard), day, upTo: cause.move.at }];
    }
    case 'condition': {
      const { condition } = cause.failed;
      const act = cause.unit.done;
      return act === null ? [] : [{ ask: (circumstances) => condition.check(act.event, circumstances), day: act.day, upTo: act.index ?? context.events.length }];
    }
    case 'prohibition': {
      const { prohibition, event } = cause;
      return [{ ask: (circumstances) => prohibition.matches(event, circumstances), day: event.day, upTo: slip.at[0] ?? context.events.length }];
    }
    case 'unit':
      return askedForUnit(context, cause.unit, slip, cause.unit.done === null ? [] : arcGuardsOf(cause.unit.done));
    default:
      return [];
  }
}

function tellEvent(context: CaseContext, scenario: Scenario, event: CaseEvent): string | null {
  const date = formatDay(event.day);
  if (event.src === 'world') return words.happening(labelOf(event), complainantName(scenario), date);
  const name = actName(context.procedure, labelOf(event));
  return name === null ? null : words.done(name, date);
}

function tellDeadline(deadline: Deadline): string[] {
  const { from, anchorDay, rule, remote, extended, paused, value, unit, before } = deadline;
  if (rule.named !== undefined) return [words.named(formatDay(deadline.due))];
  const reasons = [...(rule.remote === undefined ? [] : [words.remote(remote)]), ...(rule.extended === undefined ? [] : [words.extended(extended)])];
  const term = before ? words.ahead(value, unit) : words.term(value, unit, reasons);
  return [words.anchor(from, formatDay(anchorDay)), term, ...(paused ? [words.paused] : [])];
}

function tellStart(context: CaseContext, trigger: Occurrence): string[] {
  const name = actName(context.procedure, trigger.label);
  if (name === null) return [];
  return [trigger.index === null ? words.neverStarted(name) : words.start(name, formatDay(trigger.day))];
}

/** The step that had been done already: the same for a repeated one, else the last before one that had no room. */
function tellEarlierStep(context: CaseContext, slip: Slip, act: CaseEvent): string[] {
  const label = context.procedure.project(act, context.facts);
  const steps = context.history(slip.at[0] ?? 0).flatMap((event) => {
    const step = event.src === 'trainee' ? context.procedure.project(event, context.facts) : null;
    return step === null || context.procedure.acts[step] === undefined ? [] : [{ step, day: event.day }];
  });
  const same = steps.find(({ step }) => step === label);
  if (same !== undefined) return [words.doneBefore(formatDay(same.day))];
  const last = steps.at(-1);
  const name = last === undefined ? null : actName(context.procedure, last.step);
  return last === undefined || name === null ? [] : [words.done(name, formatDay(last.day))];
}

/** The days that a slip rests on: its term, or the act that it had to precede. */
function tellDays(context: CaseContext, slip: Slip): string[] {
  const { cause } = slip;
  if (cause.kind === 'unit') {
    const { unit } = cause;
    if (slip.class === 'early' && unit.trigger !== null) return tellStart(context, unit.trigger);
    if ((slip.class === 'late' || slip.class === 'omission') && unit.deadline !== null) return tellDeadline(unit.deadline);
    const name = unit.limit === null ? null : actName(context.procedure, unit.limit.label);
    return unit.limit === null || name === null ? [] : [words.limit(name, formatDay(unit.limit.day))];
  }
  return cause.kind === 'extra' ? tellEarlierStep(context, slip, cause.event) : [];
}

/** The form that was to be used: it changes at other times than the provision that prescribes it. */
function tellForm(context: CaseContext, slip: Slip): string | null {
  const { cause } = slip;
  const wanted = cause.kind === 'condition' && slip.class === 'form' ? cause.failed.verdict.wanted : undefined;
  const form = context.law.register.forms.find(({ id }) => id === wanted);
  return form === undefined ? null : words.form(form.number, formatDay(form.from));
}

/** The law that was applied: the wording of the first provision cited, and the date from which it is in force. */
function tellLaw(context: CaseContext, slip: Slip): string[] {
  if (context.law.referenceDate !== null) return [words.lawAsOf(formatDay(context.law.referenceDate))];
  const form = tellForm(context, slip);
  if (form !== null) return [form];
  const [cite] = slip.basis.cites;
  return cite === undefined ? [] : [words.law(formatDay(dayOf(cite.version)))];
}

/** Contents of the petition that a paper named and should not have named, or the other way round. */
function contentsInDispute(context: CaseContext, slip: Slip): string[] {
  if (slip.cause.kind !== 'condition') return [];
  const { given = '', wanted = '' } = slip.cause.failed.verdict;
  const codes = (text: string): string[] => text.split(', ').map((code) => code.split(': ')[0] ?? code);
  const all = context.facts.petition.contents.map(({ id }) => id);
  return all.filter((id) => codes(given).includes(id) !== codes(wanted).includes(id));
}

/** Other forms in which something could have happened. */
function otherForms(event: CaseEvent): CaseEvent[] {
  if (event.type !== 'complaint.withdrawn') return [];
  return [
    { ...event, choice: event.choice === 'whole' ? 'partial' : 'whole' },
    { ...event, data: { ...event.data, written: event.data['written'] === false } },
  ];
}

/** What the rules were asked with: a law that notes nothing, because the answers to invented facts are no ground of the grade. */
interface Grounds {
  law: LawView;
  arcGuardsOf: (step: Occurrence) => readonly string[];
}

/**
 * The assumptions under which a slip is one, in whole sentences: the facts and events on which the rule's answer turned, the
 * days its term was counted from, the law that was in force.
 */
export function assumptionsOf(context: CaseContext, scenario: Scenario, slip: Slip, { law, arcGuardsOf }: Grounds): string[] {
  const facts = new Map<string, FactRead>();
  const events = new Set<CaseEvent>();
  const others = (event: CaseEvent): CaseEvent[] | null => (tellEvent(context, scenario, event) === null ? null : otherForms(event));
  for (const { ask, day, upTo } of askedFor(context, slip, arcGuardsOf)) {
    const circumstances = { ...context.circumstances(day, upTo), law };
    // The way in which something is done turns on what there is, not on what there might have been besides.
    const there = ({ value }: FactRead): boolean => slip.cause.kind !== 'condition' || value !== undefined;
    for (const fact of decisiveFacts(ask, circumstances, otherValues).filter(there)) facts.set(fact.path, fact);
    for (const event of decisiveEvents(ask, circumstances, others)) events.add(event);
  }
  const told = [...events].sort((a, b) => a.seq - b.seq).flatMap((event) => tellEvent(context, scenario, event) ?? []);
  const disputed = tellDemands(scenario, contentsInDispute(context, slip));
  const sentences = [...(disputed.length > 0 ? disputed : tellFacts(scenario, [...facts.values()])).slice(0, MOST_FACTS), ...told.slice(-MOST_EVENTS), ...tellDays(context, slip), ...tellLaw(context, slip)];
  return [...new Set(sentences)];
}
