import { matches } from '../procedures/case-event.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import type { CaseContext } from './context.ts';

/** An event that the norm machine knows. */
export interface SkeletonEvent {
  /** Index in the log. */
  at: number;
  event: CaseEvent;
  label: string;
  world: boolean;
}

/** How the engine treats an event: as a step of the machine, as the fulfilment of a duty, or not at all. */
export type EventKind = 'skeleton' | 'floating' | 'neutral';

interface Projection {
  skeleton: SkeletonEvent[];
  kinds: EventKind[];
}

/** Whether a label is an event of the world in this procedure. */
export function isWorldLabel(worldLabels: readonly string[], label: string): boolean {
  return worldLabels.includes(label);
}

/** What a procedure's machine and floating duties know of acts. */
interface Vocabulary {
  alphabet: ReadonlySet<string>;
  floating: readonly string[];
}

const vocabularies = new WeakMap<CaseContext['norm'], Vocabulary>();

function vocabularyOf({ procedure, norm }: Pick<CaseContext, 'procedure' | 'norm'>): Vocabulary {
  const known = vocabularies.get(norm);
  if (known !== undefined) return known;
  const vocabulary = {
    alphabet: new Set([...norm.labels, ...Object.keys(procedure.acts)]),
    floating: procedure.duties.filter((duty) => duty.skeleton !== true).flatMap((duty) => duty.acts),
  };
  vocabularies.set(norm, vocabulary);
  return vocabulary;
}

/** Splits the log into steps of the norm machine, acts that duties ask for, and neutral acts, which are free. */
export function projectEvents({ procedure, norm, facts, events }: Pick<CaseContext, 'procedure' | 'norm' | 'facts' | 'events'>): Projection {
  const { alphabet, floating } = vocabularyOf({ procedure, norm });
  const skeleton: SkeletonEvent[] = [];
  const kinds = events.map((event, at): EventKind => {
    const label = procedure.project(event, facts);
    if (label !== null && alphabet.has(label)) {
      skeleton.push({ at, event, label, world: isWorldLabel(procedure.worldLabels, label) });
      return 'skeleton';
    }
    return floating.some((pattern) => matches(pattern, event)) ? 'floating' : 'neutral';
  });
  return { skeleton, kinds };
}
