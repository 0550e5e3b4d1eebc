import { matches } from '#simulations/procedures/case-event.ts';
import type { Day } from '#simulations/law/types.ts';
import type { Report } from '#simulations/grading/types.ts';
import type { Procedure } from '#simulations/procedures/procedure.ts';

/** An act of the lawful way that stands in the place of what lay behind a wrong turn. */
export interface ActInstead {
  words: string;
  day: Day;
  /** It takes the place of the turn itself, which the lawful lane tells beside it. */
  isTurn: boolean;
}

/** Where the lawful way leaves the trainee's: beyond a wrong turn the grader follows the trainee, the lawful way does not. */
export interface WrongTurns {
  /** Numbers of the wrong turns in the log. */
  turns: ReadonlySet<number>;
  /** Numbers of the acts that are on the trainee's way alone, the turns among them. */
  mineAlone: ReadonlySet<number>;
  instead: readonly ActInstead[];
}

function nameOf({ acts, duties }: Procedure, type: string, choice: string | undefined): string | null {
  const label = choice === undefined ? type : `${type}#${choice}`;
  const owed = duties.find((duty) => duty.acts.some((pattern) => matches(pattern, { type, ...(choice === undefined ? {} : { choice }) })));
  return acts[label]?.label ?? owed?.label ?? null;
}

/** Reads off the repairs of wrong turns what the nearest lawful way does without, and what it does instead. */
export function wrongTurns(procedure: Procedure, { findings }: Pick<Report, 'findings'>): WrongTurns {
  const turns = new Set<number>();
  const mineAlone = new Set<number>();
  const instead: ActInstead[] = [];
  for (const { class: kind, events, repair } of findings) {
    const gone = repair.steps.flatMap((step) => (step.op === 'remove' || (step.op === 'replace' && step.type !== undefined) ? [step.seq] : []));
    const turn = events.find((seq) => gone.includes(seq));
    if (kind !== 'branch' || turn === undefined) continue;
    turns.add(turn);
    for (const seq of gone) mineAlone.add(seq);
    let isTurn = true;
    for (const step of repair.steps) {
      if ((step.op !== 'insert' && step.op !== 'replace') || step.type === undefined || step.day === undefined) continue;
      const words = nameOf(procedure, step.type, step.choice);
      if (words !== null) instead.push({ words, day: step.day, isTurn });
      isTurn = false;
    }
  }
  return { turns, mineAlone, instead };
}
