import type { DeskCommand } from '../desk/play-types.ts';
import type { CitationInForce, Day } from '../law/types.ts';

/** 1 where the case stands and what is due; 2 the provision; 3 the act; 4 the act done for the trainee (GRADING §8). */
export type HintLevel = 1 | 2 | 3 | 4;

/** What a hint at level 4 does: an act of the desk with everything filled in, or waiting for the day on which it is due. */
export type HintAct = DeskCommand;

/** One step that the law wants next, told as far as the trainee has asked. */
export interface Hint {
  /** The unit of the ledger it is about: opening it lowers the most that this unit can earn. */
  subject: string;
  instance: string;
  /** The highest level opened so far; 0 before the first. */
  opened: HintLevel | 0;
  /** Sentences of the opened levels, in order. */
  said: { level: HintLevel; text: string; cites: CitationInForce[] }[];
  /** The last lawful day, from level 1 on, where there is one. */
  due: Day | null;
  /** The next level, when there is one. What it costs is said before it is opened. */
  next: { level: HintLevel; offer: string } | null;
}

/** What could be hinted now, most urgent first; empty when nothing is owed. */
export interface HintLadder {
  hints: Hint[];
}
