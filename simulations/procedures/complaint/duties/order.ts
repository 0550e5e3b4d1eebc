import type { Condition } from '../../procedure.ts';
import { condition, verdictOf } from '../../rules/conditions.ts';
import { textIn } from '../../rules/reading.ts';
import { aftermathTexts } from '../texts/aftermath.vi.ts';

/** Whether an order says who does what by when, and how that is reported; one of which nothing is said passes. */
export function saysAll(id: 'order-says-all' | 'second-order-says-all'): Condition {
  return condition(id, {
    class: 'content',
    sev: 2,
    cite: ['nd124-2020/d31/k1'],
    competence: 'documents',
    texts: aftermathTexts[id],
    check: (act) => verdictOf(['', 'full-order'].includes(textIn(act.data, 'says')), textIn(act.data, 'says'), 'full-order'),
  });
}
