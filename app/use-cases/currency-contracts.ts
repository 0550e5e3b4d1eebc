import type { CurrencyKind } from '#content/compile/currency-item.ts';
import type { QueueList } from '../domain/currency/view-types.ts';
import type { UnverifiedProvision } from '../domain/currency/verification.ts';
import type { Day, IsoDate } from '#simulations/law/types.ts';

/** A check that somebody noted. */
export interface NotedCheckView {
  title: string;
  by: string;
  on: IsoDate;
}

export interface CurrencyPage {
  today: Day;
  /** The day on which the register was last looked up. */
  asOf: Day;
  /** The kinds that have something to be looked through, with how much. */
  kinds: { kind: CurrencyKind; count: number }[];
  stale: QueueList;
  coming: QueueList;
  unverified: { rows: UnverifiedProvision[]; count: number };
  /** The newest first. */
  recent: NotedCheckView[];
  /** Whether the caller may grade anew what was graded by older law. */
  mayRegrade: boolean;
}
