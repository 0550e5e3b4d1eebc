/**
 * Of XState, what our machines ask for: plain states, or plain states side by side, that go over at an event if a guard lets them. It
 * stands in for XState in the scripts of the device (scripts/device.mjs); the machines themselves are the same. Whatever else a machine
 * may hold is refused when it is made, so that nothing is ever read otherwise than on the server. `xstate.test.ts` holds it against
 * XState, state by state.
 */

interface Signal {
  type: string;
}

interface GuardCall {
  type: string;
  params?: unknown;
}

interface Step {
  target?: string;
  guard?: string | GuardCall;
  meta?: unknown;
}

interface Config {
  id?: string;
  type?: string;
  initial?: string;
  states?: Readonly<Record<string, Config>>;
  on?: Readonly<Record<string, Step | readonly Step[] | undefined>>;
}

type Guards = Readonly<Record<string, (given: { event: Signal }, params: unknown) => boolean>>;
type Value = string | Readonly<Record<string, string>>;

const KNOWN: ReadonlySet<string> = new Set(['id', 'type', 'initial', 'states', 'on', 'meta', 'description', 'tags']);
const KNOWN_OF_STEPS: ReadonlySet<string> = new Set(['target', 'guard', 'meta', 'description']);

class Node {
  readonly states: Readonly<Record<string, Node>>;

  constructor(
    readonly key: string,
    readonly path: readonly string[],
    readonly config: Config,
  ) {
    this.states = Object.fromEntries(Object.entries(config.states ?? {}).map(([name, inner]) => [name, new Node(name, [...path, name], inner)]));
  }

  stepsOn(type: string): readonly Step[] {
    return [this.config.on?.[type] ?? []].flat();
  }

  state(name: string): Node {
    const found = this.states[name];
    if (found === undefined) throw new RangeError(`${this.key} has no state ${name}`);
    return found;
  }
}

function stepsOf({ config }: Node): readonly Step[] {
  return Object.values(config.on ?? {}).flatMap((steps) => steps ?? []);
}

/** Refuses what this reading of machines does not know. `beside`: the names of the states beside the node, its own among them. */
function check(node: Node, depth: number, beside: readonly string[]): void {
  const odd = [
    ...Object.keys(node.config).filter((name) => !KNOWN.has(name)),
    ...stepsOf(node).flatMap((step) => Object.keys(step).filter((name) => !KNOWN_OF_STEPS.has(name))),
    // A target is the name of a state beside this one.
    ...stepsOf(node).flatMap(({ target }) => (target === undefined || beside.includes(target) ? [] : [target])),
  ];
  const isGroup = Object.keys(node.states).length > 0;
  const isParallel = node.config.type === 'parallel';
  const fits = isParallel ? depth === 0 : node.config.type === 'final' ? !isGroup : node.config.type === undefined;
  // A group answers nothing itself: which of two nodes answers first is then no question.
  if (odd.length > 0 || !fits || (isGroup && (depth > 1 || node.config.on !== undefined || (!isParallel && node.config.initial === undefined)))) {
    throw new RangeError(`a machine that the device cannot read: ${node.path.join('.')} ${odd.join()}`);
  }
  for (const inner of Object.values(node.states)) check(inner, depth + (isParallel ? 1 : 2), Object.keys(node.states));
}

class Snapshot {
  readonly context = {};
  readonly status: 'active' | 'done';

  constructor(
    readonly machine: Machine,
    readonly value: Value,
  ) {
    this.status = typeof value === 'string' && machine.root.state(value).config.type === 'final' ? 'done' : 'active';
  }

  /** The nodes that answer, in document order, with the group that each is a state of. */
  active(): { group: Node; node: Node }[] {
    const { root } = this.machine;
    const named: readonly (readonly [Node, string])[] = typeof this.value === 'string' ? [[root, this.value]] : Object.entries(this.value).map(([name, state]) => [root.state(name), state]);
    return named.map(([group, state]) => ({ group, node: group.state(state) }));
  }

  can(event: Signal): boolean {
    return this.status === 'active' && this.active().some(({ node }) => this.machine.stepOf(node, event) !== undefined);
  }
}

class Machine {
  readonly root: Node;

  constructor(
    config: Config,
    private readonly guards: Guards,
  ) {
    this.root = new Node(config.id ?? '', [], config);
    check(this.root, 0, []);
  }

  /** The first step of a node at an event that its guard lets through. */
  stepOf(node: Node, event: Signal): Step | undefined {
    return node.stepsOn(event.type).find(({ guard }) => {
      if (guard === undefined) return true;
      const { type, params }: GuardCall = typeof guard === 'string' ? { type: guard } : guard;
      const holds = this.guards[type];
      if (holds === undefined) throw new RangeError(`no guard ${type}`);
      return holds({ event }, params);
    });
  }

  resolveState({ value }: { value: Value }): Snapshot {
    return new Snapshot(this, value);
  }
}

const firstOf = (group: Node): string => group.config.initial ?? '';

export function setup({ guards = {} }: { guards?: Guards }): { createMachine(config: Config): Machine } {
  return { createMachine: (config) => new Machine(config, guards) };
}

export function initialTransition(machine: Machine): [Snapshot, []] {
  const { root } = machine;
  const value = root.config.type === 'parallel' ? Object.fromEntries(Object.values(root.states).map((group) => [group.key, firstOf(group)])) : firstOf(root);
  return [new Snapshot(machine, value), []];
}

export function transition(machine: Machine, snapshot: Snapshot, event: Signal): [Snapshot, []] {
  if (snapshot.status === 'done') return [snapshot, []];
  const after = snapshot.active().map(({ group, node }) => [group.key, machine.stepOf(node, event)?.target ?? node.key] as const);
  const value = typeof snapshot.value === 'string' ? (after[0]?.[1] ?? snapshot.value) : Object.fromEntries(after);
  return [new Snapshot(machine, value), []];
}

/** What a snapshot answers to, in document order. */
export function getNextTransitions(snapshot: Snapshot): { eventType: string; source: Node; guard: Step['guard']; meta: unknown }[] {
  return snapshot.active().flatMap(({ node }) => Object.keys(node.config.on ?? {}).flatMap((eventType) => node.stepsOn(eventType).map(({ guard, meta }) => ({ eventType, source: node, guard, meta }))));
}
