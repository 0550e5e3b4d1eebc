import { play } from '#simulations/desk/play.ts';
import type { PlayResult } from '#simulations/desk/play-types.ts';
import { hintAct, hintLadder } from '#simulations/hints/ladder.ts';
import type { HintInput } from '#simulations/hints/ladder.ts';
import { openHint } from '#simulations/hints/open.ts';
import type { Hint, HintLevel } from '#simulations/hints/types.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import { citeViews } from '../debrief/cite-view.ts';
import type { CiteView } from '../debrief/view-types.ts';
import { hintHelpWords } from './vi.ts';

/** The level of a hint at which the act is done for the trainee. */
export const DOES_IT = 4;

/** One step that the law wants next, as far as it was opened. What it is is not told until somebody asks. */
export interface HintView {
  /** Its place on the ladder, at the present end of the log. */
  step: number;
  said: { level: HintLevel; text: string; cites: CiteView[] }[];
  next: { level: HintLevel; offer: string } | null;
}

/** What the desk shows of the ladder: the most urgent step, and every other of which something was opened. */
export function hintViews(input: HintInput): HintView[] {
  const { register } = input.law;
  return hintLadder(input).hints.flatMap((hint, step) => (step === 0 || hint.opened > 0 ? [viewOf(hint, step, register)] : []));
}

function viewOf({ opened, said, next }: Hint, step: number, register: LawRegister): HintView {
  return {
    step,
    said: said.map(({ level, text, cites }) => ({ level, text, cites: citeViews(register, cites) })),
    next: opened === DOES_IT ? { level: DOES_IT, offer: hintHelpWords.goOn } : next,
  };
}

/** Opens one level of the hint at a place of the ladder; null where no hint stands there. */
export function openHintAt(input: HintInput, step: number, level: HintLevel): PlayResult | null {
  const hint = hintLadder(input).hints[step];
  return hint === undefined ? null : openHint(input, { subject: hint.subject, instance: hint.instance, level });
}

/**
 * The last level of the hint at a place: it is opened and its act is done, both or neither. Where the act was to wait, the hint stands on
 * the ladder still, and is taken again without being opened again. Null where no hint stands there.
 */
export function takeHintAt(input: HintInput, step: number): PlayResult | null {
  const hint = hintLadder(input).hints[step];
  if (hint === undefined) return null;
  const { subject, instance } = hint;
  const opened: PlayResult = hint.opened === DOES_IT ? { ok: true, events: [] } : openHint(input, { subject, instance, level: DOES_IT });
  if (!opened.ok) return opened;
  const events = [...input.events, ...opened.events];
  const act = hintAct({ ...input, events }, subject, instance);
  if (act === null) return { ok: false, reason: 'impossible', message: hintHelpWords.nothingToDo, fields: {} };
  const played = play({ scenario: input.scenario, register: input.law.register }, events, act);
  return played.ok ? { ok: true, events: [...opened.events, ...played.events] } : played;
}
