import { dayOf, isoOf } from '#simulations/law/day.ts';
import { wordingOn } from '../law/wording.ts';
import { componentNode } from '../lessons/component-views.server.ts';
import type { Reading } from '../lessons/component-views.server.ts';
import type { RunItem } from './run-sheet.ts';
import type { Slide } from './slides.ts';

/** A slide for each provision of a step: the wording of the day, beside the one before it where it was amended. */
export function lawSlides({ title, provisions, on }: Extract<RunItem, { kind: 'law' }>, reading: Reading): Slide[] {
  return provisions.map((id) => {
    const provision = reading.register.provisions.get(id);
    const version = provision === undefined ? undefined : wordingOn(provision, dayOf(on));
    const isAmended = version !== undefined && provision !== undefined && wordingOn(provision, version.from - 1) !== undefined;
    const node = isAmended
      ? componentNode('BeforeAfter', { id, date: isoOf(version.from) }, [], reading, { question: 0 })
      : componentNode('Provision', { id, on }, [], reading, { question: 0 });
    return { title, nodes: [node] };
  });
}
