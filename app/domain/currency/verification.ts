import { dayOf } from '#simulations/law/day.ts';
import type { Confidence, Day, IsoDate, LawRegister } from '#simulations/law/types.ts';

/** So many days after it was last read a provision has to be read again. */
export const READ_AGAIN_AFTER = 180;

/** A provision that nobody has held against its source for long. */
export interface UnverifiedProvision {
  provision: string;
  article: string;
  verifiedOn: Day;
  days: number;
  confidence: Confidence;
}

/**
 * Provisions in force that were last read more than 180 days before a day. Each was read on the day of the register (`as_of` in
 * calendar.yaml) unless content/currency.yaml tells a later one.
 */
export function unverifiedOn({ provisions, asOf }: LawRegister, verified: Readonly<Record<string, IsoDate>>, today: Day): UnverifiedProvision[] {
  return [...provisions.values()].flatMap(({ id, article, versions }) => {
    const again = verified[id];
    const verifiedOn = again === undefined ? asOf : Math.max(asOf, dayOf(again));
    const version = versions.find(({ from, to }) => from <= today && (to === null || today < to));
    const days = today - verifiedOn;
    return version === undefined || days <= READ_AGAIN_AFTER ? [] : [{ provision: id, article, verifiedOn, days, confidence: version.confidence }];
  });
}
