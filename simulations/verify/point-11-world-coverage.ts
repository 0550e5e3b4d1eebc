import { getAdjacencyMap } from 'xstate/graph';
import { ACTS } from '../desk/acts/catalogue.ts';
import type { ActDefinition } from '../desk/acts/act.ts';
import { worldMachine } from '../desk/world.ts';
import type { Signal, Situation } from '../desk/world.ts';
import { sceneOf } from '../desk/world-state.ts';
import type { Scene } from '../desk/world-state.ts';
import { grade } from '../grading/grade.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import { splitLabel } from '../procedures/case-event.ts';
import { randomFrom, seedFrom } from '../proof/random.ts';
import { eachOnce, ruleFault } from './fault.ts';
import type { VerifyFault, VerifyLibrary } from './fault.ts';
import { fillIn } from './fill-in.ts';
import { isEverGraded } from './point-9-catalogue.ts';
import type { Showcase } from './showcases.ts';
import { verifyWords } from './verify.vi.ts';

/** More steps than these between situations and nobody could look through them. */
const LIMIT = 500_000;

type WorldMachine = typeof worldMachine;

/** What the machine of the desk answers to: each event as something that is here and as something that is not. */
function signalsOf(machine: WorldMachine): Signal[] {
  return machine.events.flatMap((type): Signal[] => [true, false].map((here) => ({ type: String(type), here })));
}

function adjacencyOf(machine: WorldMachine, limit: number) {
  const signals = signalsOf(machine);
  return getAdjacencyMap(machine, {
    events: (snapshot) => signals.filter((signal) => snapshot.can(signal)),
    serializeState: ({ value }) => JSON.stringify(value),
    limit,
  });
}

/** The situations that the desk can get into, and the shortest way of signals to each. */
export interface Coverage {
  situations: readonly { situation: Situation; path: readonly Signal[] }[];
  /** Types of events that change some situation. */
  effective: ReadonlySet<string>;
}

/** Looks through the machine of the desk; null when it has too many situations for that. */
export function coverWorld(machine: WorldMachine = worldMachine, limit = LIMIT): Coverage | null {
  let map: Map<string, ReturnType<typeof adjacencyOf>[keyof ReturnType<typeof adjacencyOf>]>;
  try {
    map = new Map(Object.entries(adjacencyOf(machine, limit)));
  } catch {
    // The one thing that the traversal throws for is its limit.
    return null;
  }
  const effective = new Set<string>();
  const paths = new Map<string, readonly Signal[]>([...map.keys()].slice(0, 1).map((start) => [start, []]));
  for (const [key, path] of paths) {
    for (const { event, state } of Object.values(map.get(key)?.transitions ?? {})) {
      const next = JSON.stringify(state.value);
      if (next === key) continue;
      effective.add(event.type);
      if (!paths.has(next)) paths.set(next, [...path, event]);
    }
  }
  return { situations: [...paths].flatMap(([key, path]) => (map.get(key) === undefined ? [] : [{ situation: map.get(key)?.state.value as Situation, path }])), effective };
}

function isPossible(act: ActDefinition, scene: Scene, data: CaseEvent['data']): boolean {
  return (act.impossible?.(scene, data) ?? null) === null;
}

/** Acts that can be done in some situation that the desk gets into. */
function possibleActs(cases: readonly Showcase[], { situations }: Coverage): Set<string> {
  // What was done in some case can be done.
  const found = new Set(cases.flatMap(({ log }) => log.map(({ type }) => type)));
  for (const { subject, scenario, log } of cases) {
    const scene = sceneOf({ scenario, register: subject.law.register }, log);
    for (const act of ACTS) {
      if (found.has(act.type)) continue;
      const presets = act.presets?.(scene).map(({ preset }) => preset) ?? [{}];
      const isSomewhere = situations.some(({ situation }) => presets.some((preset) => isPossible(act, { ...scene, world: { ...scene.world, situation } }, preset)));
      if (isSomewhere) found.add(act.type);
    }
  }
  return found;
}

/** Acts of which a rule speaks that may cost points: the others nobody can do unlawfully. */
function ruledActs(library: VerifyLibrary, cases: readonly Showcase[]): Set<string> {
  const duties = eachOnce(library, (procedure) => procedure.duties);
  const prohibitions = eachOnce(library, (procedure) => procedure.prohibitions);
  const neverAlone = eachOnce(library, ({ intended }) => intended?.neverAlone ?? []);
  const graded = duties.flatMap((duty) => {
    // What is always told as another's breach is looked for there.
    if (neverAlone.some(({ rule }) => rule === duty.id)) return [];
    const binds = (isEverGraded(library, duty) && (duty.by !== undefined || duty.before !== undefined)) || (duty.conditions ?? []).some((condition) => isEverGraded(library, condition));
    return binds ? duty.acts : [];
  });
  const prohibited = cases.slice(0, 1).flatMap(({ subject: { law }, scenario }) =>
    ACTS.filter(({ type }) => {
      const event: CaseEvent = { seq: 1, type, day: law.register.asOf, src: 'trainee', actor: 'petitionOfficer', data: {} };
      return prohibitions.some((prohibition) => prohibition.matches(event, { facts: scenario.facts, law, day: event.day, history: [] }) === true);
    }).map(({ type }) => type),
  );
  return new Set([...graded, ...library.flatMap(({ procedure }) => Object.keys(procedure.acts)), ...prohibited].map((label) => splitLabel(label).type));
}

/** Days behind the end of a case on which every term has passed. */
const LONG_AFTER = 40;

/** An act put somewhere in a lawful log, with its place. */
interface Placed {
  events: readonly CaseEvent[];
  at: number;
}

/** Ways to do an act in a case otherwise than it is lawfully done: at the very start, at the end, long after it, filled in by chance. */
function misplacements({ subject: { law }, scenario, log }: Showcase, act: ActDefinition, seed: number): Placed[] {
  const own = log.findIndex(({ type, src }) => type === act.type && src === 'trainee');
  const rest = log.filter((_, index) => index !== own);
  const put = (before: readonly CaseEvent[], after: readonly CaseEvent[], late: number, change: number | null): Placed => {
    const scene = sceneOf({ scenario, register: law.register }, before);
    const random = randomFrom(seedFrom(seed, change ?? 0));
    // Filled in otherwise it stays where it was: some things can be done on one day only.
    const day = (change !== null && own >= 0 ? log[own]?.day : undefined) ?? (before.at(-1)?.day ?? log[0]?.day ?? 0) + late;
    const preset = random.pick(act.presets?.(scene).map((offer) => offer.preset) ?? [{}]) ?? {};
    const filled = change === null && own >= 0 ? (log[own]?.data ?? {}) : fillIn({ fields: act.fields(scene), preset }, day, random);
    const kind = typeof filled['kind'] === 'string' && act.type === 'paper.sent' ? { choice: filled['kind'] } : {};
    const actor = typeof act.actor === 'string' ? act.actor : 'chair';
    const event: CaseEvent = { seq: 0, type: act.type, ...kind, day, src: 'trainee', actor, data: filled };
    const known = change === null && own >= 0 ? log[own] : undefined;
    const whole = [...before, known === undefined ? event : { ...known, day }, ...after];
    return { events: whole.map((each, index) => ({ ...each, seq: index + 1, day: Math.max(each.day, index > before.length ? day : each.day) })), at: before.length };
  };
  const place = own < 0 ? log.length - 1 : own;
  return [
    put(rest, [], LONG_AFTER, null),
    put(rest, [], 0, null),
    put(rest.slice(0, 1), rest.slice(1), 0, null),
    ...[1, 2, 3, 4].map((change) => put(rest.slice(0, place), rest.slice(place), 0, change)),
  ];
}

/** Whether an act can be done somewhere in a case where a finding is about it. */
function isUnlawfulSomewhere(showcase: Showcase, act: ActDefinition, seed: number): boolean {
  const { subject, scenario } = showcase;
  const setting = { scenario, register: subject.law.register };
  return misplacements(showcase, act, seed).some(({ events, at }) => {
    const event = events[at];
    if (event === undefined || !isPossible(act, sceneOf(setting, events.slice(0, at)), event.data)) return false;
    const { findings } = grade({ ...subject, scenario, events, submitted: true, repairs: 'none' });
    return findings.some((finding) => [finding, ...finding.consequences].some((each) => each.events.includes(at + 1)));
  });
}

/**
 * Point 11: of the situations that the machine of the desk gets into, each act of the catalogue can be done in some; each act
 * of which a rule speaks can be done somewhere where that is unlawful; and the machine names no event without effect.
 */
export function verifyWorldCoverage(library: VerifyLibrary, cases: readonly Showcase[], seed: number, machine: WorldMachine = worldMachine, limit = LIMIT): VerifyFault[] {
  const coverage = coverWorld(machine, limit);
  if (coverage === null) return [ruleFault(11, machine.id, verifyWords.worldTooLarge(limit))];
  const possible = possibleActs(cases, coverage);
  const ruled = ruledActs(library, cases);
  const isShown = ({ log }: Showcase, type: string): boolean => log.some((event) => event.type === type);
  return [
    ...machine.events.flatMap((type) => (coverage.effective.has(String(type)) ? [] : [ruleFault(11, String(type), verifyWords.eventWithoutEffect(String(type)))])),
    ...ACTS.flatMap((act): VerifyFault[] => {
      if (!possible.has(act.type)) return [ruleFault(11, act.type, verifyWords.actNotInWorld(act.type))];
      const tried = [...cases.filter((each) => isShown(each, act.type)), ...cases.filter((each) => !isShown(each, act.type))];
      const isFree = !ruled.has(act.type) || tried.some((showcase) => isUnlawfulSomewhere(showcase, act, seed));
      return isFree ? [] : [ruleFault(11, act.type, verifyWords.onlyLawful(act.type))];
    }),
  ];
}
