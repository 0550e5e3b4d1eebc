import { expect, test } from 'vitest';
import { register, scenario, LOGS_BY_HAND } from '#tests/support/played-logs.ts';
import { dayOf } from '#simulations/law/day.ts';
import { createLawView } from '#simulations/law/view.ts';
import { procedures } from '#simulations/procedures/index.ts';
import type { Procedure } from '#simulations/procedures/procedure.ts';
import { isOfOtherBranch } from './fold.ts';
import { mapGraph, stepsFrom } from './graph.ts';
import { mapInWords } from './in-words.ts';

const cases = procedures.map((procedure) => ({ id: procedure.id, procedure }));

/** A procedure with one change; a new object, so that nothing made for the real one is taken for it. */
const changed = (procedure: Procedure, change: Partial<Procedure>): Procedure => ({ ...procedure, ...change });

test.each(cases)('$id: every state, guard and label of the world has a name for the map, and no name is left over', ({ procedure }) => {
  const names = procedure.mapNames!;
  const { norm } = mapGraph(procedure);
  expect(Object.keys(names.states).sort()).toEqual([...new Set(norm.nodes.flat())].sort());
  expect(Object.keys(names.conditions).sort()).toEqual([...new Set(norm.arcs.flatMap(({ guards }) => guards))].sort());
  expect(Object.keys(names.world).sort()).toEqual([...procedure.worldLabels].sort());
  expect(Object.values(names.states).every((name) => name.length > 3 && !/[{}]/.test(name))).toBe(true);
});

test('a state without a name is refused, not drawn nameless', () => {
  const procedure = procedures.find(({ id }) => id === 'complaint');
  const { atDesk: _taken, ...states } = procedure!.mapNames!.states;
  expect(() => mapGraph(changed(procedure!, { mapNames: { ...procedure!.mapNames!, states } }))).toThrow(/atDesk/);
});

test.each(cases)('$id: a way that the map calls forbidden is open in no case and on no day of it', ({ procedure }) => {
  const law = createLawView(register);
  const { norm, places } = mapGraph(procedure);
  // Rules of another branch answer as if a petition that was led there were theirs: what they shut is judged on their own map.
  const own = new Set(places.filter((place) => !isOfOtherBranch(place)).flatMap(({ states }) => states));
  const guards = new Set(norm.arcs.filter(({ from }) => own.has(from)).flatMap((arc) => arc.guards));
  const shut = [...guards].flatMap((id) => (procedure.mapNames!.conditions[id] === null ? [procedure.guards[id]!] : []));
  for (const id of new Set(LOGS_BY_HAND.map((log) => log.id))) {
    const { facts, opensOn } = scenario(id);
    if (!procedure.applies(facts, law, dayOf(opensOn))) continue;
    for (const day of [dayOf(opensOn), dayOf(opensOn) + 200]) for (const guard of shut) expect(guard.holds({ facts, law, day, history: [] }), guard.id).toBe(false);
  }
});

test.each(cases)('$id: every arc of the machine is drawn once, from the place where it begins', ({ procedure }) => {
  const graph = mapGraph(procedure);
  const drawn = graph.places.flatMap((place) => stepsFrom(graph, place).flatMap((step) => step.arcs.map((arc) => ({ arc, place }))));
  expect(drawn.map(({ arc }) => arc).sort((a, b) => a - b)).toEqual(graph.norm.arcs.map(({ index }) => index));
  for (const { arc, place } of drawn) expect(place.states).toContain(graph.norm.arcs[arc]!.from);
});

test.each(cases)('$id: arrows lead on to another place and never round in a circle', ({ procedure }) => {
  const graph = mapGraph(procedure);
  const depth = new Map<string, number>([[graph.start, 0]]);
  for (let round = 0; round < graph.places.length; round++) for (const { from, to } of graph.arrows) if (depth.has(from)) depth.set(to, Math.max(depth.get(to) ?? 0, depth.get(from)! + 1));
  expect(Math.max(...depth.values())).toBeLessThan(graph.places.length);
  expect([...depth.keys()].sort()).toEqual(graph.places.map(({ key }) => key).sort());
});

test.each(cases)('$id: the spine leads from the beginning to where the full course ends', ({ procedure }) => {
  const graph = mapGraph(procedure);
  expect(graph.spine[0]).toBe(graph.start);
  expect(graph.places.find(({ key }) => key === graph.spine.at(-1))?.goal).toBe(true);
});

test.each(cases)('$id: the map in words tells every way of every place, with where it leads', ({ procedure }) => {
  const graph = mapGraph(procedure);
  const words = mapInWords(graph, null);
  const told = words.map(({ ways, notes }) => [...ways.map((way) => way.words), ...notes].join(' ')).join(' ');
  for (const place of graph.places) {
    for (const step of stepsFrom(graph, place)) expect(told.toLowerCase()).toContain(step.act.toLowerCase());
  }
  expect(told).not.toMatch(/[a-z]+\.[a-z]+|undefined|null|[{}]/);
  expect(words.map(({ stage }) => procedure.stages.findIndex(({ label }) => label === stage))).toEqual(words.map(({ stage }) => procedure.stages.findIndex(({ label }) => label === stage)).sort((a, b) => a - b));
});
