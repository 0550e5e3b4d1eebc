import type { CaseEvent, Json, Role } from '../../procedures/case-event.ts';
import type { ActType } from '../act-data.ts';
import type { ActFields } from '../data-reading.ts';
import type { ActGroup, Field } from '../view-types.ts';
import type { Scene } from '../world-state.ts';

/** An event of the world that is not in the log yet. */
export interface WorldDraft {
  type: string;
  choice?: string;
  data: Readonly<Record<string, Json>>;
}

/** One way in which an act is offered: asking this person, sending that paper. */
export interface ActPreset {
  /** What stands behind the colon in the offer's key; empty for none. */
  suffix: string;
  preset: Readonly<Record<string, Json>>;
  label: string;
}

/** An act of the desk: what it needs, when nobody could do it, and what people answer. Whether it is lawful is no business of the desk. */
export interface ActDefinition {
  type: ActType;
  group: ActGroup;
  /** The office that acts, or the field that names it. */
  actor: Role | { field: 'signatory' | 'chairedBy' | 'by' };
  /** The ways in which it is offered, none when there is nobody to ask and nothing to read; without it: one, under the act's own label. */
  presets?(scene: Scene): ActPreset[];
  /** What is filled in. Fields that every preset fixes are included: they are checked and printed, not asked again. */
  fields(scene: Scene): Field[];
  /** Why nobody could do it now, in words; `data` holds at least the preset. */
  impossible?(scene: Scene, data: ActFields): string | null;
  /** What in the filled form nobody could do, by field. */
  refuse?(scene: Scene, data: ActFields): Record<string, string>;
  /** What people and things answer at once. */
  answer?(scene: Scene, event: CaseEvent): WorldDraft[];
}
