import { dayOf } from '../law/day.ts';
import type { LawView } from '../law/law-view.ts';
import type { Day, LawRegister } from '../law/types.ts';
import { labelOf, matches } from '../procedures/case-event.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { Scenario } from '../scenario/schema.ts';
import { compileNorm } from './compile.ts';
import { GuardMemo } from './guard-memo.ts';
import { nextComing } from './happenings.ts';
import { eventsOf } from './items.ts';
import type { Item } from './items.ts';
import { appendStep, fillDuties, naturalDay } from './plan.ts';
import type { Planning } from './plan.ts';
import { isWorldLabel } from './project.ts';

interface LawfulSetting {
  scenario: Scenario;
  procedure: Procedure;
  law: LawView;
}

/** No lawful way leads to the end of the procedure under these facts: a fault of the procedure or of the facts. */
export class NoLawfulPath extends Error {
  constructor(procedure: string, scenario: string) {
    super(`${procedure}: no lawful path for ${scenario}`);
    this.name = 'NoLawfulPath';
  }
}

interface Node {
  state: number;
  items: Item[];
  used: ReadonlySet<string>;
  cost: number;
}

const ACT = 10;
/** A way whose ground the law leaves open is taken only when none is sure. */
const UNSURE = 5;
/** Waiting for the world is for those who can do nothing else. */
const WAIT = 1000;

/** What the grounds of a step add to its cost on a day; null where one does not hold. */
function groundsCost(planning: Planning, items: readonly Item[], guards: readonly string[], day: Day): number | null {
  const history = eventsOf(items);
  let cost = 0;
  for (const id of guards) {
    const holding = planning.procedure.guards[id]?.holds({ facts: planning.facts, law: planning.law, day, history }) ?? true;
    if (holding === false) return null;
    if (holding === 'open') cost += UNSURE;
  }
  return cost;
}

/** Whether something else of the scenario comes only after an act that an event makes owed: then it is done at once. */
function isAwaited({ procedure }: Planning, { happenings }: Scenario, event: CaseEvent, used: ReadonlySet<string>): boolean {
  const answers = procedure.duties.flatMap(({ trigger, acts }) => (trigger !== 'start' && trigger.some((pattern) => matches(pattern, event)) ? acts : []));
  return happenings.some(({ id, when }) => !used.has(id) && 'after' in when && answers.includes(when.after));
}

type Start = Pick<Node, 'state' | 'used'> & { items: readonly Item[] };

/**
 * The cheapest lawful continuation of a log from a state of the norm machine: fewest acts, each on a natural day with its
 * duties done, the scenario's own events where their day comes. Null when there is none.
 */
export function continueLawfully(planning: Planning, scenario: Scenario, start: Start): Item[] | null {
  return cheapestEnd(planning, scenario, start)?.items ?? null;
}

function cheapestEnd(planning: Planning, scenario: Scenario, start: Start): Node | null {
  const norm = compileNorm(planning.procedure);
  const finals = new Set(norm.finals);
  const isWorld = (label: string): boolean => isWorldLabel(planning.procedure.worldLabels, label);
  const open: Node[] = [{ ...start, items: [...start.items], cost: 0 }];
  const closed = new Set<string>();
  for (;;) {
    open.sort((a, b) => a.cost - b.cost);
    const node = open.shift();
    if (node === undefined) return null;
    if (finals.has(node.state)) return node;
    const key = `${node.state}|${[...node.used].join(',')}`;
    if (closed.has(key)) continue;
    closed.add(key);
    const arcs = (norm.outgoing[node.state] ?? []).flatMap((index) => norm.arcs[index] ?? []);
    const coming = nextComing(scenario, eventsOf(node.items), node.used);
    const withWorld = (cost: number): Node | null => {
      if (coming === null) return null;
      const label = planning.procedure.project(coming.event, planning.facts) ?? labelOf(coming.event);
      const arc = arcs.find((candidate) => isWorld(candidate.label) && candidate.label === label);
      const day = Math.max(coming.day, node.items.at(-1)?.event.day ?? coming.day);
      const used = new Set([...node.used, coming.id]);
      const items = [...node.items, { event: { ...coming.event, day }, seq: null }];
      const isAnswered = isAwaited(planning, scenario, coming.event, used);
      return { state: arc?.to ?? node.state, items: isAnswered ? fillDuties(planning, items) : items, used, cost: node.cost + cost };
    };
    for (const arc of arcs) {
      // A step that leads back to its own state is never needed.
      if (isWorld(arc.label) || arc.to === arc.from) continue;
      const grounds = groundsCost(planning, node.items, arc.guards, naturalDay(planning, node.items, arc.label));
      if (grounds === null) continue;
      const items = appendStep(planning, node.items, arc.label, finals.has(arc.to));
      if (coming !== null && coming.day <= (items.at(-1)?.event.day ?? 0)) {
        const first = withWorld(0);
        if (first !== null) open.push(first);
      } else {
        open.push({ state: arc.to, items, used: node.used, cost: node.cost + ACT + grounds });
      }
    }
    const waited = withWorld(WAIT);
    if (waited !== null) open.push(waited);
  }
}

/**
 * What the world still brings after the last step, each with the duties that it starts. What was planned for a later day is
 * planned anew: it may not be owed any more.
 */
function withAftermath(planning: Planning, scenario: Scenario, end: Node): Item[] {
  let { items } = end;
  const used = new Set(end.used);
  const steps = items.findLastIndex(({ event }) => event.src === 'trainee' && planning.procedure.project(event, planning.facts) !== null) + 1;
  for (let coming = nextComing(scenario, eventsOf(items), used); coming !== null && coming.day <= planning.until; coming = nextComing(scenario, eventsOf(items), used)) {
    const day = Math.max(coming.day, items[steps - 1]?.event.day ?? coming.day);
    const kept = items.filter(({ event }, index) => index < steps || event.day <= day);
    used.add(coming.id);
    items = fillDuties(planning, [...kept, { event: { ...coming.event, day }, seq: null }], true);
  }
  return items;
}

function workedOut({ scenario, procedure, law }: LawfulSetting): CaseEvent[] {
  const planning: Planning = { procedure, facts: scenario.facts, law, leave: new Set(), from: dayOf(scenario.opensOn), until: dayOf(scenario.closesOn), memo: new GuardMemo() };
  const opened: CaseEvent = { seq: 1, type: 'case.opened', day: dayOf(scenario.opensOn), src: 'world', actor: 'world', data: { scenario: scenario.id } };
  const start = { state: compileNorm(procedure).initial, items: [{ event: opened, seq: null }], used: new Set<string>() };
  const end = cheapestEnd(planning, scenario, start);
  if (end === null) throw new NoLawfulPath(procedure.id, scenario.id);
  return eventsOf(withAftermath(planning, scenario, end));
}

const runs = new WeakMap<LawRegister, WeakMap<Scenario, WeakMap<Procedure, readonly CaseEvent[]>>>();

function runsUnder(register: LawRegister, scenario: Scenario): WeakMap<Procedure, readonly CaseEvent[]> {
  const ofRegister = runs.get(register) ?? new WeakMap<Scenario, WeakMap<Procedure, readonly CaseEvent[]>>();
  runs.set(register, ofRegister);
  const ofScenario = ofRegister.get(scenario) ?? new WeakMap<Procedure, readonly CaseEvent[]>();
  ofRegister.set(scenario, ofScenario);
  return ofScenario;
}

/**
 * A lawful complete run of the case: the shortest lawful path with every duty done in time. Graded it gives 100. Without a
 * reference date it is worked out once for each story, procedure and law: building content asks for it again and again.
 * Throws `NoLawfulPath` where the facts leave no lawful way, `MissingCalendarYear` where it leaves the calendar.
 */
export function lawfulEvents(setting: LawfulSetting): CaseEvent[] {
  const { scenario, procedure, law } = setting;
  if (law.referenceDate !== null) return workedOut(setting);
  const known = runsUnder(law.register, scenario);
  const run = known.get(procedure) ?? workedOut(setting);
  known.set(procedure, run);
  return [...run];
}
