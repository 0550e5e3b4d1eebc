import { z } from 'zod';
import { isoDate } from '#simulations/scenario/facts.ts';

/** The shape of content/currency.yaml: when things were last held against the register, where they do not say so themselves. */

const owner = z.string().trim().min(3).max(120);

/** `ahead`: changes that were still to come on that day and were held against as well, as `provision@first day`. */
const check = z.strictObject({ on: isoDate, ahead: z.array(z.string().regex(/^\S+@\d{4}-\d{2}-\d{2}$/, 'Ghi “mã điều khoản@ngày”, ví dụ “lkn-2011/d27@2027-07-01”.')).optional() });

export const currencyFile = z.strictObject({
  /** What holds for a whole collection. Lessons carry their own day; lessons and questions have the owner of their course. */
  defaults: z.strictObject({
    question: z.strictObject({ checkedOn: isoDate }),
    scenario: z.strictObject({ checkedOn: isoDate, owner }),
    form: z.strictObject({ checkedOn: isoDate, owner }),
    term: z.strictObject({ checkedOn: isoDate, owner }),
    rule: z.strictObject({ checkedOn: isoDate, owner }),
  }),
  /** Checks of single items: `lesson:khieu-nai/thu-ly: {on: 2027-03-15}`. */
  items: z.record(z.string(), check).nullable(),
  /** Provisions that were read again after the day of the register. */
  provisions: z.record(z.string(), isoDate).nullable(),
});

export type CurrencyFile = z.output<typeof currencyFile>;
