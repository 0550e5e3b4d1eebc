import { occurrences } from '../instances.ts';
import { termOf } from '../ledger.ts';
import { barsOf, normOf } from '../norm.ts';
import type { Way } from '../norm.ts';
import { lawfulStage } from '../replay.ts';
import { circumstancesAt, lastDayOf } from '../sheet.ts';
import type { Name, ProofCase, Sheet } from '../sheet.ts';
import type { Day } from '../../law/types.ts';
import type { Duty } from '../../procedures/procedure.ts';

/** What should have come next in a log that ends too early. */

/** The lawful ways on from the last step of a log; none where the case is at its end, or its way was not lawful. */
export function waysOn(proofCase: ProofCase, sheet: Sheet): readonly Way[] {
  const { procedure } = proofCase;
  const stage = lawfulStage(proofCase, sheet);
  if (stage === null) return [];
  const circumstances = circumstancesAt(proofCase, sheet, sheet.entries.length);
  return normOf(procedure)
    .ways(stage)
    .filter((way) => barsOf(procedure, way, circumstances).broken.length === 0);
}

function dutyAbout({ procedure }: ProofCase, label: string): Duty | undefined {
  return procedure.duties.find((duty) => duty.skeleton === true && duty.acts.some((act) => act === label || label.startsWith(`${act}#`)));
}

interface NextStep {
  label: string;
  duty: Duty | undefined;
  /** Null where the way has no last day, or none that was read. */
  day: Day | null;
}

function nextSteps(proofCase: ProofCase, sheet: Sheet): NextStep[] {
  return waysOn(proofCase, sheet).map(({ label }) => {
    const duty = dutyAbout(proofCase, label);
    if (duty === undefined) return { label, duty, day: null };
    const trigger = duty.trigger === 'start' ? null : (occurrences(proofCase, sheet, duty.trigger)[0] ?? null);
    const term = termOf(proofCase, sheet, { duty, key: '', trigger, done: null });
    return { label, duty, day: term === null || !term.read ? null : term.day };
  });
}

/** The day on which the next step of a log is still in time whichever way it takes; null where no day can be named. */
export function lastDayOfNext(proofCase: ProofCase, sheet: Sheet): Day | null {
  const days = nextSteps(proofCase, sheet).flatMap(({ day }) => day ?? Infinity);
  const last = Math.max(...days);
  return Number.isFinite(last) ? last : null;
}

/** Whether the last day of some way on has passed. */
export function isAnyOverdue(proofCase: ProofCase, sheet: Sheet): boolean {
  return nextSteps(proofCase, sheet).some(({ day }) => day !== null && day < lastDayOf(sheet));
}

/** How a missing next step may be called: after any way that the law leaves open. Null while one of them has time left. */
export function namesOfOverdue(proofCase: ProofCase, sheet: Sheet): Name[] | null {
  const last = lastDayOfNext(proofCase, sheet);
  if (last === null || last >= lastDayOf(sheet)) return null;
  const subjects = nextSteps(proofCase, sheet).flatMap(({ label, duty }) => [label, duty?.id ?? label]);
  return [...new Set(subjects)].map((subject) => ({ class: 'omission', subject }));
}
