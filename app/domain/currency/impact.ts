import type { CurrencyItem } from '#content/compile/currency-item.ts';
import { dayOf } from '#simulations/law/day.ts';
import type { Day } from '#simulations/law/types.ts';
import type { LawDifference, LawEdit } from './differences.ts';

/** An item that an edit of the register touches. */
export interface TouchedItem {
  item: CurrencyItem;
  /** The day from which it will be stale; null where a wording was edited in its place, so that it is to be looked at now. */
  from: Day | null;
  /** Names of what was edited under it. */
  because: string[];
}

const END = 'to';

/** The day from which an edit matters: that of the new wording, or of the end it now has; null for what is edited in its place. */
function mattersFrom({ kind, at, fields }: LawEdit): Day | null {
  if (kind === 'added') return at;
  const [only] = fields;
  return kind === 'changed' && only !== undefined && fields.length === 1 && only.key === END && /^\d/.test(only.after) ? dayOf(only.after) : null;
}

/** The items that rest on what was edited, as they come. */
export function touchedBy(differences: readonly LawDifference[], items: readonly CurrencyItem[]): TouchedItem[] {
  const edited = new Map<string, LawDifference[]>();
  for (const difference of differences) for (const on of difference.touches) edited.set(on, [...(edited.get(on) ?? []), difference]);
  return items.flatMap((item): TouchedItem[] => {
    const met = item.rests.flatMap((on) => edited.get(on) ?? []);
    if (met.length === 0) return [];
    const days = met.flatMap(({ edits }) => edits.map(mattersFrom));
    const known = days.filter((day) => day !== null);
    const from = known.length < days.length ? null : Math.min(...known);
    if (from !== null && item.until !== null && from >= dayOf(item.until)) return [];
    return [{ item, from, because: [...new Set(met.map(({ name }) => name))] }];
  });
}
