import type { CurrencyItem } from '#content/compile/currency-item.ts';
import { dayOf } from '#simulations/law/day.ts';
import type { Day, IsoDate } from '#simulations/law/types.ts';
import type { LawChange } from './changes.ts';

/** Somebody held an item against the register. */
export interface ItemCheck {
  on: IsoDate;
  /** Keys of changes still to come that were held against as well. */
  ahead: readonly string[];
}

/** How an item stands on a day: changes in force that nobody has held it against, and those still to come. */
export interface ItemStanding {
  item: CurrencyItem;
  /** Since when it is stale; null while it is not. */
  staleSince: Day | null;
  /** In the order in which they come into force. */
  stale: readonly LawChange[];
  coming: readonly LawChange[];
}

/**
 * Whether a check took a change into account. It did when it was made after the change was entered in the register (where nobody
 * told when that was: after it came into force), or when it names the change as one that was looked at ahead.
 */
function covers({ on, ahead }: ItemCheck, { key, from, entered }: LawChange): boolean {
  const checked = dayOf(on);
  if (checked >= (entered ?? from)) return true;
  return ahead.includes(key) && (entered === null || entered <= checked);
}

/** Changes that none of the checks took into account. What comes when an item is of no more use is no matter. */
function uncovered(item: CurrencyItem, changes: ReadonlyMap<string, readonly LawChange[]>, checks: readonly ItemCheck[]): LawChange[] {
  const until = item.until === null ? Infinity : dayOf(item.until);
  return item.rests
    .flatMap((on) => changes.get(on) ?? [])
    .filter((change) => change.from < until && !checks.some((check) => covers(check, change)))
    .sort((a, b) => a.from - b.from || (a.name < b.name ? -1 : 1));
}

/** How an item stands on a day, by its own check and those that were noted besides. */
export function standingOf(item: CurrencyItem, changes: ReadonlyMap<string, readonly LawChange[]>, noted: readonly ItemCheck[], today: Day): ItemStanding {
  const open = uncovered(item, changes, [{ on: item.checkedOn, ahead: item.ahead }, ...noted]);
  const stale = open.filter(({ from }) => from <= today);
  return { item, staleSince: stale[0]?.from ?? null, stale, coming: open.filter(({ from }) => from > today) };
}

/** The changes still to come that a check on a day can take into account. */
export function changesAhead(item: CurrencyItem, changes: ReadonlyMap<string, readonly LawChange[]>, today: Day): string[] {
  return item.rests
    .flatMap((on) => changes.get(on) ?? [])
    .filter(({ from }) => from > today)
    .map(({ key }) => key);
}
