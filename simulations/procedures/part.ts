import type { PetitionClass } from '../scenario/facts.ts';
import type { Json } from './case-event.ts';
import type { ArcMeta, Circumstances, Intended, LegalGuardParams, LegalQuestion, MapNames, Procedure } from './procedure.ts';

/** An arc of the norm machine: where it leads, what makes it lawful, what it weighs. */
export interface NormArcConfig {
  target: string;
  guard?: { type: 'legal'; params: LegalGuardParams };
  meta?: ArcMeta;
}

/** A state of the norm machine: the arcs that leave it, or an end. */
export type NormState = { on: Readonly<Record<string, NormArcConfig>> } | { type: 'final' };

/**
 * A part of the desk's norm (decision 017): intake, one procedure, or what cuts across all of them. Its rules are total: asked about
 * a petition of another part they answer as if it were theirs, so that a wrong classification is charged once, at the door.
 */
export interface ProcedurePart extends Pick<Procedure, 'duties' | 'prohibitions' | 'guards' | 'acts' | 'stages'> {
  id: string;
  /** The classes whose branch this is; empty for intake and for what cuts across. */
  classes: readonly PetitionClass[];
  states: Readonly<Record<string, NormState>>;
  worldLabels: readonly string[];
  asksGround: readonly string[];
  mapNames: MapNames;
  intended: Intended;
  commutes?: Procedure['commutes'];
  /** The machine's label for an event where it is not the event's own `type#choice`. */
  project?: Procedure['project'];
  places?: NonNullable<Procedure['places']>;
  openQuestions?(...given: Parameters<NonNullable<Procedure['openQuestions']>>): readonly LegalQuestion[];
  /** Null for a label that is not of this part. */
  lawfulData(label: string, circumstances: Circumstances, dutyKey?: string): Readonly<Record<string, Json>> | null;
}
