import { setup } from 'xstate';
import { mainContent } from '../scenario/classify.ts';
import type { CaseFacts } from '../scenario/facts.ts';
import { labelOf } from './case-event.ts';
import type { CaseEvent } from './case-event.ts';
import { composedTexts } from './compose.vi.ts';
import type { NormState, ProcedurePart } from './part.ts';
import type { Circumstances, LegalGuard, LegalGuardParams, Procedure } from './procedure.ts';
import { lastOf, recordIn, textIn } from './rules/reading.ts';

/** What the machine is sent: the full label, and the guards that are waived. */
interface NormEvent {
  type: string;
  waive?: readonly string[];
  circumstances?: Circumstances;
}

interface Composition {
  id: string;
  version: string;
  fingerprints: Readonly<Record<string, string>>;
  title: string;
  /** The first state. */
  initial: string;
  /** What stands in front of intake: the door of the reception room, or a session over the network. */
  front?: ProcedurePart;
  /** The part that every case goes through first. */
  intake: ProcedurePart;
  /** The part whose case it is. */
  main: ProcedurePart;
  /** The parts that a wrong classification leads to, and those that cut across. */
  besides: readonly ProcedurePart[];
  applies: Procedure['applies'];
}

/** The entries of several parts under their keys. Throws `RangeError` when two parts have the same key. */
function union<Value>(parts: readonly ProcedurePart[], pick: (part: ProcedurePart) => Readonly<Record<string, Value>>): Record<string, Value> {
  const merged: Record<string, Value> = {};
  for (const part of parts) {
    for (const [key, value] of Object.entries(pick(part))) {
      if (Object.hasOwn(merged, key)) throw new RangeError(`${part.id}: ${key} is another part's already.`);
      merged[key] = value;
    }
  }
  return merged;
}

/** Which part each rule and act comes from. */
function ownersOf(parts: readonly ProcedurePart[]): Record<string, string> {
  const keysOf = ({ guards, duties, prohibitions, acts }: ProcedurePart): string[] => [
    ...Object.keys(guards).map((id) => `guard:${id}`),
    ...duties.flatMap(({ id, conditions = [] }) => [`duty:${id}`, ...conditions.map((condition) => `condition:${condition.id}`)]),
    ...prohibitions.map(({ id }) => `prohibition:${id}`),
    ...Object.keys(acts).map((label) => `act:${label}`),
  ];
  return Object.fromEntries(parts.flatMap((part) => keysOf(part).map((key) => [key, part.id])));
}

function machineOf(id: string, initial: string, states: Readonly<Record<string, NormState>>, guards: Readonly<Record<string, LegalGuard>>) {
  return setup({
    types: { events: {} as NormEvent },
    guards: {
      legal: ({ event }, { ids }: LegalGuardParams) =>
        ids.every((guardId) => {
          const guard = guards[guardId];
          if (event.waive?.includes(guardId) === true) return true;
          return guard !== undefined && event.circumstances !== undefined && guard.holds(event.circumstances) === true;
        }),
    },
  }).createMachine({ id, initial, states });
}

/** The class that the main content was given last, as the log says; empty before classification. */
function classGiven({ facts, history }: Circumstances): string {
  const classified = lastOf(history, 'petition.classified');
  return classified === undefined ? '' : textIn(recordIn(classified.data, 'classes'), mainContent(facts).id);
}

/** The branch in which a case goes on: that of the last step that one branch alone knows, before any such step that of the class it was given. */
function branchOf(branches: readonly ProcedurePart[], circumstances: Circumstances): ProcedurePart[] {
  const { history } = circumstances;
  const from = history.findLastIndex(({ type }) => type === 'petition.classified');
  const knows = ({ acts }: ProcedurePart, event: CaseEvent): boolean => Object.hasOwn(acts, event.type) || Object.hasOwn(acts, labelOf(event));
  const step = history.findLast((event, index) => index > from && branches.some((part) => knows(part, event)));
  if (step !== undefined) return branches.filter((part) => knows(part, step));
  const given = classGiven(circumstances);
  return branches.filter(({ classes }) => classes.some((petitionClass) => petitionClass === given));
}

/**
 * A procedure as the desk judges by it: intake, the branch of the class that the facts give, and the branches that a wrong
 * classification leads to, in one machine. States of other branches stand in one stage of their own, beside the
 * one that opens the branch.
 */
export function composeProcedure({ id, version, fingerprints, title, initial, front, intake, main, besides, applies }: Composition): Procedure {
  const before = front === undefined ? [intake] : [front, intake];
  const parts = [...before, main, ...besides];
  const states = union(parts, (part) => part.states);
  const guards = union(parts, (part) => part.guards);
  const acts = union(parts, (part) => part.acts);
  const worldLabels = parts.flatMap((part) => part.worldLabels);
  const labels: ReadonlySet<string> = new Set([...Object.keys(acts), ...worldLabels]);
  const [entry, ...further] = main.stages;
  const first = before.flatMap((part) => part.stages);
  const staged = new Set([...first, ...main.stages].flatMap((stage) => stage.states));
  const others = Object.keys(states).filter((state) => !staged.has(state));
  const other = others.length === 0 ? [] : [{ id: 'other', label: composedTexts.otherStage, states: others }];
  return {
    id,
    version,
    fingerprints,
    owners: ownersOf(parts),
    title,
    machine: machineOf(id, initial, states, guards),
    guards,
    duties: parts.flatMap((part) => part.duties),
    prohibitions: parts.flatMap((part) => part.prohibitions),
    stages: [...first, ...(entry === undefined ? [] : [entry]), ...other, ...further],
    worldLabels,
    acts,
    asksGround: parts.flatMap((part) => part.asksGround),
    mapNames: {
      states: union(parts, (part) => part.mapNames.states),
      conditions: union(parts, (part) => part.mapNames.conditions),
      world: union(parts, (part) => part.mapNames.world),
    },
    intended: {
      overlaps: parts.flatMap((part) => part.intended.overlaps),
      oneSided: parts.flatMap((part) => part.intended.oneSided),
      neverAlone: parts.flatMap((part) => part.intended.neverAlone),
    },
    commutes: parts.flatMap((part) => part.commutes ?? []),
    project(event: CaseEvent, facts: CaseFacts) {
      for (const part of parts) {
        const label = part.project?.(event, facts) ?? null;
        if (label !== null) return labels.has(label) ? label : null;
      }
      if (labels.has(event.type)) return event.type;
      const label = labelOf(event);
      return labels.has(label) ? label : null;
    },
    places: (circumstances) => Object.assign({}, ...parts.map((part) => part.places?.(circumstances) ?? {})),
    applies,
    openQuestions: (facts, law, events) => parts.flatMap((part) => part.openQuestions?.(facts, law, events) ?? []),
    lawfulData(label, circumstances, dutyKey) {
      // An act that several branches know is done as the branch wants it in which the case goes on.
      for (const part of [...branchOf([main, ...besides], circumstances), ...parts]) {
        const data = part.lawfulData(label, circumstances, dutyKey);
        if (data !== null) return data;
      }
      return {};
    },
  };
}
