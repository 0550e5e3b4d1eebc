import type { CompiledNorm, NormArc } from '../grading/compile.ts';
import { GuardMemo } from '../grading/guard-memo.ts';
import { makeAct } from '../grading/items.ts';
import type { LawView } from '../law/law-view.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import { labelOf } from '../procedures/case-event.ts';
import type { Circumstances, Holding, Procedure } from '../procedures/procedure.ts';
import type { Assignment } from './assignments.ts';

/** One way on from a state with what the law says of it. */
interface Way {
  arc: NormArc;
  /** What each guard of the arc answers. */
  answers: readonly (readonly [guard: string, holding: Holding])[];
  /** False as soon as one guard says so, else open as soon as one does. */
  holding: Holding;
}

/** A state that a case lawfully gets into, before or after what the world brings. */
export interface Reached {
  state: number;
  history: readonly CaseEvent[];
  /** Ways on by acts; what the world does is no way of anybody's. */
  ways: readonly Way[];
}

/** Everywhere a case can lawfully get, and from which of it an end is lawfully reached. */
export interface LawfulMap {
  reached: readonly Reached[];
  /** Indexes of reached states without any lawful way to an end. */
  stuck: readonly number[];
}

/** Whether what the world brings has come: not yet, on the way, or after the last step. */
type Happened = 'not' | 'on-the-way' | 'afterwards';

const asAnswered = (raw: Holding): Holding => raw;

function answersOf({ guards }: Procedure, arc: NormArc, circumstances: Circumstances, memo: GuardMemo): Way {
  const answers = arc.guards.map((id): [string, Holding] => {
    const guard = guards[id];
    return [id, guard === undefined ? true : memo.ask(guard, circumstances.day, circumstances, asAnswered).raw];
  });
  const given = answers.map(([, holding]) => holding);
  return { arc, answers, holding: given.includes(false) ? false : given.includes('open') ? 'open' : true };
}

/**
 * Follows every lawful way from the start of a case. A way that the law leaves open may be taken, for nobody is blamed for
 * it, unless only sure ones are wanted. What the world brings may come in any state, once, and after the end as well.
 */
export function explore(
  { procedure, norm, law }: { procedure: Procedure; norm: CompiledNorm; law: LawView },
  { facts, day, happens }: Pick<Assignment, 'facts' | 'day' | 'happens'>,
  isOpenTaken = true,
): LawfulMap {
  const memo = new GuardMemo();
  const finals = new Set(norm.finals);
  const reached: (Reached & { happened: Happened })[] = [];
  const numbers = new Map<string, number>();
  const edges: [number, number][] = [];
  const enter = (state: number, history: readonly CaseEvent[], happened: Happened): number => {
    const key = `${state} ${happened}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const circumstances: Circumstances = { facts, law, day, history };
    const arcs = finals.has(state) ? [] : (norm.outgoing[state] ?? []).flatMap((index) => norm.arcs[index] ?? []);
    const ways = arcs.filter(({ label }) => !procedure.worldLabels.includes(label)).map((arc) => answersOf(procedure, arc, circumstances, memo));
    numbers.set(key, reached.length);
    reached.push({ state, history, ways, happened });
    return reached.length - 1;
  };
  enter(norm.initial, [], 'not');
  for (let from = 0; from < reached.length; from++) {
    const here = reached[from];
    if (here === undefined) continue;
    const mayHappen = happens.length > 0 && here.happened === 'not';
    const events = happens.map((event) => ({ ...event, day }));
    if (finals.has(here.state)) {
      if (mayHappen) enter(here.state, [...here.history, ...events], 'afterwards');
      continue;
    }
    for (const { arc, holding } of here.ways) {
      if (holding === false || (holding === 'open' && !isOpenTaken) || arc.to === arc.from) continue;
      const data = procedure.lawfulData(arc.label, { facts, law, day, history: here.history });
      edges.push([from, enter(arc.to, [...here.history, makeAct(procedure, arc.label, day, data)], here.happened)]);
    }
    if (!mayHappen) continue;
    const state = events.reduce((before, event) => {
      const label = procedure.project(event, facts) ?? labelOf(event);
      return norm.arcs.find((arc) => arc.from === before && arc.label === label && procedure.worldLabels.includes(label))?.to ?? before;
    }, here.state);
    // What the world brings leads nobody out of a dead end: a case may wait for it in vain.
    enter(state, [...here.history, ...events], 'on-the-way');
  }
  const saved = new Set(reached.flatMap(({ state }, index) => (finals.has(state) ? [index] : [])));
  for (let grew = true; grew; ) {
    grew = false;
    for (const [from, to] of edges) {
      if (!saved.has(to) || saved.has(from)) continue;
      saved.add(from);
      grew = true;
    }
  }
  return { reached, stuck: reached.flatMap((_, index) => (saved.has(index) ? [] : [index])) };
}
