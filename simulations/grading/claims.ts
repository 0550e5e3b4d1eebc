/**
 * The mechanics of duties on plain numbers: what is owed (claims), what was done (acts), which act settles which claim.
 * `at` is a place in the order of events, `time` a day (or the place again, where time does not matter).
 */
export interface Claim {
  /** Acts before this place do not settle it. */
  from: number;
  /** Last time that is in time. */
  due: number;
  /** The act must not stand after this place. */
  until: number;
  /** Correlates claim and act (recipient, document); null fits every act. */
  key: string | null;
}

export interface Deed {
  at: number;
  time: number;
  key: string | null;
}

const fits = (claim: Claim, deed: Deed): boolean => deed.at >= claim.from && (claim.key === null || deed.key === null || claim.key === deed.key);

export const inTime = (claim: Claim, deed: Deed): boolean => deed.time <= claim.due && deed.at <= claim.until;

/**
 * Settles each claim by an act of its own, earliest deadline first, which maximises what is in time; then late claims by
 * what is left. The answer holds the position in `deeds` per claim, null where nothing settles it.
 */
export function matchClaims(claims: readonly Claim[], deeds: readonly Deed[]): (number | null)[] {
  const settled: (number | null)[] = claims.map(() => null);
  const spent = new Set<number>();
  const take = (accept: (claim: Claim, deed: Deed) => boolean): void => {
    deeds.forEach((deed, index) => {
      if (spent.has(index)) return;
      let best = -1;
      claims.forEach((claim, candidate) => {
        if (settled[candidate] !== null || !fits(claim, deed) || !accept(claim, deed)) return;
        const other = claims[best];
        if (other === undefined || claim.due < other.due || (claim.due === other.due && claim.until < other.until)) best = candidate;
      });
      if (best < 0) return;
      settled[best] = index;
      spent.add(index);
    });
  };
  take(inTime);
  take(() => true);
  return settled;
}

/** True when every claim has a fitting act in time; one act may serve many claims. */
export function allServed(claims: readonly Claim[], deeds: readonly Deed[]): boolean {
  return claims.every((claim) => deeds.some((deed) => fits(claim, deed) && inTime(claim, deed)));
}

/** True when every claim is settled in time by an act of its own and no act is left over. */
export function allSettledExactly(claims: readonly Claim[], deeds: readonly Deed[]): boolean {
  if (claims.length !== deeds.length) return false;
  return matchClaims(claims, deeds).every((index, position) => {
    const claim = claims[position];
    const deed = index === null ? undefined : deeds[index];
    return claim !== undefined && deed !== undefined && inTime(claim, deed);
  });
}

/** An interval of places in which something is forbidden: after `from`, until `to`. */
interface Watch {
  from: number;
  to: number;
}

/** The acts that fall into a forbidden interval. */
export function forbidden<T extends Pick<Deed, 'at'>>(watches: readonly Watch[], deeds: readonly T[]): T[] {
  return deeds.filter((deed) => watches.some((watch) => deed.at > watch.from && deed.at < watch.to));
}
