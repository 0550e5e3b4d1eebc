import { isoOf } from '../law/day.ts';
import type { ActType } from './act-data.ts';
import { FIELD_TEXTS } from './fields.vi.ts';
import { provisionOptions } from './options.ts';
import type { Field, Option } from './view-types.ts';
import type { Scene } from './world-state.ts';

const LABEL_LENGTH = 120;

function baseOf(type: ActType, name: string, required: boolean) {
  const words = FIELD_TEXTS[`${type}/${name}`] ?? FIELD_TEXTS[name] ?? { label: name };
  const base = { name, label: words.label, required };
  return words.hint === undefined ? base : { ...base, hint: words.hint };
}

/** Makers of the fields of one act. Nothing is chosen beforehand; only dates start at today. */
export function fieldsOf(type: ActType) {
  return {
    choice: (name: string, options: Option[]): Field => ({ kind: 'choice', ...baseOf(type, name, true), options }),
    /** Several of a list. `some` when choosing none is no act at all; leaving all out of a paper is possible. */
    multi: (name: string, options: Option[], need: 'some' | 'any'): Field => ({ kind: 'multi', ...baseOf(type, name, need === 'some'), options }),
    date: (name: string, scene: Scene): Field => ({ kind: 'date', ...baseOf(type, name, true), initial: isoOf(scene.world.today) }),
    /** A day that need not be given, and is not proposed. */
    openDate: (name: string): Field => ({ kind: 'date', ...baseOf(type, name, false) }),
    dated: (scene: Scene): Field => ({ kind: 'date', ...baseOf(type, 'dated', false), initial: isoOf(scene.world.today) }),
    number: (name: string, max: number): Field => ({ kind: 'number', ...baseOf(type, name, true), min: 1, max }),
    text: (name: string): Field => ({ kind: 'text', ...baseOf(type, name, true), maxLength: LABEL_LENGTH }),
    yesNo: (name: string): Field => ({ kind: 'yes-no', ...baseOf(type, name, true) }),
    record: (name: string, rows: { key: string; label: string }[], options: Option[], need: 'some' | 'any'): Field => ({
      kind: 'record',
      ...baseOf(type, name, need === 'some'),
      rows,
      options,
    }),
    /** The provision that is acted on, for whoever states it. */
    basis: (scene: Scene): Field => ({ kind: 'provision', ...baseOf(type, 'basis', false), options: provisionOptions(scene, 'grounds') }),
    provision: (name: string, options: Option[]): Field => ({ kind: 'provision', ...baseOf(type, name, true), options }),
  };
}
