import { HINT_OPENED } from '../desk/act-data.ts';
import { play } from '../desk/play.ts';
import type { PlayResult } from '../desk/play-types.ts';
import { hintWords as words } from './hints.vi.ts';
import { hintLadder } from './ladder.ts';
import type { HintInput } from './ladder.ts';
import type { HintLevel } from './types.ts';

/** Which level of which hint is opened. */
export interface Opening {
  subject: string;
  instance: string;
  level: HintLevel;
}

const refused = (message: string): PlayResult => ({ ok: false, reason: 'invalid', message, fields: {} });

/** Opens the next level of a hint that stands on the ladder: one event, no time. Anything else is refused in words. */
export function openHint(input: HintInput, { subject, instance, level }: Opening): PlayResult {
  const hint = hintLadder(input).hints.find((candidate) => candidate.subject === subject && candidate.instance === instance);
  if (hint === undefined) return refused(words.notOffered);
  if (hint.next === null) return refused(words.allOpened);
  if (hint.next.level !== level) return refused(words.notNext(String(hint.next.level)));
  return play({ scenario: input.scenario, register: input.law.register }, input.events, { do: HINT_OPENED, data: { subject, instance, level } });
}
