import type { Currency } from '#content/compile/currency-item.ts';
import type { Day, LawRegister } from '#simulations/law/types.ts';
import { changesOf } from './changes.ts';
import { standingOf } from './standing.ts';
import type { ItemCheck, ItemStanding } from './standing.ts';
import { unverifiedOn } from './verification.ts';
import type { UnverifiedProvision } from './verification.ts';

/** How up to date the content is on a day. */
export interface CurrencyReport {
  on: Day;
  /** Stale items, the longest stale first. */
  stale: ItemStanding[];
  /** Items that are up to date and will be stale once a change that is known comes into force; the earliest first. */
  coming: ItemStanding[];
  unverified: UnverifiedProvision[];
  /** Items that rest on nothing of the register, by id. */
  withoutLaw: string[];
  /** Provisions on which nothing rests, by id. */
  withoutItem: string[];
}

interface Reported {
  register: LawRegister;
  currency: Currency;
  /** Checks noted besides those of the content, by item. */
  noted: ReadonlyMap<string, readonly ItemCheck[]>;
  today: Day;
}

const byId = (a: ItemStanding, b: ItemStanding): number => (a.item.id < b.item.id ? -1 : 1);

/** Everything that is to be known of the content's currency on a day. */
export function currencyReport({ register, currency: { items, verified }, noted, today }: Reported): CurrencyReport {
  const changes = changesOf(register);
  const standings = items.map((item) => standingOf(item, changes, noted.get(item.id) ?? [], today));
  const rested = new Set(items.flatMap(({ rests }) => rests));
  const firstOf = ({ coming }: ItemStanding): Day => coming[0]?.from ?? Infinity;
  return {
    on: today,
    stale: standings.filter(({ staleSince }) => staleSince !== null).sort((a, b) => (a.staleSince ?? 0) - (b.staleSince ?? 0) || byId(a, b)),
    coming: standings.filter(({ staleSince, coming }) => staleSince === null && coming.length > 0).sort((a, b) => firstOf(a) - firstOf(b) || byId(a, b)),
    unverified: unverifiedOn(register, verified, today),
    withoutLaw: items.filter(({ rests }) => rests.length === 0).map(({ id }) => id),
    withoutItem: [...register.provisions.keys()].filter((id) => !rested.has(id)),
  };
}
