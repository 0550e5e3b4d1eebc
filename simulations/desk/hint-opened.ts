import { procedureFor } from '../procedures/index.ts';
import { HINT_DATA, INQUIRY } from './act-data.ts';
import { fill, textOf, type ActFields } from './data-reading.ts';
import type { Scene } from './world-state.ts';
import { DESK_WORDS } from './world.vi.ts';

/** Why a hint cannot be noted, by field; null when it can. The procedure tells what there is to hint at. */
export function faultOfHint({ scenario, law, world }: Scene, data: ActFields): Record<string, string> | null {
  const parsed = HINT_DATA.safeParse(data);
  if (!parsed.success) return Object.fromEntries(parsed.error.issues.map(({ path }) => [String(path[0] ?? ''), DESK_WORDS.badHint]));
  const { duties, acts } = procedureFor(scenario.facts, law, world.today);
  const subject = textOf(data, 'subject');
  const isKnown = subject === INQUIRY || Object.hasOwn(acts, subject) || duties.some(({ id }) => id === subject);
  return isKnown ? null : { subject: fill(DESK_WORDS.unknownHint, { subject }) };
}
