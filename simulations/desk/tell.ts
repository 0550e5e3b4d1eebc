import { labelOf } from '../procedures/case-event.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import { actOf } from './acts/catalogue.ts';
import { happeningsOf } from './happenings.ts';
import type { DeskSetting } from './play-types.ts';
import { readable } from './readable.ts';
import type { Field, Happening } from './view-types.ts';
import { sceneOf } from './world-state.ts';

/** An event of a log in words, so that it can be compared with an event of another log of the same case. */
export interface ToldEvent extends Happening {
  /** Equal for events that are the same but for their day and number. */
  key: string;
  /** `type` or `type#choice`. */
  label: string;
  /** What was filled in, in words. */
  lines: { label: string; value: string }[];
}

/** What an event was, without what belongs to its log: numbers, and the cause that names a number. */
function keyOf(event: CaseEvent): string {
  const data = Object.entries(event.data).filter(([name]) => name !== 'cause');
  return JSON.stringify([labelOf(event), data.sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/** The events of a log that people can tell of, oldest first. The opening and the mere passing of days are not told. */
export function tellLog(setting: DeskSetting, log: readonly CaseEvent[]): ToldEvent[] {
  const scene = sceneOf(setting, log);
  const known = new Map<string, readonly Field[]>();
  return happeningsOf(scene).flatMap((happening) => {
    const event = log[happening.seq - 1];
    if (event === undefined || event.type === 'case.opened' || event.type === 'day.advanced') return [];
    const fields = known.get(event.type) ?? actOf(event.type)?.fields(scene) ?? [];
    known.set(event.type, fields);
    const lines = fields.flatMap((field) => {
      const value = readable(scene, field, event.data);
      return value === null ? [] : [{ label: field.label, value }];
    });
    return [{ ...happening, key: keyOf(event), label: labelOf(event), lines }];
  });
}
