import { createContext } from '../grading/context.ts';
import { GuardMemo } from '../grading/guard-memo.ts';
import { eventsOf, itemsOf } from '../grading/items.ts';
import type { Item } from '../grading/items.ts';
import { compileNorm } from '../grading/compile.ts';
import { judge } from '../grading/judge.ts';
import type { Judgement } from '../grading/judge.ts';
import { OnlineCase } from '../grading/online.ts';
import { appendStep, fillDuties } from '../grading/plan.ts';
import type { Planning } from '../grading/plan.ts';
import { keyOf, unitKey, workingDayFrom } from '../grading/slot.ts';
import type { Unit } from '../grading/unit.ts';
import { dayOf } from '../law/day.ts';
import type { LawView } from '../law/law-view.ts';
import type { Day } from '../law/types.ts';
import { labelOf, splitLabel } from '../procedures/case-event.ts';
import type { CaseEvent, Json } from '../procedures/case-event.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { Scenario } from '../scenario/schema.ts';
import { recordFacts } from './fact-reads.ts';
import { nextStep, waysOn } from './next-step.ts';

/** A case as hints look at it. */
export interface HintInput {
  scenario: Scenario;
  procedure: Procedure;
  law: LawView;
  events: readonly CaseEvent[];
  /** The day that is asked about; the log's last day without it. */
  today?: Day;
}

/** An act that the law wants, with everything filled in. */
export interface Wanted {
  unit: Pick<Unit, 'subject' | 'instance' | 'label' | 'basis'>;
  type: string;
  data: Readonly<Record<string, Json>>;
  /** The first day on which it can lawfully be done, today at the earliest. */
  day: Day;
  due: Day | null;
  /** Whether it is the coming step of the procedure. */
  isStep: boolean;
  /** Facts that it rests on: whether it is owed, which way is taken, what is filled in. */
  reads: ReadonlySet<string>;
}

export interface WantedActs {
  today: Day;
  /** Label of the stage that the case is in. */
  stage: string;
  /** In the order in which they are to be done. */
  acts: Wanted[];
}

/** Looking for a day on which a step upsets nothing ends after as many tries. */
const MAX_TRIES = 10;

function stageOf(procedure: Procedure, state: number): string {
  const nodes = compileNorm(procedure).nodes[state] ?? [];
  return procedure.stages.find(({ states }) => states.some((name) => nodes.includes(name)))?.label ?? procedure.title;
}

interface Plan {
  items: Item[];
  judgement: Judgement;
}

function judged(planning: Planning, items: readonly Item[]): Judgement {
  const { procedure, facts, law, from, memo } = planning;
  return judge(createContext({ procedure, facts, law, events: eventsOf(items), submitted: true, opensOn: from, isPrefix: true, memo }));
}

/** A day that passes: it holds back what is planned behind it. */
const passing = (day: Day): Item => ({ event: { seq: 0, type: 'day.advanced', day, src: 'world', actor: 'world', data: {} }, seq: 0 });

/** What had to be done some days before a step, and was not: by how many days the step comes too soon for it. */
function tooSoonBy({ verdicts }: Judgement, step: number): number {
  return Math.max(0, ...verdicts.map(({ unit }) => (unit.deadline?.before === true && unit.trigger?.index === step ? unit.lateBy : 0)));
}

/** Plans a step for the first day that is not too soon for what had to precede it, with the duties around it. */
function planStep(planning: Planning, start: readonly Item[], label: string, isLast: boolean): Plan {
  let items = start;
  for (let tries = 0; ; tries++) {
    const planned = appendStep(planning, items, label, isLast);
    const plan = { items: planned, judgement: judged(planning, planned) };
    const step = planned.findIndex(({ event, seq }) => seq === null && planning.procedure.project(event, planning.facts) === label);
    const days = tooSoonBy(plan.judgement, step);
    const later = workingDayFrom(planning.law, (items.at(-1)?.event.day ?? planning.from) + days);
    if (days === 0 || tries === MAX_TRIES || later > planning.until) return plan;
    items = [...start, passing(later)];
  }
}

/** Facts that a unit and its act rest on. */
export function readsOf({ scenario, procedure, law, events }: HintInput, unit: Unit, label: string, day: Day): Set<string> {
  const recorded = recordFacts(scenario.facts);
  const { facts } = recorded;
  const { duty, trigger } = unit;
  if (duty !== null) {
    const upTo = trigger === null ? 0 : Math.ceil(trigger.at + 0.5);
    duty.when?.({ facts, law, day: trigger?.day ?? dayOf(scenario.opensOn), history: events.slice(0, upTo) });
    duty.instances?.(facts, trigger?.event ?? null, law);
  }
  procedure.lawfulData(label, { facts, law, day, history: events }, keyOf(unit) === '' ? undefined : keyOf(unit));
  const anchors = (duty?.by ?? []).flatMap(({ anchor }) => ('fact' in anchor ? [anchor.fact] : []));
  return new Set([...recorded.read, ...anchors]);
}

/** Facts on which the choice of the way on rests: the grounds of every arc of a state. */
export function readsOfChoice({ scenario, procedure, law, events }: HintInput, state: number, day: Day): Set<string> {
  const norm = compileNorm(procedure);
  const recorded = recordFacts(scenario.facts);
  for (const index of norm.outgoing[state] ?? []) {
    for (const id of norm.arcs[index]?.guards ?? []) procedure.guards[id]?.holds({ facts: recorded.facts, law, day, history: events });
  }
  return new Set(recorded.read);
}

/** What the law wants to be done from here on, up to the next step of the procedure. */
export function wantedActs(input: HintInput): WantedActs {
  const { scenario, procedure, law, events } = input;
  const { facts } = scenario;
  const opensOn = dayOf(scenario.opensOn);
  const lastDay = events.at(-1)?.day ?? opensOn;
  const today = Math.max(input.today ?? lastDay, lastDay);
  const norm = compileNorm(procedure);
  const online = new OnlineCase({ procedure, facts, law, opensOn });
  const { states } = online.view(online.replay(events));
  const items = [...itemsOf(events), passing(workingDayFrom(law, today))];
  const planning: Planning = { procedure, facts, law, leave: new Set(), from: opensOn, until: dayOf(scenario.closesOn), memo: new GuardMemo(), atOnce: true };
  const now = judged(planning, items);
  // Acts of one day that may stand in any order are told better by the whole alignment than by the column.
  const standing = states.includes(now.end) ? states : [now.end];
  const missed = now.verdicts.filter(({ unit }) => unit.status === 'omitted' && unit.limit !== null);
  const plans: Planning = { ...planning, leave: new Set(missed.map(({ unit }) => unitKey(unit))) };
  const step = nextStep(waysOn(procedure, norm, { facts, law, day: today, history: events }), standing);
  const plan = step === null ? planDuties(plans, items) : planStep(plans, items, step.label, norm.finals.includes(step.to));
  const until = step === null ? plan.items.length : plan.items.findIndex(({ event, seq }) => seq === null && procedure.project(event, facts) === step.label) + 1;
  const acts = plan.items.slice(0, until).flatMap((item, index): Wanted[] => {
    const unit = plan.judgement.verdicts.map((verdict) => verdict.unit).find((candidate) => candidate.done?.index === index);
    if (item.seq !== null || unit === undefined || isForLater(plan.items, unit)) return [];
    return [wantedOf(input, item, unit, today, index === until - 1 ? step?.from : undefined)];
  });
  return { today, stage: stageOf(procedure, standing[0] ?? norm.initial), acts };
}

/** What only the coming step starts, and need not stand before it, has time until then. */
function isForLater(items: readonly Item[], { trigger, limit, deadline }: Unit): boolean {
  const started = trigger?.index ?? null;
  return started !== null && items[started]?.seq === null && limit?.index !== started && deadline?.before !== true;
}

function planDuties(planning: Planning, items: readonly Item[]): Plan {
  const filled = fillDuties(planning, items, true);
  return { items: filled, judgement: judged(planning, filled) };
}

function wantedOf(input: HintInput, { event }: Item, unit: Unit, today: Day, from: number | undefined): Wanted {
  const { scenario, procedure, law, events } = input;
  const label = from === undefined ? labelOf(event) : (procedure.project(event, scenario.facts) ?? labelOf(event));
  const due = unit.deadline?.due ?? null;
  const fit = workingDayFrom(law, today);
  const day = Math.max(event.day, due !== null && due >= today && due < fit ? today : fit);
  // What the plan puts into the past is done today, and filled in as of today.
  const isPast = event.day <= day && typeof event.data['on'] !== 'string';
  const data = isPast ? procedure.lawfulData(label, { facts: scenario.facts, law, day, history: events }, keyOf(unit) === '' ? undefined : keyOf(unit)) : event.data;
  const reads = readsOf(input, unit, label, day);
  if (from !== undefined) for (const path of readsOfChoice(input, from, day)) reads.add(path);
  return { unit, type: splitLabel(label).type, data, day, due, isStep: from !== undefined, reads };
}
