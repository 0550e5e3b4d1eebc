import type { Day } from '../law/types.ts';
import type { Circumstances, Holding, LegalGuard } from '../procedures/procedure.ts';

/** How a guard holds: by itself, and as it is priced (a broken rule that may not cost points is `open`). */
export interface GuardHolding {
  raw: Holding;
  priced: Holding;
}

/**
 * Answers of guards that did not look at the history of the case: they hold for the same day in every log of that case, so
 * that repairs need not ask again. A guard that looked is asked every time.
 */
export class GuardMemo {
  private readonly answers = new Map<string, GuardHolding>();

  ask(guard: LegalGuard, day: Day, circumstances: Circumstances, price: (raw: Holding) => Holding): GuardHolding {
    const key = `${guard.id}@${day}`;
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    let looked = false;
    const raw = guard.holds({
      facts: circumstances.facts,
      law: circumstances.law,
      day,
      get history() {
        looked = true;
        return circumstances.history;
      },
    });
    const holding = { raw, priced: raw === false ? price(raw) : raw };
    if (!looked) this.answers.set(key, holding);
    return holding;
  }
}
